#include "ui/run/preview_painter.h"

#include <atomic>
#include <memory>
#include <thread>

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/support/fake_objective.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/qt_image.h"

namespace pastiche {
namespace {

Artwork Pair(const QColor& photo, const QColor& painting) {
  Artwork artwork;
  artwork.photo = std::make_shared<const Image>(ToImage(PlainImage({200, 100}, photo)));
  artwork.paintings = {{std::make_shared<const Image>(ToImage(PlainImage({100, 100}, painting)))}};
  return artwork;
}

/// A painter over a fake objective.
struct Studio {
  explicit Studio(FakeOptions options = {})
      : counters(options.counters), painter(MakeFakeObjective(std::move(options))) {}

  bool WaitForAll(int count) {
    return WaitFor([&] { return painted.size() + failed.size() >= count; });
  }

  std::shared_ptr<FakeCounters> counters;
  PreviewPainter painter;
  QSignalSpy painted{&painter, &PreviewPainter::Painted};
  QSignalSpy failed{&painter, &PreviewPainter::Failed};
};

QString Key(const QSignalSpy& spy, int index) { return spy[index][0].toString(); }
QImage Picture(const QSignalSpy& spy, int index) { return spy[index][1].value<QImage>(); }

TEST(PreviewPainter, PaintsOneAfterAnotherAtTheSizeThatIsAskedFor) {
  Studio studio;
  studio.painter.Ask("a", Pair(Qt::red, Qt::blue), 64);
  studio.painter.Ask("b", Pair(Qt::red, Qt::green), 32);
  EXPECT_TRUE(studio.painted.isEmpty()) << "an answer within the question";
  EXPECT_EQ(studio.painter.waiting(), 2);
  ASSERT_TRUE(studio.WaitForAll(2));
  ASSERT_EQ(studio.painted.size(), 2);
  EXPECT_EQ(Key(studio.painted, 0), "a");
  EXPECT_EQ(Picture(studio.painted, 0).size(), QSize(64, 32));
  EXPECT_GT(Picture(studio.painted, 0).pixelColor(5, 5).blue(), 200);
  EXPECT_EQ(Key(studio.painted, 1), "b");
  EXPECT_EQ(Picture(studio.painted, 1).size(), QSize(32, 16));
  EXPECT_GT(Picture(studio.painted, 1).pixelColor(5, 5).green(), 200);
  EXPECT_EQ(studio.painter.waiting(), 0);
  EXPECT_EQ(studio.counters->prepared, 1) << "one objective for a row";
}

TEST(PreviewPainter, AFewIterationsDoWhateverTheRecipeSays) {
  Artwork artwork = Pair(Qt::red, Qt::blue);
  artwork.recipe.iterations = 5000;
  artwork.recipe.scale_iterations = {4000, 3000};
  artwork.recipe.size = 4096;
  const Recipe preview = PreviewOf(artwork, 128).recipe;
  EXPECT_EQ(preview.size, 128);
  EXPECT_LE(MostIterations(preview), 120);
  artwork.recipe.scale_iterations = {};
  artwork.recipe.iterations = 7;
  EXPECT_EQ(MostIterations(PreviewOf(artwork, 128).recipe), 7);
}

TEST(PreviewPainter, WhatIsKnownIsNotPaintedAgain) {
  Studio studio;
  Artwork artwork = Pair(Qt::red, Qt::blue);
  EXPECT_TRUE(studio.painter.Known(artwork, 64).isNull());
  studio.painter.Ask("a", artwork, 64);
  ASSERT_TRUE(studio.WaitForAll(1));
  const int evaluations = studio.counters->evaluations;
  EXPECT_EQ(studio.painter.Known(artwork, 64), Picture(studio.painted, 0));
  // The size and the iterations of the result have no part in it.
  artwork.recipe.size = 4096;
  artwork.recipe.seed = 99;  // there is no noise
  // Neither needs the processor to be free.
  studio.painter.SetPaused(true);
  studio.painter.Ask("b", artwork, 64);
  ASSERT_TRUE(studio.WaitForAll(2));
  EXPECT_EQ(Key(studio.painted, 1), "b");
  EXPECT_EQ(studio.counters->evaluations, evaluations);
  // Each of these is another picture.
  EXPECT_TRUE(studio.painter.Known(artwork, 32).isNull());
  Artwork other = artwork;
  other.recipe.alpha = 7;
  EXPECT_TRUE(studio.painter.Known(other, 64).isNull());
  other = artwork;
  other.paintings[0].share = 0.5;
  EXPECT_TRUE(studio.painter.Known(other, 64).isNull());
  other = artwork;
  other.protect = other.photo;
  EXPECT_TRUE(studio.painter.Known(other, 64).isNull());
  other = artwork;
  other.photo = std::make_shared<const Image>(ToImage(PlainImage({200, 100}, Qt::red)));
  EXPECT_TRUE(studio.painter.Known(other, 64).isNull());
}

TEST(PreviewPainter, RememberingKeepsNoPictureAlive) {
  Studio studio;
  std::weak_ptr<const Image> photo;
  {
    const Artwork artwork = Pair(Qt::red, Qt::blue);
    photo = artwork.photo;
    studio.painter.Ask("a", artwork, 64);
  }
  ASSERT_TRUE(studio.WaitForAll(1));
  EXPECT_TRUE(WaitFor([&] { return photo.expired(); }));
}

TEST(PreviewPainter, WaitsWhileItIsPausedAndBeginsAgain) {
  FakeOptions options;
  options.evaluation_time = std::chrono::minutes(5);  // ended early by the stop request
  const auto begun = std::make_shared<std::atomic<int>>(0);
  options.evaluating = [begun](ImageSize) { ++*begun; };
  Studio studio(options);
  studio.painter.SetPaused(true);
  studio.painter.Ask("a", Pair(Qt::red, Qt::blue), 64);
  HandleEvents();
  EXPECT_EQ(studio.counters->prepared, 0);
  studio.painter.SetPaused(false);
  ASSERT_TRUE(WaitFor([&] { return *begun == 1; }));
  studio.painter.SetPaused(true);  // must let go of the processor
  studio.painter.SetPaused(false);
  ASSERT_TRUE(WaitFor([&] { return *begun == 2; }));
  EXPECT_EQ(studio.painter.waiting(), 1);
  EXPECT_TRUE(studio.painted.isEmpty());
  EXPECT_TRUE(studio.failed.isEmpty());
}

TEST(PreviewPainter, WhatIsForgottenIsNotPainted) {
  FakeOptions options;
  const auto free = std::make_shared<std::atomic<bool>>(false);
  const auto begun = std::make_shared<std::atomic<bool>>(false);
  options.preparing = [free, begun] {
    *begun = true;
    while (!*free) std::this_thread::yield();
  };
  Studio studio(options);
  studio.painter.Ask("a", Pair(Qt::red, Qt::blue), 64);
  studio.painter.Ask("b", Pair(Qt::red, Qt::green), 64);
  studio.painter.Ask("c", Pair(Qt::green, Qt::blue), 64);
  ASSERT_TRUE(WaitFor([&] { return begun->load(); }));
  studio.painter.Forget("a");
  studio.painter.Forget("b");
  EXPECT_EQ(studio.painter.waiting(), 1);
  *free = true;
  ASSERT_TRUE(studio.WaitForAll(1));
  EXPECT_EQ(Key(studio.painted, 0), "c");
}

TEST(PreviewPainter, AskingAnewReplacesTheWishOfTheKey) {
  FakeOptions options;
  const auto free = std::make_shared<std::atomic<bool>>(false);
  options.preparing = [free] {
    while (!*free) std::this_thread::yield();
  };
  Studio studio(options);
  studio.painter.Ask("a", Pair(Qt::red, Qt::blue), 64);
  studio.painter.Ask("b", Pair(Qt::red, Qt::blue), 64);
  HandleEvents();
  studio.painter.Ask("a", Pair(Qt::red, Qt::green), 64);  // the one that is being painted
  studio.painter.Ask("b", Pair(Qt::red, Qt::green), 32);
  EXPECT_EQ(studio.painter.waiting(), 2);
  *free = true;
  ASSERT_TRUE(studio.WaitForAll(2));
  EXPECT_EQ(Key(studio.painted, 0), "a");
  EXPECT_GT(Picture(studio.painted, 0).pixelColor(5, 5).green(), 200);
  EXPECT_EQ(Key(studio.painted, 1), "b");
  EXPECT_EQ(Picture(studio.painted, 1).size(), QSize(32, 16));
}

TEST(PreviewPainter, SaysWhyAndGoesOnWithTheNext) {
  Studio studio;
  Artwork nothing;
  studio.painter.Ask("a", nothing, 64);
  studio.painter.Ask("b", Pair(Qt::red, Qt::blue), 64);
  ASSERT_TRUE(studio.WaitForAll(2));
  ASSERT_EQ(studio.failed.size(), 1);
  EXPECT_EQ(Key(studio.failed, 0), "a");
  EXPECT_FALSE(studio.failed[0][1].toString().isEmpty());
  ASSERT_EQ(studio.painted.size(), 1);
}

TEST(PreviewPainter, WhateverIsThrownIsSaid) {
  FakeOptions options;
  options.failing_evaluation = 1;
  Studio studio(options);
  studio.painter.Ask("a", Pair(Qt::red, Qt::blue), 64);
  ASSERT_TRUE(studio.WaitForAll(1));
  ASSERT_EQ(studio.failed.size(), 1);
  EXPECT_TRUE(studio.failed[0][1].toString().contains("fake failure"));
}

TEST(PreviewPainter, CanGoAtAnyMoment) {
  for (int moment = 0; moment < 40; ++moment) {
    FakeOptions options;
    options.evaluation_time = std::chrono::minutes(5);
    const auto begun = std::make_shared<std::atomic<bool>>(false);
    options.evaluating = [begun](ImageSize) { *begun = true; };
    {
      Studio studio(options);
      studio.painter.Ask("a", Pair(Qt::red, Qt::blue), 64);
      studio.painter.Ask("b", Pair(Qt::red, Qt::green), 64);
      for (int i = 0; i < moment % 4; ++i) HandleEvents();
      if (moment % 5 == 0) {
        ASSERT_TRUE(WaitFor([&] { return begun->load(); }));
      }
    }  // must come back
  }
}

}  // namespace
}  // namespace pastiche
