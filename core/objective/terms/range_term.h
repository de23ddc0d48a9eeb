#pragma once

#include <ATen/ATen.h>

#include "core/device/pending_sum.h"

namespace pastiche {

/// A wall around what a picture can show: with x the values of a picture (1, 3, height, width),
///
///   V = 1/pixels sum_x max(0, x - 1)^2 + max(0, -x)^2,
///
/// over pixels and channels. Values outside of [0, 1] are cut off when the picture is shown, and
/// what the other terms see of them nobody sees. Goes over the picture in parts and needs memory
/// for one.
PendingSum RangeTerm(const at::Tensor& picture);

/// Adds factor times its gradient, 2/pixels (x - min(1, max(0, x))), to `gradient`, which has the
/// picture's shape and is contiguous.
void AddRangeGradient(const at::Tensor& picture, double factor, const at::Tensor& gradient);

}  // namespace pastiche
