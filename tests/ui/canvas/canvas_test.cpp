#include "ui/canvas/canvas.h"

#include <array>

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QThreadPool>
#include <QWheelEvent>

#include "tests/ui/ui_test_support.h"
#include "ui/canvas/wipe_handle.h"
#include "ui/widgets/background.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

QImage Checks(int size) {
  QImage image(size, size, QImage::Format_RGB32);
  for (int y = 0; y < size; ++y) {
    for (int x = 0; x < size; ++x) image.setPixelColor(x, y, (x + y) % 2 ? Qt::white : Qt::black);
  }
  return image;
}

TEST(ImagePyramid, HalvingTakesTheMeanOfFour) {
  QImage image(2, 2, QImage::Format_RGB32);
  image.setPixelColor(0, 0, QColor(10, 0, 255));
  image.setPixelColor(1, 0, QColor(20, 0, 255));
  image.setPixelColor(0, 1, QColor(30, 0, 255));
  image.setPixelColor(1, 1, QColor(40, 4, 255));
  const QImage half = Halve(image);
  ASSERT_EQ(half.size(), QSize(1, 1));
  EXPECT_EQ(half.pixelColor(0, 0), QColor(25, 1, 255));
}

TEST(ImagePyramid, OddSidesRoundUp) { EXPECT_EQ(Halve(Checks(7)).size(), QSize(4, 4)); }

TEST(ImagePyramid, ChoosesTheSmallestLevelThatIsLargeEnough) {
  ImagePyramid pyramid(Checks(64));
  EXPECT_EQ(pyramid.LevelFor(2).width(), 64);
  EXPECT_EQ(pyramid.LevelFor(0.51).width(), 64);
  EXPECT_EQ(pyramid.LevelFor(0.5).width(), 32);
  EXPECT_EQ(pyramid.LevelFor(0.2).width(), 16);
  // The mean of black and white: nothing of the pattern is left to flicker.
  EXPECT_EQ(pyramid.LevelFor(0.5).pixelColor(3, 3), QColor(128, 128, 128));
}

class CanvasTest : public ::testing::Test {
 protected:
  CanvasTest() {
    canvas_.resize(400, 300);
    canvas_.show();
  }

  void Wheel(const QPointF& position, int delta) {
    QWheelEvent turn(position, canvas_.mapToGlobal(position), {}, {0, delta}, Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas_, &turn);
  }

  Canvas canvas_;
};

TEST_F(CanvasTest, FitsThePicture) {
  canvas_.SetPicture(PlainImage({1000, 500}, Qt::red));
  EXPECT_TRUE(canvas_.fits());
  EXPECT_NEAR(canvas_.zoom(), (400 - 48) / 1000.0, 1e-9);
  const QImage shot = canvas_.grab().toImage();
  EXPECT_EQ(shot.pixelColor(200, 150), QColor(Qt::red));
  EXPECT_EQ(shot.pixelColor(5, 150), theme::kCanvas);
  EXPECT_EQ(shot.pixelColor(200, 20), theme::kCanvas);
}

TEST_F(CanvasTest, ALargePictureIsPreparedElsewhereAndTheOneBeforeStaysUntilThen) {
  const QSize large(2400, 1800);
  canvas_.SetPicture(PlainImage({400, 300}, Qt::red));
  QSignalSpy changed(&canvas_, &Canvas::PictureChanged);
  canvas_.SetPicture(PlainImage(large, Qt::blue));
  EXPECT_EQ(canvas_.picture().size(), QSize(400, 300));
  ASSERT_TRUE(WaitFor([&] { return changed.size() == 1; }));
  EXPECT_EQ(canvas_.picture().size(), large);
  EXPECT_EQ(canvas_.grab().toImage().pixelColor(200, 150), QColor(Qt::blue));
}

TEST_F(CanvasTest, OfPicturesThatArePreparedTheNewestCounts) {
  canvas_.SetPicture(PlainImage({2400, 1800}, Qt::blue));
  canvas_.SetPicture(PlainImage({40, 30}, Qt::green));
  BackgroundPool().waitForDone();
  HandleEvents();
  EXPECT_EQ(canvas_.picture().size(), QSize(40, 30));
  canvas_.SetPicture(PlainImage({2400, 1800}, Qt::blue));
  canvas_.SetPicture({});
  BackgroundPool().waitForDone();
  HandleEvents();
  EXPECT_FALSE(canvas_.has_picture());
}

