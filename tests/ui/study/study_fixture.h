#pragma once

#include <chrono>
#include <memory>

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

#include "tests/support/fake_objective.h"
#include "tests/support/gate.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/document.h"
#include "ui/document/qt_image.h"
#include "ui/run/preview_painter.h"
#include "ui/study/study_dialog.h"
#include "ui/study/study_grid.h"

namespace pastiche {

/// A study of two balances and three sizes of the brush, whose painting a test can hold.
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

}  // namespace pastiche
