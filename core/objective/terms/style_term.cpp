#include "core/objective/terms/style_term.h"

#include <limits>
#include <utility>
#include <vector>

#include "core/device/fetched.h"

namespace pastiche {

namespace {

/// Of the mean variance of the target's maps.
constexpr double kRelativeFloor = 1e-4;

/// Of the variances' mean; of 1 where nothing varies.
double FloorOf(const at::Tensor& variances) {
  const double mean = variances.mean().item<double>();
  return kRelativeFloor * (mean > 0 ? mean : 1);
}

at::Tensor Covariance(const at::Tensor& gram, const at::Tensor& mean) {
  return gram - at::outer(mean, mean);
}

/// Of each map, where it lies; rounding may leave less than 0 of what does not vary.
at::Tensor Variances(const at::Tensor& gram, const at::Tensor& mean) {
  const at::Tensor squares = gram.diagonal().to(at::kDouble);
  return (squares - mean.to(at::kDouble).square()).clamp_min_(0);
}

/// Eigenvalues (ascending, none below 0) and eigenvectors (columns) of a covariance.
std::pair<at::Tensor, at::Tensor> Eigen(const at::Tensor& symmetric) {
  auto [values, vectors] = at::linalg_eigh(symmetric);
  return {values.clamp_min(0), vectors};
}

}  // namespace

void PrepareForWasserstein(StyleTarget* target) {
  const at::Tensor both[] = {target->gram, target->mean};
  const std::vector<at::Tensor> here = FetchedInDouble(both);
  const at::Tensor covariance = Covariance(here[0], here[1]);
  target->covariance_mean = here[1];
  target->floor = FloorOf(covariance.diagonal());
  const auto [values, vectors] = Eigen(covariance);
  const at::Tensor floored = values + target->floor;
  target->covariance_root = (vectors * floored.sqrt()).matmul(vectors.t());
  target->trace = floored.sum().item<double>();
}

void PrepareForMoments(StyleTarget* target) {
  const at::Tensor variances = Variances(target->gram, target->mean);
  target->floor = FloorOf(variances);
  target->deviation = (variances + target->floor).sqrt();
}

StyleTermValue GramTerm(const StyleSums& means, const StyleTarget& target, double factor) {
  StyleTermValue term;
  const at::Tensor difference = means.gram - target.gram;
  term.loss = PendingSum(difference.square().sum());
  term.loss *= factor;
  term.slope.gram = difference * (2 * factor);
  return term;
}

namespace {

/// Of features that are no numbers.
StyleTermValue NoNumber(const StyleSums& means) {
  StyleTermValue term;
  term.loss = std::numeric_limits<double>::quiet_NaN();
  term.slope.gram = at::zeros_like(means.gram);
  term.slope.mean = at::zeros_like(means.mean);
  return term;
}

}  // namespace

StyleTermValue WassersteinTerm(const StyleSums& means, const StyleTarget& target, double factor) {
  const at::Tensor shift = means.mean - target.covariance_mean;
  at::Tensor covariance = Covariance(means.gram, means.mean);
  covariance.diagonal().add_(target.floor);
  const at::Tensor& root = target.covariance_root;
  const at::Tensor product = root.matmul(covariance).matmul(root);
  // The eigenvalues' own error would end the run, where a search may still step back.
  if (!at::isfinite(product).all().item<bool>()) return NoNumber(means);
  const auto [values, vectors] = Eigen(product);
  // Rounding may leave a value at 0 where the floor allows none.
  const at::Tensor roots = values.clamp_min(target.floor * target.floor).sqrt();
  StyleTermValue term;
  const double distance = shift.square().sum().item<double>() + covariance.trace().item<double>() +
                          target.trace - 2 * roots.sum().item<double>();
  term.loss = factor * distance;
  // d tr (S^1/2 Sigma S^1/2)^1/2 / d Sigma = 1/2 S^1/2 (S^1/2 Sigma S^1/2)^-1/2 S^1/2.
  const at::Tensor inverse = (vectors / roots).matmul(vectors.t());
  at::Tensor slope = root.matmul(inverse).matmul(root).neg_();
  slope.diagonal().add_(1);
  slope.mul_(factor);
  // Sigma depends on the mean too.
  term.slope.mean = shift * (2 * factor) - slope.matmul(means.mean) * 2;
  term.slope.gram = std::move(slope);
  return term;
}

StyleTermValue GramMomentsTerm(const StyleSums& means, const StyleTarget& target,
                               double gram_factor, double moments_factor) {
  StyleTermValue term = GramTerm(means, target, gram_factor);
  const at::Tensor mean = means.mean.to(at::kDouble);
  const at::Tensor shift = mean - target.mean.to(at::kDouble);
  const at::Tensor deviation = (Variances(means.gram, means.mean) + target.floor).sqrt();
  const at::Tensor excess = deviation - target.deviation;
  term.loss += moments_factor * PendingSum(shift.square().sum() + excess.square().sum());
  // d sigma^2 / d G_kk = 1 and d sigma^2 / d mu_k = -2 mu_k; d sigma / d sigma^2 = 1 / (2 sigma).
  const at::Tensor variance_slope = excess / deviation * moments_factor;
  const at::Tensor mean_slope = shift * (2 * moments_factor) - variance_slope * mean * 2;
  term.slope.gram.diagonal().add_(variance_slope.to(means.gram.options()));
  term.slope.mean = mean_slope.to(means.gram.options());
  return term;
}

}  // namespace pastiche
