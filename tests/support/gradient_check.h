#pragma once

#include <functional>

#include "core/base/tensor_fwd.h"

namespace pastiche {

/// The largest difference between `gradient` and central differences of `function` at `x`, over
/// every `stride`-th element, relative to the gradient's largest element. `x` is fp64; `step`
/// should balance truncation against rounding (1e-5 for values about 1). NaN, which is below no
/// bound, where the gradient or a value of the function is, and where neither has a slope.
double LargestGradientError(const std::function<double(const at::Tensor&)>& function,
                            const at::Tensor& x, const at::Tensor& gradient, int stride = 1,
                            double step = 1e-5);

}  // namespace pastiche
