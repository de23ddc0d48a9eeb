#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/base/tensor_fwd.h"
#include "core/objective/loss_terms.h"
#include "core/optimizer/optimizer.h"
#include "core/session/ascent.h"

/// A run between two iterations, as ResumePoint::state keeps it: a safetensors file in fp32 whose
/// metadata holds the numbers as JSON.
namespace pastiche {

/// What is known of it besides its tensors.
struct SavedRun {
  Ascent::Standing ascent;
  int iterations = 0;
  int evaluations = 0;
  /// Worked so far.
  double seconds = 0;
  /// Of the last iteration.
  LossTerms loss;
};

/// Above so many bytes of tensors what the optimiser has learnt is left out: at print sizes it
/// would be gigabytes, and takes a dozen iterations to learn again. A run whose picture alone takes
/// more is not saved: at its end there need not be so much memory left.
inline constexpr std::int64_t kMostSavedBytes = std::int64_t{512} << 20;

/// `picture`: as it is optimised, with its margin, (1, 3, height, width).
std::vector<std::byte> EncodeSavedRun(const SavedRun& run, const at::Tensor& picture,
                                      const OptimizerState& optimizer,
                                      std::int64_t most_bytes = kMostSavedBytes);

/// The inverse. Total: for any bytes whatever it returns a run whose numbers are in range, with a
/// picture that is finite, or an Error.
Result<SavedRun> DecodeSavedRun(std::span<const std::byte> bytes, at::Tensor& picture,
                                OptimizerState& optimizer);

/// What is said of one that is of another artwork.
Message UnusableState();

}  // namespace pastiche
