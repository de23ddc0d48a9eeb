#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/artwork/artwork.h"
#include "core/base/cancelled.h"
#include "core/base/result.h"
#include "core/base/tensor_fwd.h"
#include "core/device/device_memory.h"
#include "core/image/image.h"
#include "core/objective/computed_with.h"
#include "core/objective/pending_losses.h"
#include "core/recipe/change_cost.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// Bytes that an objective takes at one size of the picture, besides the picture and its gradient.
struct ObjectiveMemory {
  /// Whatever it is evaluated in: weights, targets.
  std::int64_t fixed = 0;
  /// One evaluation of the picture as a whole, and in the smallest tiles that there are.
  std::int64_t whole = 0;
  std::int64_t least = 0;
};

/// A differentiable function of a picture, as a run minimises it. The picture is a float tensor of
/// shape (1, 3, height, width), RGB, nominally in [0, 1], on the canvas that the recipe asks for
/// (CanvasFor). Used by one thread at a time.
class Objective {
 public:
  virtual ~Objective() = default;

  /// Size of the picture that it is prepared for, without its margin.
  virtual ImageSize size() const = 0;

  /// What Recipe::start asks for.
  virtual at::Tensor StartPicture() const = 0;

  /// What a person is to see of a picture that is optimised, without its margin; the picture
  /// itself, not a copy, where that is the same.
  virtual at::Tensor Shown(const at::Tensor& picture) const;

  /// A picture that is optimised, without what nobody sees of it; the picture itself, not a copy,
  /// where all is seen.
  virtual at::Tensor Taken(const at::Tensor& picture) const;

  /// A picture where the objective computes, on its device: the picture itself, not a copy, where
  /// it is there. Only such pictures are evaluated without a copy, and what StartPicture gives is.
  virtual at::Tensor Placed(const at::Tensor& picture) const;

  /// The loss at `picture` and, unless `gradient` is null, its gradient, of the picture's shape and
  /// where that lies; both may still be computed when this returns. Throws Cancelled within one
  /// layer of a stop request.
  virtual PendingLosses BeginEvaluation(const at::Tensor& picture, at::Tensor* gradient,
                                        const std::stop_token& stop) = 0;
  /// The same, with the loss waited for.
  Losses Evaluate(const at::Tensor& picture, at::Tensor* gradient, const std::stop_token& stop) {
    return Fetched(BeginEvaluation(picture, gradient, stop));
  }

  /// The loss of a finished picture, which is what Shown gives: what Evaluate would
  /// say of the picture that was optimised. Only for a canvas without a margin.
  virtual Losses EvaluateShown(const at::Tensor& shown, const std::stop_token& stop) {
    return Evaluate(shown, nullptr, stop);
  }

  /// Takes over another artwork, doing the work that `change` (ClassifyChange of the two) names,
  /// and prepares for pictures of `size`. On an Error or a throw the objective is as it was before.
  virtual Result<void> Update(const Artwork& artwork, ChangeCost change, ImageSize size,
                              const std::stop_token& stop) = 0;

  /// Undoes the latest Update, at no cost and without fail: the objective is what it was before.
  /// Nothing may have been evaluated or limited since.
  virtual void UndoUpdate() = 0;

  /// What it would take under this recipe, of the same network, at this size.
  virtual ObjectiveMemory MemoryAt(const Recipe& /*recipe*/, ImageSize /*size*/) const {
    return {};
  }
  /// Time of an evaluation that may take `memory` bytes, relative to one that may take any.
  virtual double RelativeCost(const Recipe& /*recipe*/, ImageSize /*size*/,
                              std::int64_t /*memory*/) const {
    return 1;
  }
  /// Of the device that it computes on, where that has memory of its own, which all of MemoryAt and
  /// the optimiser's vectors are then in.
  virtual std::optional<DeviceMemory> device_memory() const { return std::nullopt; }
  /// Evaluations take no more than this from now on, if that can be.
  virtual void LimitMemory(std::int64_t /*bytes*/) {}

  virtual ComputedWith computed() const { return {}; }
};

/// Prepares the objective of a run for pictures of `size`, which need not be the size that the
/// recipe names: loads, resamples, computes targets. `artwork` has what its recipe asks for. Throws
/// Cancelled.
using ObjectiveFactory = std::function<Result<std::unique_ptr<Objective>>(
    const Artwork& artwork, ImageSize size, const std::stop_token& stop)>;

}  // namespace pastiche
