#include "core/network/device_choice.h"

#include <map>
#include <stdexcept>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

namespace pastiche {
namespace {

Device FastestWith(std::map<Device, double> seconds) {
  return FastestOf({Device::kCpu, Device::kCuda}, [&](Device device) {
    const double own = seconds.at(device);
    if (own < 0) throw std::runtime_error("CUDA error: no kernel image is available");
    return own;
  });
}

TEST(FastestOf, IsTheOneThatNeedsTheFewestSeconds) {
  EXPECT_EQ(FastestWith({{Device::kCpu, 2}, {Device::kCuda, 1}}), Device::kCuda);
  // That there is a card does not make it faster.
  EXPECT_EQ(FastestWith({{Device::kCpu, 1}, {Device::kCuda, 2}}), Device::kCpu);
  EXPECT_EQ(FastestWith({{Device::kCpu, 1}, {Device::kCuda, 1}}), Device::kCpu);
}

TEST(FastestOf, IsNoneThatDoesNotWork) {
  EXPECT_EQ(FastestWith({{Device::kCpu, 9}, {Device::kCuda, -1}}), Device::kCpu);
  EXPECT_EQ(FastestWith({{Device::kCpu, -1}, {Device::kCuda, 1}}), Device::kCuda);
  EXPECT_EQ(FastestWith({{Device::kCpu, -1}, {Device::kCuda, -1}}), Device::kCpu);
}

TEST(FasterDevice, IsTheProcessorWhereThereIsNothingElse) {
  if (at::hasCUDA()) GTEST_SKIP() << "there is a card";
  EXPECT_EQ(FasterDevice(), Device::kCpu);
}

}  // namespace
}  // namespace pastiche
