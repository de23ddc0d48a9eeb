#include "core/objective/style_transfer.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <ATen/ATen.h>

#include "core/image/resample.h"
#include "core/network/feature_extractor.h"
#include "core/objective/feature_terms.h"
#include "core/objective/loss_scale.h"
#include "core/objective/picture_tensor.h"
#include "core/objective/result_size.h"
#include "core/objective/start_picture.h"
#include "core/objective/targets.h"
#include "core/objective/tiles.h"
#include "core/objective/total_variation.h"

namespace pastiche {

namespace {

/// All that depends on the recipe and costs work to make; replaced whole or not at all.
struct Prepared {
  ImageSize size;
  std::shared_ptr<FeatureExtractor> extractor;
  Targets targets;
};

class StyleTransfer final : public Objective {
 public:
  StyleTransfer(SessionInputs inputs, StyleTransferOptions options)
      : inputs_(std::move(inputs)), options_(std::move(options)) {}

  /// Makes everything anew for `recipe`.
  Result<void> Prepare(const Recipe& recipe, ImageSize size, const std::stop_token& stop) {
    Result<std::shared_ptr<FeatureExtractor>> extractor = ExtractorFor(recipe);
    if (!extractor) return tl::unexpected(extractor.error());
    const SizedPicture content{inputs_.content, size};
    const SizedPicture style{inputs_.style, StyleSizeFor(recipe, size)};
    Targets targets =
        prepared_ && *extractor == prepared_->extractor && prepared_->targets.AreOf(content, style)
            ? prepared_->targets
            : Targets(content, style);
    targets.Require(recipe.content_layers, recipe.style_layers, **extractor, LimitsOf(**extractor),
                    stop);
    prepared_.emplace(Prepared{size, std::move(*extractor), std::move(targets)});
    recipe_ = recipe;
    return {};
  }

  ImageSize size() const override { return prepared_->size; }

  at::Tensor StartPicture() const override {
    switch (recipe_.start) {
      case Start::kNoise:
        return WhiteNoise(size(), recipe_.seed);
      case Start::kContent:
        return ToTensor(Resample(*inputs_.content, size()));
      case Start::kStyle:
        return CoverWith(*inputs_.style, size());
      case Start::kCustom:
        return CoverWith(*inputs_.start, size());
    }
    return {};
  }

  Result<void> Update(const Recipe& recipe, RecipeChange change, ImageSize size,
                      const std::stop_token& stop) override {
    if (change >= RecipeChange::kResize || size != prepared_->size || NeedsOtherFeatures(recipe)) {
      return Prepare(recipe, size, stop);
    }
    Targets targets = prepared_->targets;
    targets.Require(recipe.content_layers, recipe.style_layers, *prepared_->extractor,
                    LimitsOf(*prepared_->extractor), stop);
    prepared_->targets = std::move(targets);
    recipe_ = recipe;
    return {};
  }

  LossTerms Evaluate(const at::Tensor& picture, at::Tensor* gradient,
                     const std::stop_token& stop) override {
    const double tv_factor =
        TotalVariationFactor(recipe_.loss_scale, picture.size(2) * picture.size(3));
    if (gradient != nullptr) {
      *gradient = TotalVariationGradient(picture, recipe_.tv * tv_factor);
    }
    const FeatureLosses losses =
        EvaluateFeatureTerms(picture, recipe_, prepared_->targets, *prepared_->extractor,
                             LimitsOf(*prepared_->extractor), gradient, stop);
    layer_losses_ = losses.layers;
    LossTerms terms = losses.terms;
    terms.tv = TotalVariation(picture, tv_factor);
    terms.total += recipe_.tv * terms.tv;
    return terms;
  }

  ObjectiveMemory MemoryAt(const Recipe& recipe, ImageSize size) const override {
    const Network& network = prepared_->extractor->network();
    const Precision precision = prepared_->extractor->precision();
    const int deepest = DeepestInUse(recipe);
    ObjectiveMemory memory;
    memory.fixed = ExtractorBytes(network, precision) +
                   TargetBytes(network, recipe.content_layers, size, precision);
    memory.whole = EvaluationBytes(network, deepest, size.height, size.width, precision);
    memory.least =
        TilesBytes(ChooseTiles(size, network, deepest, precision, 0), network, deepest, precision);
    return memory;
  }

