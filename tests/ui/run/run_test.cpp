// From Start to the end of a run, as the window shows it.

#include <algorithm>
#include <atomic>
#include <cmath>
#include <set>
#include <stdexcept>

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/widgets/decade_slider.h"

namespace pastiche {
namespace {

using RunTest = WindowTest;

TEST_F(RunTest, StartWaitsForBothPicturesAndSaysWhy) {
  EXPECT_FALSE(actions().start->isEnabled());
  EXPECT_TRUE(actions().start->toolTip().contains("photo"))
      << actions().start->toolTip().toStdString();
  window_->OpenPhoto(Write("photo.png", {80, 60}, Qt::red));
  ASSERT_TRUE(WaitFor([this] { return actions().start->toolTip().contains("painting first"); }));
  EXPECT_FALSE(actions().start->isEnabled());
  window_->OpenPainting(Write("painting.png", {50, 50}, Qt::blue));
  ASSERT_TRUE(WaitFor([this] { return actions().start->isEnabled(); }));
}

TEST_F(RunTest, StartWaitsForTheCustomPicture) {
  OpenPictures();
  document().Set(&Recipe::start, Start::kCustom);
  EXPECT_FALSE(actions().start->isEnabled());
  window_->start_picture()->OpenFile(Write("start.png", {80, 60}, Qt::green));
  ASSERT_TRUE(WaitFor([this] { return actions().start->isEnabled(); }));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().has_picture(); }));
  EXPECT_GT(canvas().picture().pixelColor(40, 30).green(), 200);
}

TEST_F(RunTest, LiveFramesArriveOnTheCanvas) {
  OpenPictures();
  document().Set(&Recipe::adam_learning_rate, 0.01);
  QSignalSpy frames(&controller(), &SessionController::FrameArrived);
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([&] { return frames.size() >= 3; }));
  EXPECT_EQ(canvas().picture().size(), QSize(80, 60));
  // The picture leaves the photo's red for the painting's blue while it is looked at.
  ASSERT_TRUE(WaitFor([&] { return canvas().picture().pixelColor(40, 30).blue() > 100; }));
  EXPECT_EQ(state(), RunState::kRunning);
  auto* progress = Find<QProgressBar>(*window_, "progress");
  EXPECT_TRUE(progress->format().startsWith("Painting")) << progress->format().toStdString();
  EXPECT_TRUE(progress->toolTip().contains("Iteration")) << progress->toolTip().toStdString();
}

TEST_F(RunTest, FramesOfALargePictureArriveToo) {
  window_->OpenPhoto(Write("photo.png", {2400, 1800}, Qt::red));
  window_->OpenPainting(Write("painting.png", {50, 50}, Qt::blue));
  ASSERT_TRUE(WaitFor([this] { return actions().start->isEnabled(); }));
  document().Set(&Recipe::size, 2400);
  QSignalSpy frames(&controller(), &SessionController::FrameArrived);
  actions().start->trigger();
  // One is asked for when the one before is on the screen.
  ASSERT_TRUE(WaitFor([&] { return frames.size() >= 2; }));
  ASSERT_TRUE(WaitFor([this] { return canvas().has_picture(); }));
  EXPECT_EQ(canvas().picture().size(), QSize(2400, 1800));
  ASSERT_TRUE(StopAndWait());
  EXPECT_EQ(canvas().picture().size(), QSize(2400, 1800));
}

TEST_F(RunTest, TheCanvasStaysWhileTheScalesGrow) {
  OpenPictures();
  document().Set(&Recipe::scales, Scales(Scales::Kind::kListed, {20, 40}));
  document().Set(&Recipe::iterations, 40);
  QStringList texts;
  auto* progress = Find<QProgressBar>(*window_, "progress");
  QObject::connect(&controller(), &SessionController::IterationDone, window_.get(),
                   [&] { texts.append(progress->toolTip()); });
  QSignalSpy frames(&controller(), &SessionController::FrameArrived);
  std::set<double> zooms;
  QObject::connect(&controller(), &SessionController::FrameArrived, window_.get(), [&] {
    EXPECT_EQ(canvas().picture_size(), QSize(80, 60));
    zooms.insert(canvas().zoom());
  });
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }));
  std::set<int> widths;
  for (const auto& frame : frames) widths.insert(frame[0].value<QImage>().width());
  EXPECT_GE(widths.size(), 2U);
  EXPECT_TRUE(widths.contains(80));
  EXPECT_EQ(zooms.size(), 1U);
  EXPECT_TRUE(texts.filter("Scale 1 of 3 · 20 px").size() > 0) << texts.join('\n').toStdString();
  EXPECT_TRUE(texts.filter("Scale 3 of 3 · 80 px").size() > 0) << texts.join('\n').toStdString();
  EXPECT_TRUE(texts.filter("Painting large shapes").size() > 0);
  EXPECT_TRUE(texts.filter("Painting strokes").size() > 0);
  EXPECT_TRUE(texts.filter("Painting fine detail").size() > 0);
  EXPECT_EQ(progress->value(), progress->maximum());
}

