#pragma once

#include <stop_token>
#include <vector>

#include <ATen/ATen.h>

#include "core/network/feature_extractor.h"
#include "core/objective/pending_losses.h"
#include "core/objective/style_regions.h"
#include "core/objective/targets.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// Evaluates the terms that look at features, alpha sum_l v_l C_l + beta sum_l w_l E_l with E_l =
/// sum_r rho_r E_l,r over regions and rho_r the share of the positions that belong to r, at
/// `picture`, (1, 3, height, width), and adds their gradient to `gradient` unless that is null. The
/// losses are without what looks at pixels.
///
/// Each term is a sum over positions and a small function of that sum, so a picture that would need
/// more than `limits.memory` is evaluated in tiles with the same result: a first pass adds up the
/// tiles' sums; a second runs each tile again and takes its gradient against the slopes of the
/// whole. A picture that fits is one tile, and runs forward once. Throws Cancelled.
PendingLosses EvaluateFeatureTerms(const at::Tensor& picture, const Recipe& recipe,
                                   const Targets& targets, const std::vector<StyleRegion>& regions,
                                   FeatureExtractor& extractor, const EvaluationLimits& limits,
                                   const at::Tensor* gradient, const std::stop_token& stop);

}  // namespace pastiche