  double RelativeCost(const Recipe& recipe, ImageSize size, std::int64_t memory) const override {
    const std::vector<Tile> tiles =
        ChooseTiles(size, prepared_->extractor->network(), DeepestInUse(recipe),
                    prepared_->extractor->precision(), memory);
    return TilesCost(tiles) / (static_cast<double>(size.width) * size.height);
  }

  void LimitMemory(std::int64_t bytes) override {
    // Buffers of what was computed under a wider limit would stay as large as they are.
    if (bytes < options_.limits.memory) prepared_->extractor->FreeBuffers();
    options_.limits.memory = bytes;
  }

  LayerLosses layer_losses() const override { return layer_losses_; }
  std::string network_name() const override { return prepared_->extractor->network().name(); }
  std::string network_sha256() const override { return prepared_->extractor->network().sha256(); }

 private:
  EvaluationLimits LimitsOf(const FeatureExtractor& extractor) const {
    return {extractor.precision(), options_.limits.memory};
  }

  /// The one there is, where it does what the recipe asks for: its weights are laid out already.
  Result<std::shared_ptr<FeatureExtractor>> ExtractorFor(const Recipe& recipe) const {
    if (prepared_ && !NeedsOtherFeatures(recipe)) return prepared_->extractor;
    Result<std::shared_ptr<const Network>> network = NetworkFor(recipe);
    if (!network) return tl::unexpected(network.error());
    FeatureOptions features;
    features.pooling = recipe.pooling;
    features.padding = recipe.padding;
    features.precision =
        options_.choose_precision ? options_.choose_precision(*network) : options_.limits.precision;
    features.device = options_.device;
    return std::make_shared<FeatureExtractor>(std::move(*network), features);
  }

  Result<std::shared_ptr<const Network>> NetworkFor(const Recipe& recipe) const {
    if (options_.network) return options_.network;
    // The weights do not change while a run goes on, so a change of anything else keeps them.
    if (prepared_ && recipe.network == recipe_.network) {
      return prepared_->extractor->shared_network();
    }
    return Network::LoadNamed(recipe.network);
  }

  /// The painting's longest side is brought to the picture's, so that its strokes keep their size
  /// relative to the picture; where the finished picture is as stored, so is the painting, and both
  /// shrink alike.
  ImageSize StyleSizeFor(const Recipe& recipe, ImageSize picture) const {
    const ImageSize stored = inputs_.style->size();
    if (recipe.size > 0) return FitLongestSide(stored, LongestSide(picture), recipe.enlarge);
    const double scale = static_cast<double>(LongestSide(picture)) /
                         LongestSide(ResultSize(inputs_.content->size(), recipe));
    if (scale >= 1) return stored;
    return FitLongestSide(stored, std::max(1, static_cast<int>(LongestSide(stored) * scale)),
                          false);
  }

  bool NeedsOtherFeatures(const Recipe& recipe) const {
    return recipe.network != recipe_.network || recipe.pooling != recipe_.pooling ||
           recipe.padding != recipe_.padding;
  }

  SessionInputs inputs_;
  StyleTransferOptions options_;
  Recipe recipe_;
  std::optional<Prepared> prepared_;
  LayerLosses layer_losses_;
};

}  // namespace

Result<std::unique_ptr<Objective>> MakeStyleTransfer(const SessionInputs& inputs,
                                                     const Recipe& recipe,
                                                     const std::stop_token& stop,
                                                     const StyleTransferOptions& options) {
  if (const Result<void> checked = CheckInputs(inputs, recipe); !checked) {
    return tl::unexpected(checked.error());
  }
  auto objective = std::make_unique<StyleTransfer>(inputs, options);
  const ImageSize size = options.size.value_or(ResultSize(inputs.content->size(), recipe));
  if (const Result<void> prepared = objective->Prepare(recipe, size, stop); !prepared) {
    return tl::unexpected(prepared.error());
  }
  return objective;
}

}  // namespace pastiche
