#include "core/recipe/presets.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

using ::testing::HasSubstr;

LayerWeights Layers(const std::map<std::string, double>& named) {
  LayerWeights weights{};
  for (const auto& [name, weight] : named) {
    weights[static_cast<std::size_t>(*LayerIndex(name))] = weight;
  }
  return weights;
}

Recipe Shipped(std::string_view name) {
  const Result<Preset> preset = FindPreset(name);
  EXPECT_TRUE(preset) << preset.error().message;
  return preset ? preset->recipe : Recipe{};
}

/// With a folder of its own for the user's presets.
class PresetsTest : public testing::Test {
 protected:
  PresetsTest() { setenv("XDG_CONFIG_HOME", folder_.path().c_str(), 1); }
  ~PresetsTest() override { unsetenv("XDG_CONFIG_HOME"); }
  void WriteOwn(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories(*UserPresetFolder());
    std::ofstream(*UserPresetFolder() / name) << text;
  }
  TemporaryFolder folder_;
};

TEST_F(PresetsTest, TheProgramBringsThoseOfTheDesign) {
  std::vector<Error> problems;
  std::set<std::string> names;
  for (const Preset& preset : LoadPresets(&problems)) {
    names.insert(preset.name);
    EXPECT_FALSE(preset.own) << preset.name;
    EXPECT_TRUE(Validate(preset.recipe)) << preset.name;
    for (const std::string& text : {preset.title, preset.description, preset.source}) {
      EXPECT_GT(text.size(), 5U) << preset.name;
    }
  }
  EXPECT_TRUE(problems.empty()) << problems.front().message;
  EXPECT_EQ(names,
            (std::set<std::string>{"deep-dali", "gatys-2016", "gentle-256", "neural-style",
                                   "pastiche", "photoreal", "smooth", "spst", "square-400"}));
}

TEST_F(PresetsTest, TheDefaultIsTheDefault) { EXPECT_EQ(Shipped("pastiche"), Recipe{}); }

// Gatys, Ecker and Bethge 2016: equations 1 to 7, section 3 and figure 2's caption.
TEST_F(PresetsTest, Gatys2016HasThePublishedNumbers) {
  const Recipe r = Shipped("gatys-2016");
  EXPECT_EQ(r.loss_scale, LossScale::kGatys);
  EXPECT_EQ(r.alpha / r.beta, 1e-3);
  EXPECT_EQ(r.tv, 0);
  EXPECT_EQ(r.content_layers, Layers({{"conv4_2", 1}}));
  EXPECT_EQ(r.style_layers, Layers({{"conv1_1", 0.2},
                                    {"conv2_1", 0.2},
                                    {"conv3_1", 0.2},
                                    {"conv4_1", 0.2},
                                    {"conv5_1", 0.2}}));
  EXPECT_EQ(r.start, Start::kNoise);
  EXPECT_EQ(r.optimizer, OptimizerKind::kLbfgs);
  EXPECT_EQ(r.iterations, 3000);
  EXPECT_EQ(r.scales, Scales{Scales::Kind::kFlat});
  EXPECT_EQ(r.pooling, Pooling::kAverage);
  EXPECT_EQ(r.padding, Padding::kZero);
  EXPECT_EQ(r.activation_level, 200);
}

TEST_F(PresetsTest, DeepDaliHasTheReportsNumbers) {
  const Recipe r = Shipped("deep-dali");
  EXPECT_EQ(r.size, 512);
  EXPECT_EQ(r.loss_scale, LossScale::kMean);
  EXPECT_EQ(r.alpha, 1e4);
  EXPECT_EQ(r.beta, 1e-2);
  EXPECT_EQ(r.tv, 30);
  EXPECT_EQ(r.tv_form, TotalVariationForm::kAbsoluteSum);
  EXPECT_EQ(r.content_layers, Layers({{"conv5_2", 1}}));
  EXPECT_EQ(r.style_layers, DefaultStyleLayers());
  EXPECT_EQ(r.start, Start::kContent);
  EXPECT_EQ(r.optimizer, OptimizerKind::kAdam);
  EXPECT_EQ(r.adam_learning_rate, 0.02);
  EXPECT_EQ(r.adam_beta1, 0.99);
  EXPECT_EQ(r.adam_epsilon, 0.1);
  EXPECT_EQ(r.iterations, 10 * 100);
  EXPECT_EQ(r.scales, Scales{Scales::Kind::kFlat});
}

