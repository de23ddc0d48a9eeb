#include "core/objective/pending_losses.h"

namespace pastiche {

Losses Fetched(PendingLosses losses) {
  // All that is there is a part of it.
  PendingSum* const total[] = {&losses.total};
  FetchTogether(total);
  Losses fetched;
  fetched.total = losses.total;
  fetched.content = losses.content;
  fetched.style = losses.style;
  fetched.tv = losses.tv;
  fetched.roughness = losses.roughness;
  fetched.edge_smoothness = losses.edge_smoothness;
  fetched.range = losses.range;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    if (const auto& loss = losses.layer_content[layer]) fetched.layers.content[layer] = *loss;
    if (const auto& loss = losses.layer_style[layer]) fetched.layers.style[layer] = *loss;
  }
  return fetched;
}

}  // namespace pastiche
