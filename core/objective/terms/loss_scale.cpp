#include "core/objective/terms/loss_scale.h"

namespace pastiche {

namespace {

/// Makes alpha/beta = 1e-3 the balance of `balanced`, found by looking at pictures.
constexpr double kContentBalance = 8;
/// Puts the Wasserstein term where the Gram term of `balanced` is on pictures, so that alpha/beta
/// keeps its meaning between the two.
constexpr double kWassersteinBalance = 0.3;

/// In SPST the Gram term of `neural-style` has the weight 1e3 and the mean over the maps of their
/// moments' squared differences 1e4.
constexpr double kSpstMoments = 10;

/// The program neural-style has its pictures in 0 to 256.
constexpr double kNeuralStyleRange = 256;

bool IsSum(TotalVariationForm form) {
  return form == TotalVariationForm::kSquaredSum || form == TotalVariationForm::kAbsoluteSum;
}

}  // namespace

double ContentFactor(LossScale scale, std::int64_t maps, std::int64_t positions) {
  const double values = static_cast<double>(maps) * static_cast<double>(positions);
  switch (scale) {
    case LossScale::kGatys:
    case LossScale::kHalfSum:
      return 0.5;
    case LossScale::kMean:
    case LossScale::kFeatureCount:
    case LossScale::kNeuralStyle:
      return 1 / values;
    case LossScale::kBalanced:
      break;
  }
  return kContentBalance / values;
}

double StyleFactor(LossScale scale, std::int64_t maps, std::int64_t positions) {
  const auto n = static_cast<double>(maps);
  switch (scale) {
    case LossScale::kGatys:
      return 1 / (4 * n * n);
    case LossScale::kHalfSum:
      return 0.5;
    case LossScale::kFeatureCount:
      // 1 / N^2 for the mean, M^2 to make Grams of means raw, 1 / (N M) as the scale says.
      return static_cast<double>(positions) / (n * n * n);
    case LossScale::kNeuralStyle:
      // 1 / N^2 for the mean, 1 / N^2 for Grams over N M.
      return 1 / (n * n * n * n);
    case LossScale::kBalanced:
    case LossScale::kMean:
      break;
  }
  return 1 / (n * n);
}

double MomentsFactor(LossScale scale, std::int64_t maps, std::int64_t positions) {
  const auto n = static_cast<double>(maps);
  if (scale == LossScale::kNeuralStyle) return kSpstMoments / n;
  // Sums are sums. Where the N^2 entries of the Gram term are averaged, the N maps are.
  if (scale == LossScale::kHalfSum) return 0.5;
  return n * StyleFactor(scale, maps, positions);
}

double WassersteinFactor(std::int64_t maps) {
  return kWassersteinBalance / static_cast<double>(maps);
}

double TotalVariationFactor(LossScale scale, TotalVariationForm form, std::int64_t pixels) {
  // Its gradient is the sum of the differences, without the 2 of a square's derivative.
  if (scale == LossScale::kNeuralStyle && form == TotalVariationForm::kSquared) {
    return kNeuralStyleRange * kNeuralStyleRange / 2;
  }
  const bool mean = scale == LossScale::kBalanced || scale == LossScale::kMean;
  return mean && !IsSum(form) ? 1.0 / static_cast<double>(pixels) : 1.0;
}

}  // namespace pastiche
