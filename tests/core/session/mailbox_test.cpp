#include "core/session/mailbox.h"

#include <gtest/gtest.h>

#include "tests/core/session/watcher.h"
#include "tests/support/artworks.h"

namespace pastiche {
namespace {

/// The worker's side is played by the test, so that every order of events can be forced.
class MailboxTest : public testing::Test {
 protected:
  RunRequest StartAndTake() {
    mailbox_.Start(With(PlainInputs(), {}));
    return *mailbox_.WaitForRequest();
  }

  int rings_ = 0;
  Mailbox mailbox_{[this] { ++rings_; }};
};

TEST_F(MailboxTest, RingsOnceUntilTheUpdateIsTaken) {
  const RunRequest run = StartAndTake();
  mailbox_.BeginIterations(run.generation, {4, 3});
  for (int i = 1; i <= 3; ++i) {
    IterationReport report;
    report.iteration = i;
    mailbox_.PublishReport(run.generation, report);
  }
  EXPECT_EQ(rings_, 1);
  EXPECT_EQ(mailbox_.TakeUpdate().reports.size(), 3U);
  EXPECT_EQ(mailbox_.TakeUpdate().reports.size(), 0U);
  mailbox_.PublishReport(run.generation, {});
  EXPECT_EQ(rings_, 2);
}

TEST_F(MailboxTest, DropsWhatAnEarlierRunSays) {
  const RunRequest old = StartAndTake();
  mailbox_.BeginIterations(old.generation, {4, 3});
  mailbox_.PublishReport(old.generation, {});
  mailbox_.PublishFrame(old.generation, {1, {4, 3}, {}});
  const RunRequest current = StartAndTake();
  EXPECT_TRUE(old.stop.stop_requested());
  EXPECT_FALSE(current.stop.stop_requested());
  // The old run has not noticed yet.
  mailbox_.PublishReport(old.generation, {});
  mailbox_.PublishFrame(old.generation, {2, {4, 3}, {}});
  mailbox_.PublishPicture(old.generation, std::make_shared<Image>(ImageSize{4, 3}), ResumePoint{});
  mailbox_.PublishSize(old.generation, {9, 9});
  mailbox_.PublishNotice(old.generation, Verbatim("old"));
  mailbox_.BeginIterations(old.generation, {9, 9});
  mailbox_.Finish(old.generation, {});
  const SessionUpdate update = mailbox_.TakeUpdate();
  EXPECT_EQ(update.generation, current.generation);
  EXPECT_EQ(update.state, RunState::kPreparing);
  EXPECT_EQ(update.size, ImageSize{});
  EXPECT_TRUE(update.reports.empty());
  EXPECT_FALSE(update.frame);
  EXPECT_FALSE(update.picture);
  EXPECT_FALSE(update.summary);
  EXPECT_TRUE(update.superseded.empty());  // it had no picture
  EXPECT_TRUE(update.notices.empty());
}

TEST_F(MailboxTest, NoNoticeTakesThePlaceOfAnother) {
  const RunRequest run = StartAndTake();
  mailbox_.PublishNotice(run.generation, Verbatim("first"));
  mailbox_.PublishNotice(run.generation, Verbatim("second"));
  const SessionUpdate update = mailbox_.TakeUpdate();
  ASSERT_EQ(update.notices.size(), 2U);
  EXPECT_EQ(English(update.notices[0]), "first");
  EXPECT_EQ(English(update.notices[1]), "second");
  EXPECT_TRUE(mailbox_.TakeUpdate().notices.empty());
}

RunSummary EndWith(std::shared_ptr<const Image> picture) {
  RunSummary summary;
  summary.termination = Termination::kStopped;
  summary.picture = std::move(picture);
  return summary;
}

TEST_F(MailboxTest, TheEndOfARunThatALaterStartStoppedIsHandedOver) {
  const RunRequest old = StartAndTake();
  const RunRequest current = StartAndTake();
  const auto picture = std::make_shared<const Image>(ImageSize{4, 3});
  mailbox_.TakeUpdate();
  const int rings = rings_;
  mailbox_.Finish(old.generation, EndWith(picture));
  EXPECT_EQ(rings_, rings + 1);
  const SessionUpdate update = mailbox_.TakeUpdate();
  EXPECT_EQ(update.generation, current.generation);
  EXPECT_EQ(update.state, RunState::kPreparing);
  EXPECT_FALSE(update.summary);
  ASSERT_EQ(update.superseded.size(), 1U);
  EXPECT_EQ(update.superseded[0].generation, old.generation);
  EXPECT_EQ(update.superseded[0].summary.picture, picture);
  EXPECT_TRUE(mailbox_.TakeUpdate().superseded.empty());
}

TEST_F(MailboxTest, AnEndThatNobodyFetchedBeforeTheNextStartIsHandedOver) {
  const RunRequest first = StartAndTake();
  const auto picture = std::make_shared<const Image>(ImageSize{4, 3});
  mailbox_.Finish(first.generation, EndWith(picture));
  const RunRequest second = StartAndTake();
  mailbox_.Finish(second.generation, EndWith(picture));
  StartAndTake();
  const SessionUpdate update = mailbox_.TakeUpdate();
  ASSERT_EQ(update.superseded.size(), 2U);
  EXPECT_EQ(update.superseded[0].generation, first.generation);
  EXPECT_EQ(update.superseded[1].generation, second.generation);
}

TEST_F(MailboxTest, AFrameThatIsDroppedLeavesItsWish) {
  mailbox_.RequestFrame();
  const RunRequest old = StartAndTake();
  mailbox_.BeginIterations(old.generation, {4, 3});
  const auto now = std::chrono::steady_clock::now();
  ASSERT_TRUE(mailbox_.AwaitTurn(old, now).wishes.frame);
  const RunRequest current = StartAndTake();
  mailbox_.PublishFrame(old.generation, {1, {4, 3}, {}});
  mailbox_.BeginIterations(current.generation, {4, 3});
  EXPECT_TRUE(mailbox_.AwaitTurn(current, now).wishes.frame);
  EXPECT_FALSE(mailbox_.AwaitTurn(current, now).wishes.frame);
}

TEST_F(MailboxTest, AFrameWishStandsUntilTheFrameIsDue) {
  const RunRequest run = StartAndTake();
  mailbox_.BeginIterations(run.generation, {4, 3});
  mailbox_.RequestFrame();
  const auto now = std::chrono::steady_clock::now();
  EXPECT_FALSE(mailbox_.AwaitTurn(run, std::nullopt).wishes.frame);
  EXPECT_FALSE(mailbox_.AwaitTurn(run, now + std::chrono::hours(1)).wishes.frame);
  EXPECT_TRUE(mailbox_.AwaitTurn(run, now).wishes.frame);
}

TEST_F(MailboxTest, WhilePausedAFrameThatBecomesDueIsStillMade) {
  const RunRequest run = StartAndTake();
  mailbox_.BeginIterations(run.generation, {4, 3});
  mailbox_.Pause();
  using Clock = std::chrono::steady_clock;
  // A machine that is busy elsewhere may let the moment pass before the call: then a longer one.
  for (auto wait = std::chrono::milliseconds(20);; wait *= 2) {
    ASSERT_LT(wait, std::chrono::minutes(1));
    mailbox_.RequestFrame();
    const auto begin = Clock::now();
    const RunTurn turn = mailbox_.AwaitTurn(run, begin + wait);
    const auto passed = Clock::now() - begin;
    EXPECT_TRUE(turn.wishes.frame);
    EXPECT_FALSE(turn.may_iterate);
    EXPECT_GE(passed, wait);
    EXPECT_LE(turn.waited, passed);
    if (turn.waited > wait / 2) break;
  }
}

// One that nobody has fetched yet goes with its picture when that makes room for another.
TEST_F(MailboxTest, APictureTakesThePlaceOfAResumePointOnlyWithAnother) {
  const RunRequest run = StartAndTake();
  mailbox_.BeginIterations(run.generation, {4, 3});
  mailbox_.RequestResumePoint();
  EXPECT_TRUE(mailbox_.AwaitTurn(run, {}).wishes.resume_point);
  mailbox_.PublishPicture(run.generation, std::make_shared<Image>(ImageSize{4, 3}), ResumePoint{});
  mailbox_.RequestPicture();
  EXPECT_TRUE(mailbox_.AwaitTurn(run, {}).wishes.resume_point);
  EXPECT_TRUE(mailbox_.TakeUpdate().resume_point);
  mailbox_.RequestPicture();
  EXPECT_FALSE(mailbox_.AwaitTurn(run, {}).wishes.resume_point) << "nobody asked for one";
}

TEST_F(MailboxTest, WishesThatAreNotMetStandAgain) {
  const RunRequest run = StartAndTake();
  mailbox_.BeginIterations(run.generation, {4, 3});
  mailbox_.RequestFrame();
  mailbox_.RequestResumePoint();
  Recipe recipe;
  recipe.size = 5;
  mailbox_.Update(With(PlainInputs(), recipe));
  RunTurn turn = mailbox_.AwaitTurn(run, std::chrono::steady_clock::now());
  recipe.size = 6;
  mailbox_.Update(With(PlainInputs(), recipe));
  mailbox_.PutBack(run.generation, std::move(turn.wishes));
  const Wishes again = mailbox_.AwaitTurn(run, std::chrono::steady_clock::now()).wishes;
  EXPECT_TRUE(again.frame && again.picture && again.resume_point);
  ASSERT_TRUE(again.artwork);
  EXPECT_EQ(again.artwork->recipe.size, 6) << "the newer one";
}

TEST_F(MailboxTest, OfAnEarlierRunOnlyAFrameIsStillWishedFor) {
  const RunRequest old = StartAndTake();
  const RunRequest current = StartAndTake();
  mailbox_.BeginIterations(current.generation, {4, 3});
  mailbox_.PutBack(old.generation, {PlainInputs(), true, true, true});
  const Wishes wishes = mailbox_.AwaitTurn(current, std::chrono::steady_clock::now()).wishes;
  EXPECT_TRUE(wishes.frame);
  EXPECT_FALSE(wishes.picture || wishes.resume_point || wishes.artwork);
}

TEST_F(MailboxTest, StopIsAcknowledgedAtOnceAndBeatsAPause) {
  const RunRequest run = StartAndTake();
  mailbox_.BeginIterations(run.generation, {4, 3});
  mailbox_.Pause();
  mailbox_.Stop();
  EXPECT_EQ(mailbox_.TakeUpdate().state, RunState::kStopping);
  EXPECT_TRUE(run.stop.stop_requested());
  EXPECT_FALSE(mailbox_.AwaitTurn(run, std::nullopt).may_iterate && !run.stop.stop_requested());
  // Nothing leads back.
  mailbox_.Resume();
  mailbox_.Pause();
  EXPECT_EQ(mailbox_.TakeUpdate().state, RunState::kStopping);
  mailbox_.Finish(run.generation, {});
  EXPECT_EQ(mailbox_.TakeUpdate().state, RunState::kFinished);
  mailbox_.Stop();
  EXPECT_EQ(mailbox_.TakeUpdate().state, RunState::kFinished);
}

TEST_F(MailboxTest, StoppedWhilePreparingNeverRuns) {
  const RunRequest run = StartAndTake();
  mailbox_.Stop();
  mailbox_.BeginIterations(run.generation, {4, 3});
  EXPECT_EQ(mailbox_.TakeUpdate().state, RunState::kStopping);
}

TEST_F(MailboxTest, AfterCloseThereIsNoRequest) {
  const RunRequest run = StartAndTake();
  mailbox_.Close();
  EXPECT_TRUE(run.stop.stop_requested());
  EXPECT_FALSE(mailbox_.WaitForRequest());
  EXPECT_EQ(mailbox_.Start(PlainInputs()), 0U);
  EXPECT_FALSE(mailbox_.WaitForRequest());
}

}  // namespace
}  // namespace pastiche
