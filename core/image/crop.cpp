#include "core/image/crop.h"

#include <utility>
#include <vector>

namespace pastiche {
namespace {

/// The picture of this size whose pixel (x, y) is `from(x, y)` of `image`, counted row by row.
template <class From>
Image Rearranged(const Image& image, ImageSize size, const From& from) {
  Image result(size);
  std::vector<float> alpha(image.has_alpha() ? result.pixel_count() : 0);
  float* rgb = result.rgb().data();
  std::size_t at = 0;
  for (int y = 0; y < size.height; ++y) {
    for (int x = 0; x < size.width; ++x, ++at) {
      const std::size_t source = from(x, y);
      for (std::size_t i = 0; i < 3; ++i) rgb[3 * at + i] = image.rgb()[3 * source + i];
      if (image.has_alpha()) alpha[at] = image.alpha()[source];
    }
  }
  if (image.has_alpha()) result.SetAlpha(std::move(alpha));
  return result;
}

}  // namespace

Image Cropped(const Image& image, PixelRect part) {
  return Rearranged(image, {part.width, part.height}, [&](int x, int y) {
    return static_cast<std::size_t>(part.y + y) * image.width() + part.x + x;
  });
}

Image Turned(const Image& image, Turn turn) {
  const int width = image.width();
  const int height = image.height();
  return Rearranged(image, {height, width}, [&](int x, int y) {
    return turn == Turn::kRight ? static_cast<std::size_t>(height - 1 - x) * width + y
                                : static_cast<std::size_t>(x) * width + (width - 1 - y);
  });
}

}  // namespace pastiche
