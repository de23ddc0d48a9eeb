// What another start takes the place of can be brought back where it is said to be gone.

#include <atomic>
#include <chrono>
#include <memory>
#include <stdexcept>

#include <QLabel>
#include <QPushButton>

#include "tests/ui/results/filmstrip_fixture.h"

namespace pastiche {
namespace {

class RestartTest : public FilmstripTest {
 protected:
  /// Whether it is offered to bring a picture back.
  bool Offers() {
    auto* button = Find<QPushButton>(*window_, "way_out");
    return button->isVisible() && button->text() == "Bring it back";
  }
  void BringBack() { Find<QPushButton>(*window_, "way_out")->click(); }
};

TEST_F(RestartTest, APictureThatARestartReplacedComesBackWithItsSettings) {
  StartAndWaitForFrame();
  EXPECT_FALSE(Offers());
  const double before = document().ratio();
  document().SetRatio(0.5);
  // As it reaches the run, so that the picture is of it.
  ASSERT_TRUE(WaitFor([this] { return controller().run_artwork() == document().artwork(); }));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return Offers(); }));
  document().SetRatio(before);
  BringBack();
  ASSERT_TRUE(WaitFor([this] { return document().ratio() == 0.5; }));
  EXPECT_FALSE(controller().active());
  const SnapshotPtr back = history().Of(document().result());
  ASSERT_NE(back, nullptr);
  EXPECT_EQ(back->occasion, Occasion::kRestart);
  EXPECT_FALSE(Offers());
}

TEST_F(RestartTest, APictureThatWasDoneComesBackFromAnotherStart) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  const SnapshotPtr kept = history().Of(document().result());
  ASSERT_NE(kept, nullptr);
  QSignalSpy reports(&controller(), &SessionController::IterationDone);
  actions().start->trigger();
  EXPECT_TRUE(Offers());
  ASSERT_TRUE(WaitFor([&] { return reports.size() > 3; }));
  BringBack();
  ASSERT_TRUE(WaitFor([this] { return !Offers() && !controller().active(); }));
  ASSERT_TRUE(WaitFor([&] { return history().Of(document().result()) == kept; }));
  EXPECT_EQ(document().steps().undoText(), "Restore “Stopped”");
}

// What is seen, saved, exported and gone on from is one picture.
TEST_F(RestartTest, WhereTheNextRunComesToNoPictureTheOneBeforeStays) {
  FakeOptions options = Taking(std::chrono::milliseconds(2));
  const auto broken = std::make_shared<std::atomic<bool>>(false);
  options.starting = [broken](ImageSize) {
    if (*broken) throw std::runtime_error("fake failure");
  };
  MakeWindow(options);
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  const std::shared_ptr<const Image> first = document().result();
  document().SetRatio(0.5);
  QSignalSpy reports(&controller(), &SessionController::IterationDone);
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([&] { return reports.size() > 3; }));
  *broken = true;
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFailed; }));
  ASSERT_TRUE(WaitUntilKept());
  EXPECT_EQ(count(), 2U);
  EXPECT_NE(document().result(), first);
  EXPECT_EQ(document().result(), window_->keeper().picture());
  EXPECT_EQ(document().result_artwork().recipe.alpha, 0.5 * document().recipe().beta);
  EXPECT_FALSE(document().resume_point());
  EXPECT_EQ(history().Of(document().result())->occasion, Occasion::kRestart);
  EXPECT_FALSE(Offers()) << "it is there";
}

TEST_F(RestartTest, GoingOnIsNoLoss) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  actions().go_on->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kRunning; }));
  EXPECT_FALSE(Offers());
  ASSERT_TRUE(StopAndWait());
  document().ForgetResumePoint();
  actions().go_on->trigger();
  ASSERT_TRUE(WaitFor([this] { return controller().generation() == 3; }));
  EXPECT_FALSE(Offers());
}

TEST_F(RestartTest, AnotherDocumentHasNothingToBringBack) {
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  actions().start->trigger();
  ASSERT_TRUE(Offers());
  document().Load({}, {}, {}, {});
  EXPECT_FALSE(Offers());
}

}  // namespace
}  // namespace pastiche
