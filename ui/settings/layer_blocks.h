#pragma once

#include <QString>

#include "core/recipe/layers.h"
#include "core/recipe/recipe.h"

/// The layers of the painting as an artist turns them: the network's five blocks, from fine to
/// coarse, each as one.
namespace pastiche {

/// "Colour and grain" for block 0, ...
QString BlockName(int block);
/// One or two lines for a tooltip.
QString BlockHelp(int block);

/// The sum of a block's weights; 0 where none of its layers is in use.
double BlockWeight(const LayerWeights& weights, int block);

/// `weights` with this sum in a block: its layers keep their ratios; where none is in use the
/// block's first is.
LayerWeights WithBlockWeight(LayerWeights weights, int block, double weight);

/// `weights` with a block in use or not, by the rule of WithTick for its first layer; one that
/// stays in use keeps its layers.
LayerWeights WithBlock(LayerWeights weights, int block, bool used);

/// Layers of photo and painting that have a name of their own.
enum class LayerSet { kGatys, kFineTexture, kLargeShapes };
inline constexpr LayerSet kLayerSets[] = {LayerSet::kGatys, LayerSet::kFineTexture,
                                          LayerSet::kLargeShapes};

void UseLayerSet(LayerSet set, Recipe& recipe);

}  // namespace pastiche
