#pragma once

#include <cstdint>

#include "core/base/tensor_fwd.h"
#include "core/image/image.h"

namespace pastiche {

/// White noise: (1, 3, height, width), every value independent and uniform within `strength` of
/// mid-grey. The same seed gives the same picture on every machine. Needs no memory besides the
/// result.
at::Tensor WhiteNoise(ImageSize size, std::uint64_t seed, double strength = 0.2);

/// The picture scaled until it covers `size` and cut to it around its centre, as a tensor: nothing
/// is squashed. Needs memory for the scaled picture besides the result.
at::Tensor CoverWith(const Image& image, ImageSize size);

}  // namespace pastiche
