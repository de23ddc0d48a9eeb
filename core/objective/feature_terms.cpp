#include "core/objective/feature_terms.h"

#include <algorithm>
#include <array>

#include <ATen/ATen.h>

#include "core/objective/content.h"
#include "core/objective/gram.h"
#include "core/objective/loss_scale.h"
#include "core/objective/tiled_features.h"

namespace pastiche {

namespace {

/// Sums over the positions of the whole picture, per layer.
struct FeatureSums {
  /// F F^T, and after Finish the mean over positions.
  std::array<at::Tensor, kLayerCount> gram;
  std::array<double, kLayerCount> squared_distance{};
};

class FeatureTerms {
 public:
  FeatureTerms(const at::Tensor& picture, const Recipe& recipe, const Targets& targets,
               FeatureExtractor& extractor, const EvaluationLimits& limits,
               const std::stop_token& stop)
      : picture_(picture),
        recipe_(recipe),
        targets_(targets),
        extractor_(extractor),
        stop_(stop),
        deepest_(DeepestInUse(recipe)),
        tiled_(extractor, {static_cast<int>(picture.size(3)), static_cast<int>(picture.size(2))},
               deepest_, limits) {}

  FeatureLosses Evaluate(const at::Tensor* gradient) {
    for (const Tile& tile : tiled_.tiles()) {
      tiled_.Forward(picture_, tile, stop_);
      AddSums(tile);
    }
    const FeatureLosses losses = Finish();
    if (gradient != nullptr) AddGradient(*gradient);
    return losses;
  }

 private:
  void AddSums(const Tile& tile) {
    for (int layer = 0; layer <= deepest_; ++layer) {
      if (recipe_.content_layers[layer] > 0) {
        sums_.squared_distance[layer] += SquaredDistance(
            tiled_.Core(tile, layer), tiled_.PartOfWhole(targets_.content(layer), tile, layer));
      }
      if (recipe_.style_layers[layer] > 0) {
        AddGramSum(tiled_.Core(tile, layer), extractor_.kernels(), &sums_.gram[layer]);
      }
    }
  }

  /// The small function of the sums.
  FeatureLosses Finish() {
    FeatureLosses losses;
    for (int layer = 0; layer <= deepest_; ++layer) {
      if (recipe_.content_layers[layer] > 0) {
        const double loss = ContentFactorOf(layer) * sums_.squared_distance[layer];
        losses.layers.content[layer] = loss;
        losses.terms.content += recipe_.content_layers[layer] * loss;
      }
      if (recipe_.style_layers[layer] > 0) {
        sums_.gram[layer].div_(static_cast<double>(tiled_.Positions(layer)));
        const double loss =
            StyleLoss(sums_.gram[layer], targets_.gram(layer), StyleFactorOf(layer));
        losses.layers.style[layer] = loss;
        losses.terms.style += recipe_.style_layers[layer] * loss;
      }
    }
    losses.terms.total = recipe_.alpha * losses.terms.content + recipe_.beta * losses.terms.style;
    return losses;
  }

  /// From the last tile to the first: the last one's features are still there.
  void AddGradient(const at::Tensor& gradient) {
    const std::vector<Tile>& tiles = tiled_.tiles();
    for (std::size_t i = tiles.size(); i-- > 0;) {
      const Tile& tile = tiles[i];
      if (i + 1 < tiles.size()) tiled_.Forward(picture_, tile, stop_);
      const at::Tensor own = extractor_.Backward(
          [&](int layer, bool fresh, const at::Tensor& out) {
            return AddLayerGradient(tile, layer, fresh, out);
          },
          stop_);
      if (!own.defined()) return;
      gradient.narrow(2, tile.window_rows.begin, own.size(2))
          .narrow(3, tile.window_columns.begin, own.size(3))
          .add_(own.to(gradient.device()));
    }
  }

  /// Adds the gradient of alpha v C + beta w E with respect to the features of the tile's core.
  bool AddLayerGradient(const Tile& tile, int layer, bool fresh, const at::Tensor& gradient) {
    const double content_weight = recipe_.alpha * recipe_.content_layers[layer];
    const double style_weight = recipe_.beta * recipe_.style_layers[layer];
    if (content_weight <= 0 && style_weight <= 0) return false;
    const at::Tensor features = tiled_.Core(tile, layer);
    const at::Tensor core = tiled_.Core(gradient, tile, layer);
    const bool covers_all = core.numel() == gradient.numel();
    // The style's gradient can overwrite all; whatever else comes first needs zeros to add to.
    const bool overwrite = fresh && covers_all && style_weight > 0;
    if (fresh && !overwrite) gradient.zero_();
    if (style_weight > 0) {
      AddStyleGradient(features, sums_.gram[layer], targets_.gram(layer),
                       style_weight * StyleFactorOf(layer), tiled_.Positions(layer),
                       extractor_.kernels(), overwrite, core);
    }
    if (content_weight > 0) {
      AddContentGradient(features, tiled_.PartOfWhole(targets_.content(layer), tile, layer),
                         content_weight * ContentFactorOf(layer), core);
    }
    return true;
  }

  std::int64_t Maps(int layer) const { return extractor_.network().weight(layer).size(0); }

  /// Scaling features by s scales a content term by s^2 and a style term by s^4.
  double ContentFactorOf(int layer) const {
    const double level = recipe_.activation_level;
    return level * level * ContentFactor(recipe_.loss_scale, Maps(layer), tiled_.Positions(layer));
  }
  double StyleFactorOf(int layer) const {
    const double square = recipe_.activation_level * recipe_.activation_level;
    return square * square * StyleFactor(recipe_.loss_scale, Maps(layer));
  }

  const at::Tensor& picture_;
  const Recipe& recipe_;
  const Targets& targets_;
  FeatureExtractor& extractor_;
  const std::stop_token& stop_;
  const int deepest_;
  const TiledFeatures tiled_;
  FeatureSums sums_;
};

}  // namespace

FeatureLosses EvaluateFeatureTerms(const at::Tensor& picture, const Recipe& recipe,
                                   const Targets& targets, FeatureExtractor& extractor,
                                   const EvaluationLimits& limits, const at::Tensor* gradient,
                                   const std::stop_token& stop) {
  return FeatureTerms(picture, recipe, targets, extractor, limits, stop).Evaluate(gradient);
}

}  // namespace pastiche
