#include "core/objective/picture_view.h"

#include <ATen/ATen.h>

#include "core/image/colour_map.h"
#include "core/objective/guidance.h"
#include "core/objective/sized_picture.h"

namespace pastiche {

struct PictureView::Tensors {
  at::Tensor photo;
  /// (1, 1, height, width), undefined where nothing is protected.
  at::Tensor protect;
};

namespace {

at::Tensor Luma(const at::Tensor& like) {
  return at::tensor(kLuma, at::kDouble).to(like.options()).view({1, 3, 1, 1});
}

/// (1, 1, height, width).
at::Tensor Luminance(const at::Tensor& rgb) { return (rgb * Luma(rgb)).sum(1, true); }

at::Tensor Grey(const at::Tensor& rgb) { return Luminance(rgb).expand(rgb.sizes()).contiguous(); }

at::Tensor Mix(const at::Tensor& protect, const at::Tensor& photo, const at::Tensor& x) {
  return protect.defined() ? x + protect.to(x.options()) * (photo - x) : x;
}

}  // namespace

PictureView::PictureView(const SessionInputs& inputs, ColorMode color, ImageSize size)
    : grey_(color == ColorMode::kKeepLuminance) {
  if (!grey_ && !inputs.protect) return;
  tensors_ = std::make_shared<const Tensors>(
      Tensors{PixelsOf({inputs.content, size}).rgb,
              inputs.protect ? MaskTensor(*inputs.protect, size) : at::Tensor()});
}

PictureView::~PictureView() = default;
PictureView::PictureView(const PictureView&) = default;
PictureView& PictureView::operator=(const PictureView&) = default;

at::Tensor PictureView::SeenByNetwork(const at::Tensor& x) const {
  if (!tensors_) return x;
  const at::Tensor photo = tensors_->photo.to(x.options());
  if (grey_) return Mix(tensors_->protect, Grey(photo), Grey(x));
  return Mix(tensors_->protect, photo, x);
}

at::Tensor PictureView::SeenByPerson(const at::Tensor& x) const {
  if (!tensors_) return x;
  const at::Tensor photo = tensors_->photo.to(x.options());
  if (!grey_) return Mix(tensors_->protect, photo, x);
  return Mix(tensors_->protect, photo, photo + (Luminance(x) - Luminance(photo)));
}

at::Tensor PictureView::PullBack(const at::Tensor& gradient) const {
  if (!tensors_) return gradient;
  at::Tensor result = gradient;
  if (tensors_->protect.defined()) {
    result = result * (1 - tensors_->protect.to(gradient.options()));
  }
  if (grey_) result = result.sum(1, true) * Luma(result);
  return result;
}

}  // namespace pastiche
