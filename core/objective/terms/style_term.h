#pragma once

#include <ATen/ATen.h>

#include "core/device/pending_sum.h"
#include "core/objective/terms/style_sums.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// What the style statistics of a picture are to become at one layer.
struct StyleTarget {
  /// The Gram matrix over the number of positions, and the mean of each map.
  at::Tensor gram;
  at::Tensor mean;
  /// Added to each map's variance by the terms that need more than that, which follows in fp64.
  double floor = 0;
  /// For the Wasserstein term, on the processor: the mean of each map, the covariance's square
  /// root, and the covariance's trace.
  at::Tensor covariance_mean;
  at::Tensor covariance_root;
  double trace = 0;
  /// For the moments: the standard deviation of each map.
  at::Tensor deviation;
};

/// Fill what the term of that name needs besides.
void PrepareForWasserstein(StyleTarget* target);
void PrepareForMoments(StyleTarget* target);

/// A style term at the means of a picture, and its slope there.
struct StyleTermValue {
  PendingSum loss;
  StyleSlope slope;
};

/// E = factor sum (G - A)^2 (Gatys et al. 2016, equation 4).
StyleTermValue GramTerm(const StyleSums& means, const StyleTarget& target, double factor);

/// E = factor (|mu - nu|^2 + tr(Sigma + S - 2 (S^1/2 Sigma S^1/2)^1/2)): the square of the
/// 2-Wasserstein distance of two normal distributions (Olkin and Pukelsheim 1982, equation 6) with
/// the mean and covariance mu, Sigma = G - mu mu^T of the picture's features and nu, S of the
/// target's. Both covariances have the target's `floor` added to their diagonals: a layer with
/// fewer positions than maps has singular ones, where the root has no derivative. The means are to
/// be on the processor, in fp64, for the sake of the eigenvectors; so is the slope then.
StyleTermValue WassersteinTerm(const StyleSums& means, const StyleTarget& target, double factor);

/// E = gram_factor sum (G - A)^2 + moments_factor (|mu - nu|^2 + |sigma - tau|^2): the Gram term
/// and, against washed-out regions, the mean mu and the standard deviation sigma of each map, with
/// sigma_k^2 = G_kk - mu_k^2, beside nu and tau of the target (Galerne, Raad, Lezama and Morel
/// 2024, "Scaling Painting Style Transfer"). All variances have the target's `floor` added: a map
/// that is the same everywhere has a deviation of 0, where the root has no derivative.
StyleTermValue GramMomentsTerm(const StyleSums& means, const StyleTarget& target,
                               double gram_factor, double moments_factor);

}  // namespace pastiche
