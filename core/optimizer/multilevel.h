#pragma once

#include "core/base/tensor_fwd.h"
#include "core/device/pending_sum.h"

/// The matrix that L-BFGS begins its estimate of the inverse Hessian with, when x is a picture:
///
///   M = S + 1/2 T_1,    T_k = 1/2 P_k (I + T_{k+1}) P_k^T,
///
/// where P_k enlarges a picture of level k to level k - 1, twice as large, bilinearly; the last
/// level is a few pixels. It is symmetric and positive definite. The identity, the textbook's
/// choice, moves each pixel by its own gradient, and what many pixels should do together, a shift
/// of colour over the sky, takes many steps; M adds the sums of the gradient over ever larger
/// surroundings. It is a multilevel preconditioner in the manner of Bramble, Pasciak and Xu,
/// "Parallel multilevel preconditioners", 1990; the factors were found by counting the iterations
/// of style transfers (docs/performance.md).
///
/// S, in place of the identity, hardly moves lines along the axes that are nearly as fine as the
/// pixels. All layers see the picture through the first one's filters of 3 x 3 weights, which
/// answer such lines three times as strongly as equally fine ones along the diagonals. What they
/// answer grows, so on flat parts, where nothing else was there to grow, a cloth of level and
/// upright lines did. S takes a wave of v radians per pixel across and w down times
///
///   1 - 3/4 (sin^8(v / 2) cos^2(w / 2) + cos^2(v / 2) sin^8(w / 2)):
///
/// along an axis, a period of 4 pixels .95, of 3 .76, of 2.5 .50 and of 2 .25; along the diagonals
/// more than .87 whatever the period. Of the factors 1/2, 3/4 and 1, the first left some of the
/// cloth and the last more of the style undone (docs/quality.md). It is the first steps that decide
/// what grows, so S is for these; held on to longer, it costs style.
namespace pastiche {

/// What S does.
enum class FineLines {
  /// As above.
  kHeldBack,
  /// S is the identity.
  kAsTheyAre,
};

/// x := M x, for a picture (1, channels, height, width), contiguous. Takes less than half of x's
/// memory for three channels.
void MultiplyByMultilevel(at::Tensor& x, FineLines lines);

/// y^T M y, in as little memory.
PendingSum MultilevelNorm(const at::Tensor& y, FineLines lines);

}  // namespace pastiche
