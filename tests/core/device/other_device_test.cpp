#include "tests/support/other_device.h"

#include <ATen/ATen.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/device/torch_device.h"
#include "tests/support/devices.h"

/// The tests' own device does what the tests of others rely on.
namespace pastiche {
namespace {

class OtherDevice : public testing::Test {
 protected:
  OtherDevice() { (void)WhyNotOn(Device::kOther); }
  ~OtherDevice() override {
    other_device::Break("");
    other_device::SetRoom(0);
  }
  at::Tensor There(const at::Tensor& tensor) const { return tensor.to(device_); }
  const at::Device device_ = TorchDevice(Device::kOther);
};

TEST_F(OtherDevice, ComputesWhatTheProcessorComputes) {
  const at::Tensor a = at::rand({1, 3, 8, 6});
  const at::Tensor b = at::rand({4, 3, 3, 3});
  const at::Tensor here = at::conv2d(a, b).clamp_min_(0.1).sum({2, 3});
  const at::Tensor there = at::conv2d(There(a), There(b)).clamp_min_(0.1).sum({2, 3});
  EXPECT_EQ(there.device(), device_);
  EXPECT_TRUE(at::equal(there.cpu(), here));
}

TEST_F(OtherDevice, PartsAreWrittenInPlace) {
  const at::Tensor whole = at::zeros({4, 4}, device_);
  whole.narrow(0, 1, 2).narrow(1, 2, 1).add_(5);
  EXPECT_EQ(whole.sum().item<double>(), 10);
  at::Tensor out = at::empty({4, 4}, device_);
  at::add_out(out, whole, whole, 1);
  EXPECT_EQ(out.cpu().max().item<double>(), 10);
}

TEST_F(OtherDevice, CountsWhatIsFetched) {
  const at::Tensor tensor = There(at::ones({100}));
  const std::int64_t before = other_device::Fetches();
  const at::Tensor doubled = tensor * 2;
  EXPECT_EQ(other_device::Fetches(), before);
  EXPECT_EQ(doubled.sum().item<double>(), 200);
  (void)doubled.cpu();
  EXPECT_EQ(other_device::Fetches(), before + 2);
}

TEST_F(OtherDevice, DevicesAreNotMixed) {
  EXPECT_ANY_THROW((void)at::add(There(at::ones({2, 2})), at::ones({2, 2})).cpu());
}

TEST_F(OtherDevice, RunsOutOfMemoryAndBreaks) {
  const at::Tensor tensor = There(at::ones({1000}));
  other_device::SetRoom(other_device::Bytes() + 100);
  EXPECT_ANY_THROW((void)(tensor * 2));
  other_device::SetRoom(0);
  other_device::Break("CUDA error: unspecified launch failure");
  EXPECT_ANY_THROW((void)tensor.cpu());
  EXPECT_ANY_THROW((void)(tensor + 1));
  other_device::Break("");
  EXPECT_EQ(tensor.sum().item<double>(), 1000);
}

TEST_F(OtherDevice, MemoryIsOnlyItsOwn) {
  const at::Tensor tensor = There(at::ones({4}));
  EXPECT_DEATH(EXPECT_EQ(*static_cast<volatile float*>(tensor.data_ptr<float>()), 1), "");
}

}  // namespace
}  // namespace pastiche
