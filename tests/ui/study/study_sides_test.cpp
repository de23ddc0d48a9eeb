// What varies along the two sides of the table, and what is remembered of it.

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include "tests/ui/study/study_fixture.h"

namespace pastiche {
namespace {

TEST_F(StudyTest, TheTableHasEachValueOfBothSides) {
  ASSERT_EQ(board().cells().size(), 6U);
  EXPECT_EQ(board().column_names(), QStringList({"Balance 0.001", "Balance 1000"}));
  EXPECT_EQ(board().row_names(), QStringList({"Brush size 0.5", "Brush size 1", "Brush size 2"}));
  EXPECT_EQ(cell(3).name, "Balance 1000, Brush size 1");
  EXPECT_EQ(cell(3).recipe.alpha, 1000);
  EXPECT_EQ(cell(4).recipe.alpha, 0.001);
  EXPECT_EQ(cell(4).recipe.style_scale, 2);
  EXPECT_EQ(grid().rowCount(), 3);
  EXPECT_EQ(grid().columnCount(), 2);
  EXPECT_TRUE(state().startsWith("Cells: 6.")) << state().toStdString();
  EXPECT_EQ(painter_->waiting(), 0) << "nothing is painted unasked";
}

TEST_F(StudyTest, WhatIsWrongWithValuesIsSaidWhereTheyAre) {
  Type("rows_values", "1, 20");
  const QString wrong = "Brush size must be above 0 and at most 16, not 20";
  EXPECT_EQ(Find<QLabel>(*dialog_, "rows_message")->text(), wrong);
  EXPECT_EQ(state(), "Rows: " + wrong);
  EXPECT_EQ(board().cells().size(), 4U) << "it stays as it was with 1 and 2";
  EXPECT_FALSE(paint().isEnabled());
  Type("rows_values", "1,2,3,4,5,6,7,8,9,10");
  EXPECT_EQ(Find<QLabel>(*dialog_, "rows_message")->text(), "10 values are too many: leave 2 out.");
  Type("rows_values", "1, 2");
  EXPECT_EQ(Find<QLabel>(*dialog_, "rows_message")->text(), "");
  EXPECT_EQ(board().cells().size(), 4U);
  EXPECT_TRUE(paint().isEnabled());
}

TEST_F(StudyTest, BothSidesVaryDifferentSettings) {
  ChooseAxis("rows_axis", "balance");
  EXPECT_EQ(Find<QComboBox>(*dialog_, "columns_axis")->currentData(), "style_scale");
  ASSERT_FALSE(board().cells().empty());
  EXPECT_TRUE(cell(0).name.startsWith("Brush size")) << cell(0).name.toStdString();
  EXPECT_TRUE(board().row_names()[0].startsWith("Balance"));
  // One row where nothing varies.
  ChooseAxis("rows_axis", "");
  EXPECT_EQ(board().row_names().size(), 1);
  EXPECT_EQ(board().cells().size(), board().column_names().size());
  EXPECT_FALSE(grid().verticalHeader()->isVisible());
}

TEST_F(StudyTest, ChoicesAreTicked) {
  ChooseAxis("rows_axis", "color");
  EXPECT_EQ(board().row_names().size(), 5);
  auto* choices = Find<QListWidget>(*dialog_, "rows_choices");
  for (int i = 1; i < 5; ++i) choices->item(i)->setCheckState(Qt::Unchecked);
  EXPECT_EQ(board().row_names(), QStringList("Colours: The painting's"));
  choices->item(0)->setCheckState(Qt::Unchecked);
  EXPECT_EQ(Find<QLabel>(*dialog_, "rows_message")->text(), "Tick at least one.");
  choices->item(1)->setCheckState(Qt::Checked);
  EXPECT_EQ(cell(0).recipe.color, ColorMode::kKeepLuminance);
}

TEST_F(StudyTest, SidesAndTheirValuesAreThereAtTheNextStart) {
  ChooseAxis("columns_axis", "color");
  Find<QListWidget>(*dialog_, "columns_choices")->item(0)->setCheckState(Qt::Unchecked);
  const QStringList columns = board().column_names();
  const QStringList rows = board().row_names();
  ASSERT_EQ(rows.size(), 3);
  MakeDialog();
  EXPECT_EQ(board().column_names(), columns);
  EXPECT_EQ(board().row_names(), rows);
  // Nothing along one side is remembered too.
  ChooseAxis("rows_axis", "");
  MakeDialog();
  EXPECT_EQ(board().row_names().size(), 1);
  ChooseAxis("rows_axis", "style_scale");
  EXPECT_EQ(board().row_names(), rows) << "what was typed for it is known";
}

TEST_F(StudyTest, WhatWasOfferedIsOfferedAnewAroundWhatTheArtworkHas) {
  ChooseAxis("rows_axis", "tv");
  MakeDialog();
  ASSERT_EQ(Find<QComboBox>(*dialog_, "rows_axis")->currentData(), "tv");
  const QString before = Find<QLineEdit>(*dialog_, "rows_values")->text();
  document_.Set(&Recipe::tv, 40.0);
  MakeDialog();
  EXPECT_NE(Find<QLineEdit>(*dialog_, "rows_values")->text(), before);
}

TEST_F(StudyTest, PresetsAreASideAgainWhenTheyHaveBeenRead) {
  ASSERT_TRUE(
      WaitFor([this] { return Find<QComboBox>(*dialog_, "rows_axis")->findData("preset") >= 0; }));
  ChooseAxis("rows_axis", "preset");
  ChooseAxis("columns_axis", "style_scale");
  const QStringList rows = board().row_names();
  MakeDialog();
  // Never the same on both sides.
  EXPECT_NE(Find<QComboBox>(*dialog_, "rows_axis")->currentData(), "style_scale");
  ASSERT_TRUE(WaitFor(
      [this] { return Find<QComboBox>(*dialog_, "rows_axis")->currentData() == "preset"; }));
  EXPECT_EQ(board().row_names(), rows);
}

TEST_F(StudyTest, ASeedIsOfNoiseUnlessTheOtherSideSaysOtherwise) {
  ASSERT_EQ(document_.recipe().start, Start::kContent);
  ChooseAxis("rows_axis", "seed");
  EXPECT_EQ(cell(0).recipe.start, Start::kNoise);
  EXPECT_NE(cell(0).recipe.seed, cell(2).recipe.seed);
  EXPECT_TRUE(Find<QLabel>(*dialog_, "rows_message")->text().contains("Noise"));
  ChooseAxis("columns_axis", "start");
  EXPECT_EQ(cell(0).recipe.start, Start::kNoise);
  EXPECT_EQ(cell(1).recipe.start, Start::kContent);
  EXPECT_EQ(state().section('\n', -1), "Some cells are the same.")
      << "a photo has no seed: " << state().toStdString();
}

TEST_F(StudyTest, AnotherSettingIsSetAfterThePresetWhicheverSideHasIt) {
  ASSERT_TRUE(
      WaitFor([&] { return Find<QComboBox>(*dialog_, "rows_axis")->findData("preset") >= 0; }));
  ChooseAxis("rows_axis", "preset");
  ASSERT_GE(board().row_names().size(), 2)
      << Find<QLabel>(*dialog_, "rows_message")->text().toStdString();
  const int columns = board().column_names().size();
  for (std::size_t i = 0; i < board().cells().size(); ++i) {
    const Recipe& recipe = cell(static_cast<int>(i)).recipe;
    EXPECT_DOUBLE_EQ(recipe.alpha / recipe.beta,
                     cell(static_cast<int>(i)).column == 0 ? 1e-3 : 1e3);
  }
  EXPECT_NE(cell(0).recipe, cell(columns).recipe);
}

}  // namespace
}  // namespace pastiche
