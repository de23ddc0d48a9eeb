#include "core/recipe/change_cost.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/recipe/recipe_fields.h"

namespace pastiche {
namespace {

using enum ChangeCost;

std::size_t Layer(std::string_view name) { return static_cast<std::size_t>(*LayerIndex(name)); }

struct ChangeCase {
  /// The field that changes.
  std::string_view field;
  const char* description;
  std::function<void(Recipe&)> before;
  std::function<void(Recipe&)> change;
  ChangeCost expected;
};

void Default(Recipe& /*recipe*/) {}
void WithAdam(Recipe& recipe) { recipe.optimizer = OptimizerKind::kAdam; }
void WithNoise(Recipe& recipe) { recipe.start = Start::kNoise; }

const std::vector<ChangeCase>& Cases() {
  static const std::vector<ChangeCase> cases = {
      {"size", "another size", Default, [](Recipe& r) { r.size = 513; }, kResize},
      {"size", "original", Default, [](Recipe& r) { r.size = 0; }, kResize},
      {"enlarge", "allowed", Default, [](Recipe& r) { r.enlarge = true; }, kResize},
      {"alpha", "another weight", Default, [](Recipe& r) { r.alpha = 2e-3; }, kReweight},
      {"alpha", "off", Default, [](Recipe& r) { r.alpha = 0; }, kReweight},
      {"beta", "another weight", Default, [](Recipe& r) { r.beta = 2; }, kReweight},
      {"tv", "some", Default, [](Recipe& r) { r.tv = 0.5; }, kReweight},
      {"loss_scale", "gatys", Default, [](Recipe& r) { r.loss_scale = LossScale::kGatys; },
       kReweight},
      {"tv_form", "absolute", Default, [](Recipe& r) { r.tv_form = TotalVariationForm::kAbsolute; },
       kReweight},
      {"edge_smoothness", "some", Default, [](Recipe& r) { r.edge_smoothness = 1; }, kReweight},
      {"roughness_weight", "some", Default, [](Recipe& r) { r.roughness_weight = 1; }, kReweight},
      {"roughness", "calmer", [](Recipe& r) { r.roughness_weight = 1; },
       [](Recipe& r) { r.roughness = 0.5; }, kReweight},
      {"roughness", "unused", [](Recipe& r) { r.roughness_weight = 0; },
       [](Recipe& r) { r.roughness = 0.5; }, kNone},
      {"range_weight", "another", Default, [](Recipe& r) { r.range_weight = 7; }, kReweight},
      {"figures", "more", [](Recipe& r) { r.figures = 0.1; }, [](Recipe& r) { r.figures = 0.2; },
       kReweight},
      {"figures", "some", [](Recipe& r) { r.figures = 0; }, [](Recipe& r) { r.figures = 0.2; },
       kRetarget},
      {"figures", "none", [](Recipe& r) { r.figures = 0.2; }, [](Recipe& r) { r.figures = 0; },
       kReweight},
      {"margin", "another", Default, [](Recipe& r) { r.margin = 7; }, kResize},
      {"noise_color", "of the noise", WithNoise,
       [](Recipe& r) { r.noise_color = NoiseColor::kPainting; }, kRestart},
      {"noise_color", "unused", Default, [](Recipe& r) { r.noise_color = NoiseColor::kPainting; },
       kNone},
      {"adam_average", "some", WithAdam, [](Recipe& r) { r.adam_average = 0.5; }, kReweight},
      {"adam_average", "unused", Default, [](Recipe& r) { r.adam_average = 0.5; }, kNone},
      {"style_loss", "wasserstein", Default,
       [](Recipe& r) { r.style_loss = StyleLossKind::kWasserstein; }, kReweight},
      {"style_scale", "half", Default, [](Recipe& r) { r.style_scale = 0.5; }, kRetarget},
      {"color", "kept", Default, [](Recipe& r) { r.color = ColorMode::kKeepLuminance; }, kRetarget},
      {"square", "squashed", Default, [](Recipe& r) { r.square = true; }, kRestart},
      {"noise_strength", "unused", Default, [](Recipe& r) { r.noise_strength = 0.1; }, kNone},
      {"noise_strength", "of the noise", WithNoise, [](Recipe& r) { r.noise_strength = 0.1; },
       kRestart},
      {"noise_ratio", "into the photo", Default, [](Recipe& r) { r.noise_ratio = 0.1; }, kRestart},
      {"noise_ratio", "into noise", WithNoise, [](Recipe& r) { r.noise_ratio = 0.1; }, kNone},
      {"start_detail", "from the next size on", Default, [](Recipe& r) { r.start_detail = 1; },
       kNone},
      {"activation_level", "another", Default, [](Recipe& r) { r.activation_level = 300; },
       kRetarget},
      {"content_layers", "newly ticked", Default,
       [](Recipe& r) { r.content_layers[Layer("conv2_2")] = 1; }, kRetarget},
      {"content_layers", "another weight", Default,
       [](Recipe& r) { r.content_layers[Layer("conv4_2")] = 2; }, kReweight},
      {"content_layers", "unticked", Default, [](Recipe& r) { r.content_layers = {}; }, kReweight},
      {"content_layers", "a layer that the style uses", Default,
       [](Recipe& r) { r.content_layers[Layer("conv1_1")] = 1; }, kRetarget},
      {"style_layers", "newly ticked", Default,
       [](Recipe& r) { r.style_layers[Layer("conv1_2")] = 1e-6; }, kRetarget},
      {"style_layers", "another weight", Default,
       [](Recipe& r) { r.style_layers[Layer("conv4_1")] = 0.1; }, kReweight},
      {"style_layers", "a weight of what figures leave out", Default,
       [](Recipe& r) { r.style_layers[Layer("conv5_1")] = 0.1; }, kNone},
      {"style_layers", "unticked", Default, [](Recipe& r) { r.style_layers[Layer("conv4_1")] = 0; },
       kReweight},
      {"style_layers", "one for another", Default,
       [](Recipe& r) { std::swap(r.style_layers[0], r.style_layers[1]); }, kRetarget},
      {"style_layers", "from zero to minus zero", Default,
       [](Recipe& r) { r.style_layers[1] = -0.0; }, kNone},
      {"start", "noise", Default, WithNoise, kRestart},
      {"start", "custom", Default, [](Recipe& r) { r.start = Start::kCustom; }, kRestart},
      {"seed", "unused", Default, [](Recipe& r) { r.seed = 2; }, kNone},
      {"seed", "of the noise", WithNoise, [](Recipe& r) { r.seed = 2; }, kRestart},
      {"optimizer", "adam", Default, WithAdam, kReweight},
      {"scales", "flat", Default, [](Recipe& r) { r.scales.kind = Scales::Kind::kFlat; }, kNone},
      {"scales", "listed", Default,
       [](Recipe& r) {
         r.scales = {Scales::Kind::kListed, {64}};
       },
       kNone},
      {"scale_iterations", "some", Default,
       [](Recipe& r) {
         r.scale_iterations = {600, 200};
       },
       kNone},
      {"stop_gain", "sooner", Default, [](Recipe& r) { r.stop_gain = 0.1; }, kNone},
      {"iterations", "more", Default, [](Recipe& r) { r.iterations = 1000; }, kNone},
      {"lbfgs_history", "longer", Default, [](Recipe& r) { r.lbfgs_history = 30; }, kReweight},
      {"lbfgs_history", "unused", WithAdam, [](Recipe& r) { r.lbfgs_history = 30; }, kNone},
      {"adam_learning_rate", "smaller", WithAdam, [](Recipe& r) { r.adam_learning_rate = 0.01; },
       kReweight},
      {"adam_learning_rate", "unused", Default, [](Recipe& r) { r.adam_learning_rate = 0.01; },
       kNone},
      {"adam_beta1", "larger", WithAdam, [](Recipe& r) { r.adam_beta1 = 0.99; }, kReweight},
      {"adam_beta1", "unused", Default, [](Recipe& r) { r.adam_beta1 = 0.99; }, kNone},
      {"adam_beta2", "smaller", WithAdam, [](Recipe& r) { r.adam_beta2 = 0.99; }, kReweight},
      {"adam_beta2", "unused", Default, [](Recipe& r) { r.adam_beta2 = 0.99; }, kNone},
      {"adam_epsilon", "larger", WithAdam, [](Recipe& r) { r.adam_epsilon = 0.1; }, kReweight},
      {"adam_epsilon", "unused", Default, [](Recipe& r) { r.adam_epsilon = 0.1; }, kNone},
      {"network", "another file", Default, [](Recipe& r) { r.network = "vgg.safetensors"; },
       kRetarget},
      {"pooling", "max", Default, [](Recipe& r) { r.pooling = Pooling::kMax; }, kRetarget},
      {"padding", "zero", Default, [](Recipe& r) { r.padding = Padding::kZero; }, kRetarget},
      {"preprocessing", "caffe", Default,
       [](Recipe& r) { r.preprocessing = Preprocessing::kCaffe; }, kRetarget},
      {"normalize", "off", Default, [](Recipe& r) { r.normalize = false; }, kRetarget},
  };
  return cases;
}

TEST(ChangeCost, EachFieldCostsWhatItMust) {
  for (const ChangeCase& test : Cases()) {
    Recipe before;
    test.before(before);
    Recipe after = before;
    test.change(after);
    EXPECT_EQ(ClassifyChange(before, after), test.expected)
        << test.field << ": " << test.description;
  }
}

TEST(ChangeCost, EachFieldHasACase) {
  std::set<std::string_view> tested;
  for (const ChangeCase& test : Cases()) tested.insert(test.field);
  ForEachRecipeField([&](const auto& field) {
    EXPECT_TRUE(tested.contains(field.name)) << field.name << " has no case";
  });
}

TEST(ChangeCost, NoDifferenceCostsNothing) { EXPECT_EQ(ClassifyChange(Recipe{}, Recipe{}), kNone); }

TEST(ChangeCost, TheGreatestCostWins) {
  const Recipe before;
  Recipe after;
  after.iterations = 1;
  EXPECT_EQ(ClassifyChange(before, after), kNone);
  after.alpha = 1;
  EXPECT_EQ(ClassifyChange(before, after), kReweight);
  after.padding = Padding::kZero;
  EXPECT_EQ(ClassifyChange(before, after), kRetarget);
  after.size = 100;
  EXPECT_EQ(ClassifyChange(before, after), kResize);
  after.start = Start::kStyle;
  EXPECT_EQ(ClassifyChange(before, after), kRestart);
}

}  // namespace
}  // namespace pastiche
