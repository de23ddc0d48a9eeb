#include "ui/settings/variations.h"

#include <memory>
#include <random>
#include <set>

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/support/fake_objective.h"
#include "tests/support/random_recipe.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/qt_image.h"
#include "ui/run/preview_painter.h"
#include "ui/settings/variations_panel.h"
#include "ui/widgets/picture_grid.h"

namespace pastiche {
namespace {

TEST(Variations, EachHasOneThingDifferent) {
  for (std::uint32_t dice = 0; dice < 64; ++dice) {
    const Recipe recipe;
    const auto variations = VariationsOf(recipe, dice);
    std::set<QString> names;
    for (const Variation& variation : variations) names.insert(variation.name);
    EXPECT_EQ(names.size(), kVariations);
    Recipe balance = variations[0].recipe;
    EXPECT_NE(balance.alpha, recipe.alpha);
    EXPECT_EQ(variations[0].name, balance.alpha > recipe.alpha ? "More photo" : "More painting");
    balance.alpha = recipe.alpha;
    EXPECT_EQ(balance, recipe);
    Recipe brush = variations[1].recipe;
    EXPECT_NE(brush.style_scale, recipe.style_scale);
    brush.style_scale = recipe.style_scale;
    EXPECT_EQ(brush, recipe);
    Recipe colors = variations[2].recipe;
    EXPECT_NE(colors.color, recipe.color);
    colors.color = recipe.color;
    EXPECT_EQ(colors, recipe);
    Recipe noise = variations[3].recipe;
    EXPECT_EQ(noise.start, Start::kNoise);
    EXPECT_NE(noise.seed, recipe.seed);
    noise.start = recipe.start;
    noise.seed = recipe.seed;
    EXPECT_EQ(noise, recipe);
  }
}

TEST(Variations, AreSettingsThatCanBePaintedWhateverTheyAreAround) {
  std::mt19937 random(3);
  for (int i = 0; i < 500; ++i) {
    const Recipe recipe = RandomRecipe(random);
    for (const Variation& variation : VariationsOf(recipe, random())) {
      EXPECT_TRUE(Validate(variation.recipe)) << variation.name.toStdString();
      EXPECT_FALSE(variation.recipe == recipe) << variation.name.toStdString();
    }
  }
}

TEST(Variations, AllColoursComeUp) {
  std::set<ColorMode> seen;
  for (std::uint32_t dice = 0; dice < 64; ++dice) {
    seen.insert(VariationsOf(Recipe(), dice)[2].recipe.color);
  }
  EXPECT_EQ(seen.size(), 4U);
}

class VariationsPanelTest : public ::testing::Test {
 protected:
  VariationsPanelTest() : painter_(MakeFakeObjective()) {
    const auto picture = [](const QColor& color) {
      auto made = std::make_shared<Picture>();
      made->image = std::make_shared<const Image>(ToImage(PlainImage({80, 60}, color)));
      return made;
    };
    document_.SetPhoto(picture(Qt::red));
    document_.SetPainting(picture(Qt::blue));
    panel_ = std::make_unique<VariationsPanel>(&document_, &painter_);
    panel_->SetRest(std::chrono::milliseconds(0));
    panel_->resize(320, 400);
  }

  PictureGrid& grid() { return *Find<PictureGrid>(*panel_, "variations"); }

  Document document_;
  PreviewPainter painter_;
  std::unique_ptr<VariationsPanel> panel_;
};

TEST_F(VariationsPanelTest, FourArePaintedWhileThePanelIsSeen) {
  HandleEvents();
  EXPECT_EQ(painter_.waiting(), 0);
  QSignalSpy painted(&painter_, &PreviewPainter::Painted);
  panel_->show();
  ASSERT_TRUE(WaitFor([&] { return painted.size() == kVariations; }));
  for (int i = 0; i < kVariations; ++i) {
    EXPECT_FALSE(grid().picture(QString("variation:%1").arg(i)).isNull()) << i;
  }
}

TEST_F(VariationsPanelTest, AClickTakesOneInOneStepAndTheNextAreAroundIt) {
  panel_->show();
  HandleEvents();
  const Recipe before = document_.recipe();
  const Recipe wanted = panel_->variations()[1].recipe;
  const int steps = document_.steps().count();
  QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().RectOf("variation:1").center());
  EXPECT_EQ(document_.recipe(), wanted);
  EXPECT_EQ(document_.steps().count(), steps + 1);
  EXPECT_TRUE(document_.steps().undoText().startsWith("Variation: "));
  EXPECT_EQ(panel_->variations()[0].recipe.style_scale, wanted.style_scale);
  document_.steps().undo();
  EXPECT_EQ(document_.recipe(), before);
  EXPECT_EQ(panel_->variations()[1].recipe, wanted) << "undo brings the same four back";
}

TEST_F(VariationsPanelTest, TheFourStandInTwoRowsAtAnyWidth) {
  panel_->show();
  for (const int width : {200, 301, 302, 320, 500}) {
    panel_->resize(width, 600);
    HandleEvents();
    const QRect view = grid().viewport()->rect();
    for (int i = 0; i < kVariations; ++i) {
      EXPECT_TRUE(view.contains(grid().RectOf(QString("variation:%1").arg(i)))) << width;
    }
    EXPECT_EQ(grid().RectOf("variation:0").top(), grid().RectOf("variation:1").top()) << width;
    EXPECT_LT(grid().RectOf("variation:1").top(), grid().RectOf("variation:2").top()) << width;
  }
}

TEST_F(VariationsPanelTest, OthersAreRolled) {
  const auto before = panel_->variations();
  panel_->Roll();
  EXPECT_NE(panel_->variations()[3].recipe.seed, before[3].recipe.seed);
}

}  // namespace
}  // namespace pastiche
