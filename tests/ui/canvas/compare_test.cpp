// Two pictures on the canvas: wiped, side by side, and what is said of them.

#include <array>

#include <QSignalSpy>

#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/wipe_handle.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

class CompareTest : public CanvasTest {
 protected:
  CompareTest() {
    canvas_.SetPhoto(PlainImage({64, 48}, Qt::blue));
    canvas_.SetPicture(PlainImage({64, 48}, Qt::red));
  }
  QColor At(int x, int y) { return canvas_.grab().toImage().pixelColor(x, y); }
  WipeHandle& handle() { return *Find<WipeHandle>(canvas_, "wipe"); }
};

TEST_F(CompareTest, WipingShowsThePhotoLeftOfTheLineAndTheResultRightOfIt) {
  EXPECT_FALSE(handle().isVisible());
  canvas_.SetCompareMode(CompareMode::kWipe);
  ASSERT_TRUE(handle().isVisible());
  EXPECT_EQ(At(150, 60), QColor(Qt::blue));
  EXPECT_EQ(At(250, 60), QColor(Qt::red));
  // With the mouse, from where it is taken hold of.
  const QPoint hold(handle().width() / 2 + 3, 60);
  QTest::mousePress(&handle(), Qt::LeftButton, {}, hold);
  QTest::mouseMove(&handle(), hold + QPoint(100, 0));
  QTest::mouseRelease(&handle(), Qt::LeftButton, {}, hold);
  EXPECT_EQ(handle().LineX(), 300);
  EXPECT_EQ(At(250, 60), QColor(Qt::blue));
  EXPECT_EQ(At(330, 60), QColor(Qt::red));
  QTest::mouseDClick(&handle(), Qt::LeftButton, {}, {handle().width() / 2, 60});
  EXPECT_EQ(handle().LineX(), 200);
}

TEST_F(CompareTest, ArrowKeysMoveTheLine) {
  canvas_.SetCompareMode(CompareMode::kWipe);
  const double line = handle().LineX();
  QTest::keyClick(&handle(), Qt::Key_Left);
  EXPECT_LT(handle().LineX(), line);
  QTest::keyClick(&handle(), Qt::Key_Right);
  EXPECT_EQ(handle().LineX(), line);
  QTest::keyClick(&handle(), Qt::Key_Home);
  EXPECT_EQ(handle().LineX(), 0);
  QTest::keyClick(&handle(), Qt::Key_End);
  EXPECT_EQ(handle().LineX(), 400);
}

TEST_F(CompareTest, TheLineStaysWhereItIsInAWindowOfAnotherSize) {
  canvas_.SetCompareMode(CompareMode::kWipe);
  canvas_.resize(800, 500);
  EXPECT_EQ(handle().LineX(), 400);
  EXPECT_EQ(handle().geometry().center().x(), 400 - 1);
  EXPECT_EQ(handle().height(), 500);
}

TEST_F(CompareTest, SideBySideSharesZoomAndPlace) {
  canvas_.SetCompareMode(CompareMode::kSideBySide);
  EXPECT_FALSE(handle().isVisible());
  EXPECT_EQ(At(100, 150), QColor(Qt::blue));
  EXPECT_EQ(At(300, 150), QColor(Qt::red));
  EXPECT_NEAR(canvas_.zoom(), (199 - 48) / 64.0, 1e-9) << "it fits its half";
  const auto same_places = [this] {
    for (const QPointF& point : {QPointF(20, 30), QPointF(100, 150), QPointF(180, 200)}) {
      const QPointF left = canvas_.PicturePoint(point);
      const QPointF right = canvas_.PicturePoint(point + QPointF(201, 0));
      EXPECT_NEAR(left.x(), right.x(), 1e-9);
      EXPECT_NEAR(left.y(), right.y(), 1e-9);
    }
  };
  same_places();
  // At the cursor, in either half.
  const QPointF cursor(320, 120);
  const QPointF under = canvas_.PicturePoint(cursor);
  Wheel(cursor, 240);
  EXPECT_NEAR(canvas_.PicturePoint(cursor).x(), under.x(), 1e-9);
  EXPECT_NEAR(canvas_.PicturePoint(cursor).y(), under.y(), 1e-9);
  same_places();
}