TEST_F(RunTest, PauseHoldsAndResumeGoesOn) {
  StartAndWaitForFrame();
  actions().pause->trigger();
  ASSERT_EQ(state(), RunState::kPaused);
  // An iteration may still be under way; the picture is handed over after it.
  QSignalSpy pictures(&controller(), &SessionController::PictureArrived);
  controller().RequestPicture();
  ASSERT_TRUE(WaitFor([&] { return pictures.size() == 1; }));
  const int held = counters_->evaluations;
  const int held_iteration = iteration();
  EXPECT_EQ(actions().pause->text().remove('&'), "Resume");
  // The run is awake enough to take a change over, and still does not go on.
  document().SetRatio(0.5);
  ASSERT_TRUE(WaitFor([this] { return counters_->updates == 1; }));
  controller().RequestPicture();
  ASSERT_TRUE(WaitFor([&] { return pictures.size() == 2; }));
  EXPECT_EQ(counters_->evaluations, held);
  EXPECT_EQ(iteration(), held_iteration);
  actions().pause->trigger();
  EXPECT_EQ(state(), RunState::kRunning);
  ASSERT_TRUE(WaitFor([&] { return iteration() > held_iteration; }));
}

TEST_F(RunTest, ChangingTheBalanceKeepsThePictureAndReachesTheRun) {
  StartAndWaitForFrame();
  const std::uint64_t generation = controller().generation();
  const int before = iteration();
  Find<DecadeSlider>(*window_, "ratio_slider")->setValue(450);
  ASSERT_TRUE(WaitFor([this] { return counters_->updates == 1; }));
  ASSERT_TRUE(WaitFor([&] { return iteration() > before + 3; }));
  EXPECT_EQ(controller().generation(), generation);
  EXPECT_EQ(counters_->prepared, 1);
  EXPECT_EQ(state(), RunState::kRunning);
  EXPECT_EQ(canvas().picture().size(), QSize(80, 60));
}

TEST_F(RunTest, AThousandSliderEventsAreFewUpdates) {
  // Neither of the two losses is 0 there.
  document().Set(&Recipe::start, Start::kNoise);
  StartAndWaitForFrame();
  auto* slider = Find<DecadeSlider>(*window_, "ratio_slider");
  for (int i = 1; i <= 1000; ++i) slider->setValue(i % 500);
  slider->setValue(321);
  // The last value is the one that counts, and the run has it: losses of one colour everywhere are
  // alpha content + beta style, whatever the picture.
  const double last = DecadeSlider::NumberOf(321);
  EXPECT_NEAR(document().ratio(), last, 1e-9);
  EXPECT_TRUE(WaitFor([&] {
    const double expected = last * loss_.content + document().recipe().beta * loss_.style;
    return loss_.total > 0 && std::abs(loss_.total - expected) < 1e-6 * expected;
  }));
  // The first at once, the others as one: no interval ends while no event is handled. All as one
  // where the pictures came less than an interval before, and a run that is kept from the processor
  // may take both at once.
  EXPECT_LE(controller().live_updates(), 2);
  EXPECT_GE(counters_->updates, 1);
  EXPECT_LE(counters_->updates, controller().live_updates());
}

TEST_F(RunTest, ANewSizeResamplesThePictureThatIsThere) {
  OpenPictures();
  document().Set(&Recipe::enlarge, true);
  document().Set(&Recipe::size, 64);
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().picture_size() == QSize(64, 48); }));
  const std::uint64_t generation = controller().generation();
  document().Set(&Recipe::size, 128);
  ASSERT_TRUE(WaitFor([this] { return canvas().picture_size() == QSize(128, 96); }));
  EXPECT_EQ(controller().generation(), generation);
  EXPECT_EQ(counters_->prepared, 1);
}

TEST_F(RunTest, WhatNeedsARestartSaysSoAndThrowsNothingAway) {
  StartAndWaitForFrame();
  EXPECT_EQ(actions().start->text().remove('&'), "Restart");
  auto* start_notice = Find<QLabel>(*window_, "start_waiting");
  EXPECT_FALSE(start_notice->isVisible());
  document().Set(&Recipe::start, Start::kNoise);
  EXPECT_TRUE(start_notice->isVisible());
  // A live change beside it does not take it along.
  document().SetRatio(0.1);
  ASSERT_TRUE(WaitFor([this] { return counters_->updates == 1; }));
  EXPECT_EQ(controller().generation(), 1U);
  EXPECT_EQ(counters_->prepared, 1);
  actions().start->trigger();
  EXPECT_EQ(controller().generation(), 2U);
  EXPECT_FALSE(start_notice->isVisible());
  ASSERT_TRUE(WaitFor([this] { return counters_->updates == 2; }));
  EXPECT_EQ(counters_->prepared, 1);  // the session's objective is brought to the new run
}

