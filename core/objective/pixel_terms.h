#pragma once

#include <vector>

#include <ATen/ATen.h>

#include "core/device/pending_sum.h"
#include "core/objective/style_regions.h"
#include "core/objective/terms/edge_smoothness.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// The terms that look at pixels, without their weights; 0 for what the recipe does not weigh, but
/// for total variation, which is always said. Some may still be on their way from the device.
struct PixelTerms {
  PendingSum tv;
  PendingSum range;
  PendingSum edge_smoothness;
  PendingSum roughness;
};

/// Evaluates them at `picture`, (1, 3, height, width). `gradient`: becomes that of their weighted
/// sum, unless it is null. `edges`: not null where the recipe weighs edge smoothness.
PixelTerms EvaluatePixelTerms(const at::Tensor& picture, const Recipe& recipe,
                              const std::vector<StyleRegion>& regions, const EdgeSmoothness* edges,
                              at::Tensor* gradient);

}  // namespace pastiche
