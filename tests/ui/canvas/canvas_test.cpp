#include "ui/canvas/canvas.h"

#include <array>

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/ui/canvas/canvas_fixture.h"
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
  const QPointF corner = canvas_.PicturePoint({0, 0});
  canvas_.SetPicture(Checks(800));
  EXPECT_NEAR(canvas_.PicturePoint({200, 150}).x(), middle.x(), 1e-9);
  EXPECT_NEAR(canvas_.PicturePoint({0, 0}).x(), corner.x(), 1e-9) << "as much of it";
  EXPECT_DOUBLE_EQ(canvas_.zoom(), 1);
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

}  // namespace
}  // namespace pastiche
