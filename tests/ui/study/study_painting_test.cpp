// When a cell is painted, when it need not be, and what holds it up.

#include <memory>
#include <vector>

#include <QListWidget>

#include "tests/ui/study/study_fixture.h"

namespace pastiche {
namespace {

TEST_F(StudyTest, CellsFillInOneAfterAnother) {
  std::vector<int> order;
  QObject::connect(&board(), &StudyBoard::CellChanged, dialog_.get(), [&](int changed) {
    if (cell(changed).fresh) order.push_back(changed);
    EXPECT_LE(painter_->waiting(), 1) << "others may have their turn between two cells";
  });
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(order, (std::vector<int>{0, 1, 2, 3, 4, 5}));
  for (int i = 0; i < 6; ++i) {
    EXPECT_EQ(cell(i).picture.size(), QSize(128, 96));
    EXPECT_EQ(grid().SaidOf(i),
              cell(i).name + ": painted" + (board().IsChosen(i) ? ", chosen" : ""));
  }
  EXPECT_GT(cell(0).picture.pixelColor(5, 5).blue(), 200);
  EXPECT_GT(cell(1).picture.pixelColor(5, 5).red(), 200);
  EXPECT_EQ(state(), "All are painted. A click on a cell takes its settings.");
  EXPECT_FALSE(paint().isEnabled());
  EXPECT_TRUE(board().seconds_per_pixel().has_value());
}

TEST_F(StudyTest, TakingACellLeavesTheOthersAsTheyAre) {
  ASSERT_TRUE(PaintAll());
  const int evaluations = gate_->reached();
  board().Take(5);
  board().Take(0);
  HandleEvents();
  EXPECT_EQ(board().painted(), 6);
  EXPECT_EQ(gate_->reached(), evaluations);
}

TEST_F(StudyTest, WhatTheDocumentChangesIsDimmedAndPaintedAgain) {
  ASSERT_TRUE(PaintAll());
  document_.Set(&Recipe::figures, 0.5);
  EXPECT_EQ(board().painted(), 0);
  EXPECT_FALSE(cell(2).picture.isNull());
  EXPECT_TRUE(grid().SaidOf(2).contains("painted before the artwork changed"));
  EXPECT_EQ(state(), "The artwork has changed: what is dimmed is of before.");
  EXPECT_EQ(cell(2).recipe.figures, 0.5) << "a cell is the artwork but for its own values";
  // What is known needs no painting.
  document_.steps().undo();
  EXPECT_EQ(board().painted(), 6);
  document_.steps().redo();
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(board().painted(), 6);
}

TEST_F(StudyTest, AChangeWhileItPaintsIsPainted) {
  gate_->Close();
  paint().click();
  ASSERT_TRUE(WaitFor([&] { return gate_->reached() > 0; }));
  document_.Set(&Recipe::figures, 0.5);
  gate_->Open();
  ASSERT_TRUE(WaitFor([this] { return !board().painting(); }));
  EXPECT_EQ(board().painted(), 6);
  for (int i = 0; i < 6; ++i) {
    EXPECT_EQ(painter_->Known(cell(i).preview, board().pixels()), cell(i).picture);
  }
}

TEST_F(StudyTest, ItWaitsWhileTheProcessorIsWantedAndGoesOnByItself) {
  gate_->Close();
  paint().click();
  ASSERT_TRUE(WaitFor([&] { return gate_->reached() > 0; }));
  painter_->SetPaused(true);
  EXPECT_TRUE(board().waits());
  EXPECT_EQ(state(), "Waits while the window paints, and goes on by itself.");
  gate_->Open();
  HandleEvents();
  EXPECT_EQ(board().painted(), 0);
  painter_->SetPaused(false);
  ASSERT_TRUE(WaitFor([this] { return !board().painting(); }));
  EXPECT_EQ(board().painted(), 6);
}

TEST_F(StudyTest, PauseLeavesOffAndGoOnPaintsTheRest) {
  QObject::connect(&board(), &StudyBoard::CellChanged, dialog_.get(), [&] {
    if (board().painted() == 2 && board().painting()) board().Pause();
  });
  paint().click();
  ASSERT_TRUE(WaitFor([this] { return !board().painting(); }));
  EXPECT_EQ(board().painted(), 2);
  EXPECT_EQ(painter_->waiting(), 0);
  EXPECT_EQ(paint().text(), "Go on");
  EXPECT_TRUE(state().startsWith("2 of 6 cells are painted")) << state().toStdString();
  QObject::disconnect(&board(), &StudyBoard::CellChanged, dialog_.get(), nullptr);
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(board().painted(), 6);
}

TEST_F(StudyTest, ClosingMidWayLeavesNothingBehind) {
  gate_->Close();
  paint().click();
  ASSERT_TRUE(WaitFor([&] { return gate_->reached() > 0; }));
  dialog_->close();
  EXPECT_FALSE(board().painting());
  EXPECT_EQ(painter_->waiting(), 0);
  gate_->Open();
  HandleEvents();
  EXPECT_EQ(board().painted(), 0);
  dialog_->show();
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(board().painted(), 6);
}

TEST_F(StudyTest, AnotherDocumentIsAnotherStudy) {
  ASSERT_TRUE(PaintAll());
  const std::weak_ptr<const Image> photo = document_.artwork().photo;
  Artwork other;
  PicturePtr red = Open("other.png", {400, 600}, Qt::green);
  PicturePtr blue = Open("other_painting.png", {50, 50}, Qt::yellow);
  other.photo = red->image;
  other.paintings = {{blue->image}};
  document_.Load(other, {red, blue}, {}, {});
  EXPECT_EQ(board().painted(), 0);
  for (int i = 0; i < 6; ++i) EXPECT_TRUE(cell(i).picture.isNull());
  EXPECT_TRUE(WaitFor([&] { return photo.expired(); })) << "the study holds on to a photo";
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(cell(0).picture.size(), QSize(85, 128));
  // While it paints, too.
  document_.Set(&Recipe::figures, 0.7);
  gate_->Close();
  paint().click();
  document_.Load({}, {}, {}, {});
  EXPECT_FALSE(board().painting());
  EXPECT_EQ(painter_->waiting(), 0);
  EXPECT_EQ(state(), "Drop a photo and a painting on the window first.");
  EXPECT_FALSE(paint().isEnabled());
}

TEST_F(StudyTest, WhatIsPaintedStaysWhenAValueIsAdded) {
  ASSERT_TRUE(PaintAll());
  Type("rows_values", "0.5, 1, 2, 4");
  EXPECT_EQ(board().cells().size(), 8U);
  EXPECT_EQ(board().painted(), 6);
  EXPECT_EQ(board().open(), 2);
}

TEST_F(StudyTest, ACellThatCannotBePaintedSaysWhyAndTheOthersArePainted) {
  ChooseAxis("rows_axis", "start");
  auto* choices = Find<QListWidget>(*dialog_, "rows_choices");
  choices->item(3)->setCheckState(Qt::Checked);  // a picture of one's own, which there is not
  ASSERT_EQ(board().cells().size(), 8U);
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(board().painted(), 6);
  EXPECT_TRUE(grid().SaidOf(6).contains("cannot be painted")) << grid().SaidOf(6).toStdString();
  EXPECT_EQ(state(), "2 of 8 cells cannot be painted; their tooltips say why.");
}

}  // namespace
}  // namespace pastiche
