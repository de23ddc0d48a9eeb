#include "core/objective/terms/content.h"

#include "core/objective/terms/feature_matrix.h"

namespace pastiche {

namespace {

/// F - P in at least fp32: in bf16 the difference of two close features would be mostly rounding.
at::Tensor Difference(const at::Tensor& features, const at::Tensor& target, std::int64_t first,
                      std::int64_t rows) {
  const at::ScalarType type = features.scalar_type() == at::kDouble ? at::kDouble : at::kFloat;
  return features.narrow(2, first, rows).to(type).sub(target.narrow(2, first, rows));
}

}  // namespace

PendingSum SquaredDistance(const at::Tensor& features, const at::Tensor& target) {
  PendingSum sum;
  ForEachBand(features, false, [&](std::int64_t first, std::int64_t rows) {
    sum += PendingSum(Difference(features, target, first, rows).square_().sum());
  });
  return sum;
}

void AddContentGradient(const at::Tensor& features, const at::Tensor& target, double factor,
                        const at::Tensor& gradient) {
  ForEachBand(features, false, [&](std::int64_t first, std::int64_t rows) {
    gradient.narrow(2, first, rows).add_(Difference(features, target, first, rows), 2 * factor);
  });
}

}  // namespace pastiche
