#include "core/objective/gram.h"

#include <ATen/ATen.h>

#include "core/network/layer_kernels.h"
#include "core/objective/feature_matrix.h"

namespace pastiche {

void AddGramSum(const at::Tensor& features, LayerKernels& kernels, at::Tensor* sum) {
  ForEachBand(features, LiesAsMatrix(features), [&](std::int64_t first, std::int64_t rows) {
    const at::Tensor own = kernels.Gram(AsMatrix(features.narrow(2, first, rows)));
    if (sum->defined()) {
      sum->add_(own);
    } else {
      *sum = own;
    }
  });
}

double StyleLoss(const at::Tensor& gram, const at::Tensor& target, double factor) {
  return factor * (gram - target).square_().sum().item<double>();
}

void AddStyleGradient(const at::Tensor& features, const at::Tensor& gram, const at::Tensor& target,
                      double factor, std::int64_t positions, LayerKernels& kernels, bool fresh,
                      const at::Tensor& gradient) {
  const at::Tensor difference = (gram - target).mul_(4 * factor / static_cast<double>(positions));
  const bool in_place = LiesAsMatrix(features) && LiesAsMatrix(gradient);
  ForEachBand(features, in_place, [&](std::int64_t first, std::int64_t rows) {
    const at::Tensor x = AsMatrix(features.narrow(2, first, rows));
    const at::Tensor out = gradient.narrow(2, first, rows);
    if (in_place) return kernels.MultiplyInto(x, difference, !fresh, AsMatrix(out));
    const at::Tensor product = at::empty_like(x);
    kernels.MultiplyInto(x, difference, false, product);
    const at::Tensor shaped =
        product.view({1, rows, out.size(3), out.size(1)}).permute({0, 3, 1, 2});
    if (fresh) {
      out.copy_(shaped);
    } else {
      out.add_(shaped);
    }
  });
}

}  // namespace pastiche
