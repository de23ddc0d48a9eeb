#include "ui/canvas/mask_pixels.h"

#include <cmath>

#include <gtest/gtest.h>

#include <QPainter>

#include "ui/canvas/brush_stroke.h"
#include "ui/canvas/mask_overlay.h"

namespace pastiche {
namespace {

QImage Black(QSize size) { return MaskPixels(nullptr, size); }

int At(const QImage& mask, int x, int y) { return mask.constScanLine(y)[x]; }

/// Half black, half white.
QImage Halves() {
  QImage mask = Black({100, 60});
  for (int y = 0; y < 60; ++y) {
    for (int x = 50; x < 100; ++x) mask.scanLine(y)[x] = 255;
  }
  return mask;
}

TEST(MaskPixels, AreBoundedAndOfThePhotosShape) {
  EXPECT_EQ(MaskSizeFor({6000, 4000}), QSize(kMaskSide, 1024));
  EXPECT_EQ(MaskSizeFor({30, 60}), QSize(kMaskSide / 2, kMaskSide));
}

TEST(MaskPixels, AreLuminanceTimesOpacityAsTheObjectiveTakesThem) {
  Image mask(ImageSize{2, 1});
  mask.rgb()[0] = 1;                                  // red, opaque
  mask.rgb()[3] = mask.rgb()[4] = mask.rgb()[5] = 1;  // white, half there
  mask.SetAlpha({1, 0.5F});
  const QImage pixels = MaskPixels(&mask, {2, 1});
  EXPECT_EQ(At(pixels, 0, 0), std::lround(0.299 * 255));
  EXPECT_EQ(At(pixels, 1, 0), 128);
}

TEST(MaskPixels, ThereAndBackIsTheSame) {
  QImage pixels = Black({256, 2});
  for (int x = 0; x < 256; ++x) pixels.scanLine(1)[x] = static_cast<uchar>(x);
  const Image picture = MaskPicture(pixels);
  EXPECT_EQ(MaskPixels(&picture, pixels.size()), pixels);
  EXPECT_EQ(InvertedMask(InvertedMask(pixels)), pixels);
  EXPECT_EQ(At(InvertedMask(pixels), 7, 1), 248);
}

TEST(MaskPixels, FeatheringSoftensTheEdgeAndKeepsTheRest) {
  const QImage feathered = FeatheredMask(Halves(), 10);
  EXPECT_EQ(At(feathered, 5, 30), 0);
  EXPECT_EQ(At(feathered, 95, 30), 255);
  EXPECT_NEAR(At(feathered, 50, 30), 128, 16);
  int before = 0;
  for (int x = 0; x < 100; ++x) {
    EXPECT_GE(At(feathered, x, 10), before) << x;
    before = At(feathered, x, 10);
  }
  // A Gaussian of half the radius: a sixth is left one of it away from the edge.
  EXPECT_NEAR(At(feathered, 44, 30) / 255.0, 0.16, 0.05);
  QImage white = Black({40, 30});
  white.fill(255);
  EXPECT_EQ(FeatheredMask(white, 7), white) << "the border does not darken";
}

TEST(BrushStroke, AHardBrushPaintsADiscAndNothingElse) {
  const QImage before = Black({100, 100});
  BrushStroke stroke(before, 20, 0, /*erase=*/false);
  const QRect changed = stroke.To({50, 50}, 20, 1);
  for (int y = 0; y < 100; ++y) {
    for (int x = 0; x < 100; ++x) {
      const double distance = std::hypot(x + 0.5 - 50, y + 0.5 - 50);
      const int value = At(stroke.mask(), x, y);
      if (distance < 18) {
        EXPECT_EQ(value, 255) << x << ' ' << y;
      }
      if (distance > 20) {
        EXPECT_EQ(value, 0) << x << ' ' << y;
      }
      EXPECT_TRUE(value == 0 || changed.contains(x, y)) << x << ' ' << y;
    }
  }
  EXPECT_EQ(before, Black({100, 100})) << "the mask of the document is not written to";
}

TEST(BrushStroke, WhatChangesLiesWhereItSays) {
  BrushStroke stroke(Black({200, 120}), 12, 0.5, false);
  stroke.To({20, 30}, 12, 1);
  QImage before = stroke.mask().copy();
  for (const QPointF& point : {QPointF(150, 90), QPointF(198, 4), QPointF(-30, 60)}) {
    const QRect changed = stroke.To(point, 12, 1);
    int different = 0;
    for (int y = 0; y < 120; ++y) {
      for (int x = 0; x < 200; ++x) {
        if (At(before, x, y) == At(stroke.mask(), x, y)) continue;
        ++different;
        EXPECT_TRUE(changed.contains(x, y)) << x << ' ' << y;
      }
    }
    EXPECT_GT(different, 0);
    before = stroke.mask().copy();
  }
}

TEST(BrushStroke, ASoftEdgeStaysSoftHoweverOftenTheBrushPasses) {
  BrushStroke once(Black({100, 100}), 30, 1, false);
  once.To({50, 50}, 30, 1);
  BrushStroke often(Black({100, 100}), 30, 1, false);
  for (int i = 0; i < 20; ++i) often.To({50, 50}, 30, 1);
  EXPECT_EQ(once.mask(), often.mask());
  EXPECT_GT(At(once.mask(), 50, 50), 250);
  EXPECT_NEAR(At(once.mask(), 65, 50), 128, 12);
  EXPECT_LT(At(once.mask(), 78, 50), 6);
}

TEST(BrushStroke, ErasesAndFlows) {
  QImage white = Black({60, 60});
  white.fill(255);
  BrushStroke eraser(white, 10, 0, true);
  eraser.To({30, 30}, 10, 1);
  EXPECT_EQ(At(eraser.mask(), 30, 30), 0);
  EXPECT_EQ(At(eraser.mask(), 5, 5), 255);
  BrushStroke faint(Black({60, 60}), 10, 0, false);
  faint.To({30, 30}, 10, 0.25);
  EXPECT_NEAR(At(faint.mask(), 30, 30), 64, 2);
}

TEST(BrushStroke, ThicknessGoesFromOnePressureToTheNext) {
  BrushStroke stroke(Black({200, 100}), 30, 0, false);
  stroke.To({40, 50}, 4, 1);
  stroke.To({160, 50}, 30, 1);
  const auto thickness = [&](int x) {
    int count = 0;
    for (int y = 0; y < 100; ++y) count += At(stroke.mask(), x, y) > 127;
    return count;
  };
  EXPECT_NEAR(thickness(40), 10, 6);
  EXPECT_NEAR(thickness(100), 34, 6);
  EXPECT_NEAR(thickness(158), 60, 4);
}

/// As the canvas paints it, over grey.
QImage Painted(const QImage& mask, const std::vector<QRect>& parts, const MaskInk& ink) {
  QImage view(200, 150, QImage::Format_RGB32);
  view.fill(QColor(100, 100, 100));
  QPainter painter(&view);
  const QRectF target(13.3, 8.6, 170.4, 121.7);
  for (const QRect& part : parts) {
    painter.setClipRect(part);
    PaintMask(painter, mask, target, part, ink);
  }
  return view;
}

TEST(PaintMask, InPartsItIsAsInOne) {
  BrushStroke stroke(Black({90, 64}), 20, 0.6, false);
  stroke.To({20, 20}, 20, 1);
  stroke.To({60, 45}, 20, 1);
  const QImage whole = Painted(stroke.mask(), {QRect(0, 0, 200, 150)}, {});
  const QImage parts = Painted(
      stroke.mask(), {QRect(0, 0, 71, 150), QRect(71, 0, 129, 40), QRect(71, 40, 129, 110)}, {});
  EXPECT_EQ(whole, parts);
}

TEST(PaintMask, ShowsTheColorWhereItIsWhiteAndALineAtHalf) {
  const MaskInk ink{QColor(0, 0, 250), 0.5};
  const QImage view = Painted(Halves(), {QRect(0, 0, 200, 150)}, ink);
  EXPECT_EQ(view.pixelColor(30, 60), QColor(100, 100, 100));
  const QColor inside = view.pixelColor(160, 60);
  EXPECT_NEAR(inside.red(), 50, 2);
  EXPECT_NEAR(inside.blue(), 175, 2);
  int line = 0;
  for (int x = 90; x < 110; ++x) line += view.pixelColor(x, 60).blue() > 240;
  EXPECT_EQ(line, 1);
}

}  // namespace
}  // namespace pastiche
