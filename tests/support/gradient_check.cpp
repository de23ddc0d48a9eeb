#include "tests/support/gradient_check.h"

#include <algorithm>
#include <cmath>

#include <ATen/ATen.h>

namespace pastiche {

double LargestGradientError(const std::function<double(const at::Tensor&)>& function,
                            const at::Tensor& x, const at::Tensor& gradient, int stride,
                            double step) {
  const at::Tensor flat_gradient = gradient.reshape({-1}).contiguous();
  const double scale = flat_gradient.abs().max().item<double>();
  double largest = 0;
  for (std::int64_t i = 0; i < x.numel(); i += stride) {
    at::Tensor moved = x.contiguous().clone();
    double& value = moved.data_ptr<double>()[i];
    const double here = value;
    value = here + step;
    const double above = function(moved);
    value = here - step;
    const double below = function(moved);
    const double difference = (above - below) / (2 * step);
    const double error = std::abs(difference - flat_gradient.data_ptr<double>()[i]) / scale;
    // No maximum would keep it.
    if (std::isnan(error)) return error;
    largest = std::max(largest, error);
  }
  return largest;
}

}  // namespace pastiche
