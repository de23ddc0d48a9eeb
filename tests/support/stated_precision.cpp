#include "tests/support/stated_precision.h"

#include <cstdlib>
#include <stdexcept>

#include <ATen/ATen.h>

#include "core/network/kernels/layer_kernels.h"
#include "core/network/precision_choice.h"
#include "tests/support/random_network.h"

namespace pastiche {

namespace {

std::string AskedFor() {
  const char* text = std::getenv(kPrecisionVariable);
  return text == nullptr || std::string(text) == "auto" ? "" : text;
}

/// What the tests as a whole were started with: each test sets the variable for the program.
const std::string kForced = AskedFor();

/// Whether oneDNN has a convolution in bf16 for this processor, be it an emulated one.
bool ComputesInBf16() {
  try {
    const auto kernels = MakeProcessorKernels(*MakeRandomNetwork({4, 4, 4, 4, 4}, 1),
                                              Pooling::kAverage, /*bf16=*/true);
    const auto image = [](std::int64_t maps, std::int64_t side) {
      return at::zeros({1, maps, side, side}, at::kBFloat16)
          .contiguous(at::MemoryFormat::ChannelsLast);
    };
    kernels->Convolve(0, image(3, 6), image(4, 4));
    return true;
  } catch (const std::runtime_error&) {
    return false;
  }
}

}  // namespace

std::string PrecisionText(Precision precision) {
  switch (precision) {
    case Precision::kBf16:
      return "bf16";
    case Precision::kFp64:
      return "fp64";
    case Precision::kTf32:
      return "tf32";
    case Precision::kFp32:
      break;
  }
  return "fp32";
}

std::string WhyNotIn(Precision precision) {
  if (!kForced.empty() && kForced != PrecisionText(precision)) {
    return std::string(kPrecisionVariable) + " asks for " + kForced;
  }
  if (precision != Precision::kBf16) return "";
  if (!ComputesInBf16()) return "oneDNN cannot compute in bf16 on this processor";
  if (kForced.empty() && !HasBf16Hardware()) {
    return "this processor does not multiply bf16; " + std::string(kPrecisionVariable) +
           "=bf16 has it emulated";
  }
  return "";
}

StatedPrecision::StatedPrecision()
    : variable_(kPrecisionVariable, kForced.empty() ? "fp32" : kForced) {}

}  // namespace pastiche