TEST_F(CompareTest, BothSidesAreNamed) {
  const QRect left(0, 0, 90, 30);
  const QRect right(310, 0, 90, 30);
  const auto shot = [this](const QRect& part) { return canvas_.grab(part).toImage(); };
  const QImage result = shot(left);
  canvas_.SetCompareMode(CompareMode::kWipe);
  const QImage photo = shot(left);
  EXPECT_NE(photo, result);
  canvas_.SetOther(PlainImage({64, 48}, Qt::green), {}, "Bold");
  EXPECT_NE(shot(left), photo);
  const QImage named = shot(right);
  canvas_.SetCompareMode(CompareMode::kOff);
  EXPECT_NE(shot(right), named) << "the result is not named at the right";
}

TEST_F(CompareTest, AnotherResultTakesThePhotosPlaceUntilComparingEnds) {
  canvas_.SetOther(PlainImage({128, 96}, Qt::green), {}, "Bold");
  EXPECT_EQ(At(150, 60), QColor(Qt::red)) << "nothing is compared before it is asked for";
  canvas_.SetCompareMode(CompareMode::kWipe);
  EXPECT_EQ(At(150, 60), QColor(Qt::green));
  EXPECT_EQ(At(250, 60), QColor(Qt::red));
  canvas_.SetCompareMode(CompareMode::kOff);
  EXPECT_FALSE(canvas_.has_other());
  canvas_.SetCompareMode(CompareMode::kSideBySide);
  EXPECT_EQ(At(100, 150), QColor(Qt::blue));
}

TEST_F(CompareTest, AResultOfAnotherShapeKeepsIt) {
  canvas_.SetOther(PlainImage({100, 100}, Qt::green), {}, "Square");
  canvas_.SetCompareMode(CompareMode::kSideBySide);
  const int middle = 199 / 2;
  const double height = (199 - 48) * 48.0 / 64.0;
  EXPECT_EQ(At(middle, 150), QColor(Qt::green));
  EXPECT_EQ(At(middle - static_cast<int>(height / 2) - 4, 150), theme::kCanvas);
}

TEST_F(CompareTest, TwoResultsAreComparedWithEachOther) {
  canvas_.SetPair({PlainImage({64, 48}, Qt::green), {}, "First"},
                  {PlainImage({128, 96}, Qt::yellow), {256, 192}, "Second"});
  EXPECT_EQ(At(250, 60), QColor(Qt::red)) << "nothing is compared before it is asked for";
  canvas_.SetCompareMode(CompareMode::kWipe);
  EXPECT_EQ(At(150, 60), QColor(Qt::green));
  EXPECT_EQ(At(250, 60), QColor(Qt::yellow));
  EXPECT_EQ(canvas_.picture_size(), QSize(256, 192));
  // A run's next frame does not come between them.
  canvas_.SetPicture(PlainImage({64, 48}, Qt::cyan));
  EXPECT_EQ(At(250, 60), QColor(Qt::yellow));
  canvas_.SetCompareMode(CompareMode::kSideBySide);
  EXPECT_EQ(At(100, 150), QColor(Qt::green));
  EXPECT_EQ(At(300, 150), QColor(Qt::yellow));
  EXPECT_TRUE(canvas_.LeaveTool());
  EXPECT_FALSE(canvas_.has_pair());
  EXPECT_EQ(At(250, 60), QColor(Qt::cyan));
  EXPECT_EQ(canvas_.picture_size(), QSize(64, 48));
}

TEST_F(CompareTest, BothOfAPairAreNamed) {
  const QImage green = PlainImage({64, 48}, Qt::green);
  const auto shot = [&](const QString& left, const QString& right) {
    canvas_.SetPair({green, {}, left}, {green, {}, right});
    canvas_.SetCompareMode(CompareMode::kWipe);
    return canvas_.grab({0, 0, 400, 30}).toImage();
  };
  const QImage usual = shot("First", "Second");
  EXPECT_NE(shot("Third", "Second").copy(0, 0, 190, 30), usual.copy(0, 0, 190, 30));
  EXPECT_NE(shot("First", "Third").copy(210, 0, 190, 30), usual.copy(210, 0, 190, 30));
  EXPECT_EQ(shot("First", "Second"), usual);
}

