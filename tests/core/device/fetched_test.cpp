#include "core/device/fetched.h"

#include <vector>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/device/torch_device.h"
#include "tests/support/devices.h"
#include "tests/support/other_device.h"

namespace pastiche {
namespace {

class FetchedTensors : public testing::Test {};
class FetchedTest : public OnEachDevice<FetchedTensors> {};

TEST_P(FetchedTest, HaveTheirShapesAndValuesAndComeAtOnce) {
  const at::Device device = TorchDevice(GetParam());
  const at::Tensor matrix = at::rand({3, 4});
  const at::Tensor vector = at::rand({5});
  // One that does not lie in memory as it is read.
  const at::Tensor turned = matrix.to(device).t();
  const at::Tensor all[] = {matrix.to(device), vector.to(device), turned};
  const std::int64_t before = other_device::Fetches();
  const std::vector<at::Tensor> fetched = FetchedInDouble(all);
  EXPECT_LE(other_device::Fetches() - before, GetParam() == Device::kOther ? 1 : 0);
  ASSERT_EQ(fetched.size(), 3);
  for (const at::Tensor& tensor : fetched) {
    EXPECT_TRUE(tensor.is_cpu());
    EXPECT_EQ(tensor.scalar_type(), at::kDouble);
  }
  EXPECT_TRUE(fetched[0].equal(matrix.to(at::kDouble)));
  EXPECT_TRUE(fetched[1].equal(vector.to(at::kDouble)));
  EXPECT_TRUE(fetched[2].equal(matrix.t().to(at::kDouble)));
}

TEST_P(FetchedTest, NothingCostsNothing) {
  const std::int64_t before = other_device::Fetches();
  EXPECT_TRUE(FetchedInDouble({}).empty());
  EXPECT_EQ(other_device::Fetches(), before);
}

INSTANTIATE_TEST_SUITE_P(, FetchedTest, EachDevice(), NameOfDevice);

}  // namespace
}  // namespace pastiche
