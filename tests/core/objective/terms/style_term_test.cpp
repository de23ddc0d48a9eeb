#include "core/objective/terms/style_term.h"

#include <cmath>
#include <initializer_list>

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/objective/terms/loss_scale.h"
#include "tests/support/gradient_check.h"

namespace pastiche {
namespace {

/// N x N, from rows.
at::Tensor Matrix(std::initializer_list<double> values) {
  const auto side = static_cast<std::int64_t>(std::lround(std::sqrt(values.size())));
  return at::tensor(at::ArrayRef<double>(values), at::kDouble).view({side, side});
}
at::Tensor Vector(std::initializer_list<double> values) {
  return at::tensor(at::ArrayRef<double>(values), at::kDouble);
}

StyleSums MeansOf(const at::Tensor& gram, const at::Tensor& mean) { return {gram, mean, 1}; }
StyleTarget TargetOf(const at::Tensor& gram, const at::Tensor& mean) {
  StyleTarget target;
  target.gram = gram;
  target.mean = mean;
  PrepareForWasserstein(&target);
  PrepareForMoments(&target);
  return target;
}

/// Gram matrix of a distribution with this covariance and mean.
at::Tensor GramOf(const at::Tensor& covariance, const at::Tensor& mean) {
  return covariance + at::outer(mean, mean);
}

// Means over M = 3 positions of N = 2 maps: G = 1/3 (14, -1; -1, 2), A = 1/3 (2, 0; 0, 2).
// G - A = 1/3 (12, -1; -1, 0): squares sum to 146 / 9.
const at::Tensor kGram = Matrix({14, -1, -1, 2}) / 3;
const at::Tensor kTarget = Matrix({2, 0, 0, 2}) / 3;

double GramLoss(LossScale scale) {
  StyleTarget target;
  target.gram = kTarget;
  return GramTerm(MeansOf(kGram, {}), target, StyleFactor(scale, 2, 3)).loss;
}

TEST(GramTerm, ClosedFormAtEachLossScale) {
  // As the paper writes it, with G = F F^T: 1 / (4 N^2 M^2) sum (F F^T - ...)^2 = 146 / (4 4 9).
  EXPECT_NEAR(GramLoss(LossScale::kGatys), 146.0 / (4 * 4 * 9), 1e-14);
  // The mean over the four entries of (G/M - A/M)^2.
  EXPECT_NEAR(GramLoss(LossScale::kBalanced), 146.0 / 9 / 4, 1e-14);
  EXPECT_NEAR(GramLoss(LossScale::kMean), 146.0 / 9 / 4, 1e-14);
  // The mean over the four entries of the raw (14 - 2, -1, -1, 0)^2, over N M = 6.
  EXPECT_NEAR(GramLoss(LossScale::kFeatureCount), 146.0 / 4 / 6, 1e-14);
  EXPECT_NEAR(GramLoss(LossScale::kHalfSum), 146.0 / 9 / 2, 1e-14);
  // The mean over the four entries of ((14 - 2, -1, -1, 0) / (N M = 6))^2.
  EXPECT_NEAR(GramLoss(LossScale::kNeuralStyle), 146.0 / 36 / 4, 1e-14);
}

TEST(GramTerm, SlopeAgainstDifferences) {
  StyleTarget target;
  target.gram = kTarget;
  const auto loss = [&](const at::Tensor& gram) {
    return GramTerm(MeansOf(gram, {}), target, 0.7).loss;
  };
  const StyleTermValue term = GramTerm(MeansOf(kGram, {}), target, 0.7);
  EXPECT_LT(LargestGradientError(loss, kGram, term.slope.gram), 1e-8);
  EXPECT_FALSE(term.slope.mean.defined());
}

TEST(Wasserstein, OfCovariancesThatCommuteIsThatOfTheirRoots) {
  // Diagonal covariances (4, 9) and (1, 1), means (1, 2) and (0, 0):
  // 1 + 4 + (2 - 1)^2 + (3 - 1)^2 = 10. The floor of 1e-4 changes the roots by less than 1e-4.
  const at::Tensor zero = Vector({0, 0});
  const at::Tensor mean = Vector({1, 2});
  const StyleTarget target = TargetOf(GramOf(Matrix({1, 0, 0, 1}), zero), zero);
  const StyleSums means = MeansOf(GramOf(Matrix({4, 0, 0, 9}), mean), mean);
  EXPECT_NEAR(WassersteinTerm(means, target, 1).loss, 10, 1e-3);
  EXPECT_NEAR(WassersteinTerm(means, target, 0.25).loss, 2.5, 1e-3);
}

TEST(Wasserstein, OfCovariancesThatDoNotCommute) {
  // S = (2, 1; 1, 2), Sigma = diag(1, 4). tr (S^1/2 Sigma S^1/2)^1/2 is the sum of the roots of the
  // eigenvalues of S Sigma = (2, 4; 1, 8): 5 + sqrt 13 and 5 - sqrt 13. With p = 12 their product,
  // (sum of roots)^2 = 10 + 2 sqrt 12. Squared distance: 4 + 5 - 2 sqrt(10 + 2 sqrt 12).
  const at::Tensor zero = Vector({0, 0});
  const StyleTarget target = TargetOf(Matrix({2, 1, 1, 2}), zero);
  const double expected = 9 - 2 * std::sqrt(10 + 2 * std::sqrt(12.0));
  EXPECT_NEAR(WassersteinTerm(MeansOf(Matrix({1, 0, 0, 4}), zero), target, 1).loss, expected, 1e-3);
}

TEST(Wasserstein, OfEqualStatisticsIsZero) {
  const at::Tensor x = at::rand({20, 6}, at::kDouble);
  const at::Tensor gram = x.t().matmul(x) / 20;
  const StyleTermValue term =
      WassersteinTerm(MeansOf(gram, x.mean(0)), TargetOf(gram, x.mean(0)), 1);
  EXPECT_NEAR(term.loss, 0, 1e-12);
  EXPECT_LT(term.slope.gram.abs().max().item<double>(), 1e-9);
  EXPECT_LT(term.slope.mean.abs().max().item<double>(), 1e-9);
}

/// With respect to the features of a layer, which are what the term is a function of; `positions`
/// below the number of maps makes the covariance singular.
using Term = StyleTermValue (*)(const StyleSums& means, const StyleTarget& target);
void CheckSlopes(Term term, int positions) {
  const at::Tensor other = at::rand({30, 5}, at::kDouble);
  const StyleTarget target = TargetOf(other.t().matmul(other) / 30, other.mean(0));
  const auto means_of = [](const at::Tensor& x) {
    return MeansOf(x.t().matmul(x) / static_cast<double>(x.size(0)), x.mean(0));
  };
  const auto loss = [&](const at::Tensor& x) { return term(means_of(x), target).loss; };
  const at::Tensor x = at::rand({positions, 5}, at::kDouble);
  const StyleSlope slope = term(means_of(x), target).slope;
  const at::Tensor gradient = (2 * x.matmul(slope.gram) + slope.mean) / positions;
  EXPECT_LT(LargestGradientError(loss, x, gradient), 1e-5) << positions << " positions";
}

TEST(Wasserstein, SlopesAgainstDifferences) {
  const Term term = [](const StyleSums& means, const StyleTarget& target) {
    return WassersteinTerm(means, target, 0.6);
  };
  CheckSlopes(term, 40);
  CheckSlopes(term, 3);
}

TEST(Wasserstein, APaintingOfOneColorStillHasATarget) {
  const at::Tensor mean = Vector({1, 2});
  const StyleTarget target = TargetOf(at::outer(mean, mean), mean);
  const at::Tensor zero = Vector({0, 0});
  const StyleTermValue term = WassersteinTerm(MeansOf(Matrix({1, 0, 0, 1}), zero), target, 1);
  // |mu - nu|^2 + tr Sigma = 5 + 2, nearly.
  EXPECT_NEAR(term.loss, 7, 0.1);
  EXPECT_TRUE(at::isfinite(term.slope.gram).all().item<bool>());
}

TEST(GramMoments, ClosedForm) {
  // Means (1, 2) and (0, 0), variances (4, 9) and (1, 1), no covariances: G = (5, 2; 2, 13), A = I.
  // sum (G - A)^2 = 16 + 4 + 4 + 144 = 168; means 1 + 4; deviations (2 - 1)^2 + (3 - 1)^2.
  const at::Tensor zero = Vector({0, 0});
  const at::Tensor mean = Vector({1, 2});
  const StyleTarget target = TargetOf(Matrix({1, 0, 0, 1}), zero);
  const StyleSums means = MeansOf(GramOf(Matrix({4, 0, 0, 9}), mean), mean);
  EXPECT_NEAR(GramMomentsTerm(means, target, 0.5, 0).loss, 84, 1e-12);
  EXPECT_NEAR(GramMomentsTerm(means, target, 0, 3).loss, 3 * (5 + 5), 1e-2);
  EXPECT_NEAR(GramMomentsTerm(means, target, 0.5, 3).loss, 84 + 30, 1e-2);
}

TEST(GramMoments, FactorsAtEachLossScale) {
  // Of N = 2 maps of M = 3 positions: N times the Gram term's where that is a mean over N^2.
  EXPECT_DOUBLE_EQ(MomentsFactor(LossScale::kBalanced, 2, 3), 0.5);
  EXPECT_DOUBLE_EQ(MomentsFactor(LossScale::kMean, 2, 3), 0.5);
  EXPECT_DOUBLE_EQ(MomentsFactor(LossScale::kGatys, 2, 3), 0.125);
  EXPECT_DOUBLE_EQ(MomentsFactor(LossScale::kFeatureCount, 2, 3), 0.75);
  EXPECT_DOUBLE_EQ(MomentsFactor(LossScale::kHalfSum, 2, 3), 0.5);
  // SPST: 1e4 / N beside 1e3 / N^4.
  EXPECT_DOUBLE_EQ(1e3 * MomentsFactor(LossScale::kNeuralStyle, 64, 3), 1e4 / 64);
}

TEST(GramMoments, SlopesAgainstDifferences) {
  const Term term = [](const StyleSums& means, const StyleTarget& target) {
    return GramMomentsTerm(means, target, 0.6, 0.7);
  };
  CheckSlopes(term, 40);
  CheckSlopes(term, 3);
}

TEST(GramMoments, AMapThatIsTheSameEverywhereHasASlope) {
  // Of two maps, one is 2 everywhere in the picture, the other everywhere in the painting.
  const StyleTarget target = TargetOf(Matrix({5, 2, 2, 4}), Vector({1, 2}));
  const StyleTermValue term =
      GramMomentsTerm(MeansOf(Matrix({4, 2, 2, 5}), Vector({2, 1})), target, 0, 1);
  // Means differ by 1 and deviations by nearly 2, in both.
  EXPECT_NEAR(term.loss, 2 * (1 + 4), 0.2);
  EXPECT_TRUE(at::isfinite(term.slope.gram).all().item<bool>());
  EXPECT_TRUE(at::isfinite(term.slope.mean).all().item<bool>());
  // The flat one is to vary more, the other one less.
  EXPECT_LT(term.slope.gram[0][0].item<double>(), 0);
  EXPECT_GT(term.slope.gram[1][1].item<double>(), 0);
}

}  // namespace
}  // namespace pastiche
