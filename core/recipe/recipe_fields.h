#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include "core/base/result.h"
#include "core/recipe/change_cost.h"
#include "core/recipe/recipe.h"

/// The one table of the recipe's fields. Validation, JSON in both directions and ClassifyChange
/// walk over it, so that a field has its name, its range and its cost written down once.
namespace pastiche {

/// What a number may be. Both ends belong to the range unless `above_min` or `below_max`.
template <class T>
struct Range {
  T min{};
  T max{};
  bool above_min = false;
  bool below_max = false;

  /// False for NaN.
  constexpr bool Contains(T value) const {
    return value >= min && value <= max && !(above_min && value == min) &&
           !(below_max && value == max);
  }
};

/// Says whether a recipe looks at a field at all, as Adam's settings under L-BFGS are not.
using FieldMatters = bool (*)(const Recipe&);

/// A flag, a choice, a text, the weights of layers, scales, or their iterations.
template <class T>
struct Field {
  std::string_view name;
  T Recipe::*member;
  ChangeCost change;
  FieldMatters matters = [](const Recipe&) { return true; };
};

/// An integer or a real number.
template <class T>
struct NumberField {
  std::string_view name;
  T Recipe::*member;
  ChangeCost change;
  Range<T> range;
  FieldMatters matters = [](const Recipe&) { return true; };
  /// The word that stands for 0, which is then allowed besides the range.
  std::string_view zero_word = {};

  constexpr bool Allows(T value) const {
    return range.Contains(value) || (!zero_word.empty() && value == T{});
  }
};

inline constexpr Range<double> kLayerWeightRange{0, 1e6};
/// Of a painting's share in a blend.
inline constexpr Range<double> kBlendWeightRange{0, 1e6};
inline constexpr std::size_t kMostPaintings = 64;
/// Of a picture's longest side, in pixels.
inline constexpr Range<int> kSideRange{16, 16384};
inline constexpr Range<int> kIterationRange{1, 1'000'000};
inline constexpr std::size_t kMostScaleIterations = 64;

namespace recipe_fields_internal {
inline constexpr bool UsesNoise(const Recipe& recipe) {
  return recipe.start == Start::kNoise || recipe.noise_ratio > 0;
}
inline constexpr bool MayMixNoise(const Recipe& recipe) { return recipe.start != Start::kNoise; }
/// Noise has none that means anything.
inline constexpr bool HasDetail(const Recipe& recipe) { return !UsesNoise(recipe); }
inline constexpr bool UsesLbfgs(const Recipe& recipe) {
  return recipe.optimizer == OptimizerKind::kLbfgs;
}
inline constexpr bool UsesAdam(const Recipe& recipe) {
  return recipe.optimizer == OptimizerKind::kAdam;
}
inline constexpr bool UsesRoughness(const Recipe& recipe) { return recipe.roughness_weight > 0; }
inline constexpr bool MayStopEarly(const Recipe& recipe) {
  return recipe.scales.kind != Scales::Kind::kFlat;
}
inline constexpr Range<double> kWeight{0, 1e12};
inline constexpr Range<double> kDecay{0, 1, false, true};
}  // namespace recipe_fields_internal

inline constexpr auto kRecipeFields = [] {
  using namespace recipe_fields_internal;  // NOLINT: the scope is this table.
  using R = Recipe;
  using C = ChangeCost;
  constexpr FieldMatters kAlways = [](const Recipe&) { return true; };
  return std::tuple{
      NumberField<int>{"size", &R::size, C::kResize, kSideRange, kAlways, "original"},
      Field<bool>{"enlarge", &R::enlarge, C::kResize},
      Field<bool>{"square", &R::square, C::kRestart},
      NumberField<double>{"alpha", &R::alpha, C::kReweight, kWeight},
      NumberField<double>{"beta", &R::beta, C::kReweight, kWeight},
      NumberField<double>{"tv", &R::tv, C::kReweight, kWeight},
      Field<TotalVariationForm>{"tv_form", &R::tv_form, C::kReweight},
      NumberField<double>{"roughness_weight", &R::roughness_weight, C::kReweight, kWeight},
      NumberField<double>{
          "roughness", &R::roughness, C::kReweight, {0, 1e3, true, false}, UsesRoughness},
      NumberField<double>{"range_weight", &R::range_weight, C::kReweight, kWeight},
      NumberField<double>{"edge_smoothness", &R::edge_smoothness, C::kReweight, kWeight},
      Field<LossScale>{"loss_scale", &R::loss_scale, C::kReweight},
      NumberField<double>{
          "activation_level", &R::activation_level, C::kRetarget, {0, 1e6, true, false}},
      // The cost of a layer that is newly in use; a mere change of weights costs less.
      Field<LayerWeights>{"content_layers", &R::content_layers, C::kRetarget},
      Field<LayerWeights>{"style_layers", &R::style_layers, C::kRetarget},
      // Where it comes into use, the layers that it stands for do (ClassifyChange).
      NumberField<double>{"figures", &R::figures, C::kReweight, {0, 1}},
      Field<StyleLossKind>{"style_loss", &R::style_loss, C::kReweight},
      NumberField<double>{"style_scale", &R::style_scale, C::kRetarget, {0, 16, true, false}},
      Field<ColorMode>{"color", &R::color, C::kRetarget},
      Field<Start>{"start", &R::start, C::kRestart},
      NumberField<std::uint64_t>{
          "seed", &R::seed, C::kRestart, {0, std::numeric_limits<std::uint64_t>::max()}, UsesNoise},
      NumberField<double>{
          "noise_strength", &R::noise_strength, C::kRestart, {0, 0.5, true, false}, UsesNoise},
      Field<NoiseColor>{"noise_color", &R::noise_color, C::kRestart, UsesNoise},
      NumberField<double>{"noise_ratio", &R::noise_ratio, C::kRestart, {0, 1}, MayMixNoise},
      NumberField<double>{"start_detail", &R::start_detail, C::kNone, {0, 1}, HasDetail},
      Field<OptimizerKind>{"optimizer", &R::optimizer, C::kReweight},
      Field<Scales>{"scales", &R::scales, C::kNone},
      NumberField<int>{"iterations", &R::iterations, C::kNone, kIterationRange},
      Field<std::vector<int>>{"scale_iterations", &R::scale_iterations, C::kNone},
      NumberField<double>{"stop_gain", &R::stop_gain, C::kNone, {0, 1}, MayStopEarly},
      NumberField<int>{"lbfgs_history", &R::lbfgs_history, C::kReweight, {1, 100}, UsesLbfgs},
      NumberField<double>{"adam_learning_rate",
                          &R::adam_learning_rate,
                          C::kReweight,
                          {0, 10, true, false},
                          UsesAdam},
      NumberField<double>{"adam_beta1", &R::adam_beta1, C::kReweight, kDecay, UsesAdam},
      NumberField<double>{"adam_beta2", &R::adam_beta2, C::kReweight, kDecay, UsesAdam},
      NumberField<double>{
          "adam_epsilon", &R::adam_epsilon, C::kReweight, {0, 1, true, false}, UsesAdam},
      NumberField<double>{"adam_average", &R::adam_average, C::kReweight, kDecay, UsesAdam},
      Field<std::string>{"network", &R::network, C::kRetarget},
      Field<Pooling>{"pooling", &R::pooling, C::kRetarget},
      Field<Padding>{"padding", &R::padding, C::kRetarget},
      NumberField<int>{"margin", &R::margin, C::kResize, {0, 256}},
      Field<Preprocessing>{"preprocessing", &R::preprocessing, C::kRetarget},
      Field<bool>{"normalize", &R::normalize, C::kRetarget},
  };
}();

inline constexpr std::size_t kRecipeFieldCount =
    std::tuple_size_v<std::remove_const_t<decltype(kRecipeFields)>>;

/// Compiles only while Recipe has as many members as there are names here: a new member needs one
/// more name, and then the static_assert asks for its row in the table.
inline constexpr std::size_t CountRecipeMembers(const Recipe& recipe) {
  [[maybe_unused]] const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w,
                                x, y, z, a1, b1, c1, d1, e1, f1, g1, h1, i1, j1, k1, l1, m1, n1, o1,
                                p1] = recipe;
  return 42;
}
static_assert(kRecipeFieldCount == 42, "each member of Recipe has one row in kRecipeFields");

