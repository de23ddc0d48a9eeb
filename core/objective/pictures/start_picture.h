#pragma once

#include <cstdint>

#include <ATen/ATen.h>

#include "core/artwork/artwork.h"
#include "core/image/color_map.h"
#include "core/image/image.h"
#include "core/objective/pictures/picture_colors.h"

namespace pastiche {

/// White noise: (1, 3, height, width), every value independent and uniform within `strength` of
/// mid-grey. The same seed gives the same picture on every machine. Needs no memory besides the
/// result.
at::Tensor WhiteNoise(ImageSize size, std::uint64_t seed, double strength = 0.2);

/// The mean and covariance of its colours.
ColorStatistics WhiteNoiseStatistics(double strength);

/// The picture scaled until it covers `size` and cut to it around its centre, as a tensor: nothing
/// is squashed. What is hidden goes on from what is seen. Needs memory for the scaled picture
/// besides the result.
at::Tensor CoverWith(const Image& image, ImageSize size);

/// A start picture of the user's own. One of the photo's shape lies over the photo, and is brought
/// to `size` as the photo is, even where that is squashed into a square; any other covers it.
at::Tensor StartFrom(const Image& image, ImageSize photo, ImageSize size);

/// The picture that the recipe begins with, noise in it where it asks for that:
/// (1, 3, height, width). `artwork` is as the objective sees it, `colors` are of its pictures, and
/// `run` those that its recipe gives them.
at::Tensor StartOf(const Artwork& artwork, const PictureColors& colors, const RunColors& run,
                   ImageSize size);

}  // namespace pastiche