TEST_F(PresetsTest, Square400HasTheReportsNumbers) {
  const Recipe r = Shipped("square-400");
  EXPECT_EQ(r.size, 400);
  EXPECT_TRUE(r.square);
  EXPECT_EQ(r.loss_scale, LossScale::kHalfSum);
  EXPECT_EQ(r.alpha, 1e4);
  EXPECT_EQ(r.beta, 1e-2);
  EXPECT_EQ(r.tv, 0);
  EXPECT_EQ(r.content_layers, Layers({{"conv5_2", 1}}));
  EXPECT_EQ(r.style_layers, DefaultStyleLayers());
  EXPECT_EQ(r.start, Start::kContent);
  EXPECT_EQ(r.optimizer, OptimizerKind::kAdam);
  EXPECT_EQ(r.adam_learning_rate, 0.02);
  EXPECT_EQ(r.iterations, 10 * 100);
  EXPECT_EQ(r.scales, Scales{Scales::Kind::kFlat});
}

TEST_F(PresetsTest, Gentle256HasTheReportsNumbers) {
  const Recipe r = Shipped("gentle-256");
  EXPECT_EQ(r.size, 256);
  EXPECT_FALSE(r.enlarge);
  EXPECT_EQ(r.loss_scale, LossScale::kFeatureCount);
  EXPECT_EQ(r.alpha, 1);
  EXPECT_EQ(r.beta, 1e3);
  EXPECT_EQ(r.content_layers, Layers({{"conv4_2", 1}}));
  EXPECT_EQ(r.style_layers, Layers({{"conv1_1", 1},
                                    {"conv2_1", 0.75},
                                    {"conv3_1", 0.2},
                                    {"conv4_1", 0.2},
                                    {"conv5_1", 0.2}}));
  EXPECT_EQ(r.start, Start::kContent);
  EXPECT_EQ(r.optimizer, OptimizerKind::kAdam);
  EXPECT_EQ(r.adam_learning_rate, 0.003);
  EXPECT_EQ(r.iterations, 500);
  EXPECT_EQ(r.scales, Scales{Scales::Kind::kFlat});
}

// The options' defaults in neural_style.lua, and its random start: a normal deviation of 0.001 of
// 256.
TEST_F(PresetsTest, NeuralStyleHasTheProgramsDefaults) {
  const Recipe r = Shipped("neural-style");
  EXPECT_EQ(r.size, 512);
  EXPECT_EQ(r.loss_scale, LossScale::kNeuralStyle);
  EXPECT_EQ(r.alpha, 5);
  EXPECT_EQ(r.beta, 100);
  EXPECT_EQ(r.tv, 1e-3);
  EXPECT_EQ(r.tv_form, TotalVariationForm::kSquared);
  EXPECT_EQ(r.content_layers, Layers({{"conv4_2", 1}}));
  EXPECT_EQ(
      r.style_layers,
      Layers({{"conv1_1", 1}, {"conv2_1", 1}, {"conv3_1", 1}, {"conv4_1", 1}, {"conv5_1", 1}}));
  EXPECT_EQ(r.start, Start::kNoise);
  EXPECT_NEAR(r.noise_strength, std::sqrt(3) * 0.001 / 256, 1e-7);
  EXPECT_EQ(r.optimizer, OptimizerKind::kLbfgs);
  EXPECT_EQ(r.lbfgs_history, 100);
  EXPECT_EQ(r.iterations, 1000);
  EXPECT_EQ(r.scales, Scales{Scales::Kind::kFlat});
  EXPECT_EQ(r.pooling, Pooling::kMax);
  EXPECT_EQ(r.padding, Padding::kZero);
}

