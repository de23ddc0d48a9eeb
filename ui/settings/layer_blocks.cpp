#include "ui/settings/layer_blocks.h"

#include <QCoreApplication>

#include "ui/settings/layer_ticks.h"

namespace pastiche {
namespace {

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::LayerBlocks", text); }

#define BLOCK_TR(text) QT_TRANSLATE_NOOP("pastiche::LayerBlocks", text)

constexpr const char* kNames[kBlockCount] = {BLOCK_TR("Colour and grain"), BLOCK_TR("Fine strokes"),
                                             BLOCK_TR("Strokes"), BLOCK_TR("Shapes"),
                                             BLOCK_TR("Large forms")};
constexpr const char* kHelps[kBlockCount] = {
    BLOCK_TR("The painting's colours and the grain of its paint (conv1)."),
    BLOCK_TR("Its finest brushwork: hatching, canvas, dots (conv2)."),
    BLOCK_TR("Its brush strokes (conv3)."),
    BLOCK_TR("How its strokes make up larger shapes (conv4)."),
    BLOCK_TR("Its large forms and things, as far as Figures lets them in (conv5).")};

int FirstLayer(int block) {
  int layer = 0;
  while (LayerBlock(layer) != block) ++layer;
  return layer;
}

/// Of the first layer of each block.
LayerWeights OfBlocks(const std::array<double, kBlockCount>& shares) {
  LayerWeights weights{};
  for (int block = 0; block < kBlockCount; ++block) weights[FirstLayer(block)] = shares[block];
  return weights;
}

}  // namespace

QString BlockName(int block) { return Tr(kNames[block]); }
QString BlockHelp(int block) { return Tr(kHelps[block]); }

double BlockWeight(const LayerWeights& weights, int block) {
  double sum = 0;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    if (LayerBlock(layer) == block) sum += weights[layer];
  }
  return sum;
}

LayerWeights WithBlockWeight(LayerWeights weights, int block, double weight) {
  const double before = BlockWeight(weights, block);
  if (before <= 0) {
    weights[FirstLayer(block)] = weight;
    return weights;
  }
  for (int layer = 0; layer < kLayerCount; ++layer) {
    if (LayerBlock(layer) == block) weights[layer] *= weight / before;
  }
  return weights;
}

LayerWeights WithBlock(LayerWeights weights, int block, bool used) {
  if ((BlockWeight(weights, block) > 0) == used) return weights;
  if (used) return WithTick(weights, LayerRole::kStyle, FirstLayer(block), true);
  for (int layer = 0; layer < kLayerCount; ++layer) {
    if (LayerBlock(layer) == block) weights = WithTick(weights, LayerRole::kStyle, layer, false);
  }
  return weights;
}

void UseLayerSet(LayerSet set, Recipe& recipe) {
  recipe.content_layers = DefaultContentLayers();
  switch (set) {
    case LayerSet::kGatys:
      recipe.style_layers = DefaultStyleLayers();
      return;
    case LayerSet::kFineTexture:
      recipe.style_layers = OfBlocks({0.5, 0.5, 0, 0, 0});
      return;
    case LayerSet::kLargeShapes:
      recipe.style_layers = OfBlocks({0.02, 0, 0.1, 0.88, 0});
      return;
  }
}

}  // namespace pastiche
