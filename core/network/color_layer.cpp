#include "core/network/color_layer.h"

#include <vector>

namespace pastiche {

ColorLayer::ColorLayer(const ColorTransform& transform, const at::Tensor& like) {
  std::vector<double> values;
  for (const auto& row : transform.matrix) values.insert(values.end(), row.begin(), row.end());
  diagonal_ = transform.IsDiagonal();
  const at::Tensor matrix = at::tensor(values, at::kDouble).view({3, 3});
  scale_ = matrix.diagonal().contiguous().view({1, 3, 1, 1}).to(like.options());
  matrix_ = matrix.view({3, 3, 1, 1}).to(like.options());
  offset_ = at::tensor(transform.offset, at::kDouble).view({1, 3, 1, 1}).to(like.options());
}

at::Tensor ColorLayer::Forward(const at::Tensor& picture) const {
  if (diagonal_) return picture.mul(scale_).add_(offset_);
  return at::conv2d(picture, matrix_).add_(offset_);
}

at::Tensor ColorLayer::Backward(const at::Tensor& gradient) const {
  if (diagonal_) return gradient.mul_(scale_);
  return at::conv2d(gradient, matrix_.transpose(0, 1).contiguous());
}

}  // namespace pastiche
