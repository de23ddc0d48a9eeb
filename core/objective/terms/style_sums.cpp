#include "core/objective/terms/style_sums.h"

#include <cstdint>

#include "core/network/kernels/layer_kernels.h"
#include "core/objective/terms/feature_matrix.h"

namespace pastiche {

namespace {

void AddTo(at::Tensor& sum, const at::Tensor& own) {
  if (sum.defined()) {
    sum.add_(own);
  } else {
    sum = own;
  }
}

/// A band's weights as a column, positions x 1, of the type of `like`.
at::Tensor WeightColumn(const at::Tensor& weights, std::int64_t first, std::int64_t rows,
                        const at::Tensor& like) {
  return weights.narrow(2, first, rows).reshape({-1, 1}).to(like.options());
}

}  // namespace

void AddStyleSums(const at::Tensor& features, const at::Tensor& weights, bool with_mean,
                  LayerKernels& kernels, StyleSums* sums) {
  const bool weighted = weights.defined();
  const at::Tensor roots = weighted ? weights.sqrt() : weights;
  ForEachBand(features, !weighted && LiesAsMatrix(features),
              [&](std::int64_t first, std::int64_t rows) {
                at::Tensor x = AsMatrix(features.narrow(2, first, rows));
                if (weighted) x = x * WeightColumn(roots, first, rows, x);
                AddTo(sums->gram, kernels.Gram(x));
                if (!with_mean) return;
                if (weighted) x.mul_(WeightColumn(roots, first, rows, x));
                AddTo(sums->mean, x.sum(0, false, sums->gram.scalar_type()));
              });
}

void AddStyleGradient(const at::Tensor& features, const at::Tensor& weights,
                      const StyleSlope& slope, double scale, LayerKernels& kernels, bool fresh,
                      const at::Tensor& gradient) {
  const at::Tensor factor = slope.gram * (2 * scale);
  const bool plain = !weights.defined() && !slope.mean.defined();
  const bool in_place = plain && LiesAsMatrix(features) && LiesAsMatrix(gradient);
  ForEachBand(features, in_place, [&](std::int64_t first, std::int64_t rows) {
    const at::Tensor x = AsMatrix(features.narrow(2, first, rows));
    const at::Tensor out = gradient.narrow(2, first, rows);
    if (in_place) return kernels.MultiplyInto(x, factor, !fresh, AsMatrix(out));
    const at::Tensor product = at::empty_like(x);
    kernels.MultiplyInto(x, factor, false, product);
    if (slope.mean.defined()) product.add_(slope.mean.to(product.options()), scale);
    if (weights.defined()) product.mul_(WeightColumn(weights, first, rows, product));
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