TEST_F(CompareTest, TwoOfDifferentShapesStandSideBySide) {
  canvas_.SetPair({PlainImage({48, 48}, Qt::green), {}, "Square"},
                  {PlainImage({64, 48}, Qt::yellow), {}, "Wide"});
  canvas_.SetCompareMode(CompareMode::kWipe);
  EXPECT_FALSE(handle().isVisible());
  EXPECT_EQ(At(100, 150), QColor(Qt::green));
  EXPECT_EQ(At(30, 150), theme::kCanvas) << "the square was stretched";
  EXPECT_EQ(At(300, 150), QColor(Qt::yellow));
  EXPECT_TRUE(canvas_.LeaveTool());
}

TEST_F(CompareTest, APhotoOfAnotherShapeIsNotCompared) {
  const QRect label(0, 0, 390, 30);
  const QImage named = canvas_.grab(label).toImage();
  canvas_.SetCompareMode(CompareMode::kWipe);
  // It is cropped, and what was painted of all of it is still there.
  canvas_.SetPhoto(PlainImage({30, 48}, Qt::blue), {3000, 4800});
  EXPECT_FALSE(canvas_.can_see_both());
  EXPECT_FALSE(handle().isVisible());
  EXPECT_EQ(At(150, 60), QColor(Qt::red));
  EXPECT_NE(canvas_.grab(label).toImage(), named) << "nothing says that the photo is another";
  canvas_.SetCompareMode(CompareMode::kSideBySide);
  EXPECT_EQ(At(200, 150), QColor(Qt::red));
  // In place of the picture it is seen in its own shape.
  canvas_.ShowPhoto(true);
  EXPECT_EQ(At(200, 150), QColor(Qt::blue));
  EXPECT_EQ(At(40, 150), theme::kCanvas);
  canvas_.ShowPhoto(false);
  // The next result has the new shape.
  canvas_.SetPicture(PlainImage({60, 96}, Qt::red));
  EXPECT_TRUE(canvas_.can_see_both());
  EXPECT_EQ(At(100, 150), QColor(Qt::blue));
  EXPECT_EQ(At(300, 150), QColor(Qt::red));
}

TEST_F(CompareTest, RoundingMakesNoOtherShape) {
  EXPECT_TRUE(HaveOneShape({128, 85}, {3000, 2000}));
  EXPECT_TRUE(HaveOneShape({3000, 2000}, {128, 85}));
  EXPECT_TRUE(HaveOneShape({1, 1}, {1, 1}));
  // A pixel of the short side is five of the long one.
  EXPECT_TRUE(HaveOneShape({512, 102}, {3000, 600}));
  EXPECT_TRUE(HaveOneShape({500, 3000}, {85, 512}));
  EXPECT_FALSE(HaveOneShape({512, 104}, {3000, 600}));
  EXPECT_FALSE(HaveOneShape({}, {3000, 600}));
  EXPECT_FALSE(HaveOneShape({128, 85}, {128, 80}));
  EXPECT_FALSE(HaveOneShape({64, 48}, {48, 64}));
}

TEST_F(CompareTest, ComparingWaitsForSomethingToCompare) {
  canvas_.SetCompareMode(CompareMode::kWipe);
  canvas_.SetPicture({});
  EXPECT_FALSE(canvas_.can_see_both());
  EXPECT_FALSE(handle().isVisible());
  canvas_.SetPicture(PlainImage({64, 48}, Qt::red));
  EXPECT_TRUE(handle().isVisible());
}

TEST_F(CompareTest, ThePhotoAloneIsStillAHeldKeyAway) {
  canvas_.SetCompareMode(CompareMode::kWipe);
  QTest::keyPress(&canvas_, Qt::Key_C);
  EXPECT_FALSE(handle().isVisible());
  EXPECT_EQ(At(250, 60), QColor(Qt::blue));
  QTest::keyRelease(&canvas_, Qt::Key_C);
  EXPECT_TRUE(handle().isVisible());
  EXPECT_EQ(At(250, 60), QColor(Qt::red));
}

TEST_F(CompareTest, LeavingEndsItOnce) {
  QSignalSpy changed(&canvas_, &Canvas::CompareModeChanged);
  EXPECT_FALSE(canvas_.LeaveTool());
  canvas_.SetCompareMode(CompareMode::kSideBySide);
  EXPECT_TRUE(canvas_.LeaveTool());
  EXPECT_EQ(canvas_.compare_mode(), CompareMode::kOff);
  EXPECT_FALSE(canvas_.LeaveTool());
  EXPECT_EQ(changed.size(), 2);
}

}  // namespace
}  // namespace pastiche
