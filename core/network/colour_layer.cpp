#include "core/network/colour_layer.h"

#include <utility>
#include <vector>

#include <ATen/ATen.h>

namespace pastiche {

struct ColourLayer::Tensors {
  bool diagonal = false;
  /// (1, 3, 1, 1): of a diagonal transform, whose channels need not be mixed.
  at::Tensor scale;
  /// (3, 3, 1, 1).
  at::Tensor matrix;
  /// (1, 3, 1, 1).
  at::Tensor offset;
};

ColourLayer::ColourLayer(const ColourTransform& transform, const at::Tensor& like) {
  std::vector<double> values;
  for (const auto& row : transform.matrix) values.insert(values.end(), row.begin(), row.end());
  auto tensors = std::make_unique<Tensors>();
  tensors->diagonal = transform.IsDiagonal();
  const at::Tensor matrix = at::tensor(values, at::kDouble).view({3, 3});
  tensors->scale = matrix.diagonal().contiguous().view({1, 3, 1, 1}).to(like.options());
  tensors->matrix = matrix.view({3, 3, 1, 1}).to(like.options());
  tensors->offset = at::tensor(transform.offset, at::kDouble).view({1, 3, 1, 1}).to(like.options());
  tensors_ = std::move(tensors);
}

ColourLayer::~ColourLayer() = default;

at::Tensor ColourLayer::Forward(const at::Tensor& picture) const {
  if (tensors_->diagonal) return picture.mul(tensors_->scale).add_(tensors_->offset);
  return at::conv2d(picture, tensors_->matrix).add_(tensors_->offset);
}

at::Tensor ColourLayer::Backward(const at::Tensor& gradient) const {
  if (tensors_->diagonal) return gradient.mul_(tensors_->scale);
  return at::conv2d(gradient, tensors_->matrix.transpose(0, 1).contiguous());
}

}  // namespace pastiche
