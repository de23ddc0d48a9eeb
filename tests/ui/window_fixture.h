#pragma once

#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "core/results/result_store.h"
#include "tests/support/fake_objective.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/qt_image.h"
#include "ui/pictures/palette.h"
#include "ui/settings/preset_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/sample_card.h"

namespace pastiche {

/// A fake whose evaluations take so long (a stop request ends one early).
inline FakeOptions Taking(std::chrono::milliseconds evaluation_time) {
  FakeOptions options;
  options.evaluation_time = evaluation_time;
  return options;
}

/// A window over a fake objective that never converges, so that a run goes on until it is told
/// otherwise.
class WindowTest : public ::testing::Test {
 protected:
  WindowTest() { MakeWindow(); }

  void MakeWindow(FakeOptions options = Taking(std::chrono::milliseconds(2))) {
    counters_ = options.counters;
    window_ = std::make_unique<MainWindow>(MakeFakeObjective(std::move(options)));
    Document& document = window_->document();
    document.Set(&Recipe::optimizer, OptimizerKind::kAdam);
    document.Set(&Recipe::adam_learning_rate, 1e-6);
    document.Set(&Recipe::scales, Scales::Kind::kFlat);
    document.Set(&Recipe::iterations, 1'000'000);
    document.Set(&Recipe::stop_gain, 0.0);  // a fake's losses fall too little to go on for
    window_->show();
    // The screen of the tests is smaller than people's.
    window_->resize(window_->size().expandedTo({1100, 700}));
  }

  /// What is kept on the disk, the newest first.
  static std::vector<StoredResult> Results() { return UsersResults()->List(); }
  /// The picture of the newest; null where there is none.
  static QImage NewestResult() {
    const std::vector<StoredResult> results = Results();
    return results.empty() ? QImage() : QImage(ToText(results[0].picture));
  }
  bool WaitUntilKept() {
    return WaitFor([this] { return !window_->keeper().busy(); });
  }
  bool StopAndWait() {
    actions().stop->trigger();
    return WaitFor([this] { return state() == RunState::kFinished; }) && WaitUntilKept();
  }

  QString Write(const QString& name, QSize size, const QColor& color) {
    return WritePicture(folder_.path(), name, size, color);
  }
  /// What a new window shows of the disk: presets, the palette, samples.
  bool WaitUntilAllIsRead() {
    const auto& shelf = window_->findChild<PresetPanel*>()->shelf();
    const PaletteModel& palette = window_->findChild<Palette*>()->model();
    const auto cards = window_->findChildren<SampleCard*>();
    return WaitFor([&] {
      bool read = !shelf.busy() && !shelf.presets().empty() && palette.rowCount() > 0;
      for (int row = 0; row < palette.rowCount(); ++row) {
        read = read && !palette.index(row).data(PaletteModel::kThumbnail).value<QImage>().isNull();
      }
      for (const SampleCard* card : cards) read = read && card->has_views();
      return read;
    });
  }
  /// Puts a photo (red, 80 x 60) and a painting (blue) in place.
  void OpenPictures() {
    window_->OpenPhoto(Write("photo.png", {80, 60}, Qt::red));
    window_->OpenPainting(Write("painting.png", {50, 50}, Qt::blue));
    ASSERT_TRUE(WaitFor([this] { return actions().start->isEnabled(); }));
  }
  /// Lets the photo's well refuse a file.
  void OpenTextAsPhoto() {
    QFile file(folder_.filePath("notes.txt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no picture at all");
    file.close();
    window_->OpenPhoto(file.fileName());
    ASSERT_TRUE(WaitFor([this] { return !window_->photo()->error().isEmpty(); }));
  }
  void StartAndWaitForFrame() {
    OpenPictures();
    actions().start->trigger();
    ASSERT_TRUE(WaitFor([this] { return canvas().has_picture() && iteration() > 3; }));
  }
  /// Starts counting iterations when first called.
  int iteration() {
    if (!reports_) {
      reports_ = std::make_unique<QObject>();
      QObject::connect(&controller(), &SessionController::IterationDone, reports_.get(),
                       [this](const IterationReport& report) {
                         iteration_ = report.iteration;
                         loss_ = report.loss;
                       });
    }
    return iteration_;
  }

  SessionController& controller() { return window_->controller(); }
  Canvas& canvas() { return *window_->canvas(); }
  const MainActions& actions() { return window_->actions(); }
  Document& document() { return window_->document(); }
  RunState state() { return controller().state(); }

  QTemporaryDir folder_;
  std::shared_ptr<FakeCounters> counters_;
  std::unique_ptr<MainWindow> window_;
  std::unique_ptr<QObject> reports_;
  int iteration_ = 0;
  /// Of the latest iteration that was counted.
  LossTerms loss_;
};

}  // namespace pastiche
