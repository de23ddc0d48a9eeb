#include "core/objective/pictures/canvas.h"

#include <algorithm>

namespace pastiche {

CanvasSize CanvasFor(const Recipe& recipe, ImageSize picture) {
  return {picture, std::min(recipe.margin, std::min(picture.width, picture.height) / 4)};
}

at::Tensor Mirrored(const at::Tensor& picture, int margin) {
  if (margin == 0 || !picture.defined()) return picture;
  return at::reflection_pad2d(picture, {margin, margin, margin, margin});
}

at::Tensor Inner(const at::Tensor& canvas, ImageSize picture) {
  if (canvas.size(2) == picture.height && canvas.size(3) == picture.width) return canvas;
  return canvas.narrow(2, (canvas.size(2) - picture.height) / 2, picture.height)
      .narrow(3, (canvas.size(3) - picture.width) / 2, picture.width);
}

}  // namespace pastiche
