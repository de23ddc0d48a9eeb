#include "tests/core/optimizer/functions.h"

#include <cmath>

#include <ATen/ATen.h>

namespace pastiche {

double Rosenbrock(const at::Tensor& x, at::Tensor* gradient) {
  const double a = x[0].item<double>();
  const double b = x[1].item<double>();
  if (gradient != nullptr) {
    *gradient = at::tensor({-2 * (1 - a) - 400 * a * (b - a * a), 200 * (b - a * a)}, x.options());
  }
  return (1 - a) * (1 - a) + 100 * (b - a * a) * (b - a * a);
}

Evaluator Quadratic(int dimensions, double condition) {
  return [=](const at::Tensor& x, at::Tensor* gradient) {
    const at::Tensor c = at::logspace(0, std::log10(condition), dimensions, 10, x.options());
    const at::Tensor d = x - 1;
    if (gradient != nullptr) *gradient = c * d;
    return 0.5 * (c * d * d).sum().item<double>();
  };
}

}  // namespace pastiche
