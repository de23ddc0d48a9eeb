#pragma once

#include <string>
#include <utility>

#include "core/base/message.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// The values of a choice with their names, in the order in which they are offered.
template <class E>
inline constexpr std::pair<E, std::string_view> kChoices[] = {};

template <>
inline constexpr std::pair<LossScale, std::string_view> kChoices<LossScale>[] = {
    {LossScale::kBalanced, "balanced"}, {LossScale::kGatys, "gatys"},
    {LossScale::kMean, "mean"},         {LossScale::kFeatureCount, "feature-count"},
    {LossScale::kHalfSum, "half-sum"},  {LossScale::kNeuralStyle, "neural-style"}};
template <>
inline constexpr std::pair<StyleLossKind, std::string_view> kChoices<StyleLossKind>[] = {
    {StyleLossKind::kGram, "gram"},
    {StyleLossKind::kWasserstein, "wasserstein"},
    {StyleLossKind::kGramMoments, "gram-moments"}};
template <>
inline constexpr std::pair<TotalVariationForm, std::string_view> kChoices<TotalVariationForm>[] = {
    {TotalVariationForm::kSquared, "squared"},
    {TotalVariationForm::kAbsolute, "absolute"},
    {TotalVariationForm::kSquaredSum, "squared-sum"},
    {TotalVariationForm::kAbsoluteSum, "absolute-sum"}};
template <>
inline constexpr std::pair<ColorMode, std::string_view> kChoices<ColorMode>[] = {
    {ColorMode::kKeepStyle, "keep-style"},
    {ColorMode::kKeepLuminance, "keep-luminance"},
    {ColorMode::kMatchHistogram, "match-histogram"},
    {ColorMode::kMatchCholesky, "match-cholesky"},
    {ColorMode::kMatchLuminance, "match-luminance"}};
template <>
inline constexpr std::pair<OptimizerKind, std::string_view> kChoices<OptimizerKind>[] = {
    {OptimizerKind::kLbfgs, "lbfgs"}, {OptimizerKind::kAdam, "adam"}};
template <>
inline constexpr std::pair<NoiseColor, std::string_view> kChoices<NoiseColor>[] = {
    {NoiseColor::kGrey, "grey"}, {NoiseColor::kPainting, "painting"}};
template <>
inline constexpr std::pair<Start, std::string_view> kChoices<Start>[] = {
    {Start::kNoise, "noise"},
    {Start::kContent, "content"},
    {Start::kStyle, "style"},
    {Start::kCustom, "custom"}};
template <>
inline constexpr std::pair<Pooling, std::string_view> kChoices<Pooling>[] = {
    {Pooling::kNetwork, "network"}, {Pooling::kMax, "max"}, {Pooling::kAverage, "average"}};
template <>
inline constexpr std::pair<Padding, std::string_view> kChoices<Padding>[] = {
    {Padding::kReplicate, "replicate"}, {Padding::kZero, "zero"}};
template <>
inline constexpr std::pair<Preprocessing, std::string_view> kChoices<Preprocessing>[] = {
    {Preprocessing::kAuto, "auto"},
    {Preprocessing::kTorch, "torch"},
    {Preprocessing::kCaffe, "caffe"}};

/// The names of a choice: "lbfgs or adam".
template <class E>
Message ChoicesText() {
  constexpr std::size_t kCount = std::size(kChoices<E>);
  static_assert(kCount > 1);
  std::string all_but_last(kChoices<E>[0].second);
  for (std::size_t i = 1; i + 1 < kCount; ++i) {
    all_but_last.append(", ").append(kChoices<E>[i].second);
  }
  return Text("%1 or %2", all_but_last, kChoices<E>[kCount - 1].second);
}

}  // namespace pastiche