TEST_F(CanvasTest, TheWheelZoomsAtTheCursor) {
  canvas_.SetPicture(Checks(512));
  canvas_.ActualSize();
  const QPointF cursor(120, 200);
  const QPointF point = canvas_.PicturePoint(cursor);
  Wheel(cursor, 120);
  EXPECT_GT(canvas_.zoom(), 1.2);
  EXPECT_NEAR(canvas_.PicturePoint(cursor).x(), point.x(), 1e-9);
  EXPECT_NEAR(canvas_.PicturePoint(cursor).y(), point.y(), 1e-9);
  Wheel(cursor, -240);
  EXPECT_LT(canvas_.zoom(), 0.9);
  EXPECT_NEAR(canvas_.PicturePoint(cursor).x(), point.x(), 1e-9);
}

TEST_F(CanvasTest, DraggingMovesThePictureWithTheHand) {
  canvas_.SetPicture(Checks(800));
  canvas_.ActualSize();
  const QPointF point = canvas_.PicturePoint({200, 150});
  QTest::mousePress(&canvas_, Qt::LeftButton, Qt::NoModifier, {200, 150});
  QMouseEvent move(QEvent::MouseMove, QPointF(230, 130), canvas_.mapToGlobal(QPointF(230, 130)),
                   Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&canvas_, &move);
  QTest::mouseRelease(&canvas_, Qt::LeftButton, Qt::NoModifier, {230, 130});
  EXPECT_NEAR(canvas_.PicturePoint({230, 130}).x(), point.x(), 1e-9);
  EXPECT_NEAR(canvas_.PicturePoint({230, 130}).y(), point.y(), 1e-9);
}

TEST_F(CanvasTest, WithCtrlThePictureIsPulledOutAndStaysWhereItIs) {
  QSignalSpy pulled(&canvas_, &Canvas::PulledOut);
  QSignalSpy let_go(&canvas_, &Canvas::LetGo);
  const auto pull = [&](Qt::KeyboardModifiers modifiers) {
    QTest::mousePress(&canvas_, Qt::LeftButton, modifiers, {200, 150});
    for (const QPointF at : {QPointF(201, 150), QPointF(240, 170), QPointF(260, 190)}) {
      QMouseEvent move(QEvent::MouseMove, at, canvas_.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                       modifiers);
      QCoreApplication::sendEvent(&canvas_, &move);
    }
    QTest::mouseRelease(&canvas_, Qt::LeftButton, modifiers, {260, 190});
  };
  pull(Qt::ControlModifier);  // there is no picture
  EXPECT_EQ(pulled.size(), 0);
  canvas_.SetPicture(Checks(512));
  ASSERT_TRUE(WaitFor([this] { return canvas_.has_picture(); }));
  canvas_.ActualSize();
  const QPointF point = canvas_.PicturePoint({200, 150});
  pull(Qt::ControlModifier);
  EXPECT_EQ(pulled.size(), 1);
  EXPECT_EQ(let_go.size(), 1);
  EXPECT_EQ(canvas_.PicturePoint({200, 150}), point);
  pull(Qt::NoModifier);
  EXPECT_EQ(pulled.size(), 1);
  EXPECT_NE(canvas_.PicturePoint({200, 150}), point);
}

TEST_F(CanvasTest, AnotherButtonDoesNotTakeAPullOrAPanAway) {
  canvas_.SetPicture(Checks(512));
  ASSERT_TRUE(WaitFor([this] { return canvas_.has_picture(); }));
  QSignalSpy pulled(&canvas_, &Canvas::PulledOut);
  QSignalSpy let_go(&canvas_, &Canvas::LetGo);
  const auto send = [this](QEvent::Type type, QPointF at, Qt::MouseButton button,
                           Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers) {
    QMouseEvent event(type, at, canvas_.mapToGlobal(at), button, buttons, modifiers);
    QCoreApplication::sendEvent(&canvas_, &event);
  };
  for (int round = 1; round <= 2; ++round) {
    send(QEvent::MouseButtonPress, {200, 150}, Qt::LeftButton, Qt::LeftButton, Qt::ControlModifier);
    send(QEvent::MouseMove, {240, 150}, Qt::NoButton, Qt::LeftButton, Qt::ControlModifier);
    EXPECT_EQ(pulled.size(), round);
    send(QEvent::MouseButtonPress, {240, 150}, Qt::MiddleButton, Qt::LeftButton | Qt::MiddleButton,
         {});
    send(QEvent::MouseButtonRelease, {240, 150}, Qt::MiddleButton, Qt::LeftButton, {});
    EXPECT_EQ(let_go.size(), round - 1);
    send(QEvent::MouseButtonRelease, {240, 150}, Qt::LeftButton, Qt::NoButton, {});
    EXPECT_EQ(let_go.size(), round);
  }
  canvas_.ActualSize();
  const QPointF point = canvas_.PicturePoint({200, 150});
  send(QEvent::MouseButtonPress, {200, 150}, Qt::LeftButton, Qt::LeftButton, {});
  send(QEvent::MouseButtonPress, {200, 150}, Qt::MiddleButton, Qt::LeftButton | Qt::MiddleButton,
       {});
  send(QEvent::MouseButtonRelease, {200, 150}, Qt::MiddleButton, Qt::LeftButton, {});
  send(QEvent::MouseMove, {230, 130}, Qt::NoButton, Qt::LeftButton, {});
  EXPECT_NEAR(canvas_.PicturePoint({230, 130}).x(), point.x(), 1e-9);
  send(QEvent::MouseButtonRelease, {230, 130}, Qt::LeftButton, Qt::NoButton, {});
}

