#include "core/objective/content.h"

#include <ATen/ATen.h>

namespace pastiche {

double ContentLoss(const at::Tensor& features, const at::Tensor& target, double factor) {
  return factor * (features - target).square_().sum().item<double>();
}

at::Tensor ContentGradient(const at::Tensor& features, const at::Tensor& target, double factor) {
  return (features - target).mul_(2 * factor);
}

}  // namespace pastiche
