#pragma once

#include <ATen/ATen.h>

namespace pastiche {

class LayerKernels;

/// What of a layer's features style terms are functions of: weighted sums over positions, and after
/// DivideBy their means. Parts of a picture add up to the whole.
struct StyleSums {
  /// sum_i t_i F_i F_i^T, N x N: the Gram matrix (Gatys et al. 2016, equation 3; with weights,
  /// Gatys et al. 2017, "Controlling perceptual factors in neural style transfer", equation 3 with
  /// T_i^2 = t_i).
  at::Tensor gram;
  /// sum_i t_i F_i, N.
  at::Tensor mean;
  /// sum_i t_i, which they were divided by.
  double weight = 0;

  /// By the weight of all positions; by nothing where that is 0: nothing was seen.
  void DivideBy(double positions) {
    weight = positions;
    if (weight <= 0) return;
    gram.div_(weight);
    if (mean.defined()) mean.div_(weight);
  }
};

/// Adds the sums of `features`, (1, N, rows, columns), channels last in memory, which may be a part
/// of a larger tensor. `weights`: (1, 1, rows, columns), or undefined for 1 everywhere. The mean
/// only if asked for.
void AddStyleSums(const at::Tensor& features, const at::Tensor& weights, bool with_mean,
                  LayerKernels& kernels, StyleSums* sums);

/// The derivatives of a style term E with respect to the means that StyleSums holds.
struct StyleSlope {
  /// dE/dG, symmetric, N x N.
  at::Tensor gram;
  /// dE/dmean, N; undefined for 0.
  at::Tensor mean;
};

/// Adds scale t_i (2 dE/dG F_i + dE/dmean) to `gradient`, of the features' shape and type, or
/// overwrites it where `fresh`: with scale = 1 / sum_i t_i, the gradient of E with respect to the
/// features before the ReLU.
void AddStyleGradient(const at::Tensor& features, const at::Tensor& weights,
                      const StyleSlope& slope, double scale, LayerKernels& kernels, bool fresh,
                      const at::Tensor& gradient);

}  // namespace pastiche
