// What is done with the cells: one is taken, enlarged, and all are written on a sheet.

#include "ui/study/study_dialog.h"

#include <algorithm>

#include <QHideEvent>
#include <QListWidget>
#include <QTableWidget>

#include "tests/ui/study/study_fixture.h"
#include "ui/study/enlarged_cell.h"

namespace pastiche {
namespace {

TEST_F(StudyTest, EnterTakesNothingElseBeforeAnotherCellIsGoneTo) {
  ASSERT_TRUE(board().IsChosen(2));
  grid().clearFocus();
  grid().setCurrentItem(nullptr);
  dialog_->activateWindow();
  ASSERT_TRUE(WaitFor([this] { return dialog_->isActiveWindow(); }));
  grid().setFocus();
  EXPECT_EQ(grid().current_cell(), 2);
  const Recipe before = document_.recipe();
  QTest::keyClick(&grid(), Qt::Key_Return);
  EXPECT_EQ(document_.recipe(), before);
}

TEST_F(StudyTest, AClickTakesExactlyThatCellsSettingsInOneStep) {
  const Recipe before = document_.recipe();
  const int steps = document_.steps().count();
  QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().RectOf(3).center());
  Recipe wanted = before;
  wanted.alpha = 1000;
  EXPECT_EQ(document_.recipe(), wanted);
  EXPECT_EQ(document_.steps().count(), steps + 1);
  EXPECT_EQ(document_.steps().undoText(), "Study: Balance 1000, Brush size 1");
  EXPECT_TRUE(board().IsChosen(3));
  document_.steps().undo();
  EXPECT_EQ(document_.recipe(), before);
  EXPECT_FALSE(board().IsChosen(3));
}

TEST_F(StudyTest, TheKeyboardGoesThroughTheCellsAndTakesOne) {
  grid().setFocus();
  QTest::keyClick(&grid(), Qt::Key_Home, Qt::ControlModifier);
  QTest::keyClick(&grid(), Qt::Key_Down);
  QTest::keyClick(&grid(), Qt::Key_Down);
  QTest::keyClick(&grid(), Qt::Key_Right);
  EXPECT_EQ(grid().current_cell(), 5);
  QTest::keyClick(&grid(), Qt::Key_Return);
  EXPECT_EQ(document_.recipe().style_scale, 2);
  EXPECT_EQ(document_.recipe().alpha, 1000);
}

TEST_F(StudyTest, AnEnlargedCellThatIsPutAsideIsPaintedAllTheSame) {
  gate_->Close();
  grid().setFocus();
  grid().setCurrentCell(0, 1);
  QTest::keyClick(&grid(), Qt::Key_Space);
  auto* enlarged = Find<EnlargedCell>(*dialog_, "enlarged_cell");
  // As a window manager hides it.
  QHideEvent put_aside;
  QSpontaneKeyEvent::setSpontaneous(&put_aside);
  QCoreApplication::sendEvent(enlarged, &put_aside);
  gate_->Open();
  ASSERT_TRUE(WaitFor([&] { return !enlarged->picture().isNull(); }));
  EXPECT_EQ(enlarged->picture().size(), QSize(512, 384));
}

TEST_F(StudyTest, ACellIsEnlarged) {
  grid().setFocus();
  grid().setCurrentCell(0, 1);
  QTest::keyClick(&grid(), Qt::Key_Space);
  auto* enlarged = Find<EnlargedCell>(*dialog_, "enlarged_cell");
  EXPECT_EQ(enlarged->windowTitle(), "Balance 1000, Brush size 0.5");
  ASSERT_TRUE(WaitFor([&] { return !enlarged->picture().isNull(); }));
  EXPECT_EQ(enlarged->picture().size(), QSize(512, 384));
  EXPECT_GT(enlarged->picture().pixelColor(5, 5).red(), 200);
  Find<QAbstractButton>(*enlarged, "enlarged_take")->click();
  EXPECT_EQ(document_.recipe().alpha, 1000);
  // A study that has it no more.
  Type("columns_values", "0.001");
  EXPECT_FALSE(enlarged->isVisible());
  EXPECT_EQ(painter_->waiting(), 0);
}

/// How many cells a sheet has, by what is coloured on it; `originals` have less than one of them.
int CellsOn(const QImage& sheet, int cell_area) {
  int colored = 0;
  for (int y = 0; y < sheet.height(); ++y) {
    for (int x = 0; x < sheet.width(); ++x) {
      const QRgb pixel = sheet.pixel(x, y);
      const auto [least, most] = std::minmax({qRed(pixel), qGreen(pixel), qBlue(pixel)});
      colored += most - least > 60 ? 1 : 0;
    }
  }
  return colored / cell_area;
}

TEST_F(StudyTest, TheContactSheetHasEachCellThatIsPainted) {
  EXPECT_FALSE(Find<QAbstractButton>(*dialog_, "study_save")->isEnabled());
  ASSERT_TRUE(PaintAll());
  const StudyPicture sheet = dialog_->SheetNow();
  EXPECT_EQ(sheet.cells.size(), 6U);
  EXPECT_EQ(sheet.columns, board().column_names());
  EXPECT_EQ(sheet.rows, board().row_names());
  EXPECT_EQ(sheet.lines, QStringList("photo.png in the style of painting.png"));
  EXPECT_TRUE(Find<QAbstractButton>(*dialog_, "study_save")->isEnabled());
  const QString path = folder_.filePath("sheet.png");
  dialog_->SaveSheet(ToPath(path));
  auto* saved = Find<QLabel>(*dialog_, "study_saved");
  ASSERT_TRUE(WaitFor([&] { return saved->text().contains("Saved: "); }))
      << saved->text().toStdString();
  // Small cells are enlarged to 256 pixels.
  EXPECT_EQ(CellsOn(QImage(path), 256 * 192), 6);
}

TEST_F(StudyTest, TheContactSheetReplacesNothingThatItIsMadeFrom) {
  ASSERT_TRUE(PaintAll());
  const QString photo = folder_.filePath("photo.png");
  dialog_->SaveSheet(ToPath(photo));
  auto* saved = Find<QLabel>(*dialog_, "study_saved");
  ASSERT_TRUE(WaitFor([&] { return saved->text().contains("the photo"); }))
      << saved->text().toStdString();
  EXPECT_EQ(QImage(photo).size(), QSize(640, 480));
  dialog_->SaveSheet(ToPath(folder_.filePath("missing/sheet.png")));
  ASSERT_TRUE(WaitFor([&] { return saved->text().contains("missing"); }));
}

TEST_F(StudyTest, ItIsAsLargeAsItWasLeft) {
  const QSize left = dialog_->size() - QSize(0, 30);
  dialog_->resize(left);
  MakeDialog();
  EXPECT_EQ(dialog_->size(), left);
}

TEST_F(StudyTest, EveryControlHasANameATooltipAndTheKeyboard) {
  int controls = 0;
  const auto inspect = [&](const QWidget* control) {
    const std::string name = control->objectName().toStdString();
    EXPECT_FALSE(control->accessibleName().isEmpty()) << name;
    EXPECT_FALSE(control->toolTip().isEmpty()) << name;
    EXPECT_TRUE(control->focusPolicy() & Qt::TabFocus) << name;
    ++controls;
  };
  for (const auto* button : dialog_->findChildren<QAbstractButton*>()) {
    if (!button->objectName().startsWith("qt_") && button->isVisible() &&
        !qobject_cast<QTableWidget*>(button->parent())) {
      inspect(button);
    }
  }
  for (const auto* box : dialog_->findChildren<QComboBox*>()) inspect(box);
  for (const auto* line : dialog_->findChildren<QLineEdit*>()) inspect(line);
  for (const auto* list : dialog_->findChildren<QListWidget*>()) inspect(list);
  EXPECT_GE(controls, 14);
  EXPECT_FALSE(grid().accessibleName().isEmpty());
}

TEST_F(StudyTest, ItCanGoAtAnyMoment) {
  for (int moment = 0; moment < 20; ++moment) {
    dialog_ = std::make_unique<StudyDialog>(&document_, painter_.get());
    dialog_->show();
    board().Begin();
    for (int i = 0; i < moment % 4; ++i) HandleEvents();
    if (moment % 3 == 0) dialog_->SaveSheet(ToPath(folder_.filePath("sheet.png")));
    dialog_.reset();
  }
  HandleEvents();
}

}  // namespace
}  // namespace pastiche
