#pragma once

#include <ATen/ATen.h>

#include "core/device/pending_sum.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// TV = factor * sum |dx|^p + |dy|^p over the differences of neighbouring pixels of a picture
/// (1, 3, height, width), within it and per channel: p = 2 (Mahendran and Vedaldi 2015, beta = 2)
/// or, for the absolute forms, p = 1 (Rudin, Osher and Fatemi 1992, in its anisotropic form). Goes
/// over the picture in bands of rows and needs memory for one band; the bands are summed in double.
PendingSum TotalVariation(const at::Tensor& picture, TotalVariationForm form, double factor);

/// Adds its gradient to `gradient`, which has the picture's shape and memory of its own. Where an
/// absolute difference is 0 its slope is taken as 0.
void AddTotalVariationGradient(const at::Tensor& picture, TotalVariationForm form, double factor,
                               const at::Tensor& gradient);

/// The same in a new tensor.
at::Tensor TotalVariationGradient(const at::Tensor& picture, TotalVariationForm form,
                                  double factor);

}  // namespace pastiche
