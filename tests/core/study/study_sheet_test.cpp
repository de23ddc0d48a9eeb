#include "core/study/study_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/recipe/recipe_json.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

using ::testing::ElementsAre;
using Json = nlohmann::json;

TEST(ShortNumber, HasThreeDigits) {
  EXPECT_EQ(ShortNumber(0.0042149), "0.00421");
  EXPECT_EQ(ShortNumber(1.5e-5), "1.5e-5");
  EXPECT_EQ(ShortNumber(1.234e-12), "1.23e-12");
  EXPECT_EQ(ShortNumber(118.2), "118");
  EXPECT_EQ(ShortNumber(1234567), "1.23e+6");
  EXPECT_EQ(ShortNumber(0), "0");
}

StudyTable TableOf(const std::string& name, const Recipe& recipe) {
  return *MakeTable(*FindStudy(name), {recipe, {1000, 800}});
}

TEST(CommonSettings, LeavesOutWhatTheStudyVaries) {
  const std::string common = "512 px, ";
  const std::string smoothness =
      "tv 0, roughness at most 1 of the painting's (weight 0.001), content conv4_2, ";
  const std::string rest =
      "balanced losses, begun with the photo, from coarse to fine, at most 300 iterations at each "
      "size, L-BFGS";
  // Without figures conv5_1 has no part in it.
  EXPECT_EQ(CommonSettings(TableOf("alpha-beta", {}).cells),
            common + smoothness + "style conv1_1 conv2_1 conv3_1 conv4_1, " + rest);
  EXPECT_EQ(CommonSettings(TableOf("style-layers", {}).cells),
            common + "alpha/beta 0.001, " + smoothness + rest);
  Recipe recipe;
  recipe.size = 0;
  recipe.content_layers = {};
  recipe.style_layers[0] = 1;
  recipe.roughness_weight = 0;
  recipe.tv = 0.5;
  recipe.figures = 2.0 / 3;
  recipe.scales.kind = Scales::Kind::kFlat;
  recipe.iterations = 40;
  recipe.optimizer = OptimizerKind::kAdam;
  EXPECT_EQ(CommonSettings(TableOf("seeds", recipe).cells),
            "the photo's size, alpha/beta 0.001, tv 0.5, content off, style conv1_1:1 conv2_1:0.2 "
            "conv3_1:0.2 conv4_1:0.2 conv5_1:0.02, balanced losses, painted at one size, 40 "
            "iterations, Adam");
}

class StudySheetTest : public ::testing::Test {
 protected:
  StudySheetTest() {
    Recipe recipe;
    recipe.start = Start::kCustom;
    recipe.size = 300;
    job_.table = TableOf("sizes", recipe);
    job_.artwork = {MakePlainPicture({8, 6}, 1, 0, 0),
                    {{MakePlainPicture({8, 6}, 0, 1, 0)}, {MakePlainPicture({8, 6}, 0, 0, 1)}},
                    MakePlainPicture({8, 6}, 1, 1, 0)};
    job_.sources = {{{"content", "bridge.jpg", "aa"},
                     {"style 1", "night.jpg", "bb"},
                     {"style 2", "scream.jpg", "cc"},
                     {"start", "sketch.png", "dd"}},
                    "pastiche-19",
                    "ee"};
    for (int i = 0; i < 2; ++i) {
      FinishedCell cell;
      cell.picture = MakePlainPicture({8, 6}, 0, 1, 1);
      cell.size = {128 << i, 100};
      cell.loss = {{0.0042149, 1.2, 0.003, 0.1}, {}};
      cell.loss.layers.style[2] = 0.25;
      cell.iterations = 118;
      cell.evaluations = 130;
      cell.seconds = 31.4;
      cell.termination = "converged";
      cell.message = Verbatim("done");
      cell.taken_over = i == 1;
      outcome_.cells.push_back(cell);
    }
  }

  const Study study_ = *FindStudy("sizes");
  StudyJob job_;
  StudyOutcome outcome_;
};

