#include "core/objective/style_regions.h"

#include <ATen/ATen.h>

namespace pastiche {

namespace {

/// sum_s b_s A_s over the paintings that show anything at this layer, with the b_s summing to 1;
/// without a Gram matrix where none does.
StyleTarget Mix(const Region& region, const Targets& targets, const Artwork& artwork, int layer) {
  StyleTarget mixed;
  double shares = 0;
  for (const std::size_t painting : region.paintings) {
    const StyleSums& means = targets.style(painting, layer);
    const double share = artwork.paintings[painting].share;
    if (share <= 0 || means.weight <= 0) continue;
    mixed.gram = shares > 0 ? mixed.gram + means.gram * share : means.gram * share;
    mixed.mean = shares > 0 ? mixed.mean + means.mean * share : means.mean * share;
    shares += share;
  }
  if (shares <= 0) return mixed;
  mixed.gram = mixed.gram / shares;
  mixed.mean = mixed.mean / shares;
  if (artwork.recipe.style_loss == StyleLossKind::kWasserstein) PrepareForWasserstein(&mixed);
  if (artwork.recipe.style_loss == StyleLossKind::kGramMoments) PrepareForMoments(&mixed);
  return mixed;
}

/// sum_s b_s A_s, for each octave and direction over the paintings that have differences there; its
/// weight is their shares.
RoughnessEnergies MixRoughness(const Region& region, const Targets& targets,
                               const Artwork& artwork) {
  RoughnessEnergies mixed;
  for (const std::size_t painting : region.paintings) {
    const RoughnessEnergies& own = targets.roughness(painting);
    if (!own.energy.defined()) continue;
    const at::Tensor share = (own.weight > 0) * artwork.paintings[painting].share;
    const at::Tensor energy = own.energy * share;
    mixed.energy = mixed.energy.defined() ? mixed.energy + energy : energy;
    mixed.weight = mixed.weight.defined() ? mixed.weight + share : share;
  }
  if (!mixed.energy.defined()) return mixed;
  mixed.energy =
      mixed.energy / at::where(mixed.weight > 0, mixed.weight, at::ones_like(mixed.weight));
  return mixed;
}

bool IsPainted(const Region& region, const Artwork& artwork) {
  for (const std::size_t painting : region.paintings) {
    if (artwork.paintings[painting].share > 0) return true;
  }
  return false;
}

}  // namespace

std::vector<StyleRegion> MixTargets(const std::vector<Region>& regions, const Targets& targets,
                                    const Artwork& artwork) {
  const LayerWeights layers = StyleLayersInUse(artwork.recipe);
  std::vector<StyleRegion> mixed;
  for (const Region& region : regions) {
    if (!IsPainted(region, artwork)) continue;
    StyleRegion& style = mixed.emplace_back();
    style.guidance = region.guidance;
    style.roughness = MixRoughness(region, targets, artwork);
    const at::Tensor& weights = region.guidance.block[0];
    if (weights.defined()) {
      style.part = region.guidance.sum[0] / static_cast<double>(weights.numel());
    }
    for (int layer = 0; layer < kLayerCount; ++layer) {
      if (layers[layer] <= 0) continue;
      style.target[layer] = Mix(region, targets, artwork, layer);
    }
  }
  return mixed;
}

}  // namespace pastiche
