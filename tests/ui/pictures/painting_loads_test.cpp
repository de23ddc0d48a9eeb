// How many of the pictures that are dropped at once are read at once.

#include "ui/pictures/painting_loads.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/recipe/recipe_fields.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/picture_reading.h"
#include "ui/document/qt_image.h"

namespace pastiche {
namespace {

class PaintingLoadsTest : public ::testing::Test {
 protected:
  PictureSource File(const QString& name, QSize size) {
    return PictureSource::File(ToPath(WritePicture(folder_.path(), name, size, Qt::blue)));
  }
  void Add(int count) {
    std::vector<PictureSource> sources;
    for (int i = 0; i < count; ++i) {
      sources.push_back(PictureSource::File(
          ToPath(WritePicture(folder_.path(), QString("%1.png").arg(i), {30, 20 + i}, Qt::blue))));
    }
    loads_.Add(sources);
  }
  std::size_t paintings() const { return document_.artwork().paintings.size(); }

  QTemporaryDir folder_;
  Document document_;
  PaintingLoads loads_{&document_};
};

TEST_F(PaintingLoadsTest, ThoseForWhichThereIsNoRoomWaitUntilOthersAreRead) {
  const int threads = ReadingPool().maxThreadCount();
  auto others = std::make_unique<PixelBudget::Share>(&ReadingBudget());
  others->Take(kMostPixelsRead);
  Add(threads + 3);
  // Each thread has looked at one header; none decodes.
  ASSERT_TRUE(WaitFor([&] { return ReadingBudget().waiting() == threads; }));
  HandleEvents();
  EXPECT_EQ(ReadingBudget().taken(), kMostPixelsRead);
  EXPECT_EQ(paintings(), 0U);
  EXPECT_TRUE(loads_.loading());
  others.reset();
  ASSERT_TRUE(WaitFor([&] { return !loads_.loading(); }));
  ASSERT_EQ(paintings(), static_cast<std::size_t>(threads + 3));
  // In the order in which they were dropped.
  EXPECT_EQ(document_.artwork().paintings.back().image->height(), 20 + threads + 2);
  EXPECT_EQ(document_.steps().count(), 1);
  EXPECT_EQ(ReadingBudget().taken(), 0);
}

TEST_F(PaintingLoadsTest, WhatIsOneTooManyIsNamedAsItIs) {
  Add(static_cast<int>(kMostPaintings));
  ASSERT_TRUE(WaitFor([&] { return !loads_.loading(); }));
  loads_.Add({PictureSource::File(ToPath(folder_.filePath("50%2foff.png")))});
  ASSERT_EQ(loads_.loads().size(), 1U);
  EXPECT_TRUE(loads_.loads()[0]->error.startsWith("50%2foff.png: "))
      << loads_.loads()[0]->error.toStdString();
}

TEST_F(PaintingLoadsTest, ThoseOnTheirWayCountAmongTheMostThereCanBe) {
  const int most = static_cast<int>(kMostPaintings);
  Add(most - 10);
  Add(20);
  ASSERT_TRUE(WaitFor([&] { return !loads_.loading(); }));
  EXPECT_EQ(paintings(), kMostPaintings);
  EXPECT_EQ(loads_.loads().size(), 10U);
  EXPECT_FALSE(loads_.error().isEmpty());
}

TEST_F(PaintingLoadsTest, WhatAnUndoBringsBackMeanwhileLeavesNoRoomForAsMany) {
  const int most = static_cast<int>(kMostPaintings);
  Add(most);
  ASSERT_TRUE(WaitFor([&] { return !loads_.loading(); }));
  for (int i = 0; i < 3; ++i) document_.RemovePainting(0);
  Add(3);
  for (int i = 0; i < 2; ++i) document_.steps().undo();
  ASSERT_TRUE(WaitFor([&] { return !loads_.loading(); }));
  EXPECT_EQ(paintings(), kMostPaintings);
  EXPECT_EQ(loads_.loads().size(), 2U);
  EXPECT_TRUE(loads_.error().startsWith("1.png: ")) << loads_.error().toStdString();
}

TEST_F(PaintingLoadsTest, ThoseThatAreReadSoonerComeInTheirTurnAndReplaceNone) {
  if (ReadingPool().maxThreadCount() < 2) GTEST_SKIP() << "one thread reads in order";
  auto others = std::make_unique<PixelBudget::Share>(&ReadingBudget());
  others->Take(kMostPixelsRead - 1000);
  // The first has no room, and takes the place of the first painting, which is not there yet.
  loads_.Replace(nullptr, File("large.png", {60, 60}));
  loads_.Add({File("small.png", {10, 10})});
  ASSERT_TRUE(WaitFor([&] {
    const auto loads = loads_.loads();
    return loads.size() == 2 && loads[1]->picture;
  }));
  EXPECT_EQ(paintings(), 0U);
  // Another choice for the same place comes in its turn too.
  loads_.Replace(nullptr, File("other.png", {50, 50}));
  others.reset();
  ASSERT_TRUE(WaitFor([&] { return !loads_.loading(); }));
  ASSERT_EQ(paintings(), 2U);
  EXPECT_EQ(document_.artwork().paintings[0].image->width(), 50);
  EXPECT_EQ(document_.artwork().paintings[1].image->width(), 10);
}

TEST_F(PaintingLoadsTest, WhatIsCalledOffBeforeItsTurnIsNotRead) {
  const int threads = ReadingPool().maxThreadCount();
  auto others = std::make_unique<PixelBudget::Share>(&ReadingBudget());
  others->Take(kMostPixelsRead);
  Add(threads);
  ASSERT_TRUE(WaitFor([&] { return ReadingBudget().waiting() == threads; }));
  PictureLoader later;
  int refused = 0;
  QObject::connect(&later, &PictureLoader::Refused, &later, [&] { ++refused; });
  later.Load(PictureSource::File("/nowhere/first.png"));
  later.Load(PictureSource::File("/nowhere/second.png"));
  later.Cancel();
  loads_.Cancel();
  EXPECT_FALSE(later.loading());
  others.reset();
  ReadingPool().waitForDone();
  HandleEvents();
  EXPECT_EQ(refused, 0);
  EXPECT_EQ(paintings(), 0U);
  EXPECT_EQ(ReadingBudget().taken(), 0);
}

}  // namespace
}  // namespace pastiche