// Section 3 and spst.py: Gram matrices 1e3 / N^2, moments 1e4, the content 1, each of means.
TEST_F(PresetsTest, SpstHasThePublishedNumbers) {
  const Recipe r = Shipped("spst");
  EXPECT_EQ(r.start_detail, 0) << "what was painted is enlarged, and nothing else";
  EXPECT_EQ(r.loss_scale, LossScale::kNeuralStyle);
  EXPECT_EQ(r.style_loss, StyleLossKind::kGramMoments);
  EXPECT_EQ(r.alpha, 1);
  EXPECT_EQ(r.beta, 1e3);
  EXPECT_EQ(r.tv, 0);
  EXPECT_EQ(r.content_layers, Layers({{"conv4_2", 1}}));
  EXPECT_EQ(
      r.style_layers,
      Layers({{"conv1_1", 1}, {"conv2_1", 1}, {"conv3_1", 1}, {"conv4_1", 1}, {"conv5_1", 1}}));
  EXPECT_EQ(r.start, Start::kContent);
  EXPECT_EQ(r.optimizer, OptimizerKind::kLbfgs);
  EXPECT_EQ(r.scales, Scales{Scales::Kind::kOctaves});
  EXPECT_EQ(r.scale_iterations, (std::vector<int>{600, 200, 66, 30}));
  EXPECT_EQ(r.stop_gain, 0);
  EXPECT_EQ(r.pooling, Pooling::kMax);
  EXPECT_EQ(r.padding, Padding::kZero);
}

TEST_F(PresetsTest, PublishedOnesHaveNothingThatIsNotInTheirSources) {
  for (const char* name :
       {"deep-dali", "gatys-2016", "gentle-256", "neural-style", "smooth", "spst", "square-400"}) {
    const Recipe r = Shipped(name);
    EXPECT_TRUE(FindPreset(name)->published) << name;
    EXPECT_EQ(r.figures, 1) << name;
    EXPECT_EQ(r.roughness_weight, 0) << name;
    EXPECT_EQ(r.range_weight, 0) << name;
    EXPECT_EQ(r.margin, 0) << name;
    EXPECT_EQ(r.adam_average, 0) << name;
    EXPECT_EQ(r.noise_color, NoiseColor::kGrey) << name;
  }
}

TEST_F(PresetsTest, PhotorealHoldsThePhotosLinesAndLight) {
  const Recipe r = Shipped("photoreal");
  EXPECT_EQ(r.start_detail, 1);
  EXPECT_EQ(r.content_layers, Layers({{"conv2_2", 0.5}, {"conv4_2", 1}}));
  EXPECT_EQ(r.edge_smoothness, 150);
  EXPECT_EQ(r.color, ColorMode::kMatchLuminance);
  EXPECT_EQ(r.start, Start::kContent);
}

TEST_F(PresetsTest, SmoothIsTheDefaultFromNoiseWithMoreTotalVariation) {
  const Recipe r = Shipped("smooth");
  Recipe expected;
  expected.size = 512;
  expected.start = Start::kNoise;
  expected.optimizer = OptimizerKind::kAdam;
  expected.iterations = 1000;
  expected.scales = Scales{Scales::Kind::kFlat};
  expected.figures = 1;
  expected.roughness_weight = 0;
  expected.range_weight = 0;
  expected.margin = 0;
  EXPECT_GT(r.tv, 2 * expected.tv);
  expected.tv = r.tv;
  EXPECT_EQ(r, expected);
}

TEST_F(PresetsTest, SavedOnesComeBackAndGoFirst) {
  Preset preset;
  preset.name = "smooth";
  preset.title = "Mine";
  preset.source = "me";
  preset.recipe.alpha = 0.125;
  ASSERT_TRUE(SavePreset(preset, Existing::kReplace));
  const Result<Preset> found = FindPreset("smooth");
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_TRUE(found->own);
  EXPECT_EQ(found->title, "Mine");
  EXPECT_EQ(found->recipe, preset.recipe);
  std::vector<Error> problems;
  EXPECT_TRUE(LoadPresets(&problems).back().own);
}

TEST_F(PresetsTest, OursAreNotPublished) {
  for (const char* name : {"pastiche", "photoreal"}) {
    EXPECT_FALSE(FindPreset(name)->published) << name;
  }
}

TEST_F(PresetsTest, OnlyOnesOwnCanBeDeleted) {
  Preset preset;
  preset.name = "mine";
  ASSERT_TRUE(SavePreset(preset, Existing::kReplace));
  ASSERT_TRUE(DeletePreset("mine"));
  EXPECT_FALSE(FindPreset("mine"));
  const Result<void> again = DeletePreset("mine");
  ASSERT_FALSE(again);
  EXPECT_THAT(English(again.error().message), HasSubstr("there is no such preset"));
  EXPECT_FALSE(DeletePreset("smooth"));
  EXPECT_TRUE(FindPreset("smooth"));
  EXPECT_FALSE(DeletePreset("../smooth"));
}

