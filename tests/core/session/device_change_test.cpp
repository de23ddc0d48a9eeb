#include <cstdint>
#include <memory>
#include <new>
#include <stdexcept>

#include <gtest/gtest.h>

#include "core/session/session.h"
#include "tests/core/session/watcher.h"
#include "tests/support/artworks.h"
#include "tests/support/fake_objective.h"

/// Changes of a run for which its device has no room, or over which it fails.
namespace pastiche {
namespace {

// Half way: the objective has followed, the picture has not.
TEST(AChange, OverWhichTheDeviceFailsIsMadeOnTheProcessor) {
  FakeOptions card;
  card.starting = [](ImageSize size) {
    if (size.width == 16) throw std::runtime_error("CUDA error: unspecified launch failure");
  };
  SessionOptions options;
  options.fall_back = MakeFakeObjective();
  Watcher watcher(MakeFakeObjective(card), options);
  Artwork artwork = PlainInputs();
  artwork.recipe.iterations = 1'000'000;
  artwork.recipe.stop_gain = 0;
  artwork.recipe.optimizer = OptimizerKind::kAdam;
  watcher.session().Start(artwork);
  ASSERT_TRUE(watcher.WaitForReports(2));
  watcher.session().Pause();
  artwork.recipe.size = 16;
  watcher.session().Update(artwork);
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.size() == ImageSize{16, 12}; }));
  EXPECT_EQ(watcher.notice(), "the graphics card failed: going on on the processor");
  watcher.session().RequestPicture();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.picture() != nullptr; }));
  EXPECT_EQ(watcher.picture()->size(), (ImageSize{16, 12}));
  EXPECT_EQ(watcher.broken_promise(), "");
}

/// A run that pauses on a card of 500 MB, and then is wished to be as large as the photo.
class AChangeOfSize : public testing::Test {
 protected:
  static constexpr std::int64_t kMB = 1'000'000;
  static constexpr std::int64_t kNowhere = std::int64_t{1} << 50;

  AChangeOfSize() {
    card_.memory = {.fixed = 10 * kMB, .whole = 100 * kMB, .least = kMB};
    card_.device_memory = DeviceMemory{600 * kMB, 500 * kMB};
    artwork_.recipe.size = 16;
    artwork_.recipe.iterations = 1'000'000;
    artwork_.recipe.stop_gain = 0;
    artwork_.recipe.optimizer = OptimizerKind::kAdam;
  }
  /// What the larger size needs at least.
  void LetItNeed(std::int64_t bytes) {
    card_.memory_at = [small = card_.memory, bytes](ImageSize size) {
      return size.width > 16 ? ObjectiveMemory{0, bytes, bytes} : small;
    };
  }
  void Begin() {
    SessionOptions options;
    options.fall_back = fall_back_ ? fall_back_ : MakeFakeObjective(processor_);
    options.machine.memory = std::int64_t{1} << 40;  // whatever this machine has free
    watcher_ = std::make_unique<Watcher>(MakeFakeObjective(card_), options);
    watcher_->session().Start(artwork_);
    ASSERT_TRUE(watcher_->WaitForReports(2));
    watcher_->session().Pause();
    ASSERT_TRUE(watcher_->WaitForState(RunState::kPaused));
    artwork_.recipe.size = 24;
    watcher_->session().Update(artwork_);
    ASSERT_TRUE(watcher_->WaitFor([](const Watcher& w) { return !w.notice().empty(); }));
  }
  /// When the change has been made.
  ImageSize LargePictureSize() {
    EXPECT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.size() == ImageSize{24, 18}; }));
    return PictureSize();
  }
  ImageSize PictureSize() {
    watcher_->session().RequestPicture();
    if (!watcher_->WaitFor([](const Watcher& w) { return w.picture() != nullptr; })) return {};
    EXPECT_EQ(watcher_->broken_promise(), "");
    return watcher_->picture()->size();
  }

  FakeOptions card_;
  FakeOptions processor_;
  /// In its place, if there is one.
  ObjectiveFactory fall_back_;
  Artwork artwork_ = PlainInputs();
  std::unique_ptr<Watcher> watcher_;
};

TEST_F(AChangeOfSize, WithoutRoomOnTheCardIsMadeOnTheProcessor) {
  LetItNeed(800 * kMB);
  ASSERT_NO_FATAL_FAILURE(Begin());
  EXPECT_EQ(watcher_->notice(),
            "the graphics card has too little memory: going on on the processor");
  EXPECT_EQ(LargePictureSize(), (ImageSize{24, 18}));
  EXPECT_EQ(processor_.counters->prepared, 1);
}

TEST_F(AChangeOfSize, WithoutRoomAnywhereLeavesTheRunOnTheCard) {
  LetItNeed(kNowhere);
  ASSERT_NO_FATAL_FAILURE(Begin());
  EXPECT_NE(watcher_->notice().find("choose a smaller size"), std::string::npos)
      << watcher_->notice();
  EXPECT_EQ(PictureSize(), (ImageSize{16, 12}));
  EXPECT_EQ(processor_.counters->prepared, 0);
}

TEST_F(AChangeOfSize, ThatTheProcessorCannotMakeLeavesTheRunOnTheCard) {
  LetItNeed(800 * kMB);
  fall_back_ = [](const Artwork&, ImageSize,
                  const std::stop_token&) -> Result<std::unique_ptr<Objective>> {
    throw std::bad_alloc();
  };
  Begin();
  EXPECT_NE(watcher_->notice().find("choose a smaller size"), std::string::npos)
      << watcher_->notice();
  EXPECT_EQ(PictureSize(), (ImageSize{16, 12}));
  const std::size_t reports = watcher_->reports().size();
  watcher_->session().Resume();
  EXPECT_TRUE(watcher_->WaitForReports(reports + 3));
  EXPECT_EQ(watcher_->state(), RunState::kRunning);
}

// Nor is the processor likely to have it.
TEST_F(AChangeOfSize, ForWhichNoTilesAreSmallEnoughAnywhereLeavesTheRunOnTheCard) {
  LetItNeed(std::int64_t{3} << 38);  // more than half of what may be used
  card_.breaking_update_memory = 1;
  card_.device_memory = DeviceMemory{kNowhere, kNowhere};
  Begin();
  EXPECT_EQ(watcher_->notice(), "out of memory: choose a smaller size");
  EXPECT_EQ(PictureSize(), (ImageSize{16, 12}));
  EXPECT_EQ(processor_.counters->prepared, 0);
}

TEST_F(AChangeOfSize, IsTriedInSmallerTilesFirst) {
  card_.breaking_update_memory = 30 * kMB;
  ASSERT_NO_FATAL_FAILURE(Begin());
  EXPECT_EQ(watcher_->notice(), "memory ran out: going on in smaller tiles");
  EXPECT_EQ(LargePictureSize(), (ImageSize{24, 18}));
  EXPECT_EQ(processor_.counters->prepared, 0);
}

TEST_F(AChangeOfSize, ForWhichNoTilesAreSmallEnoughIsMadeOnTheProcessor) {
  card_.breaking_update_memory = 1;
  ASSERT_NO_FATAL_FAILURE(Begin());
  EXPECT_EQ(watcher_->notice(),
            "the graphics card has too little memory: going on on the processor");
  EXPECT_EQ(LargePictureSize(), (ImageSize{24, 18}));
  EXPECT_EQ(processor_.counters->prepared, 1);
}

}  // namespace
}  // namespace pastiche
