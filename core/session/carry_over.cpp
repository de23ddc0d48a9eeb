#include "core/session/carry_over.h"

#include <ATen/ATen.h>

#include "core/image/resample.h"
#include "core/objective/pictures/canvas.h"
#include "core/objective/pictures/picture_tensor.h"

namespace pastiche {

at::Tensor BeginningOf(const Objective& objective, const Recipe& recipe) {
  const bool noise = recipe.start == Start::kNoise || recipe.noise_ratio > 0;
  return noise ? at::Tensor() : objective.StartPicture();
}

at::Tensor CarriedOver(const Objective& objective, const at::Tensor& picture,
                       const at::Tensor& before, ImageSize size, const CanvasSize& canvas) {
  if (!before.defined()) {
    const Image resampled = Resample(ToImage(Inner(picture, size)), canvas.picture);
    return objective.Placed(Mirrored(ToTensor(resampled), canvas.margin));
  }
  // From [-1, 1] to what an Image holds, and back.
  at::Tensor painted = Inner(picture, size).sub(Inner(before, size)).mul_(0.5).add_(0.5);
  painted = ToTensor(Resample(ToImage(painted), canvas.picture)).sub_(0.5).mul_(2);
  const at::Tensor resampled = objective.Placed(Mirrored(painted, canvas.margin));
  return resampled.add_(objective.StartPicture()).clamp_(0, 1);
}

}  // namespace pastiche
