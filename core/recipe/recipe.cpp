#include "core/recipe/recipe.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "core/recipe/recipe_fields.h"

namespace pastiche {

Scales::Scales() : Scales(Kind::kAuto) {}
Scales::Scales(Kind the_kind, std::vector<int> the_longest_sides)
    : kind(the_kind), longest_sides(std::move(the_longest_sides)) {}

LayerWeights DefaultContentLayers() {
  LayerWeights weights{};
  weights[static_cast<std::size_t>(*LayerIndex("conv4_2"))] = 1.0;
  return weights;
}

LayerWeights DefaultStyleLayers() {
  LayerWeights weights{};
  for (const std::string_view name : {"conv1_1", "conv2_1", "conv3_1", "conv4_1", "conv5_1"}) {
    weights[static_cast<std::size_t>(*LayerIndex(name))] = 1.0 / 5;
  }
  return weights;
}

std::string NumberText(double value) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, value).ptr;
  return {text, end};
}

std::string ScalesText(const Scales& scales) {
  if (scales.kind == Scales::Kind::kAuto) return "auto";
  if (scales.kind == Scales::Kind::kFlat) return "flat";
  if (scales.kind == Scales::Kind::kOctaves) return "octaves";
  return ListText(scales.longest_sides);
}

std::string ListText(const std::vector<int>& values) {
  std::string text;
  for (const int value : values) {
    if (!text.empty()) text += ',';
    text += std::to_string(value);
  }
  return text;
}

Result<void> CheckValue(const Field<LayerWeights>& /*field*/, const LayerWeights& value,
                        std::string_view shown_name) {
  for (std::size_t layer = 0; layer < value.size(); ++layer) {
    if (kLayerWeightRange.Contains(value[layer])) continue;
    return Fail(OutOfRange(Text("%1: the weight of %2", shown_name, kLayerNames[layer]),
                           kLayerWeightRange, {}, NumberText(value[layer])));
  }
  return {};
}

Result<void> CheckValue(const Field<std::vector<int>>& /*field*/, const std::vector<int>& value,
                        std::string_view shown_name) {
  if (value.size() > kMostScaleIterations) {
    return Fail("%1 may have at most %2 values, not %3", shown_name, kMostScaleIterations,
                value.size());
  }
  for (const int iterations : value) {
    if (kIterationRange.Contains(iterations)) continue;
    return Fail(OutOfRange(Text("%1: each number", shown_name), kIterationRange, {},
                           std::to_string(iterations)));
  }
  return {};
}

Result<void> CheckValue(const Field<std::string>& /*field*/, const std::string& value,
                        std::string_view shown_name) {
  if (value.empty()) return Fail("%1 must not be empty", shown_name);
  if (value.find('\0') != std::string::npos) {
    return Fail("%1 must not contain a zero byte", shown_name);
  }
  return {};
}

Result<void> CheckValue(const Field<Scales>& /*field*/, const Scales& value,
                        std::string_view shown_name) {
  const bool listed = value.kind == Scales::Kind::kListed;
  if (listed && value.longest_sides.empty()) {
    return Fail("%1: the list is empty; name a size, or use auto", shown_name);
  }
  if (!listed && !value.longest_sides.empty()) {
    return Fail("%1: only listed scales have sizes", shown_name);
  }
  int before = 0;
  for (const int side : value.longest_sides) {
    if (!kSideRange.Contains(side)) {
      return Fail(
          OutOfRange(Text("%1: each size", shown_name), kSideRange, {}, std::to_string(side)));
    }
    if (side <= before) {
      return Fail("%1: sizes must grow, but %2 comes after %3", shown_name, side, before);
    }
    before = side;
  }
  return {};
}

Result<void> CheckObjective(const Recipe& recipe) {
  const bool has_content = recipe.alpha > 0 && DeepestLayer(recipe.content_layers) >= 0;
  const bool has_style = recipe.beta > 0 && DeepestLayer(StyleLayersInUse(recipe)) >= 0;
  if (has_content || has_style) return {};
  return Fail(
      "content and style are both off: use a content layer with alpha above 0, or a style layer "
      "with beta above 0");
}

int IterationsAt(const Recipe& recipe, std::size_t scale) {
  const std::vector<int>& listed = recipe.scale_iterations;
  if (listed.empty()) return recipe.iterations;
  return listed[std::min(scale, listed.size() - 1)];
}

int MostIterations(const Recipe& recipe) {
  const std::vector<int>& listed = recipe.scale_iterations;
  return listed.empty() ? recipe.iterations : *std::max_element(listed.begin(), listed.end());
}

double FiguresFactor(double figures) {
  constexpr double kDecades = 3;
  return figures > 0 ? std::pow(10, kDecades * (figures - 1)) : 0;
}

LayerWeights StyleLayersInUse(const Recipe& recipe) {
  LayerWeights weights = recipe.style_layers;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    if (LayerBlock(layer) == kBlockCount - 1) {
      weights[static_cast<std::size_t>(layer)] *= FiguresFactor(recipe.figures);
    }
  }
  return weights;
}

int DeepestInUse(const Recipe& recipe) {
  return std::max(DeepestLayer(recipe.content_layers), DeepestLayer(StyleLayersInUse(recipe)));
}

Result<void> Validate(const Recipe& recipe) {
  Result<void> result;
  ForEachRecipeField([&](const auto& field) {
    if (result) result = CheckValue(field, recipe.*field.member, field.name);
  });
  if (result) result = CheckObjective(recipe);
  return result;
}

}  // namespace pastiche