TEST_F(RunTest, StopIsAcknowledgedAndKeepsThePicture) {
  MakeWindow(Taking(std::chrono::minutes(5)));  // ended early by the stop request
  OpenPictures();
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().has_picture(); }));
  Find<QToolButton>(*window_, "stop_button")->click();
  // Within the click itself: the window does not wait for the run to answer.
  EXPECT_TRUE(state() == RunState::kStopping || state() == RunState::kFinished);
  EXPECT_FALSE(actions().stop->isEnabled());
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }));
  EXPECT_TRUE(canvas().has_picture());
  EXPECT_TRUE(actions().export_picture->isEnabled());
  EXPECT_EQ(actions().start->text().remove('&'), "Start anew");
}

TEST_F(RunTest, AnotherStartNeverShowsTheOldRunsFrames) {
  StartAndWaitForFrame();
  const QString painting = Write("green.png", {30, 30}, Qt::green);
  for (int round = 0; round < 20; ++round) {
    const QSize size = round % 2 ? QSize(40, 20) : QSize(20, 40);
    window_->photo()->OpenFile(Write("photo2.png", size, Qt::green));
    window_->painting()->OpenFile(painting);
    ASSERT_TRUE(WaitFor([&] {
      const PicturePtr& photo = window_->photo()->picture();
      return !window_->photo()->loading() && !window_->painting()->loading() &&
             photo->image->size() == ImageSize{size.width(), size.height()};
    }));
    // From here on only frames of the new size may come.
    QSignalSpy frames(&controller(), &SessionController::FrameArrived);
    actions().start->trigger();
    ASSERT_TRUE(WaitFor([&] { return frames.size() >= 2; }));
    for (const auto& frame : frames) ASSERT_EQ(frame[0].value<QImage>().size(), size);
  }
}

TEST_F(RunTest, ARunThatFailsLeavesTheLastPicture) {
  FakeOptions options = Taking(std::chrono::milliseconds(1));
  const auto broken = std::make_shared<std::atomic<bool>>(false);
  options.evaluating = [broken](ImageSize) {
    if (*broken) throw std::runtime_error("fake failure");
  };
  MakeWindow(options);
  StartAndWaitForFrame();
  actions().stop->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }));
  const std::shared_ptr<const Image> kept = window_->keeper().picture();
  ASSERT_NE(kept, nullptr);
  *broken = true;
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFailed; }));
  const auto says_it = [this] {
    const auto labels = window_->findChildren<QLabel*>("problem");
    return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
      return label->isVisible() && label->text().contains("fake failure");
    });
  };
  EXPECT_TRUE(says_it());
  EXPECT_TRUE(canvas().has_picture());
  EXPECT_TRUE(actions().export_picture->isEnabled());
  // The next start clears the message.
  *broken = false;
  actions().start->trigger();
  EXPECT_FALSE(says_it());
}

TEST_F(RunTest, AFailureToPrepareSaysWhatIsWrong) {
  FakeOptions options;
  options.preparation_error = "weights.safetensors: not a weight file";
  MakeWindow(options);
  OpenPictures();
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFailed; }));
  EXPECT_EQ(Find<QLabel>(*window_, "problem")->text(), "weights.safetensors: not a weight file");
  EXPECT_FALSE(actions().export_picture->isEnabled());
  EXPECT_TRUE(actions().start->isEnabled());
}

TEST_F(RunTest, ClosingWhileRunningStopsAndKeepsThePicture) {
  StartAndWaitForFrame();
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  EXPECT_TRUE(closed.isEmpty()) << "closing waited for the run";
  EXPECT_FALSE(window_->isVisible());
  ASSERT_TRUE(WaitFor([&] { return !closed.isEmpty(); }));
  EXPECT_FALSE(controller().active());
  EXPECT_EQ(NewestResult().size(), QSize(80, 60));
}

TEST_F(RunTest, ClosingWhileIdleIsImmediate) {
  QSignalSpy closed(window_.get(), &MainWindow::Closed);
  window_->close();
  EXPECT_EQ(closed.size(), 1);
  // What is open is kept first, without the window.
  MakeWindow();
  OpenPictures();
  QSignalSpy closed_later(window_.get(), &MainWindow::Closed);
  window_->close();
  EXPECT_FALSE(window_->isVisible());
  EXPECT_TRUE(WaitFor([&] { return closed_later.size() == 1; }));
}

TEST_F(RunTest, AWindowCanBeDestroyedInTheMiddleOfARun) {
  MakeWindow(Taking(std::chrono::minutes(5)));
  OpenPictures();
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kRunning; }));
  window_.reset();  // must come back: the session joins its thread
  EXPECT_EQ(counters_->prepared, 1);
}

}  // namespace
}  // namespace pastiche
