// Masks that are painted by keys alone.

#include <gtest/gtest.h>

#include <QAction>
#include <QSignalSpy>

#include "tests/ui/window_fixture.h"
#include "ui/canvas/mask_tool.h"
#include "ui/widgets/spoken.h"
#include "ui/window/canvas_tools.h"

namespace pastiche {
namespace {

class MaskKeysTest : public ::testing::Test {
 protected:
  MaskKeysTest() {
    auto photo = std::make_shared<Picture>();
    photo->name = "photo.png";
    photo->image = std::make_shared<const Image>(ToImage(PlainImage({300, 200}, Qt::gray)));
    MakeViews(*photo);
    document_.SetPhoto(photo);
    canvas_.resize(348, 248);  // the photo fits at 100 %
    canvas_.SetPhoto(photo->preview);
    canvas_.show();
    canvas_.activateWindow();
    EXPECT_TRUE(WaitFor([this] { return canvas_.isActiveWindow(); }));
    tool_.SetBrush({.size = 0.1, .softness = 0});
    canvas_.SetTool(&tool_);
  }
  ~MaskKeysTest() override { canvas_.SetTool(nullptr); }

  void Press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyPress(&canvas_, static_cast<Qt::Key>(key), modifiers);
  }
  void Release(int key) { QTest::keyRelease(&canvas_, static_cast<Qt::Key>(key)); }
  void Tap(int key, Qt::KeyboardModifiers modifiers = {}, int times = 1) {
    for (int i = 0; i < times; ++i) {
      QTest::keyClick(&canvas_, static_cast<Qt::Key>(key), modifiers);
    }
  }
  int steps() { return document_.steps().index(); }
  /// How white what is protected is at a point of the photo; -1 where there is no mask.
  float Value(double x, double y) {
    const std::shared_ptr<const Image>& mask = document_.artwork().protect;
    if (!mask) return -1;
    const auto column = static_cast<std::size_t>(x * mask->width());
    const auto row = static_cast<std::size_t>(y * mask->height());
    return mask->rgb()[3 * (row * static_cast<std::size_t>(mask->width()) + column)];
  }
  QPoint On(double x, double y) const {
    const QRectF target = canvas_.PictureRect();
    return QPointF(target.x() + x * target.width(), target.y() + y * target.height()).toPoint();
  }