/// Calls `visit(field)` for every row, in order.
template <class Visitor>
void ForEachRecipeField(Visitor&& visit) {
  std::apply([&](const auto&... field) { (visit(field), ...); }, kRecipeFields);
}

/// The shortest text that reads back as the same number.
std::string NumberText(double value);

/// "auto", "flat", "octaves" or "128,256".
std::string ScalesText(const Scales& scales);

/// "600,200".
std::string ListText(const std::vector<int>& values);

/// The digits of a value.
template <class T>
std::string ValueText(T value) {
  if constexpr (std::is_floating_point_v<T>) {
    return NumberText(value);
  } else {
    return std::to_string(value);
  }
}

/// "NAME must be from 16 to 16384, or original, not VALUE".
template <class T>
Message OutOfRange(MessageArgument name, const Range<T>& range, std::string_view zero_word,
                   std::string value) {
  Message shown = std::move(name).Take();
  const std::string min = ValueText(range.min);
  const std::string max = ValueText(range.max);
  if (zero_word.empty()) {
    if (range.above_min) {
      return Text("%1 must be above %2 and at most %3, not %4", shown, min, max, value);
    }
    if (range.below_max) {
      return Text("%1 must be from %2 to below %3, not %4", shown, min, max, value);
    }
    return Text("%1 must be from %2 to %3, not %4", shown, min, max, value);
  }
  if (range.above_min) {
    return Text("%1 must be above %2 and at most %3, or %4, not %5", shown, min, max, zero_word,
                value);
  }
  if (range.below_max) {
    return Text("%1 must be from %2 to below %3, or %4, not %5", shown, min, max, zero_word, value);
  }
  return Text("%1 must be from %2 to %3, or %4, not %5", shown, min, max, zero_word, value);
}

/// Nothing, or the Error that `value` is not what the field may be; `shown_name` is the field's
/// name as the reader of the message knows it (a JSON key, a command-line option).
template <class T>
Result<void> CheckValue(const NumberField<T>& field, const T& value, std::string_view shown_name) {
  if (field.Allows(value)) return {};
  return Fail(OutOfRange(shown_name, field.range, field.zero_word, ValueText(value)));
}
Result<void> CheckValue(const Field<LayerWeights>& field, const LayerWeights& value,
                        std::string_view shown_name);
Result<void> CheckValue(const Field<std::string>& field, const std::string& value,
                        std::string_view shown_name);
Result<void> CheckValue(const Field<std::vector<int>>& field, const std::vector<int>& value,
                        std::string_view shown_name);
Result<void> CheckValue(const Field<Scales>& field, const Scales& value,
                        std::string_view shown_name);
/// Flags and choices have no wrong values.
template <class T>
Result<void> CheckValue(const Field<T>& /*field*/, const T& /*value*/, std::string_view) {
  return {};
}

/// Nothing, or the Error that no term of the objective pulls the picture anywhere: a content layer
/// with alpha above 0, or a style layer with beta above 0, is needed.
Result<void> CheckObjective(const Recipe& recipe);

}  // namespace pastiche
