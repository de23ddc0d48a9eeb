#pragma once

#include <cstdint>
#include <vector>

#include <ATen/ATen.h>

#include "core/image/image.h"

namespace pastiche {

/// The colours as a float tensor (1, 3, height, width), RGB in the picture's own range.
at::Tensor ToTensor(const Image& image);

/// The same for its part of `size` from the pixel (left, top) on, which must lie in the picture.
at::Tensor PartToTensor(const Image& image, int left, int top, ImageSize size);

/// The inverse: an opaque picture, its values clamped to [0, 1].
Image ToImage(const at::Tensor& picture);

/// The picture, clamped, as a tensor of bytes (height, width, 3) on its device: a quarter of what
/// would otherwise have to come from there. Takes a few times as much memory there for a moment.
at::Tensor InBytes(const at::Tensor& picture);

/// The same of one on the processor, without memory of the picture's size besides the result.
std::vector<std::uint8_t> ToBytes(const at::Tensor& picture);

}  // namespace pastiche
