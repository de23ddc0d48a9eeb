#include "core/objective/gram.h"

#include <ATen/ATen.h>

namespace pastiche {

namespace {

/// Features as a matrix with a row per position and a column per map. For features that are
/// channels last in memory this is how they lie, and nothing is copied.
at::Tensor PositionsByMaps(const at::Tensor& features) {
  return features.permute({0, 2, 3, 1}).reshape({-1, features.size(1)});
}

}  // namespace

at::Tensor Gram(const at::Tensor& features) {
  const at::Tensor matrix = PositionsByMaps(features);
  return at::mm(matrix.t(), matrix).div_(static_cast<double>(matrix.size(0)));
}

double StyleLoss(const at::Tensor& gram, const at::Tensor& target, double factor) {
  return factor * (gram - target).square_().sum().item<double>();
}

at::Tensor StyleGradient(const at::Tensor& features, const at::Tensor& gram,
                         const at::Tensor& target, double factor) {
  const at::Tensor matrix = PositionsByMaps(features);
  const at::Tensor difference =
      (gram - target).mul_(4 * factor / static_cast<double>(matrix.size(0)));
  return at::mm(matrix, difference)
      .view({1, features.size(2), features.size(3), features.size(1)})
      .permute({0, 3, 1, 2});
}

}  // namespace pastiche
