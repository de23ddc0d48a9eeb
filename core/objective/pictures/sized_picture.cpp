#include "core/objective/pictures/sized_picture.h"

#include <algorithm>
#include <cstdint>

#include "core/image/resample.h"
#include "core/objective/pictures/canvas.h"
#include "core/objective/pictures/fill_hidden.h"
#include "core/objective/pictures/guidance.h"
#include "core/objective/pictures/picture_tensor.h"

namespace pastiche {

namespace {

at::Tensor Channels(const std::array<double, 3>& values, const at::Tensor& like) {
  return at::tensor(values, at::kDouble).to(like.options()).view({1, 3, 1, 1});
}

}  // namespace

Pixels PixelsOf(const Image& image) {
  Pixels pixels{ToTensor(image), AlphaTensor(image)};
  if (pixels.visible.defined()) FillHidden(pixels.rgb, pixels.visible);
  return pixels;
}

Pixels PixelsOf(const SizedPicture& picture) {
  const bool as_stored = picture.size == picture.image->size();
  Pixels pixels =
      as_stored ? PixelsOf(*picture.image) : PixelsOf(Resample(*picture.image, picture.size));
  MapColors(picture.map, pixels.rgb);
  return {Mirrored(pixels.rgb, picture.margin), Mirrored(pixels.visible, picture.margin)};
}

void MapColors(const ColorMap& map, const at::Tensor& rgb) {
  if (map == ColorMap()) return;
  constexpr std::int64_t kBandValues = 1 << 18;
  const std::int64_t rows = std::max<std::int64_t>(1, kBandValues / (3 * rgb.size(3)));
  const at::Tensor matrix = at::tensor(map.matrix, at::kDouble).to(rgb.options()).view({3, 3});
  for (std::int64_t top = 0; top < rgb.size(2); top += rows) {
    const at::Tensor band = rgb.narrow(2, top, std::min(rows, rgb.size(2) - top));
    const at::Tensor mapped = matrix.matmul(band.reshape({3, -1})).view(band.sizes());
    band.copy_(mapped + Channels(map.offset, rgb));
  }
}

}  // namespace pastiche
