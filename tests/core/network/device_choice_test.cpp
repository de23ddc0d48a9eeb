#include "core/network/device_choice.h"

#include <map>
#include <stdexcept>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

Device FastestWith(std::map<Device, double> seconds) {
  return FastestOf({Device::kCpu, Device::kCuda},
                   [&](Device device) { return seconds.at(device); });
}

TEST(FastestOf, IsTheOneThatNeedsTheFewestSeconds) {
  EXPECT_EQ(FastestWith({{Device::kCpu, 2}, {Device::kCuda, 1}}), Device::kCuda);
  // That there is a card does not make it faster.
  EXPECT_EQ(FastestWith({{Device::kCpu, 1}, {Device::kCuda, 2}}), Device::kCpu);
  EXPECT_EQ(FastestWith({{Device::kCpu, 1}, {Device::kCuda, 1}}), Device::kCpu);
}

TEST(RememberedDevice, IsTheProcessorForThisTimeWhereTheCardCannotBeTimed) {
  const TemporaryFolder folder;
  int measured = 0;
  const auto ask = [&](double card) {
    return RememberedDevice(folder / "precision.json", "a card", [&](Device device) {
      if (device == Device::kCpu) return 2.0;
      ++measured;
      if (card < 0) throw std::runtime_error("CUDA error: out of memory");
      return card;
    });
  };
  EXPECT_EQ(ask(-1), Device::kCpu);
  EXPECT_FALSE(std::filesystem::exists(folder / "precision.json"));
  // Well again.
  EXPECT_EQ(ask(1), Device::kCuda);
  EXPECT_EQ(ask(3), Device::kCuda) << "as remembered";
  EXPECT_EQ(measured, 2);
}

TEST(RememberedDevice, WithoutAFileItIsMeasuredEachTime) {
  const auto ask = [](double card) {
    return RememberedDevice(Fail("no folder"), "a card", [&](Device device) {
      if (card < 0) throw std::runtime_error("CUDA error: out of memory");
      return device == Device::kCpu ? 2 : card;
    });
  };
  EXPECT_EQ(ask(1), Device::kCuda);
  EXPECT_EQ(ask(3), Device::kCpu);
  EXPECT_EQ(ask(-1), Device::kCpu);
}

TEST(FasterDevice, IsTheProcessorWhereThereIsNothingElse) {
  if (at::hasCUDA()) GTEST_SKIP() << "there is a card";
  EXPECT_EQ(FasterDevice(), Device::kCpu);
}

}  // namespace
}  // namespace pastiche