  Document document_;
  Canvas canvas_;
  MaskTool tool_{&document_};
};

TEST_F(MaskKeysTest, ATapOfSpaceIsADabWhereTheBrushIs) {
  const int before = steps();
  Tap(Qt::Key_Space);
  EXPECT_EQ(steps(), before + 1);
  EXPECT_FLOAT_EQ(Value(0.5, 0.5), 1) << "it begins in the middle of what is seen";
  EXPECT_FLOAT_EQ(Value(0.62, 0.5), 0);
  // Ten steps of a quarter of the brush, which is a tenth of the photo.
  Tap(Qt::Key_Right, {}, 10);
  EXPECT_EQ(steps(), before + 1) << "to move is no step";
  EXPECT_FLOAT_EQ(Value(0.75, 0.5), 0) << "the brush was not down";
  Tap(Qt::Key_Space);
  EXPECT_FLOAT_EQ(Value(0.75, 0.5), 1);
  EXPECT_FLOAT_EQ(Value(0.62, 0.5), 0);
}

TEST_F(MaskKeysTest, SpaceThatIsHeldPaintsAlongTheArrowsAndIsOneStep) {
  const int before = steps();
  Press(Qt::Key_Space);
  Tap(Qt::Key_Left, Qt::ShiftModifier, 3);
  EXPECT_EQ(steps(), before) << "the stroke goes on";
  // A key that is held comes again and again, and is let go of only once.
  QKeyEvent again(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier, " ", true);
  QCoreApplication::sendEvent(&canvas_, &again);
  Tap(Qt::Key_Up, Qt::ShiftModifier, 2);
  Release(Qt::Key_Space);
  EXPECT_EQ(steps(), before + 1);
  EXPECT_FLOAT_EQ(Value(0.35, 0.5), 1);
  EXPECT_FLOAT_EQ(Value(0.2, 0.35), 1);
  EXPECT_FLOAT_EQ(Value(0.5, 0.3), 0);
  EXPECT_EQ(document_.steps().undoText(), "Paint the mask");
  document_.steps().undo();
  EXPECT_EQ(document_.artwork().protect, nullptr);
}

TEST_F(MaskKeysTest, XErasesAndTheStepSaysSo) {
  tool_.Fill();
  Tap(Qt::Key_X);
  Tap(Qt::Key_Space);
  EXPECT_FLOAT_EQ(Value(0.5, 0.5), 0);
  EXPECT_FLOAT_EQ(Value(0.7, 0.5), 1);
  EXPECT_EQ(document_.steps().undoText(), "Erase in the mask");
}

TEST_F(MaskKeysTest, StepsAreThoseOfTheBrushAndCtrlGoesByAPixelOfTheMask) {
  const auto place_after = [&](int key, Qt::KeyboardModifiers modifiers) {
    Tap(key, modifiers);
    Press(Qt::Key_Space);
    const QImage mask = tool_.pixels();
    canvas_.SetTool(nullptr);
    document_.steps().undo();
    canvas_.SetTool(&tool_);
    // Where the dab's left edge is.
    for (int x = 0; x < mask.width(); ++x) {
      if (qGray(mask.pixel(x, mask.height() / 2)) > 127) return x;
    }
    return -1;
  };
  const int begun = place_after(Qt::Key_A, {});
  const int side = tool_.pixels().width();
  EXPECT_EQ(place_after(Qt::Key_Right, Qt::ControlModifier), begun + 1);
  EXPECT_NEAR(place_after(Qt::Key_Right, {}), begun + side * 0.025, 1.5);
  EXPECT_NEAR(place_after(Qt::Key_Right, Qt::ShiftModifier), begun + side * 0.1, 1.5);
  tool_.SetBrush({.size = 0.2, .softness = 0});
  const int larger = place_after(Qt::Key_A, {});
  EXPECT_NEAR(place_after(Qt::Key_Left, {}), larger - side * 0.05, 1.5);
}

TEST_F(MaskKeysTest, TwoArrowsThatAreHeldGoAslant) {
  Press(Qt::Key_Right);
  Press(Qt::Key_Down);
  for (int i = 0; i < 3; ++i) Press(Qt::Key_Down);
  Release(Qt::Key_Down);
  Release(Qt::Key_Right);
  Tap(Qt::Key_Space);
  // Five steps to the right and four down, of a photo of 3 : 2.
  EXPECT_FLOAT_EQ(Value(0.5 + 5 * 0.025, 0.5 + 4 * 0.025 * 1.5), 1);
  // What was let go of moves it no more.
  Tap(Qt::Key_Up, {}, 8);
  Tap(Qt::Key_Space);
  EXPECT_FLOAT_EQ(Value(0.5 + 5 * 0.025, 0.5 - 4 * 0.025 * 1.5), 1);
}

TEST_F(MaskKeysTest, TheBrushStaysInThePicture) {
  Tap(Qt::Key_Left, Qt::ShiftModifier, 40);
  Tap(Qt::Key_Up, Qt::ShiftModifier, 40);
  Tap(Qt::Key_Space);
  EXPECT_FLOAT_EQ(Value(0.001, 0.001), 1);
  Tap(Qt::Key_Right, Qt::ShiftModifier, 1);
  Tap(Qt::Key_Space);
  EXPECT_FLOAT_EQ(Value(0.1, 0.001), 1) << "it is at the edge, and not beyond";
}

TEST_F(MaskKeysTest, TheViewFollowsTheBrush) {
  canvas_.ZoomAt({174, 124}, 6);
  Tap(Qt::Key_Right, Qt::ShiftModifier, 20);
  EXPECT_TRUE(canvas_.rect().contains(On(1, 0.5)));
  Tap(Qt::Key_Left, Qt::ShiftModifier, 20);
  Tap(Qt::Key_Down, Qt::ShiftModifier, 20);
  EXPECT_TRUE(canvas_.rect().contains(On(0, 1)));
  const QPointF point = canvas_.PicturePoint({100, 100});
  Tap(Qt::Key_Up, Qt::ControlModifier);
  EXPECT_EQ(canvas_.PicturePoint({100, 100}), point) << "what is seen stays where it is";
}

TEST_F(MaskKeysTest, ItBeginsWhereAPersonLooks) {
  canvas_.SetTool(nullptr);
  canvas_.ZoomAt({24, 24}, 4);
  MaskTool other(&document_);
  canvas_.SetTool(&other);
  const QPointF middle = canvas_.PicturePoint({174, 124});
  Tap(Qt::Key_Space);
  EXPECT_FLOAT_EQ(Value(middle.x(), middle.y()), 1);
  EXPECT_LT(middle.x(), 0.3);
  canvas_.SetTool(nullptr);
}

TEST_F(MaskKeysTest, KeysGoOnWhereTheMouseWas) {
  QTest::mouseMove(&canvas_, On(0.2, 0.3));
  Tap(Qt::Key_Space);
  EXPECT_FLOAT_EQ(Value(0.2, 0.3), 1);
  EXPECT_FLOAT_EQ(Value(0.5, 0.5), 0);
}

TEST_F(MaskKeysTest, AStrokeEndsWhereTheKeyboardGoes) {
  const int before = steps();
  Press(Qt::Key_Space);
  canvas_.clearFocus();
  EXPECT_EQ(steps(), before + 1);
  canvas_.setFocus();
  Release(Qt::Key_Space);
  EXPECT_EQ(steps(), before + 1);
}

TEST_F(MaskKeysTest, AMousePressEndsItToo) {
  const int before = steps();
  Press(Qt::Key_Space);
  QTest::mouseMove(&canvas_, On(0.2, 0.2));
  QTest::mouseClick(&canvas_, Qt::LeftButton, {}, On(0.8, 0.8));
  EXPECT_EQ(steps(), before + 2);
  EXPECT_FLOAT_EQ(Value(0.5, 0.5), 1);
  EXPECT_FLOAT_EQ(Value(0.8, 0.8), 1);
  EXPECT_FLOAT_EQ(Value(0.35, 0.35), 0);
  Release(Qt::Key_Space);
  EXPECT_EQ(steps(), before + 2);
}

TEST_F(MaskKeysTest, TheBrushIsSeenOnBlackAndOnWhite) {
  tool_.SetBrush({.size = kLeastBrush});
  for (const Qt::GlobalColor ground : {Qt::black, Qt::white}) {
    canvas_.SetPhoto(PlainImage({300, 200}, ground));
    const QImage seen = canvas_.grab().toImage();
    int other = 0;
    for (int y = -8; y <= 8; ++y) {
      for (int x = -8; x <= 8; ++x) {
        const int grey = qGray(seen.pixel(On(0.5, 0.5) + QPoint(x, y)));
        other += std::abs(grey - qGray(QColor(ground).rgb())) > 100;
      }
    }
    EXPECT_GT(other, 12);
  }
  // And gone with the mouse, which has a ring of its own.
  QTest::mouseMove(&canvas_, On(0.1, 0.1));
  EXPECT_EQ(canvas_.grab().toImage().pixelColor(On(0.5, 0.5) + QPoint(5, 0)), QColor(Qt::white));
}

TEST_F(MaskKeysTest, WhatTheBrushDoesIsSaid) {
  Tap(Qt::Key_Left, Qt::ShiftModifier, 3);
  EXPECT_TRUE(SpokenValue(&canvas_).contains("brush at 20 % from the left, 50 % from the top"))
      << SpokenValue(&canvas_).toStdString();
  Tap(Qt::Key_X);
  EXPECT_TRUE(SpokenValue(&canvas_).contains("eraser at 20 %"));
  Press(Qt::Key_Space);
  EXPECT_TRUE(SpokenValue(&canvas_).contains("erases at 20 %"));
  Release(Qt::Key_Space);
  EXPECT_TRUE(SpokenValue(&canvas_).contains("eraser at 20 %"));
}

class MaskKeysWindowTest : public WindowTest {};

TEST_F(MaskKeysWindowTest, CtrlMPaintsAtOnceAndReturnPutsTheBrushAway) {
  OpenPictures();
  window_->activateWindow();
  ASSERT_TRUE(WaitFor([this] { return window_->isActiveWindow(); }));
  QTest::keyClick(window_.get(), Qt::Key_M, Qt::ControlModifier);
  ASSERT_EQ(QApplication::focusWidget(), &canvas());
  QTest::keyClick(&canvas(), Qt::Key_Space);
  EXPECT_NE(document().artwork().protect, nullptr);
  QTest::keyClick(&canvas(), Qt::Key_Return);
  EXPECT_EQ(canvas().tool(), nullptr);
  EXPECT_FALSE(actions().paint_masks->isChecked());
  // And the next time.
  QTest::keyClick(window_.get(), Qt::Key_M, Qt::ControlModifier);
  ASSERT_NE(canvas().tool(), nullptr);
  QTest::keyClick(&canvas(), Qt::Key_Return);
  EXPECT_EQ(canvas().tool(), nullptr);
}

}  // namespace
}  // namespace pastiche
