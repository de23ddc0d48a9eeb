#pragma once

#include <cstdint>
#include <vector>

#include <ATen/ATen.h>

#include "core/image/image.h"

namespace pastiche {

// None of these needs memory of the picture's size besides its result.

/// The colours as a float tensor (1, 3, height, width), RGB in the picture's own range.
at::Tensor ToTensor(const Image& image);

/// The same for its part of `size` from the pixel (left, top) on, which must lie in the picture.
at::Tensor PartToTensor(const Image& image, int left, int top, ImageSize size);

/// The inverse: an opaque picture, its values clamped to [0, 1].
Image ToImage(const at::Tensor& picture);

/// The picture, clamped, as a tensor of bytes (height, width, 3) on its device.
at::Tensor InBytes(const at::Tensor& picture);

/// The same on the processor, in memory of its own.
std::vector<std::uint8_t> ToBytes(const at::Tensor& picture);

}  // namespace pastiche
