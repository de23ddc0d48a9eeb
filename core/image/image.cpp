#include "core/image/image.h"

#include <stdexcept>
#include <utility>

namespace pastiche {

Image::Image(ImageSize size) : size_(size) {
  if (size.width <= 0 || size.height <= 0) {
    throw std::invalid_argument("Image: the size must be positive");
  }
  rgb_.resize(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 3);
}

Image Image::Clone() const {
  Image copy;
  copy.size_ = size_;
  copy.rgb_ = rgb_;
  copy.alpha_ = alpha_;
  return copy;
}

void Image::SetAlpha(std::vector<float> alpha) {
  if (!alpha.empty() && alpha.size() != pixel_count()) {
    throw std::invalid_argument("Image::SetAlpha: one value per pixel, or none");
  }
  alpha_ = std::move(alpha);
}

}  // namespace pastiche
