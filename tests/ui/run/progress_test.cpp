// What the bar says of a run, before, in and after it.

#include <QLabel>
#include <QProgressBar>

#include "tests/ui/window_fixture.h"
#include "ui/run/run_bar.h"

namespace pastiche {
namespace {

using ProgressTest = WindowTest;

TEST_F(ProgressTest, ProgressGrowsAndTheRestShrinks) {
  OpenPictures();
  document().Set(&Recipe::iterations, 200);
  auto* progress = Find<QProgressBar>(*window_, "progress");
  auto* remaining = Find<QLabel>(*window_, "remaining");
  int last = 0;
  bool told = false;
  QObject::connect(&controller(), &SessionController::IterationDone, window_.get(),
                   [&](const IterationReport& report) {
                     EXPECT_GE(progress->value(), last);
                     last = progress->value();
                     EXPECT_NEAR(last / 1000.0, report.iteration / 200.0, 0.0011);
                     told = told || remaining->text() != "–";
                   });
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }));
  EXPECT_GT(last, 0);
  EXPECT_TRUE(told);
}

TEST_F(ProgressTest, BeforeTheStartItSaysWhatTheRunTakes) {
  auto* estimate = Find<QLabel>(*window_, "estimate");
  EXPECT_EQ(estimate->text().trimmed(), "");
  OpenPictures();
  ASSERT_TRUE(WaitFor([&] { return estimate->text().startsWith("Takes about "); }));
  EXPECT_TRUE(estimate->text().endsWith("of memory.")) << estimate->text().toStdString();
  // A million steps of 2 ms take longer than ten.
  const QString before = estimate->text();
  document().Set(&Recipe::iterations, 10);
  ASSERT_TRUE(WaitFor(
      [&] { return estimate->text().startsWith("Takes about ") && estimate->text() != before; }));
  // What costs nothing is not measured again: what was said stays.
  const QString after = estimate->text();
  document().Set(&Recipe::alpha, 0.5);
  EXPECT_EQ(estimate->text(), after);
  actions().start->trigger();
  EXPECT_EQ(estimate->text().trimmed(), "");
}

TEST_F(ProgressTest, BeforeTheStartItSaysWhatDoesNotFit) {
  FakeOptions options = Taking(std::chrono::milliseconds(2));
  options.memory.least = std::int64_t{1} << 50;
  options.memory.whole = options.memory.least;
  MakeWindow(options);
  OpenPictures();
  auto* estimate = Find<QLabel>(*window_, "estimate");
  ASSERT_TRUE(WaitFor([&] { return estimate->text().contains("choose a smaller size"); }));
  EXPECT_EQ(estimate->property("role"), QVariant("error"));
}

TEST_F(ProgressTest, IterationsAreCountedInEnglish) {
  OpenPictures();
  auto* progress = Find<QProgressBar>(*window_, "progress");
  for (const auto& [iterations, text] :
       {std::pair{1, "Ended after 1 iteration"}, std::pair{2, "Ended after 2 iterations"}}) {
    document().Set(&Recipe::iterations, iterations);
    actions().start->trigger();
    ASSERT_TRUE(WaitFor([&] { return progress->toolTip().endsWith(QLatin1String("\n") + text); }))
        << progress->toolTip().toStdString();
  }
}

TEST_F(ProgressTest, ProgressWithoutRoomIsCutAtItsEndAndWholeInTheTip) {
  auto* progress = Find<QProgressBar>(*window_, "progress");
  progress->setFormat("Scale 3 of 3 · 1024 px · iteration 121");
  progress->resize(2000, progress->height());
  EXPECT_EQ(progress->text(), progress->format());
  progress->resize(120, progress->height());
  EXPECT_TRUE(progress->text().startsWith("Scale 3")) << progress->text().toStdString();
  EXPECT_TRUE(progress->text().endsWith("…"));
  StartAndWaitForFrame();
  EXPECT_TRUE(progress->toolTip().contains("\nIteration "));
}

TEST_F(ProgressTest, WhyNothingCanBeStartedIsSaidWhereItWouldBeStarted) {
  auto* progress = Find<QProgressBar>(*window_, "progress");
  EXPECT_EQ(progress->format(), "Drop a photo and a painting first.");
  window_->OpenPhoto(Write("photo.png", {80, 60}, Qt::red));
  ASSERT_TRUE(WaitFor([&] { return progress->format() == "Drop a painting first."; }))
      << progress->format().toStdString();
  OpenPictures();
  EXPECT_EQ(progress->format(), "Ready. Press Start.");
  // By the name that the button has.
  RunBar& bar = *window_->findChild<RunBar*>();
  bar.SetNext(/*goes_on=*/true, RunBar::Next::kPaint);
  EXPECT_EQ(progress->format(), "Ready. Press Continue.");
  bar.SetNext(/*goes_on=*/false, RunBar::Next::kPaint);
  EXPECT_EQ(progress->format(), "Ready. Press Start.");
  // With a picture on the canvas too.
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().has_picture() && iteration() > 3; }));
  ASSERT_TRUE(StopAndWait());
  EXPECT_TRUE(progress->format().startsWith("Stopped after"));
  document().RemovePainting(0);
  EXPECT_FALSE(actions().start->isEnabled());
  EXPECT_EQ(progress->format(), "Drop a painting first.");
  actions().undo->trigger();
  EXPECT_TRUE(progress->format().startsWith("Stopped after"));
}

// As where all of the photo is protected.
TEST_F(ProgressTest, ARunThatHadNothingToChangeSaysSo) {
  OpenPictures();
  document().Set(&Recipe::optimizer, OptimizerKind::kLbfgs);
  document().Set(&Recipe::beta, 0.0);
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }));
  EXPECT_EQ(Find<QProgressBar>(*window_, "progress")->format(),
            "Finished at once: there was nothing to change.");
}

TEST_F(ProgressTest, ARunSaysWhatItDoesNotTakeUp) {
  StartAndWaitForFrame();
  auto* progress = Find<QProgressBar>(*window_, "progress");
  Recipe none = document().recipe();
  none.content_layers = {};
  none.style_layers = {};
  document().SetRecipe(none);
  EXPECT_TRUE(progress->format().startsWith("Tick a layer under Layers first"))
      << progress->format().toStdString();
  EXPECT_TRUE(progress->format().endsWith("Until then the run goes on as it was."));
  const int now = iteration();
  EXPECT_TRUE(WaitFor([&] { return iteration() > now + 2; }));
  EXPECT_TRUE(progress->format().startsWith("Tick a layer")) << "it stays while it is so";
  actions().undo->trigger();
  EXPECT_FALSE(progress->format().startsWith("Tick a layer"));
  document().RemovePainting(0);
  EXPECT_EQ(progress->format(), "Drop a painting: the run goes on with the one before.");
}

}  // namespace
}  // namespace pastiche
