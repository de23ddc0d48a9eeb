// What the canvas says of what it shows.

#include <gtest/gtest.h>

#include "tests/ui/painted_texts.h"
#include "tests/ui/ui_test_support.h"
#include "ui/canvas/canvas.h"

namespace pastiche {
namespace {

class CanvasLabelsTest : public ::testing::Test {
 protected:
  CanvasLabelsTest() {
    canvas_.resize(400, 300);
    canvas_.show();
    canvas_.SetPhoto(PlainImage({400, 300}, Qt::red));
  }

  /// All that is written, in the order in which it is.
  QString Written() { return PaintedTexts(canvas_).join('|'); }

  Canvas canvas_;
};

TEST_F(CanvasLabelsTest, ThePhotoIsNamedWhileThereIsNoPicture) {
  canvas_.SetHint("Ready.");
  EXPECT_EQ(Written(), "Photo|Ready.");
  canvas_.SetPicture(PlainImage({400, 300}, Qt::blue));
  EXPECT_EQ(Written(), "Result") << "a hint is for an empty canvas";
}

TEST_F(CanvasLabelsTest, WhatStandsInPlaceOfThePictureIsNamed) {
  canvas_.SetPicture(PlainImage({400, 300}, Qt::blue));
  canvas_.PeekAtPhoto(true);
  EXPECT_EQ(Written(), "Photo");
  canvas_.PeekAtPhoto(false);
  EXPECT_EQ(Written(), "Result");
  canvas_.SetPhoto(PlainImage({300, 300}, Qt::red));
  EXPECT_EQ(Written(), "Result. The photo has another shape now");
  canvas_.SetOther(PlainImage({400, 300}, Qt::green), {}, "Yesterday");
  canvas_.SetCompareMode(CompareMode::kOther);
  EXPECT_EQ(Written(), "Yesterday. Escape goes back");
}

TEST_F(CanvasLabelsTest, BothOfTwoAreNamed) {
  canvas_.SetPicture(PlainImage({400, 300}, Qt::blue));
  for (const CompareMode mode : {CompareMode::kWipe, CompareMode::kSideBySide}) {
    canvas_.SetCompareMode(mode);
    EXPECT_EQ(Written(), "Photo|Result");
  }
  canvas_.SetOther(PlainImage({400, 300}, Qt::green));
  canvas_.SetCompareMode(CompareMode::kWipe);
  EXPECT_EQ(Written(), "Another result|Result");
  canvas_.SetPair({PlainImage({400, 300}, Qt::green), {}, "Earlier"},
                  {PlainImage({400, 300}, Qt::white), {}, "Later"});
  EXPECT_EQ(Written(), "Earlier|Later");
}

}  // namespace
}  // namespace pastiche
