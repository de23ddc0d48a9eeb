#include "core/objective/sized_picture.h"

#include <algorithm>
#include <cstdint>

#include <ATen/ATen.h>

#include "core/image/resample.h"
#include "core/objective/guidance.h"
#include "core/objective/picture_tensor.h"

namespace pastiche {

namespace {

at::Tensor Channels(const std::array<double, 3>& values, const at::Tensor& like) {
  return at::tensor(values, at::kDouble).to(like.options()).view({1, 3, 1, 1});
}

/// rgb alpha + mean (1 - alpha), with the mean over what is visible.
void FillHidden(const at::Tensor& rgb, const at::Tensor& alpha) {
  const double visible = alpha.sum(at::kDouble).item<double>();
  if (visible <= 0) return;
  rgb.mul_(alpha);
  const at::Tensor mean = (rgb.sum({0, 2, 3}, true, at::kDouble) / visible).to(rgb.options());
  rgb.add_(mean * (1 - alpha));
}

}  // namespace

Pixels PixelsOf(const SizedPicture& picture) {
  const bool as_stored = picture.size == picture.image->size();
  const Image resampled = as_stored ? Image() : Resample(*picture.image, picture.size);
  const Image& sized = as_stored ? *picture.image : resampled;
  Pixels pixels{ToTensor(sized), AlphaTensor(sized)};
  if (pixels.alpha.defined()) FillHidden(pixels.rgb, pixels.alpha);
  MapColours(picture.map, pixels.rgb);
  return pixels;
}

void MapColours(const ColourMap& map, const at::Tensor& rgb) {
  if (map == ColourMap()) return;
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
