#include "core/objective/feature_terms.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "core/device/fetched.h"
#include "core/objective/terms/content.h"
#include "core/objective/terms/loss_scale.h"
#include "core/objective/terms/style_sums.h"
#include "core/objective/terms/style_term.h"
#include "core/objective/tiled_features.h"

namespace pastiche {

namespace {

/// A region's sums over the positions of the whole picture and, after FindSlopes, its terms and
/// their slopes.
struct RegionSums {
  std::array<StyleSums, kLayerCount> sums;
  /// The means where they are needed on the processor, in fp64.
  std::array<StyleSums, kLayerCount> fetched;
  std::array<PendingSum, kLayerCount> losses;
  std::array<StyleSlope, kLayerCount> slopes;
};

class FeatureTerms {
 public:
  FeatureTerms(const at::Tensor& picture, const Recipe& recipe, const Targets& targets,
               const std::vector<StyleRegion>& regions, FeatureExtractor& extractor,
               const EvaluationLimits& limits, const std::stop_token& stop)
      : picture_(picture),
        recipe_(recipe),
        style_layers_(StyleLayersInUse(recipe)),
        targets_(targets),
        regions_(regions),
        extractor_(extractor),
        stop_(stop),
        deepest_(DeepestInUse(recipe)),
        tiled_(extractor, {static_cast<int>(picture.size(3)), static_cast<int>(picture.size(2))},
               deepest_, limits),
        region_sums_(regions.size()) {}

  PendingLosses Evaluate(const at::Tensor* gradient) {
    for (const Tile& tile : tiled_.tiles()) {
      tiled_.Forward(picture_, tile, stop_);
      AddSums(tile);
    }
    FindSlopes();
    if (gradient != nullptr) AddGradient(*gradient);
    return Collect();
  }

 private:
  void AddSums(const Tile& tile) {
    for (int layer = 0; layer <= deepest_; ++layer) {
      if (recipe_.content_layers[layer] > 0) {
        squared_distance_[layer] += SquaredDistance(
            tiled_.Core(tile, layer), tiled_.PartOfWhole(targets_.content(layer), tile, layer));
      }
      if (style_layers_[layer] <= 0) continue;
      for (std::size_t r = 0; r < regions_.size(); ++r) {
        AddStyleSums(tiled_.Core(tile, layer), Weights(r, tile, layer),
                     /*with_mean=*/recipe_.style_loss != StyleLossKind::kGram, extractor_.kernels(),
                     &region_sums_[r].sums[layer]);
      }
    }
  }

  /// The small functions of the sums.
  void FindSlopes() {
    ForEachStyled([&](std::size_t r, int layer) {
      region_sums_[r].sums[layer].DivideBy(
          regions_[r].guidance.Weight(LayerBlock(layer), tiled_.Positions(layer)));
    });
    if (recipe_.style_loss == StyleLossKind::kWasserstein) FetchMeans();
    ForEachStyled([&](std::size_t r, int layer) {
      if (HasTerm(r, layer)) FinishRegion(r, layer);
    });
  }

  void ForEachStyled(const std::function<void(std::size_t region, int layer)>& visit) const {
    for (int layer = 0; layer <= deepest_; ++layer) {
      if (style_layers_[layer] <= 0) continue;
      for (std::size_t r = 0; r < regions_.size(); ++r) visit(r, layer);
    }
  }

  /// Not where the region has no part in the picture or its paintings show nothing.
  bool HasTerm(std::size_t r, int layer) const {
    return region_sums_[r].sums[layer].weight > 0 && regions_[r].target[layer].gram.defined();
  }

  /// All that there are, at once.
  void FetchMeans() {
    std::vector<at::Tensor> means;
    ForEachStyled([&](std::size_t r, int layer) {
      if (!HasTerm(r, layer)) return;
      const StyleSums& sums = region_sums_[r].sums[layer];
      means.insert(means.end(), {sums.gram, sums.mean});
    });
    const std::vector<at::Tensor> fetched = FetchedInDouble(means);
    auto next = fetched.begin();
    ForEachStyled([&](std::size_t r, int layer) {
      if (!HasTerm(r, layer)) return;
      StyleSums& here = region_sums_[r].fetched[layer];
      here.gram = *next++;
      here.mean = *next++;
    });
  }

  PendingLosses Collect() const {
    PendingLosses losses;
    for (int layer = 0; layer <= deepest_; ++layer) {
      if (recipe_.content_layers[layer] > 0) {
        losses.layer_content[layer] = ContentFactorOf(layer) * squared_distance_[layer];
        losses.content += recipe_.content_layers[layer] * *losses.layer_content[layer];
      }
      if (style_layers_[layer] > 0) {
        PendingSum loss;
        for (const RegionSums& region : region_sums_) loss += region.losses[layer];
        losses.style += style_layers_[layer] * loss;
        losses.layer_style[layer] = std::move(loss);
      }
    }
    losses.total = recipe_.alpha * losses.content + recipe_.beta * losses.style;
    return losses;
  }

