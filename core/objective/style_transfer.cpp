#include "core/objective/style_transfer.h"

#include <algorithm>
#include <utility>

#include <ATen/ATen.h>

#include "core/image/resample.h"
#include "core/network/feature_extractor.h"
#include "core/objective/content.h"
#include "core/objective/gram.h"
#include "core/objective/loss_scale.h"
#include "core/objective/picture_tensor.h"
#include "core/objective/result_size.h"
#include "core/objective/start_picture.h"
#include "core/objective/targets.h"
#include "core/objective/total_variation.h"

namespace pastiche {

namespace {

/// All that depends on the recipe and costs work to make; replaced whole or not at all.
struct Prepared {
  ImageSize size;
  FeatureExtractor extractor;
  Targets targets;
};

class StyleTransfer final : public Objective {
 public:
  StyleTransfer(SessionInputs inputs, StyleTransferOptions options)
      : inputs_(std::move(inputs)), options_(std::move(options)) {}

  /// Makes everything anew for `recipe`.
  Result<void> Prepare(const Recipe& recipe, ImageSize size, const std::stop_token& stop) {
    Result<std::shared_ptr<const Network>> network = NetworkFor(recipe);
    if (!network) return tl::unexpected(network.error());
    const FeatureOptions features = {recipe.pooling, recipe.padding, options_.double_precision};
    FeatureExtractor extractor(std::move(*network), features);
    const ImageSize style_size = StyleSizeFor(recipe, size);
    Targets targets(ToTensor(Resample(*inputs_.content, size)),
                    ToTensor(Resample(*inputs_.style, style_size)));
    targets.Require(recipe.content_layers, recipe.style_layers, extractor, stop);
    prepared_.emplace(Prepared{size, std::move(extractor), std::move(targets)});
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
    targets.Require(recipe.content_layers, recipe.style_layers, prepared_->extractor, stop);
    prepared_->targets = std::move(targets);
    recipe_ = recipe;
    return {};
  }

  LossTerms Evaluate(const at::Tensor& picture, at::Tensor* gradient,
                     const std::stop_token& stop) override {
    const int deepest =
        std::max(DeepestLayer(recipe_.content_layers), DeepestLayer(recipe_.style_layers));
    prepared_->extractor.Forward(picture, deepest, stop);
    std::array<at::Tensor, kLayerCount> grams;
    LossTerms terms = Losses(picture, deepest, &grams);
    if (gradient != nullptr) *gradient = Gradient(picture, grams, stop);
    prepared_->extractor.Release();
    return terms;
  }

  LayerLosses layer_losses() const override { return layer_losses_; }
  std::string network_name() const override { return prepared_->extractor.network().name(); }
  std::string network_sha256() const override { return prepared_->extractor.network().sha256(); }

 private:
  Result<std::shared_ptr<const Network>> NetworkFor(const Recipe& recipe) const {
    if (options_.network) return options_.network;
    // The weights do not change while a run goes on, so a change of anything else keeps them.
    if (prepared_ && recipe.network == recipe_.network) {
      return prepared_->extractor.shared_network();
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
    return FitLongestSide(stored, std::max(1, static_cast<int>(LongestSide(stored) * scale)), false);
  }

  bool NeedsOtherFeatures(const Recipe& recipe) const {
    return recipe.network != recipe_.network || recipe.pooling != recipe_.pooling ||
           recipe.padding != recipe_.padding;
  }

  /// Scaling features by s scales a content term by s^2 and a style term by s^4.
  double ContentFactorOf(const at::Tensor& features) const {
    const double level = recipe_.activation_level;
    return level * level *
           ContentFactor(recipe_.loss_scale, features.size(1), features.size(2) * features.size(3));
  }
  double StyleFactorOf(const at::Tensor& features) const {
    const double square = recipe_.activation_level * recipe_.activation_level;
    return square * square * StyleFactor(recipe_.loss_scale, features.size(1));
  }
  double TotalVariationFactorOf(const at::Tensor& picture) const {
    return TotalVariationFactor(recipe_.loss_scale, picture.size(2) * picture.size(3));
  }

  /// The losses at the features that the extractor holds; leaves the Gram matrices for Gradient.
  LossTerms Losses(const at::Tensor& picture, int deepest,
                   std::array<at::Tensor, kLayerCount>* grams) {
    LossTerms terms;
    layer_losses_ = {};
    for (int layer = 0; layer <= deepest; ++layer) {
      const at::Tensor& features = prepared_->extractor.features(layer);
      if (recipe_.content_layers[layer] > 0) {
        const double loss =
            ContentLoss(features, prepared_->targets.content(layer), ContentFactorOf(features));
        layer_losses_.content[layer] = loss;
        terms.content += recipe_.content_layers[layer] * loss;
      }
      if (recipe_.style_layers[layer] > 0) {
        (*grams)[layer] = Gram(features);
        const double loss =
            StyleLoss((*grams)[layer], prepared_->targets.gram(layer), StyleFactorOf(features));
        layer_losses_.style[layer] = loss;
        terms.style += recipe_.style_layers[layer] * loss;
      }
    }
    terms.tv = TotalVariation(picture, TotalVariationFactorOf(picture));
    terms.total =
        recipe_.alpha * terms.content + recipe_.beta * terms.style + recipe_.tv * terms.tv;
    return terms;
  }

  at::Tensor Gradient(const at::Tensor& picture, const std::array<at::Tensor, kLayerCount>& grams,
                      const std::stop_token& stop) const {
    const at::Tensor through_network = prepared_->extractor.Backward(
        [&](int layer) { return FeatureGradient(layer, grams[layer]); }, stop);
    at::Tensor gradient =
        TotalVariationGradient(picture, recipe_.tv * TotalVariationFactorOf(picture));
    if (through_network.defined()) gradient.add_(through_network);
    return gradient;
  }

  /// The gradient of alpha v C + beta w E with respect to one layer's features; undefined for none.
  at::Tensor FeatureGradient(int layer, const at::Tensor& gram) const {
    const at::Tensor& features = prepared_->extractor.features(layer);
    const double content_weight = recipe_.alpha * recipe_.content_layers[layer];
    const double style_weight = recipe_.beta * recipe_.style_layers[layer];
    at::Tensor gradient;
    if (style_weight > 0) {
      gradient = StyleGradient(features, gram, prepared_->targets.gram(layer),
                               style_weight * StyleFactorOf(features));
    }
    if (content_weight > 0) {
      const at::Tensor own = ContentGradient(features, prepared_->targets.content(layer),
                                             content_weight * ContentFactorOf(features));
      gradient = gradient.defined() ? gradient.add_(own) : own;
    }
    return gradient;
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
