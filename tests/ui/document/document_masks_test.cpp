// The masks of steps: packed by a thread, and as they were when they come back.

#include <algorithm>
#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/pictures.h"
#include "tests/ui/ui_test_support.h"
#include "ui/canvas/mask_pixels.h"
#include "ui/document/document.h"
#include "ui/document/mask_place.h"

namespace pastiche {
namespace {

TEST(DocumentMasks, MasksOfEarlierStepsTakeLittleRoomAndComeBack) {
  Document document;
  std::vector<std::weak_ptr<const Image>> masks;
  std::vector<Image> copies;
  for (int i = 0; i < 5; ++i) {
    QImage pixels(400, 300, QImage::Format_Grayscale8);
    pixels.fill(0);
    for (int y = 0; y < 10 * i; ++y) pixels.scanLine(y)[i] = static_cast<uchar>(50 * i + 1);
    const auto mask = std::make_shared<const Image>(MaskPicture(pixels));
    masks.emplace_back(mask);
    copies.push_back(mask->Clone());
    document.Apply("Paint the mask", WithMask(document.artwork(), {}, mask));
  }
  // All but those of the latest step, before and after: a thread packs them.
  EXPECT_TRUE(
      WaitFor([&] { return masks[0].expired() && masks[1].expired() && masks[2].expired(); }));
  EXPECT_FALSE(masks[3].expired());
  EXPECT_FALSE(masks[4].expired());
  const auto is = [&](int i) {
    const std::shared_ptr<const Image>& mask = document.artwork().protect;
    return mask && std::equal(mask->rgb().begin(), mask->rgb().end(), copies[i].rgb().begin());
  };
  for (int i = 3; i >= 0; --i) {
    document.steps().undo();
    EXPECT_TRUE(is(i)) << i;
  }
  document.steps().undo();
  EXPECT_EQ(document.artwork().protect, nullptr);
  for (int i = 0; i < 5; ++i) {
    document.steps().redo();
    EXPECT_TRUE(is(i)) << i;
  }
}

TEST(DocumentMasks, AMaskThatASnapshotHasComesBackAsTheVeryOne) {
  Document document;
  QImage pixels(40, 30, QImage::Format_Grayscale8);
  pixels.fill(77);
  document.Apply("Paint", WithMask({}, {}, std::make_shared<const Image>(MaskPicture(pixels))));
  const Artwork then = document.artwork();
  std::weak_ptr<const Image> next;
  for (const uchar grey : {1, 2, 3}) {
    pixels.fill(grey);
    const auto mask = std::make_shared<const Image>(MaskPicture(pixels));
    if (grey == 1) next = mask;
    document.Apply("Paint", WithMask({}, {}, mask));
  }
  ASSERT_TRUE(WaitFor([&] { return next.expired(); }));  // packed, and with it those before
  for (int i = 0; i < 3; ++i) document.steps().undo();
  EXPECT_EQ(document.artwork(), then);
}

TEST(DocumentMasks, AMaskThatCannotBePackedStays) {
  Document document;
  std::vector<std::weak_ptr<const Image>> masks;
  for (const float grey : {0.1234F, 0.2345F, 0.3456F, 0.4567F}) {
    const auto mask = MakePlainPicture({40, 30}, grey, grey, grey);
    masks.emplace_back(mask);
    document.Apply("Load a mask", WithMask({}, {}, mask));
  }
  QImage pixels(40, 30, QImage::Format_Grayscale8);
  for (int i = 0; i < 3; ++i) {
    pixels.fill(i);
    document.Apply("Paint", WithMask({}, {}, std::make_shared<const Image>(MaskPicture(pixels))));
  }
  // It is tried once, and not again and again.
  EXPECT_TRUE(WaitFor([&] { return !document.packing(); }));
  for (int i = 0; i < 4; ++i) EXPECT_FALSE(masks[i].expired()) << i;
  for (int i = 0; i < 3; ++i) document.steps().undo();
  for (int i = 3; i >= 0; --i, document.steps().undo()) {
    EXPECT_EQ(document.artwork().protect, masks[i].lock()) << i;
  }
}

class PackingTest : public ::testing::Test {
 protected:
  void Paint(int grey, QSize size = {400, 300}) {
    QImage pixels(size, QImage::Format_Grayscale8);
    pixels.fill(grey);
    document_.Apply("Paint", WithMask(document_.artwork(), {},
                                      std::make_shared<const Image>(MaskPicture(pixels))));
  }
  Document document_;
};

TEST_F(PackingTest, NoStepGoesForMasksThatAreJustBeingPacked) {
  // Two masks of 1.4 MB as they are, and next to nothing packed.
  document_.SetMostHistory(2'000'000);
  for (int i = 0; i < 4; ++i) Paint(i);
  EXPECT_TRUE(document_.packing());
  EXPECT_EQ(document_.steps().count(), 4);
  ASSERT_TRUE(WaitFor([this] { return !document_.packing(); }));
  EXPECT_EQ(document_.steps().count(), 4);
}

TEST_F(PackingTest, WhatIsUndoneWhileMasksArePackedCanBeRedone) {
  for (int i = 0; i < 4; ++i) Paint(i);
  ASSERT_TRUE(document_.packing());
  document_.steps().undo();
  document_.steps().undo();
  document_.SetMostHistory(1);
  ASSERT_TRUE(WaitFor([this] { return !document_.packing(); }));
  EXPECT_EQ(document_.steps().count(), 4);
  EXPECT_EQ(document_.steps().index(), 2);
  document_.steps().redo();
  EXPECT_EQ(document_.steps().index(), 3);
  // The next step forgets what is too much.
  Paint(9);
  ASSERT_TRUE(WaitFor([this] { return !document_.packing(); }));
  EXPECT_EQ(document_.steps().count(), 1);
}

}  // namespace
}  // namespace pastiche