  /// Leaves rho E of a region at a layer, and its slope.
  void FinishRegion(std::size_t r, int layer) {
    RegionSums& region = region_sums_[r];
    StyleTermValue term = TermOf(r, layer);
    term.loss *= region.sums[layer].weight / static_cast<double>(tiled_.Positions(layer));
    region.losses[layer] = term.loss;
    const at::TensorOptions options = region.sums[layer].gram.options();
    region.slopes[layer].gram = term.slope.gram.to(options);
    if (term.slope.mean.defined()) region.slopes[layer].mean = term.slope.mean.to(options);
  }

  StyleTermValue TermOf(std::size_t r, int layer) const {
    const StyleSums& means = region_sums_[r].sums[layer];
    const StyleTarget& target = regions_[r].target[layer];
    switch (recipe_.style_loss) {
      case StyleLossKind::kWasserstein:
        return WassersteinTerm(region_sums_[r].fetched[layer], target, WassersteinFactorOf(layer));
      case StyleLossKind::kGramMoments:
        return GramMomentsTerm(means, target, StyleFactorOf(layer), MomentsFactorOf(layer));
      case StyleLossKind::kGram:
        break;
    }
    return GramTerm(means, target, StyleFactorOf(layer));
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
    const double style_weight = recipe_.beta * style_layers_[layer];
    if (content_weight <= 0 && style_weight <= 0) return false;
    const at::Tensor core = tiled_.Core(gradient, tile, layer);
    // The first to come can overwrite all; otherwise zeros are needed to add to.
    const bool overwrite = fresh && style_weight > 0 && core.numel() == gradient.numel();
    if (fresh && !overwrite) gradient.zero_();
    bool written = !overwrite;
    if (style_weight > 0) {
      for (std::size_t r = 0; r < regions_.size(); ++r) {
        if (!region_sums_[r].slopes[layer].gram.defined()) continue;
        AddRegionGradient(r, tile, layer, style_weight, !written, core);
        written = true;
      }
    }
    if (!written) gradient.zero_();
    if (content_weight > 0) {
      AddContentGradient(tiled_.Core(tile, layer),
                         tiled_.PartOfWhole(targets_.content(layer), tile, layer),
                         content_weight * ContentFactorOf(layer), core);
    }
    return true;
  }

  /// Of weight rho E: rho / sum_i t_i is one over the number of all positions.
  void AddRegionGradient(std::size_t r, const Tile& tile, int layer, double weight, bool fresh,
                         const at::Tensor& gradient) {
    AddStyleGradient(tiled_.Core(tile, layer), Weights(r, tile, layer),
                     region_sums_[r].slopes[layer],
                     weight / static_cast<double>(tiled_.Positions(layer)), extractor_.kernels(),
                     fresh, gradient);
  }

  /// A region's weights of the tile's positions; undefined for 1 everywhere.
  at::Tensor Weights(std::size_t r, const Tile& tile, int layer) const {
    const at::Tensor& whole = regions_[r].guidance.block[LayerBlock(layer)];
    return whole.defined() ? tiled_.PartOfWhole(whole, tile, layer) : whole;
  }

  std::int64_t Maps(int layer) const { return extractor_.network().maps(layer); }

  /// Scaling features by s scales Gram terms by s^4, the others by s^2.
  double ContentFactorOf(int layer) const {
    const double level = recipe_.activation_level;
    return level * level * ContentFactor(recipe_.loss_scale, Maps(layer), tiled_.Positions(layer));
  }
  double StyleFactorOf(int layer) const {
    const double square = recipe_.activation_level * recipe_.activation_level;
    return square * square * StyleFactor(recipe_.loss_scale, Maps(layer), tiled_.Positions(layer));
  }
  double MomentsFactorOf(int layer) const {
    return recipe_.activation_level * recipe_.activation_level *
           MomentsFactor(recipe_.loss_scale, Maps(layer), tiled_.Positions(layer));
  }
  double WassersteinFactorOf(int layer) const {
    return recipe_.activation_level * recipe_.activation_level * WassersteinFactor(Maps(layer));
  }

  const at::Tensor& picture_;
  const Recipe& recipe_;
  const LayerWeights style_layers_;
  const Targets& targets_;
  const std::vector<StyleRegion>& regions_;
  FeatureExtractor& extractor_;
  const std::stop_token& stop_;
  const int deepest_;
  const TiledFeatures tiled_;
  std::array<PendingSum, kLayerCount> squared_distance_;
  std::vector<RegionSums> region_sums_;
};

}  // namespace

PendingLosses EvaluateFeatureTerms(const at::Tensor& picture, const Recipe& recipe,
                                   const Targets& targets, const std::vector<StyleRegion>& regions,
                                   FeatureExtractor& extractor, const EvaluationLimits& limits,
                                   const at::Tensor* gradient, const std::stop_token& stop) {
  return FeatureTerms(picture, recipe, targets, regions, extractor, limits, stop)
      .Evaluate(gradient);
}

}  // namespace pastiche
