// The header's struct holds tensors, so LibTorch's comes first.
// clang-format off
#include <ATen/ATen.h>
// clang-format on

#include "core/session/carry_over.h"

#include <utility>

#include "core/image/resample.h"
#include "core/objective/pictures/canvas.h"
#include "core/objective/pictures/picture_tensor.h"

namespace pastiche {

namespace {

/// What a picture begins with, on the objective's canvas; undefined where noise is in that, whose
/// detail means nothing, and where nothing of its detail is to come back.
at::Tensor BeginningOf(const Objective& objective, const Recipe& recipe, double detail) {
  const bool noise = recipe.start == Start::kNoise || recipe.noise_ratio > 0;
  return noise || detail == 0 ? at::Tensor() : objective.StartPicture();
}

/// Whether both begin with the same picture, whatever its size.
bool BeginAlike(const Artwork& one, const Artwork& other) {
  if (one.recipe.start != other.recipe.start || one.photo != other.photo) return false;
  if (one.recipe.start != Start::kStyle) return true;
  return SamePictures(one, other) && one.recipe.color == other.recipe.color;
}

/// `picture`, whose inner size is `size`, after the objective has gone from there to `canvas`.
/// `before`: BeginningOf at the size of the picture. A margin is as many pixels at every size, so
/// the picture is resampled without it, and mirrored into the new one. `detail`: the share of the
/// beginning whose detail comes back.
at::Tensor Resampled(const Objective& objective, const at::Tensor& picture,
                     const at::Tensor& before, ImageSize size, const CanvasSize& canvas,
                     double detail) {
  if (!before.defined()) {
    const Image resampled = Resample(ToImage(Inner(picture, size)), canvas.picture);
    return objective.Placed(Mirrored(ToTensor(resampled), canvas.margin));
  }
  // From [-1, 1] to what an Image holds, and back.
  const at::Tensor there = objective.Placed(picture);
  at::Tensor painted = Inner(there, size).sub(Inner(before, size), detail).mul_(0.5).add_(0.5);
  painted = ToTensor(Resample(ToImage(painted), canvas.picture)).sub_(0.5).mul_(2);
  const at::Tensor resampled = objective.Placed(Mirrored(painted, canvas.margin));
  return resampled.add_(objective.StartPicture(), detail).clamp_(0, 1);
}

}  // namespace

Result<CarriedPicture> CarryOver(ObjectiveKeeper& keeper, const Objective& objective,
                                 const Way& way, const at::Tensor& kept,
                                 const std::stop_token& stop) {
  const CanvasSize canvas = CanvasFor(way.to.recipe, way.to_size);
  const bool resized = canvas != CanvasFor(way.from.recipe, way.from_size);
  const bool restart = way.change == ChangeCost::kRestart;
  const bool carries_on = resized && !restart && BeginAlike(way.from, way.to);
  const double detail = way.to.recipe.start_detail;
  const at::Tensor before =
      carries_on ? BeginningOf(objective, way.from.recipe, detail) : at::Tensor();
  const Result<void> updated = keeper.Update(way.to, way.change, way.to_size, stop);
  if (!updated) return tl::unexpected(updated.error());
  try {
    at::Tensor picture = kept;
    if (restart) {
      picture = objective.StartPicture();
    } else if (resized) {
      picture = Resampled(objective, kept, before, way.from_size, canvas, detail);
    }
    // Here, where it can be undone: what is begun on a graphics card fails when it is waited for.
    at::Tensor copy = picture.is_cpu() ? at::Tensor() : picture.to(at::kCPU);
    return CarriedPicture{std::move(picture), std::move(copy), restart || resized};
  } catch (...) {
    keeper.UndoUpdate();
    throw;
  }
}

}  // namespace pastiche
