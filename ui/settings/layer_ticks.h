#pragma once

#include "core/recipe/layers.h"

namespace pastiche {

/// How a tick changes the weights of a column: a content layer weighs 1; style layers share 1, as
/// the paper's do.
enum class LayerRole { kContent, kStyle };

/// `weights` with `layer` ticked or not. Style weights that are all equal stay equal and are shared
/// out anew; where the user set weights, the others keep theirs and a new layer gets the mean.
LayerWeights WithTick(LayerWeights weights, LayerRole role, int layer, bool ticked);

}  // namespace pastiche