TEST_F(PresetsTest, ATitleSuggestsAName) {
  EXPECT_EQ(PresetNameFor("Blue, and  wild!"), "blue-and-wild");
  EXPECT_EQ(PresetNameFor("\xc3\x84pfel 2"), "pfel-2");
  EXPECT_EQ(PresetNameFor("\xe5\xa4\x9c"), "preset");
  for (const std::string& title : {std::string(), std::string("../.."), std::string(300, 'x')}) {
    Preset preset;
    preset.name = PresetNameFor(title);
    EXPECT_TRUE(SavePreset(preset, Existing::kReplace)) << title;
  }
}

TEST_F(PresetsTest, WhetherItIsPublishedIsWrittenAndRead) {
  Preset preset;
  preset.name = "p";
  for (const bool published : {false, true}) {
    preset.published = published;
    const Result<Preset> read = PresetFromJson(PresetToJson(preset), "p");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->published, published);
  }
  EXPECT_FALSE(PresetFromJson("{\"published\": 1, \"recipe\": {\"version\": 2}}", "p"));
}

TEST_F(PresetsTest, NamesThatAreNoFileNamesAreRefused) {
  for (const char* name : {"", "../x", "a/b", ".hidden", "a b", "\xc3\xa4"}) {
    Preset preset;
    preset.name = name;
    const Result<void> saved = SavePreset(preset, Existing::kReplace);
    ASSERT_FALSE(saved) << name;
    EXPECT_THAT(English(saved.error().message), HasSubstr("cannot be a preset's name"));
  }
}

TEST_F(PresetsTest, AnUnknownNameSaysWhichThereAre) {
  const Result<Preset> preset = FindPreset("dali");
  ASSERT_FALSE(preset);
  EXPECT_THAT(English(preset.error().message),
              HasSubstr("there is no preset \"dali\"; there are "));
  EXPECT_THAT(English(preset.error().message), HasSubstr("deep-dali, gatys-2016"));
}

TEST_F(PresetsTest, AWrongFileIsReportedAndTheOthersStay) {
  WriteOwn("broken.json", "{\"recipe\": {\"version\": 1, \"alpha\": -1}}");
  WriteOwn("notes.txt", "not looked at");
  std::vector<Error> problems;
  EXPECT_EQ(LoadPresets(&problems).size(), 9U);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_THAT(English(problems[0].message),
              HasSubstr("broken.json: \"recipe\": \"alpha\" must be from 0"));
  const Result<Preset> found = FindPreset("broken");
  ASSERT_FALSE(found);
  EXPECT_EQ(English(found.error().message), English(problems[0].message));
}

TEST_F(PresetsTest, WhatIsNoPresetIsRefused) {
  const auto message = [](std::string_view text) {
    const Result<Preset> preset = PresetFromJson(text, "p.json");
    return preset ? "" : English(preset.error().message);
  };
  EXPECT_EQ(message("[1]"), "p.json: this is not a preset: it must be a JSON object");
  EXPECT_THAT(message("{\"recipe\": "), testing::StartsWith("p.json: this is not valid JSON: "));
  EXPECT_EQ(message(R"({"title": "t", "recipe": {"version": 2, "beta": 1e999}})"),
            "p.json: \"beta\" must be from 0 to 1e+12, not 1e999");
  EXPECT_EQ(message("{\"recipe\": " + std::string(200'000, '[')),
            "p.json: it is nested too deeply for a preset");
  EXPECT_EQ(message(std::string((1 << 20) + 1, ' ')), "p.json: this is too large for a preset");
  EXPECT_EQ(message("{}"), "p.json: \"recipe\" is missing: this is not a preset");
  EXPECT_EQ(message("{\"recipe\": {\"version\": 1}, \"title\": 3}"),
            "p.json: \"title\" must be a text");
  EXPECT_EQ(message("{\"recipe\": {\"version\": 1}, \"x\": 3}"),
            "p.json: there is no field \"x\" in a preset");
  EXPECT_EQ(message(R"({"recipe": {"version": 3, "alpha": 1, "alpha": 2}})"),
            "p.json: the field \"alpha\" is there twice");
  EXPECT_EQ(message(R"({"title": "a", "title": "b", "recipe": {"version": 3}})"),
            "p.json: the field \"title\" is there twice");
}

}  // namespace
}  // namespace pastiche
