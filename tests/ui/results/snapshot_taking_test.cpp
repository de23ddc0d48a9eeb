// When a snapshot is taken: by itself, by hand, and of which run.

#include <cstddef>
#include <memory>
#include <vector>

#include <QStatusBar>

#include "tests/support/gate.h"
#include "tests/ui/results/filmstrip_fixture.h"
#include "ui/results/snapshot_text.h"

namespace pastiche {
namespace {

TEST_F(FilmstripTest, ScalesAndEndsAreKept) {
  OpenPictures();
  document().Set(&Recipe::scales, Scales(Scales::Kind::kListed, {20, 40}));
  document().Set(&Recipe::iterations, 10);
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }));
  EXPECT_EQ(Occasions(), (std::vector{Occasion::kScale, Occasion::kScale, Occasion::kFinished}));
  EXPECT_EQ(history().snapshots()[0]->size, (ImageSize{20, 15}));
  EXPECT_EQ(history().snapshots()[1]->size, (ImageSize{40, 30}));
  EXPECT_EQ(history().snapshots()[2]->size, (ImageSize{80, 60}));
  EXPECT_EQ(history().snapshots()[2]->artwork, document().artwork());
  EXPECT_EQ(SnapshotTitle(*history().snapshots()[0]), "At 20 px");
}

TEST_F(FilmstripTest, WhatARestartReplacesIsKept) {
  StartAndWaitForFrame();
  const double before = document().ratio();
  actions().start->trigger();
  QSignalSpy reports(&controller(), &SessionController::IterationDone);
  ASSERT_TRUE(WaitFor([this] { return count() == 1; }));
  EXPECT_EQ(Occasions(), std::vector{Occasion::kRestart});
  EXPECT_EQ(history().snapshots()[0]->artwork.recipe.alpha / document().recipe().beta, before);
  ASSERT_TRUE(WaitFor([&] { return reports.size() > 3; }));
  ASSERT_TRUE(StopAndWait());
  ASSERT_TRUE(WaitFor([this] { return count() == 2; }));
  // A start from what is kept already adds nothing.
  actions().start->trigger();
  EXPECT_EQ(count(), 2U);
}

TEST_F(FilmstripTest, OneIsTakenByHandWhileItRunsAndWhenItRests) {
  actions().take_snapshot->trigger();
  EXPECT_EQ(count(), 0U);
  StartAndWaitForFrame();
  actions().take_snapshot->trigger();
  ASSERT_TRUE(WaitFor([this] { return count() == 1; }));
  EXPECT_EQ(Occasions(), std::vector{Occasion::kByHand});
  EXPECT_EQ(state(), RunState::kRunning);
  ASSERT_TRUE(StopAndWait());
  actions().take_snapshot->trigger();
  EXPECT_EQ(Occasions().back(), Occasion::kByHand);
  EXPECT_EQ(strip().current(), history().snapshots().back()->id);
}

// Such as a pause or the autosave has asked for: what the run made of it since is what is kept.
TEST_F(FilmstripTest, ARestartKeepsNoEarlierPictureOfTheSameRun) {
  StartAndWaitForFrame();
  actions().pause->trigger();
  ASSERT_TRUE(WaitFor([this] { return document().result() != nullptr; }));
  actions().pause->trigger();
  QSignalSpy reports(&controller(), &SessionController::IterationDone);
  ASSERT_TRUE(WaitFor([&] { return reports.size() >= 3; }));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return count() >= 1; }));
  reports.clear();
  ASSERT_TRUE(WaitFor([&] { return reports.size() >= 3; }));
  ASSERT_TRUE(StopAndWait());
  ASSERT_TRUE(WaitFor([this] { return count() >= 2; }));
  EXPECT_EQ(Occasions(), (std::vector{Occasion::kRestart, Occasion::kStopped}));
}

TEST_F(FilmstripTest, AWishThatARestartOvertakesIsOfTheRunThatItWasOf) {
  const auto gate = std::make_shared<Gate>();
  FakeOptions options;
  options.evaluating = [gate](ImageSize) { gate->Pass(); };
  MakeWindow(std::move(options));
  StartAndWaitForFrame();
  gate->Close();
  EXPECT_TRUE(WaitFor([&] { return gate->holds(); }));
  actions().take_snapshot->trigger();
  actions().start->trigger();  // restarts
  gate->Open();
  ASSERT_TRUE(WaitFor([this] { return count() == 1; }));
  EXPECT_EQ(strip().current(), history().snapshots().back()->id) << "it was not said to be taken";
  QSignalSpy pictures(&controller(), &SessionController::PictureArrived);
  controller().RequestPicture();
  ASSERT_TRUE(WaitFor([&] { return pictures.size() == 1; }));
  EXPECT_EQ(Occasions(), std::vector{Occasion::kRestart});
}

TEST_F(FilmstripTest, AKeyThatIsHeldTakesOne) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  const std::size_t before = count();
  QTest::keyPress(window_.get(), Qt::Key_H, Qt::ControlModifier);
  ASSERT_EQ(count(), before + 1);
  for (int i = 0; i < 5; ++i) {
    QTest::simulateEvent(window_.get(), true, Qt::Key_H, Qt::ControlModifier, QString(),
                         /*repeat=*/true);
  }
  QTest::keyRelease(window_.get(), Qt::Key_H, Qt::ControlModifier);
  EXPECT_EQ(count(), before + 1);
}

TEST_F(FilmstripTest, NoneIsTakenByHandWhileTooManyWait) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  history().SetLimits({.waiting = 1});
  // One may always wait; the next is refused, and nothing that is there goes for it.
  ASSERT_TRUE(WaitFor([this] { return history().HasRoomFor({80, 60}); }));
  const std::size_t before = count();
  actions().take_snapshot->trigger();
  EXPECT_EQ(count(), before + 1);
  actions().take_snapshot->trigger();
  EXPECT_EQ(count(), before + 1);
  EXPECT_TRUE(window_->statusBar()->currentMessage().contains("still being packed"));
}

}  // namespace
}  // namespace pastiche
