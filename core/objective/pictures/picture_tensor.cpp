#include "core/objective/pictures/picture_tensor.h"

#include <algorithm>

namespace pastiche {

namespace {

/// The memory of a picture's rows, pixels interleaved, as a tensor (3, height, width).
template <class Value>
at::Tensor Planes(Value* pixels, std::int64_t height, std::int64_t width) {
  return at::from_blob(pixels, {height, width, 3}, c10::CppTypeToScalarType<Value>::value)
      .permute({2, 0, 1});
}

}  // namespace

at::Tensor ToTensor(const Image& image) { return PartToTensor(image, 0, 0, image.size()); }

at::Tensor PartToTensor(const Image& image, int left, int top, ImageSize size) {
  // LibTorch has no tensor of constant values; this one is only read.
  auto* pixels = const_cast<float*>(image.rgb().data());
  return Planes(pixels, image.height(), image.width())
      .narrow(1, top, size.height)
      .narrow(2, left, size.width)
      .unsqueeze(0)
      .clone(at::MemoryFormat::Contiguous);
}

Image ToImage(const at::Tensor& picture) {
  Image image({static_cast<int>(picture.size(3)), static_cast<int>(picture.size(2))});
  Planes(image.rgb().data(), image.height(), image.width()).copy_(picture[0]).clamp_(0, 1);
  return image;
}

at::Tensor InBytes(const at::Tensor& picture) {
  return picture[0].clamp(0, 1).mul_(255).round_().permute({1, 2, 0}).to(at::kByte).contiguous();
}

std::vector<std::uint8_t> ToBytes(const at::Tensor& picture) {
  const std::int64_t height = picture.size(2);
  const std::int64_t width = picture.size(3);
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(height * width * 3));
  const at::Tensor target = Planes(bytes.data(), height, width);
  constexpr std::int64_t kBandValues = 1 << 18;
  const std::int64_t rows = std::max<std::int64_t>(1, kBandValues / (3 * width));
  for (std::int64_t top = 0; top < height; top += rows) {
    const std::int64_t count = std::min(rows, height - top);
    const at::Tensor band = picture[0].narrow(1, top, count).clamp(0, 1).mul_(255).round_();
    target.narrow(1, top, count).copy_(band);
  }
  return bytes;
}

}  // namespace pastiche
