#pragma once

#include <array>
#include <memory>
#include <vector>

#include "core/artwork/artwork.h"
#include "core/objective/pictures/guidance.h"
#include "core/objective/targets.h"
#include "core/objective/terms/roughness.h"
#include "core/objective/terms/style_term.h"

namespace pastiche {

/// A region with what its statistics are to become, layer by layer, and how rough it may be: those
/// of its paintings, mixed by their shares (docs/objective.md).
struct StyleRegion {
  Guidance guidance;
  std::array<StyleTarget, kLayerCount> target;
  RoughnessEnergies roughness;
  /// rho, its share of the pixels.
  double part = 1;
};

/// Regions whose paintings all have the share 0 are left out. Targets have what the recipe's style
/// layers need, and the paintings' roughness where it is to be mixed.
std::vector<StyleRegion> MixTargets(const std::vector<Region>& regions, const Targets& targets,
                                    const Artwork& artwork);

}  // namespace pastiche
