#pragma once

#include <array>
#include <optional>

#include "core/device/pending_sum.h"
#include "core/objective/loss_terms.h"
#include "core/recipe/layers.h"

namespace pastiche {

/// Losses that may still be on their way from the device. Whoever fetches the total has them all.
struct PendingLosses {
  PendingSum total;
  PendingSum content;
  PendingSum style;
  PendingSum tv;
  PendingSum roughness;
  PendingSum edge_smoothness;
  PendingSum range;
  std::array<std::optional<PendingSum>, kLayerCount> layer_content;
  std::array<std::optional<PendingSum>, kLayerCount> layer_style;
};

/// As numbers, fetched where they have not come yet.
Losses Fetched(PendingLosses losses);

}  // namespace pastiche