TEST_F(StudySheetTest, TheSheetSaysWhatIsOnIt) {
  const ContactSheet sheet = SheetOf(study_, job_, outcome_);
  EXPECT_EQ(sheet.title, "The size of the result");
  EXPECT_EQ(sheet.lines[1],
            "bridge.jpg in the style of night.jpg and scream.jpg, network pastiche-19");
  EXPECT_THAT(sheet.lines[2], ::testing::HasSubstr("begun with a picture of its own"));
  EXPECT_THAT(sheet.columns, ElementsAre("128 px", "256 px"));
  ASSERT_EQ(sheet.originals.size(), 4u);
  EXPECT_EQ(sheet.originals[2].caption, "style 2");
  EXPECT_EQ(sheet.originals[3].picture, job_.artwork.start);
  ASSERT_EQ(sheet.cells.size(), 2u);
  EXPECT_EQ(sheet.cells[1].column, 1);
  EXPECT_THAT(sheet.cells[0].captions,
              ElementsAre("loss 0.00421", "content 1.2, style 0.003", "118 iterations, 31 s"));
}

TEST_F(StudySheetTest, PlotsTheLossesOfAStudyThatIsAboutThem) {
  EXPECT_TRUE(FindStudy("optimizers")->plots_losses);
  EXPECT_FALSE(study_.plots_losses);
  outcome_.cells[1]->curve = {{1, 0.5}, {2, 0.25}};
  EXPECT_TRUE(SheetOf(study_, job_, outcome_).chart.curves.empty());
  Study plotted = study_;
  plotted.plots_losses = true;
  // The first cell was finished before losses were kept.
  const LossChart chart = SheetOf(plotted, job_, outcome_).chart;
  ASSERT_EQ(chart.curves.size(), 1u);
  EXPECT_EQ(chart.curves[0].label, "256 px");
  EXPECT_EQ(chart.curves[0].points, outcome_.cells[1]->curve);
  const Json json = Json::parse(StudyJson(plotted, job_, outcome_));
  EXPECT_FALSE(json["cells"][0].contains("curve"));
  EXPECT_EQ(json["cells"][1]["curve"], (Json{{"iterations", {1, 2}}, {"losses", {0.5, 0.25}}}));
}

TEST_F(StudySheetTest, TheJsonHasTheDocumentedMembersAndNoOthers) {
  const auto cell = [&](int i, const char* label, const char* picture) {
    return Json{{"label", label},
                {"row", 1},
                {"column", i + 1},
                {"picture", picture},
                {"taken_over", i == 1},
                {"size", {128 << i, 100}},
                {"losses", {{"total", 0.0042149}, {"content", 1.2}, {"style", 0.003}, {"tv", 0.1}}},
                {"layers", {{"conv2_1", {{"style", 0.25}}}}},
                {"iterations", 118},
                {"evaluations", 130},
                {"seconds", 31.4},
                {"termination", "converged"},
                {"message", "done"},
                {"recipe", Json::parse(RecipeToJson(job_.table.cells[i].recipe))}};
  };
  const auto source = [](const char* role, const char* name, const char* sha256) {
    return Json{{"role", role}, {"name", name}, {"sha256", sha256}};
  };
  const Json expected = {
      {"study", "sizes"},
      {"title", "The size of the result"},
      {"rows", Json::array({""})},
      {"columns", {"128 px", "256 px"}},
      {"pictures",
       {source("content", "bridge.jpg", "aa"), source("style 1", "night.jpg", "bb"),
        source("style 2", "scream.jpg", "cc"), source("start", "sketch.png", "dd")}},
      {"network", {{"name", "pastiche-19"}, {"sha256", "ee"}}},
      {"cells", {cell(0, "128 px", "01-128-px.png"), cell(1, "256 px", "02-256-px.png")}}};
  EXPECT_EQ(Json::parse(StudyJson(study_, job_, outcome_)), expected);
}

}  // namespace
}  // namespace pastiche
