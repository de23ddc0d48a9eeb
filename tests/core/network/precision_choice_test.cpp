#include "core/network/precision_choice.h"

#include <fstream>
#include <stdexcept>

#include <gtest/gtest.h>

#include "tests/support/devices.h"
#include "tests/support/environment.h"
#include "tests/support/other_device.h"
#include "tests/support/random_network.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

class RememberedPrecisionTest : public testing::Test {
 protected:
  Precision Ask(const std::string& key, Precision answer) {
    return RememberedPrecision(path_, key, [&] {
      ++measured_;
      return answer;
    });
  }

  const TemporaryFolder folder_;
  const std::filesystem::path path_ = folder_ / "cache/pastiche/precision.json";
  int measured_ = 0;
};

TEST_F(RememberedPrecisionTest, MeasuresOncePerKey) {
  EXPECT_EQ(Ask("a", Precision::kBf16), Precision::kBf16);
  EXPECT_EQ(Ask("b", Precision::kFp32), Precision::kFp32);
  EXPECT_EQ(measured_, 2);
  EXPECT_EQ(Ask("a", Precision::kFp32), Precision::kBf16);
  EXPECT_EQ(Ask("b", Precision::kBf16), Precision::kFp32);
  EXPECT_EQ(measured_, 2);
}

TEST_F(RememberedPrecisionTest, AMeasurementThatFailsIsNotRemembered) {
  const auto fail = []() -> Precision { throw std::runtime_error("CUDA error: out of memory"); };
  EXPECT_EQ(RememberedPrecision(path_, "a", fail), Precision::kFp32);
  EXPECT_EQ(RememberedPrecision(Fail("no folder"), "a", fail), Precision::kFp32);
  EXPECT_EQ(Ask("a", Precision::kBf16), Precision::kBf16);
}

TEST_F(RememberedPrecisionTest, ADamagedMemoryIsMadeAnew) {
  std::filesystem::create_directories(path_.parent_path());
  for (const char* text : {"", "{\"a\": \"bf", "[1]", "{\"a\": 16}"}) {
    std::ofstream(path_) << text;
    measured_ = 0;
    EXPECT_EQ(Ask("a", Precision::kBf16), Precision::kBf16) << text;
    EXPECT_EQ(Ask("a", Precision::kFp32), Precision::kBf16) << text;
    EXPECT_EQ(measured_, 1) << text;
  }
}

TEST_F(RememberedPrecisionTest, WhereItCannotBeWrittenItIsMeasuredEachTime) {
  std::ofstream(folder_ / "cache") << "a file where the folder would be";
  EXPECT_EQ(Ask("a", Precision::kBf16), Precision::kBf16);
  EXPECT_EQ(Ask("a", Precision::kFp32), Precision::kFp32);
  EXPECT_EQ(measured_, 2);
}

TEST(FasterPrecision, OfADeviceThatFailsIsFp32UntilItWorks) {
  ASSERT_EQ(WhyNotOn(Device::kOther), "");
  const TemporaryFolder folder;
  const ScopedEnvironment cache("XDG_CACHE_HOME", folder.path().string());
  const auto network = MakeRandomNetwork({4, 4, 4, 4, 4}, 1);
  const auto file = PrecisionMemoryFile();
  ASSERT_TRUE(file);
  other_device::Break("CUDA error: unspecified launch failure");
  EXPECT_EQ(FasterPrecision(network, Device::kOther), Precision::kFp32);
  EXPECT_FALSE(std::filesystem::exists(*file));
  other_device::Break("");
  (void)FasterPrecision(network, Device::kOther);
  EXPECT_TRUE(std::filesystem::exists(*file));
}

TEST(FasterPrecision, WithoutTheHardwareItIsFp32) {
  if (HasBf16Hardware()) GTEST_SKIP() << "this processor multiplies bf16";
  EXPECT_EQ(FasterPrecision(MakeRandomNetwork({4, 4, 4, 4, 4}, 1)), Precision::kFp32);
}

TEST(FasterPrecision, WithTheHardwareOneOfBothIsMeasured) {
  if (!HasBf16Hardware()) GTEST_SKIP() << "this processor does not multiply bf16";
  EXPECT_NE(MeasureFasterPrecision(MakeRandomNetwork({4, 4, 4, 4, 4}, 1)), Precision::kFp64);
}

}  // namespace
}  // namespace pastiche