TEST_F(CanvasTest, KeysZoomAndFit) {
  canvas_.SetPicture(Checks(512));
  for (const Qt::Key key : {Qt::Key_1, Qt::Key_Plus, Qt::Key_C}) {
    QTest::keyClick(&canvas_, key, Qt::ControlModifier);
    EXPECT_TRUE(canvas_.fits()) << key;
    EXPECT_FALSE(canvas_.shows_photo()) << key;
  }
  QTest::keyClick(&canvas_, Qt::Key_1);
  EXPECT_DOUBLE_EQ(canvas_.zoom(), 1);
  QTest::keyClick(&canvas_, Qt::Key_Plus);
  EXPECT_DOUBLE_EQ(canvas_.zoom(), 1.25);
  QTest::keyClick(&canvas_, Qt::Key_Minus);
  EXPECT_DOUBLE_EQ(canvas_.zoom(), 1);
  QTest::keyClick(&canvas_, Qt::Key_0);
  EXPECT_TRUE(canvas_.fits());
}

TEST_F(CanvasTest, ActualSizeShowsEveryPixelAsItIs) {
  canvas_.SetPicture(Checks(200));
  canvas_.ActualSize();
  const QImage shot = canvas_.grab().toImage();
  for (int x = 150; x < 160; ++x) {
    const QColor color = shot.pixelColor(x, 150);
    EXPECT_TRUE(color == QColor(Qt::black) || color == QColor(Qt::white)) << x;
    EXPECT_NE(color, shot.pixelColor(x + 1, 150)) << x;
  }
}

TEST_F(CanvasTest, TheViewStaysWhenTheSizeChanges) {
  canvas_.SetPicture(Checks(400));
  canvas_.ZoomAt({50, 60}, 2);
  const QPointF middle = canvas_.PicturePoint({200, 150});
  canvas_.SetPicture(Checks(800));
  EXPECT_NEAR(canvas_.PicturePoint({200, 150}).x(), middle.x(), 1e-9);
  EXPECT_DOUBLE_EQ(canvas_.zoom(), 2);
}

TEST_F(CanvasTest, ACoarsePictureIsStretchedSmoothlyOverTheWholeOne) {
  canvas_.SetPicture(Checks(16), {512, 512});
  EXPECT_EQ(canvas_.picture_size(), QSize(512, 512));
  EXPECT_EQ(canvas_.picture().size(), QSize(16, 16));
  canvas_.ZoomAt({200, 150}, 1);
  // Sixteen checks over 512 pixels: as they are, they would be two colours only.
  const QImage shot = canvas_.grab().toImage();
  int grey = 0;
  for (int x = 100; x < 300; ++x) {
    const int value = shot.pixelColor(x, 150).red();
    if (value > 30 && value < 225) ++grey;
  }
  EXPECT_GT(grey, 100);
}

