#include "core/objective/picture_tensor.h"

#include <cstring>

#include <ATen/ATen.h>

namespace pastiche {

namespace {

/// Pixels interleaved: (height, width, 3), contiguous, in [0, 1].
at::Tensor Interleaved(const at::Tensor& picture) {
  return picture.squeeze(0).permute({1, 2, 0}).clamp(0, 1).contiguous();
}

}  // namespace

at::Tensor ToTensor(const Image& image) {
  at::Tensor pixels = at::empty({image.height(), image.width(), 3}, at::kFloat);
  std::memcpy(pixels.data_ptr<float>(), image.rgb().data(), image.rgb().size_bytes());
  return pixels.permute({2, 0, 1}).unsqueeze(0).contiguous();
}

Image ToImage(const at::Tensor& picture) {
  const at::Tensor pixels = Interleaved(picture).to(at::kFloat);
  Image image({static_cast<int>(pixels.size(1)), static_cast<int>(pixels.size(0))});
  std::memcpy(image.rgb().data(), pixels.data_ptr<float>(), image.rgb().size_bytes());
  return image;
}

std::vector<std::uint8_t> ToBytes(const at::Tensor& picture) {
  const at::Tensor bytes = Interleaved(picture).mul_(255).round_().to(at::kByte);
  const auto* first = bytes.data_ptr<std::uint8_t>();
  return {first, first + bytes.numel()};
}

}  // namespace pastiche
