// What the canvas looks like, as a person sees it. The strip with the labels is left out: letters
// are another desktop's.

#include "tests/ui/golden.h"

#include <gtest/gtest.h>

#include <QLinearGradient>
#include <QPainter>

#include "tests/ui/ui_test_support.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/crop_tool.h"
#include "ui/canvas/mask_tool.h"
#include "ui/canvas/wipe_handle.h"
#include "ui/document/document.h"
#include "ui/document/qt_image.h"

namespace pastiche {
namespace {

constexpr int kLabels = 36;

/// A landscape of few strokes, whose parts can be told apart.
QImage Scene(const QColor& sky, const QColor& land) {
  QImage scene(240, 160, QImage::Format_RGB32);
  QPainter painter(&scene);
  QLinearGradient air(0, 0, 0, 110);
  air.setColorAt(0, sky);
  air.setColorAt(1, sky.lighter(140));
  painter.fillRect(scene.rect(), air);
  painter.fillRect(0, 100, 240, 60, land);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(land.lighter(150));
  painter.drawEllipse(QPointF(70, 60), 26, 26);
  painter.setPen(QPen(land.darker(200), 3));
  painter.drawLine(QPointF(130, 140), QPointF(220, 30));
  return scene;
}

class GoldenTest : public ::testing::Test {
 protected:
  GoldenTest() {
    const QImage photo = Scene(QColor(60, 110, 190), QColor(70, 110, 60));
    auto picture = std::make_shared<Picture>();
    picture->image = std::make_shared<const Image>(ToImage(photo));
    document_.SetPhoto(picture);
    canvas_.resize(360, 280);
    canvas_.SetPhoto(photo);
    canvas_.SetPicture(Scene(QColor(200, 120, 50), QColor(60, 40, 90)));
    canvas_.show();
  }

  QImage Shot() {
    canvas_.clearFocus();
    const QRect part(0, kLabels, canvas_.width(), canvas_.height() - kLabels);
    return canvas_.grab(part).toImage();
  }

  Document document_;
  Canvas canvas_;
};

TEST_F(GoldenTest, Fitting) { EXPECT_TRUE(LooksLike(Shot(), "canvas_fit")); }

TEST_F(GoldenTest, SmoothAtSmallZoomAndInPixelsAtLarge) {
  canvas_.ZoomAt({180, 140}, 0.4);
  EXPECT_TRUE(LooksLike(Shot(), "canvas_zoom_out"));
  canvas_.Fit();
  canvas_.ZoomAt({140, 120}, 6);
  EXPECT_TRUE(LooksLike(Shot(), "canvas_zoom_in"));
}

TEST_F(GoldenTest, Wiping) {
  canvas_.SetCompareMode(CompareMode::kWipe);
  Find<WipeHandle>(canvas_, "wipe")->setValue(400);
  EXPECT_TRUE(LooksLike(Shot(), "canvas_wipe"));
}

TEST_F(GoldenTest, SideBySide) {
  canvas_.SetCompareMode(CompareMode::kSideBySide);
  EXPECT_TRUE(LooksLike(Shot(), "canvas_side_by_side"));
}

TEST_F(GoldenTest, AMaskOverThePicture) {
  MaskTool masks(&document_);
  masks.SetBrush({.size = 0.25, .softness = 0.7});
  canvas_.SetTool(&masks);
  QTest::mousePress(&canvas_, Qt::LeftButton, {}, {110, 110});
  QTest::mouseMove(&canvas_, {200, 150});
  QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, {200, 150});
  masks.Away();
  EXPECT_TRUE(LooksLike(Shot(), "canvas_mask"));
  canvas_.SetTool(nullptr);
}

TEST_F(GoldenTest, ThePartThatIsKept) {
  CropTool crop(&document_);
  crop.SetPart({40, 30, 120, 90});
  canvas_.SetTool(&crop);
  EXPECT_TRUE(LooksLike(Shot(), "canvas_crop"));
  canvas_.SetTool(nullptr);
}

}  // namespace
}  // namespace pastiche