TEST_F(CanvasTest, NothingMovesWhenTheScaleChanges) {
  const auto view = [this] {
    const QPointF corner = canvas_.PicturePoint({0, 0});
    const QPointF middle = canvas_.PicturePoint({200, 150});
    return std::array{canvas_.zoom(), corner.x(), corner.y(), middle.x(), middle.y()};
  };
  for (const bool fit : {true, false}) {
    canvas_.SetPicture(Checks(16), {512, 512});
    if (fit) {
      canvas_.Fit();
    } else {
      canvas_.ZoomAt({50, 60}, 2);
    }
    const auto before = view();
    for (const int side : {23, 128, 512}) {
      canvas_.SetPicture(Checks(side), {512, 512});
      EXPECT_EQ(view(), before) << side;
    }
    // The finished picture comes as it is.
    canvas_.SetPicture(Checks(512));
    EXPECT_EQ(view(), before);
  }
}

TEST_F(CanvasTest, SaysOnceThatAPictureIsPainted) {
  QSignalSpy painted(&canvas_, &Canvas::PicturePainted);
  canvas_.SetPicture(PlainImage({10, 10}, Qt::red));
  ASSERT_TRUE(WaitFor([&] { return painted.size() == 1; }));
  canvas_.repaint();
  EXPECT_EQ(painted.size(), 1);
}

TEST_F(CanvasTest, HoldingCShowsThePhoto) {
  canvas_.SetPhoto(PlainImage({64, 48}, Qt::blue));
  canvas_.SetPicture(PlainImage({32, 24}, Qt::red));
  EXPECT_EQ(canvas_.grab().toImage().pixelColor(200, 150), QColor(Qt::red));
  QTest::keyPress(&canvas_, Qt::Key_C);
  EXPECT_EQ(canvas_.grab().toImage().pixelColor(200, 150), QColor(Qt::blue));
  QTest::keyRelease(&canvas_, Qt::Key_C);
  EXPECT_EQ(canvas_.grab().toImage().pixelColor(200, 150), QColor(Qt::red));
}

TEST_F(CanvasTest, ComparingIsNamedOnTheCanvasAndEndsWithThePhoto) {
  QSignalSpy comparing(&canvas_, &Canvas::ComparingChanged);
  canvas_.SetPhoto(PlainImage({64, 48}, Qt::blue));
  canvas_.SetPicture(PlainImage({64, 48}, Qt::red));
  const QImage picture = canvas_.grab().toImage();
  canvas_.ShowPhoto(true);
  EXPECT_TRUE(canvas_.shows_photo());
  const QImage photo = canvas_.grab().toImage();
  EXPECT_EQ(photo.pixelColor(200, 150), QColor(Qt::blue));
  EXPECT_NE(photo.copy(0, 0, 80, 30), picture.copy(0, 0, 80, 30)) << "the photo is not named";
  // Another widget takes the keyboard: what was switched on stays, what was held does not.
  QFocusEvent away(QEvent::FocusOut);
  QCoreApplication::sendEvent(&canvas_, &away);
  EXPECT_TRUE(canvas_.shows_photo());
  canvas_.SetPhoto({});
  EXPECT_FALSE(canvas_.shows_photo());
  EXPECT_FALSE(canvas_.can_compare());
  ASSERT_EQ(comparing.size(), 2);
  EXPECT_FALSE(comparing[1][0].toBool());
}

TEST_F(CanvasTest, AHeldKeyIsLetGoWithTheKeyboard) {
  canvas_.SetPhoto(PlainImage({64, 48}, Qt::blue));
  canvas_.SetPicture(PlainImage({64, 48}, Qt::red));
  QTest::keyPress(&canvas_, Qt::Key_C);
  QFocusEvent away(QEvent::FocusOut);
  QCoreApplication::sendEvent(&canvas_, &away);
  EXPECT_FALSE(canvas_.shows_photo());
}

TEST_F(CanvasTest, WithoutAPhotoThereIsNothingToCompare) {
  canvas_.SetPicture(PlainImage({64, 48}, Qt::red));
  canvas_.ShowPhoto(true);
  QTest::keyPress(&canvas_, Qt::Key_C);
  EXPECT_FALSE(canvas_.shows_photo());
}

TEST_F(CanvasTest, ASmallCopyOfThePhotoStandsForAllOfIt) {
  canvas_.SetPhoto(PlainImage({200, 150}, Qt::blue), {8000, 6000});
  EXPECT_EQ(canvas_.picture_size(), QSize(8000, 6000));
  canvas_.ActualSize();
  EXPECT_DOUBLE_EQ(canvas_.zoom(), 1);
  EXPECT_EQ(canvas_.PicturePoint({200, 150}), QPointF(0.5, 0.5));
  EXPECT_NEAR(canvas_.PicturePoint({400, 150}).x(), 0.5 + 200.0 / 8000, 1e-9);
}

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
