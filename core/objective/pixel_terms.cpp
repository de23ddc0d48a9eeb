#include "core/objective/pixel_terms.h"

#include <ATen/ATen.h>

#include "core/objective/terms/loss_scale.h"
#include "core/objective/terms/range_term.h"
#include "core/objective/terms/roughness.h"
#include "core/objective/terms/total_variation.h"

namespace pastiche {

namespace {

/// rho R of a region, with its weighted gradient.
PendingSum RegionRoughness(const at::Tensor& picture, const Recipe& recipe,
                           const StyleRegion& region, const at::Tensor* gradient) {
  const at::Tensor& weights = region.guidance.block[0];
  const RoughnessEnergies energies = RoughnessEnergiesOf(picture, weights);
  const RoughnessTerm term = RoughnessBeyond(energies, region.roughness, recipe.roughness);
  if (gradient != nullptr) {
    AddRoughnessGradient(picture, weights, energies, term, recipe.roughness_weight * region.part,
                         *gradient);
  }
  return region.part * PendingSum(term.loss);
}

}  // namespace

PixelTerms EvaluatePixelTerms(const at::Tensor& picture, const Recipe& recipe,
                              const std::vector<StyleRegion>& regions, const EdgeSmoothness* edges,
                              at::Tensor* gradient) {
  const double factor =
      TotalVariationFactor(recipe.loss_scale, recipe.tv_form, picture.size(2) * picture.size(3));
  PixelTerms terms;
  terms.tv = TotalVariation(picture, recipe.tv_form, factor);
  if (gradient != nullptr) {
    *gradient = recipe.tv > 0 ? TotalVariationGradient(picture, recipe.tv_form, recipe.tv * factor)
                              : at::zeros_like(picture);
  }
  if (recipe.roughness_weight > 0) {
    for (const StyleRegion& region : regions) {
      terms.roughness += RegionRoughness(picture, recipe, region, gradient);
    }
  }
  if (recipe.range_weight > 0) {
    terms.range = RangeTerm(picture);
    if (gradient != nullptr) AddRangeGradient(picture, recipe.range_weight, *gradient);
  }
  if (recipe.edge_smoothness > 0) {
    terms.edge_smoothness = edges->Value(picture);
    if (gradient != nullptr) edges->AddGradient(picture, recipe.edge_smoothness, *gradient);
  }
  return terms;
}

}  // namespace pastiche
