#include <cmath>
#include <cstdint>

#include "core/artwork/result_size.h"
#include "core/recipe/presets.h"
#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_names.h"
#include "core/recipe/smoothness.h"
#include "core/study/study.h"

/// The tables of all studies. To add one, write its table and name it in AllStudies.
namespace pastiche {

namespace {

StudyVariation AlphaOverBeta(std::string label, double ratio) {
  return {"alpha/beta " + label, [ratio](Recipe& recipe) { recipe.alpha = ratio * recipe.beta; }};
}

LayerWeights Only(std::string_view layer) {
  LayerWeights weights{};
  weights[static_cast<std::size_t>(*LayerIndex(layer))] = 1;
  return weights;
}

StudyVariation ContentLayer(const std::string& layer) {
  return {layer, [layer](Recipe& recipe) { recipe.content_layers = Only(layer); }};
}

StudyVariation StyleLayer(const std::string& layer) {
  return {layer, [layer](Recipe& recipe) {
            recipe.style_layers = Only(layer);
            // The layers are compared as they are.
            recipe.figures = 1;
          }};
}

/// Adds the paper's style layers before the one in use, all with the same weight.
void AddLayersBefore(Recipe& recipe) {
  const auto deepest = static_cast<std::size_t>(DeepestLayer(recipe.style_layers));
  const LayerWeights paper = DefaultStyleLayers();
  double count = 0;
  for (std::size_t layer = 0; layer <= deepest; ++layer) count += paper[layer] > 0 ? 1 : 0;
  for (std::size_t layer = 0; layer <= deepest; ++layer) {
    recipe.style_layers[layer] = paper[layer] > 0 ? 1 / count : 0;
  }
}

StudyVariation BeginWith(std::string label, Start start) {
  return {std::move(label), [start](Recipe& recipe) { recipe.start = start; }};
}

StudyVariation Iterations(int iterations) {
  return {std::to_string(iterations) + " iterations", [iterations](Recipe& recipe) {
            recipe.iterations = iterations;
            recipe.scale_iterations = {};
          }};
}

Result<StudyTable> AlphaBeta(const StudyBase& base) {
  return RowTable(base.recipe, {AlphaOverBeta("1e-1", 1e-1), AlphaOverBeta("1e-2", 1e-2),
                                AlphaOverBeta("1e-3", 1e-3), AlphaOverBeta("1e-4", 1e-4)});
}

Result<StudyTable> ContentLayers(const StudyBase& base) {
  return CrossTable(base.recipe, {ContentLayer("conv2_2"), ContentLayer("conv4_2")},
                    {AlphaOverBeta("1e-2", 1e-2), AlphaOverBeta("1e-3", 1e-3)});
}

Result<StudyTable> StyleLayers(const StudyBase& base) {
  StudyTable table =
      CrossTable(base.recipe, {{"up to", AddLayersBefore}, {"only", [](Recipe&) {}}},
                 {StyleLayer("conv1_1"), StyleLayer("conv2_1"), StyleLayer("conv3_1"),
                  StyleLayer("conv4_1"), StyleLayer("conv5_1")});
  // There is nothing before conv1_1: that cell would be the one above again.
  std::erase_if(table.cells, [](const StudyCell& cell) { return cell.row == 1 && !cell.column; });
  return table;
}

Result<StudyTable> Starts(const StudyBase& base) {
  std::vector<StudyVariation> rows = {BeginWith("noise", Start::kNoise),
                                      BeginWith("photo", Start::kContent),
                                      BeginWith("painting", Start::kStyle)};
  if (base.has_start_picture) rows.push_back(BeginWith("own picture", Start::kCustom));
  // 3000 and 10000 in the experiment.
  const int few = base.recipe.iterations;
  const int many = static_cast<int>(std::lround(few * 10.0 / 3));
  return CrossTable(base.recipe, rows, {Iterations(few), Iterations(many)});
}

/// The first round of a run of ten, the ninth, the last, and five times as long, as tutorials show
/// them: 100, 900, 1000 and 5000.
Result<StudyTable> LengthOfTheRun(const StudyBase& base) {
  std::vector<StudyVariation> columns;
  for (const int rounds : {1, 9, 10, 50}) {
    columns.push_back(Iterations(rounds * base.recipe.iterations));
  }
  return RowTable(base.recipe, columns);
}

StudyVariation AdamAt(double rate) {
  return {"Adam " + NumberText(rate), [rate](Recipe& recipe) {
            recipe.optimizer = OptimizerKind::kAdam;
            recipe.adam_learning_rate = rate;
          }};
}

Result<StudyTable> Optimizers(const StudyBase& base) {
  return RowTable(base.recipe,
                  {{"L-BFGS", [](Recipe& recipe) { recipe.optimizer = OptimizerKind::kLbfgs; }},
                   AdamAt(0.003),
                   AdamAt(0.01),
                   AdamAt(0.02),
                   AdamAt(0.05)});
}

Result<StudyTable> Colors(const StudyBase& base) {
  std::vector<StudyVariation> columns;
  for (const auto& [mode, name] : kChoices<ColorMode>) {
    columns.push_back({std::string(name), [mode = mode](Recipe& recipe) { recipe.color = mode; }});
  }
  return RowTable(base.recipe, columns);
}

Result<StudyTable> Smoothing(const StudyBase& base) {
  std::vector<StudyVariation> columns = {
      {"none", [](Recipe&) {}}, {"total variation 0.5", [](Recipe& cell) { cell.tv = 0.5; }}};
  for (int position = 1; position <= kSmoothest; ++position) {
    columns.push_back({"roughness " + NumberText(kSmoothnessShares[position - 1]),
                       [position](Recipe& cell) { SetSmoothness(position, cell); }});
  }
  Recipe rough = base.recipe;
  rough.tv = 0;
  rough.roughness_weight = 0;
  return RowTable(rough, columns);
}

Result<StudyTable> StyleScale(const StudyBase& base) {
  std::vector<StudyVariation> columns;
  for (const double scale : {0.25, 0.5, 1.0, 2.0}) {
    columns.push_back(
        {"x " + NumberText(scale), [scale](Recipe& recipe) { recipe.style_scale = scale; }});
  }
  return RowTable(base.recipe, columns);
}

Result<StudyTable> Seeds(const StudyBase& base) {
  std::vector<StudyVariation> columns;
  for (std::uint64_t i = 0; i < 4; ++i) {
    const std::uint64_t seed = base.recipe.seed + i;
    columns.push_back({"seed " + std::to_string(seed), [seed](Recipe& recipe) {
                         recipe.start = Start::kNoise;
                         recipe.seed = seed;
                       }});
  }
  return RowTable(base.recipe, columns);
}

/// Everything that `preset` sets otherwise than the defaults.
void Apply(const Recipe& preset, Recipe& recipe) {
  const Recipe defaults;
  ForEachRecipeField([&](const auto& field) {
    const bool set = preset.*field.member != defaults.*field.member;
    if (set) recipe.*field.member = preset.*field.member;
  });
}

Result<StudyTable> PhotoByPhoto(const StudyBase& base) {
  const Result<Preset> preset = FindPreset("photoreal");
  if (!preset) return tl::unexpected(preset.error());
  const auto photoreal = [recipe = preset->recipe](Recipe& cell) { Apply(recipe, cell); };
  const auto its_light_too = [photoreal](Recipe& cell) {
    photoreal(cell);
    cell.color = ColorMode::kKeepStyle;
  };
  return RowTable(base.recipe, {{"base settings", [](Recipe&) {}},
                                {"photoreal", photoreal},
                                {"photoreal, keep-style", its_light_too}});
}

Result<StudyTable> Sizes(const StudyBase& base) {
  const int largest = LongestSide(ResultSize(base.photo, base.recipe));
  std::vector<StudyVariation> columns;
  for (const int side : {128, 256, 512}) {
    if (side > largest) continue;
    columns.push_back(
        {std::to_string(side) + " px", [side](Recipe& recipe) { recipe.size = side; }});
  }
  if (columns.empty()) {
    return Fail(
        "the result has %1 pixels, and the smallest size is 128: give a larger --size, a larger "
        "photo or --enlarge",
        largest);
  }
  return RowTable(base.recipe, columns);
}

/// At one size, so that iterations can be compared with published ones.
Recipe Flat(int iterations) {
  Recipe recipe;
  recipe.scales.kind = Scales::Kind::kFlat;
  recipe.iterations = iterations;
  return recipe;
}

/// As long as tutorials paint.
Recipe FlatAdam(int iterations) {
  Recipe recipe = Flat(iterations);
  recipe.optimizer = OptimizerKind::kAdam;
  return recipe;
}

}  // namespace

const std::vector<Study>& AllStudies() {
  static const std::vector<Study> studies = {
      {"alpha-beta",
       "Content against style",
       "From nearly the photo to nearly the painting.",
       {},
       AlphaBeta},
      {"content-layers",
       "Where the content is held",
       "A low layer holds on to the photo's detail, a high one to its shapes.",
       {},
       ContentLayers},
      {"style-layers",
       "Where the style is found",
       "Deeper layers bring larger brushwork: all up to a layer, and that layer only.",
       {},
       StyleLayers},
      {"starts", "What the picture begins with",
       "After few iterations and after ten thirds as many.", Flat(60), Starts},
      {"iterations", "How long the run is",
       "A first round, nine, ten, and fifty: from hardly begun to overdone.", FlatAdam(100),
       LengthOfTheRun},
      {"optimizers", "L-BFGS and Adam",
       "The same iterations by L-BFGS and by Adam at four learning rates.", Flat(100), Optimizers,
       true},
      {"colors", "Where the colors come from", "Every color mode.", {}, Colors},
      {"smoothing",
       "Calmer surfaces",
       "Without smoothing, with total variation, and ever calmer than the painting.",
       {},
       Smoothing},
      {"style-scale",
       "The size of the brush",
       "The painting at a quarter, half, the same and twice the picture's size.",
       {},
       StyleScale},
      {"seeds", "Four seeds of noise", "The same settings begun with other noise.", {}, Seeds},
      {"photo",
       "A photo by a photo",
       "Without and with what keeps straight lines straight.",
       {},
       PhotoByPhoto},
      {"sizes", "The size of the result", "Painted at each size, shown equally large.", {}, Sizes},
  };
  return studies;
}

}  // namespace pastiche
