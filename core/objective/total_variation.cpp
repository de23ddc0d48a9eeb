#include "core/objective/total_variation.h"

#include <ATen/ATen.h>

namespace pastiche {

namespace {

constexpr int kRows = 2;
constexpr int kColumns = 3;

/// Each pixel's successor along the axis minus the pixel; one shorter than the picture there.
at::Tensor Differences(const at::Tensor& picture, int axis) {
  const auto count = picture.size(axis) - 1;
  return picture.narrow(axis, 1, count) - picture.narrow(axis, 0, count);
}

}  // namespace

double TotalVariation(const at::Tensor& picture, double factor) {
  double sum = 0;
  for (const int axis : {kRows, kColumns}) {
    sum += Differences(picture, axis).square_().sum().item<double>();
  }
  return factor * sum;
}

at::Tensor TotalVariationGradient(const at::Tensor& picture, double factor) {
  at::Tensor gradient = at::zeros_like(picture);
  for (const int axis : {kRows, kColumns}) {
    const at::Tensor differences = Differences(picture, axis).mul_(2 * factor);
    const auto count = differences.size(axis);
    gradient.narrow(axis, 1, count).add_(differences);
    gradient.narrow(axis, 0, count).sub_(differences);
  }
  return gradient;
}

}  // namespace pastiche
