#include "core/device/devices.h"

#include <ATen/ATen.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/device/device_memory.h"

namespace pastiche {
namespace {

TEST(Devices, TheProcessorIsTheFirst) {
  const std::vector<DeviceFacts> devices = Devices();
  ASSERT_FALSE(devices.empty());
  EXPECT_EQ(devices.front().device, Device::kCpu);
  EXPECT_EQ(devices.size(), at::hasCUDA() ? 2U : 1U);
  EXPECT_EQ(FactsOf(Device::kCpu).name, devices.front().name);
}

TEST(Devices, AreDescribedALineEach) {
  const std::string text = ComputingText();
  EXPECT_THAT(text, testing::MatchesRegex("LibTorch [0-9]+\\.[0-9]+.*\ncpu: .*\n"));
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'),
            1 + static_cast<std::ptrdiff_t>(Devices().size()));
}

TEST(Devices, TheProcessorHasNoMemoryOfItsOwn) {
  EXPECT_FALSE(MemoryOf(Device::kCpu));
  EXPECT_EQ(PeakMemoryOf(Device::kCpu), 0);
}

TEST(Devices, WithoutACardThereAreNoVersionsOfCuda) {
  if (at::hasCUDA()) GTEST_SKIP() << "there is a card";
  EXPECT_EQ(CudaVersionsHere().driver, "");
  EXPECT_EQ(CudaVersionsHere().runtime, "");
  EXPECT_FALSE(MemoryOf(Device::kCuda));
}

TEST(Devices, ACardHasANameAndMemory) {
  if (!at::hasCUDA()) GTEST_SKIP() << "there is no graphics card that LibTorch can use";
  const DeviceFacts card = FactsOf(Device::kCuda);
  EXPECT_NE(card.name, "");
  EXPECT_GT(card.memory, 0);
  const std::optional<DeviceMemory> memory = MemoryOf(Device::kCuda);
  ASSERT_TRUE(memory);
  EXPECT_GT(memory->free, 0);
  EXPECT_LE(memory->free, memory->total);
  EXPECT_NE(CudaVersionsHere().driver, "");
  EXPECT_NE(CudaVersionsHere().runtime, "");
}

}  // namespace
}  // namespace pastiche
