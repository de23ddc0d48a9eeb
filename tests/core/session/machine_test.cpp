#include "core/session/machine.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

TEST(WithoutCard, IsTheSameOnTheProcessorInAPrecisionThatItHas) {
  Machine machine;
  machine.threads = 3;
  machine.memory = 5'000'000'000;
  machine.device = Device::kCuda;
  const auto precision = [&](std::optional<Precision> wanted) {
    machine.precision = wanted;
    const Machine processor = WithoutCard(machine);
    EXPECT_EQ(processor.device, Device::kCpu);
    EXPECT_EQ(processor.threads, 3);
    EXPECT_EQ(processor.memory, 5'000'000'000);
    EXPECT_TRUE(CheckMachine(processor));
    return processor.precision;
  };
  EXPECT_EQ(precision(std::nullopt), std::nullopt) << "measured there";
  EXPECT_EQ(precision(Precision::kFp32), Precision::kFp32);
  EXPECT_EQ(precision(Precision::kTf32), Precision::kFp32);
  EXPECT_EQ(precision(Precision::kBf16), HasFastBf16() ? Precision::kBf16 : Precision::kFp32);
}

}  // namespace
}  // namespace pastiche
