#pragma once

#include <ATen/ATen.h>

#include "core/image/image.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// What is painted on: the picture and a margin around it, in pixels on each side, in which the
/// mirrored photo is painted like the picture and which nobody sees. Padding tells a network where
/// the border is, and pictures get a frame of artefacts from it; on a canvas these are in the
/// margin. The margin is in pixels at every scale, because that is what padding is in.
struct CanvasSize {
  ImageSize picture;
  int margin = 0;

  /// A picture alone is a canvas without a margin.
  CanvasSize(ImageSize of_picture, int its_margin = 0)  // NOLINT(google-explicit-constructor)
      : picture(of_picture), margin(its_margin) {}
  ImageSize size() const { return {picture.width + 2 * margin, picture.height + 2 * margin}; }
  bool operator==(const CanvasSize&) const = default;
};

/// With the recipe's margin, but at most a quarter of the picture's shorter side: the coarsest
/// scales are to paint the picture and not its surroundings.
CanvasSize CanvasFor(const Recipe& recipe, ImageSize picture);

/// (1, n, height, width) -> (1, n, height + 2 margin, width + 2 margin), mirrored about the middle
/// of the outermost pixels, which are there once; `margin` is less than either side. Without a
/// margin, or where it is undefined, the tensor itself and not a copy.
at::Tensor Mirrored(const at::Tensor& picture, int margin);

/// The picture in the middle of a canvas, which shares the canvas' memory.
at::Tensor Inner(const at::Tensor& canvas, ImageSize picture);

}  // namespace pastiche
