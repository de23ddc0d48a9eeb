#pragma once

#include <string>

#include <gtest/gtest.h>

#include "core/network/precision.h"
#include "tests/support/environment.h"

/// For tests that compare pictures, losses or gradients: which precision they mean. What the
/// program would choose by itself depends on a measurement of speed, so no test leaves the choice
/// to it.
namespace pastiche {

/// What the program and the tests below are told the precision by: "fp32" or "bf16" runs those
/// tests in this one only, bf16 also where the processor has to emulate it.
inline constexpr char kPrecisionVariable[] = "PASTICHE_PRECISION";

/// "fp32", "bf16" or "fp64".
std::string PrecisionText(Precision precision);

/// Why nothing is to be computed in this precision here; empty where it is.
std::string WhyNotIn(Precision precision);

/// fp32 unless the environment asks for another: for the tests that run the program and do not
/// compare what it paints. Lives as long as the test.
class StatedPrecision {
 public:
  StatedPrecision();

 private:
  ScopedEnvironment variable_;
};

/// `Fixture`, with each of its tests once in fp32 and once in bf16, the latter skipped where the
/// processor does not multiply it. The program is told; what is computed within the test itself
/// asks for GetParam().
template <class Fixture>
class InEachPrecision : public Fixture, public ::testing::WithParamInterface<Precision> {
 protected:
  void SetUp() override {
    if (const std::string reason = WhyNotIn(GetParam()); !reason.empty()) GTEST_SKIP() << reason;
    Fixture::SetUp();
  }

  /// The bound of what is compared: rounding to bf16's 8 binary digits is 65536 times as coarse as
  /// to fp32's 24, and where two computations add in another order they differ by it.
  double Bound(double fp32, double bf16) const {
    return GetParam() == Precision::kBf16 ? bf16 : fp32;
  }

 private:
  const ScopedEnvironment variable_{kPrecisionVariable, PrecisionText(GetParam())};
};

/// Instantiates such tests.
inline auto BothPrecisions() { return ::testing::Values(Precision::kFp32, Precision::kBf16); }
inline std::string NameOfPrecision(const ::testing::TestParamInfo<Precision>& info) {
  return PrecisionText(info.param);
}

}  // namespace pastiche
