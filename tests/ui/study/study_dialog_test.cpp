#include "ui/study/study_dialog.h"

#include <memory>
#include <set>

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/support/fake_objective.h"
#include "tests/support/gate.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/document.h"
#include "ui/document/qt_image.h"
#include "ui/remembered/settings.h"
#include "ui/run/preview_painter.h"
#include "ui/study/enlarged_cell.h"
#include "ui/study/study_grid.h"

namespace pastiche {
namespace {

class StudyTest : public ::testing::Test {
 protected:
  StudyTest() {
    FakeOptions options;
    options.evaluating = [gate = gate_](ImageSize) { gate->Pass(); };
    painter_ = std::make_unique<PreviewPainter>(MakeFakeObjective(options));
    document_.SetPhoto(Open("photo.png", {640, 480}, Qt::red));
    document_.SetPainting(Open("painting.png", {50, 50}, Qt::blue));
    MakeDialog();
    Type("columns_values", "0.001, 1000");
    Type("rows_values", "0.5, 1, 2");
  }
  ~StudyTest() override { gate_->Open(); }

  void MakeDialog() {
    dialog_.reset();
    dialog_ = std::make_unique<StudyDialog>(&document_, painter_.get());
    board().SetRest(std::chrono::milliseconds(0));
    dialog_->show();
  }

  PicturePtr Open(const QString& name, QSize size, const QColor& color) {
    auto made = std::make_shared<Picture>();
    made->name = name;
    made->path = ToPath(WritePicture(folder_.path(), name, size, color));
    made->image = std::make_shared<const Image>(ToImage(PlainImage(size, color)));
    return made;
  }

  StudyBoard& board() { return *dialog_->board(); }
  const StudyBoard::Cell& cell(int index) { return board().cells()[index]; }
  StudyGrid& grid() { return *Find<StudyGrid>(*dialog_, "study_grid"); }
  QString state() { return Find<QLabel>(*dialog_, "study_state")->text(); }
  QAbstractButton& paint() { return *Find<QAbstractButton>(*dialog_, "study_paint"); }

  void Type(const char* line, const QString& text) {
    auto* edit = Find<QLineEdit>(*dialog_, line);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
  }
  void ChooseAxis(const char* box, const QString& key) {
    auto* combo = Find<QComboBox>(*dialog_, box);
    combo->setCurrentIndex(combo->findData(key));
    Q_EMIT combo->activated(combo->currentIndex());
  }
  bool PaintAll() {
    paint().click();
    return WaitFor([this] { return !board().painting(); });
  }

  QTemporaryDir folder_;
  std::shared_ptr<Gate> gate_ = std::make_shared<Gate>();
  Document document_;
  std::unique_ptr<PreviewPainter> painter_;
  std::unique_ptr<StudyDialog> dialog_;
};

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

TEST_F(StudyTest, WhatIsPaintedStaysWhenAValueIsAdded) {
  ASSERT_TRUE(PaintAll());
  Type("rows_values", "0.5, 1, 2, 4");
  EXPECT_EQ(board().cells().size(), 8U);
  EXPECT_EQ(board().painted(), 6);
  EXPECT_EQ(board().open(), 2);
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

TEST_F(StudyTest, ItIsAsLargeAsItWasLeft) {
  const QSize left = dialog_->size() - QSize(0, 30);
  dialog_->resize(left);
  MakeDialog();
  EXPECT_EQ(dialog_->size(), left);
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
