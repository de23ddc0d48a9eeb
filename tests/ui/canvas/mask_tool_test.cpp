#include "ui/canvas/mask_tool.h"

#include <algorithm>
#include <memory>

#include <gtest/gtest.h>

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QThreadPool>
#include <QToolButton>

#include "tests/ui/canvas/plain_picture.h"
#include "tests/ui/window_fixture.h"
#include "ui/canvas/mask_bar.h"
#include "ui/canvas/mask_pixels.h"
#include "ui/document/picture_reading.h"
#include "ui/widgets/background.h"
#include "ui/window/canvas_tools.h"

namespace pastiche {
namespace {

/// How white the document's mask is at a point (0 to 1 in each direction); -1 where there is none.
float MaskValue(const Document& document, MaskPlace place, double x, double y) {
  const std::shared_ptr<const Image>& mask = MaskAt(document.artwork(), place);
  if (!mask) return -1;
  const auto column = static_cast<std::size_t>(x * mask->width());
  const auto row = static_cast<std::size_t>(y * mask->height());
  return mask->rgb()[3 * (row * static_cast<std::size_t>(mask->width()) + column)];
}

class MaskToolTest : public ::testing::Test {
 protected:
  MaskToolTest() {
    photo_ = Plain("photo.png", {300, 200}, Qt::gray);
    painting_ = Plain("waves.png", {30, 30}, Qt::blue);
    document_.SetPhoto(photo_);
    document_.SetPainting(painting_);
    canvas_.resize(348, 248);  // the photo fits at 100 %
    canvas_.SetPhoto(photo_->preview);
    canvas_.show();
    tool_.SetBrush({.size = 0.1, .softness = 0.3});
    canvas_.SetTool(&tool_);
  }
  ~MaskToolTest() override { canvas_.SetTool(nullptr); }

  /// In the widget, of a point of the photo from 0 to 1.
  QPoint On(double x, double y) const {
    const QRectF target = canvas_.PictureRect();
    return QPointF(target.x() + x * target.width(), target.y() + y * target.height()).toPoint();
  }
  void Stroke(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mousePress(&canvas_, Qt::LeftButton, modifiers, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(to), canvas_.mapToGlobal(QPointF(to)), Qt::NoButton,
                     Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(&canvas_, &move);
    QTest::mouseRelease(&canvas_, Qt::LeftButton, modifiers, to);
  }
  void Pen(QEvent::Type type, const QPointF& at, double pressure,
           QPointingDevice::PointerType pointer = QPointingDevice::PointerType::Pen) {
    // Qt remembers devices as long as the application lives, so they live as long.
    const auto device = [](const char* name, qint64 id, QPointingDevice::PointerType type) {
      return new QPointingDevice(name, id, QInputDevice::DeviceType::Stylus, type,
                                 QInputDevice::Capability::Pressure, 1, 1, {}, {}, qApp);
    };
    static const QPointingDevice* const pen = device("pen", 1, QPointingDevice::PointerType::Pen);
    static const QPointingDevice* const eraser =
        device("eraser", 2, QPointingDevice::PointerType::Eraser);
    const bool down = type != QEvent::TabletRelease;
    QTabletEvent event(type, pointer == QPointingDevice::PointerType::Pen ? pen : eraser, at,
                       canvas_.mapToGlobal(at), pressure, 0, 0, 0, 0, 0, Qt::NoModifier,
                       type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton,
                       down ? Qt::LeftButton : Qt::NoButton);
    QCoreApplication::sendEvent(&canvas_, &event);
  }
  int steps() { return document_.steps().index(); }
  float Value(double x, double y, MaskPlace place = {}) {
    return MaskValue(document_, place, x, y);
  }

  Document document_;
  Canvas canvas_;
  MaskTool tool_{&document_};
  PicturePtr photo_;
  PicturePtr painting_;
};

TEST_F(MaskToolTest, AStrokeIsOneStepOfTheMaskOfWhatIsProtected) {
  const int before = steps();
  Stroke(On(0.2, 0.5), On(0.6, 0.5));
  ASSERT_EQ(steps(), before + 1);
  EXPECT_FLOAT_EQ(Value(0.2, 0.5), 1) << "white is masked";
  EXPECT_FLOAT_EQ(Value(0.4, 0.5), 1);
  EXPECT_FLOAT_EQ(Value(0.9, 0.5), 0);
  EXPECT_FLOAT_EQ(Value(0.4, 0.1), 0);
  EXPECT_TRUE(Check(document_.artwork()).has_value());
  Stroke(On(0.8, 0.2), On(0.8, 0.2));
  EXPECT_EQ(steps(), before + 2);
  document_.steps().undo();
  EXPECT_FLOAT_EQ(Value(0.8, 0.2), 0);
  EXPECT_FLOAT_EQ(Value(0.4, 0.5), 1);
  // The next stroke goes on from what is there now.
  Stroke(On(0.1, 0.1), On(0.1, 0.1));
  EXPECT_FLOAT_EQ(Value(0.8, 0.2), 0);
  document_.steps().undo();
  document_.steps().undo();
  EXPECT_EQ(document_.artwork().protect, nullptr);
  EXPECT_TRUE(tool_.ready());
}

TEST_F(MaskToolTest, NothingReachesTheDocumentBeforeTheStrokeEnds) {
  const Artwork before = document_.artwork();
  QTest::mousePress(&canvas_, Qt::LeftButton, {}, On(0.5, 0.5));
  EXPECT_EQ(document_.artwork(), before);
  EXPECT_GT(qGray(tool_.pixels().pixel(kMaskSide / 2, kMaskSide / 3)), 250);
  QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, On(0.5, 0.5));
  EXPECT_NE(document_.artwork(), before);
}

TEST_F(MaskToolTest, PaintsWhereAPaintingIsUsed) {
  tool_.SetPlace({0});
  Stroke(On(0.3, 0.3), On(0.3, 0.3));
  EXPECT_EQ(document_.artwork().protect, nullptr);
  EXPECT_FLOAT_EQ(Value(0.3, 0.3, {0}), 1);
  EXPECT_FLOAT_EQ(Value(0.7, 0.7, {0}), 0);
  EXPECT_EQ(PlaceText(document_, {0}), "Where waves.png paints");
}

TEST_F(MaskToolTest, FollowsThePaintingToAnotherPlaceAndStaysWhenItGoes) {
  const PicturePtr other = Plain("dots.png", {20, 20}, Qt::green);
  document_.Know(other);
  Artwork two = document_.artwork();
  two.paintings.push_back({other->image});
  document_.Apply("Add", two);
  tool_.SetPlace({1});
  std::swap(two.paintings[0], two.paintings[1]);
  document_.Apply("Move", two);
  EXPECT_EQ(tool_.place().painting, 0);
  two.paintings.erase(two.paintings.begin(), two.paintings.end());
  document_.Apply("Remove", two);
  EXPECT_EQ(tool_.place(), MaskPlace()) << "what is protected is always there";
  Stroke(On(0.5, 0.5), On(0.5, 0.5));
  EXPECT_FLOAT_EQ(Value(0.5, 0.5), 1);
}

TEST_F(MaskToolTest, ErasesByKeyByButtonAndByAlt) {
  tool_.Fill();
  EXPECT_FLOAT_EQ(Value(0.5, 0.5), 1);
  for (const Qt::KeyboardModifier held : {Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier}) {
    // A shortcut's, also where it has nothing to do now.
    const MaskBrush before = tool_.brush();
    for (const Qt::Key key : {Qt::Key_X, Qt::Key_E, Qt::Key_BracketLeft, Qt::Key_BracketRight}) {
      QTest::keyClick(&canvas_, key, held);
      EXPECT_EQ(tool_.brush().erase, before.erase) << key;
      EXPECT_EQ(tool_.brush().size, before.size) << key;
    }
  }
  QTest::keyClick(&canvas_, Qt::Key_X);
  EXPECT_TRUE(tool_.brush().erase);
  Stroke(On(0.5, 0.5), On(0.5, 0.5));
  EXPECT_FLOAT_EQ(Value(0.5, 0.5), 0);
  EXPECT_FLOAT_EQ(Value(0.1, 0.5), 1);
  QTest::keyClick(&canvas_, Qt::Key_E);
  EXPECT_FALSE(tool_.brush().erase);
  Stroke(On(0.1, 0.5), On(0.1, 0.5), Qt::AltModifier);
  EXPECT_FLOAT_EQ(Value(0.1, 0.5), 0);
}

TEST_F(MaskToolTest, TheWholeMaskIsFilledInvertedFeatheredAndCleared) {
  Stroke(On(0.25, 0.5), On(0.25, 0.5));
  tool_.Invert();
  EXPECT_FLOAT_EQ(Value(0.25, 0.5), 0);
  EXPECT_FLOAT_EQ(Value(0.75, 0.5), 1);
  tool_.Feather(0.08);
  ASSERT_TRUE(WaitFor([this] { return tool_.ready(); }));
  EXPECT_GT(Value(0.25, 0.5), 0.05F);
  EXPECT_FLOAT_EQ(Value(0.75, 0.5), 1);
  tool_.Clear();
  EXPECT_EQ(document_.artwork().protect, nullptr);
  document_.steps().undo();
  EXPECT_FLOAT_EQ(Value(0.75, 0.5), 1);
}

TEST_F(MaskToolTest, StrokesThatAreMadeWhileAMaskIsFeatheredAreStepsAfterIt) {
  Stroke(On(0.25, 0.5), On(0.25, 0.5));
  const int before = steps();
  tool_.Feather(0.08);
  EXPECT_FALSE(tool_.ready());
  // One that has ended, and one that still goes on.
  Stroke(On(0.7, 0.2), On(0.7, 0.2));
  QTest::mousePress(&canvas_, Qt::LeftButton, {}, On(0.7, 0.8));
  EXPECT_EQ(steps(), before);
  const auto shown = [this](double x, double y) {
    const QImage pixels = tool_.pixels();
    return qGray(
        pixels.pixel(static_cast<int>(x * pixels.width()), static_cast<int>(y * pixels.height())));
  };
  EXPECT_EQ(shown(0.7, 0.2), 255) << "they are seen";
  EXPECT_EQ(shown(0.7, 0.8), 255);
  EXPECT_EQ(shown(0.25, 0.5), 255) << "sharp as yet";
  ASSERT_TRUE(WaitFor([this] { return tool_.ready(); }));
  ASSERT_EQ(steps(), before + 2);
  EXPECT_EQ(shown(0.7, 0.8), 255);
  EXPECT_LT(shown(0.25, 0.5), 250);
  EXPECT_FLOAT_EQ(Value(0.7, 0.8), 0) << "it goes on";
  QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, On(0.7, 0.8));
  ASSERT_EQ(steps(), before + 3);
  EXPECT_FLOAT_EQ(Value(0.7, 0.2), 1) << "not feathered";
  EXPECT_FLOAT_EQ(Value(0.7, 0.8), 1);
  document_.steps().undo();
  EXPECT_FLOAT_EQ(Value(0.7, 0.8), 0);
  document_.steps().undo();
  EXPECT_FLOAT_EQ(Value(0.7, 0.2), 0);
  EXPECT_LT(Value(0.25, 0.5), 0.98F);
  document_.steps().undo();
  EXPECT_EQ(steps(), before);
  EXPECT_FLOAT_EQ(Value(0.25, 0.5), 1) << "feathering is one step";
}

TEST_F(MaskToolTest, AFeatheredMaskIsForgottenWhereTheDocumentHasAnotherByThen) {
  Stroke(On(0.25, 0.5), On(0.25, 0.5));
  tool_.Feather(0.08);
  document_.steps().undo();
  EXPECT_TRUE(tool_.ready());
  const int before = steps();
  BackgroundPool().waitForDone();
  HandleEvents();
  EXPECT_EQ(steps(), before);
  EXPECT_EQ(document_.artwork().protect, nullptr);
}

TEST_F(MaskToolTest, AnotherMaskIsPaintedWhenTheFirstIsFeathered) {
  Stroke(On(0.25, 0.5), On(0.25, 0.5));
  tool_.Feather(0.08);
  tool_.SetPlace({0});
  ASSERT_TRUE(WaitFor([this] { return tool_.place() == MaskPlace{0}; }));
  EXPECT_LT(Value(0.25, 0.5), 0.98F);
  EXPECT_EQ(document_.artwork().paintings[0].mask, nullptr);
  Stroke(On(0.5, 0.5), On(0.5, 0.5));
  EXPECT_FLOAT_EQ(Value(0.5, 0.5, {0}), 1);
}

TEST_F(MaskToolTest, KeysAndWheelSetTheSizeAndCtrlZooms) {
  const double size = tool_.brush().size;
  QTest::keyClick(&canvas_, Qt::Key_BracketRight);
  EXPECT_GT(tool_.brush().size, size);
  QTest::keyClick(&canvas_, Qt::Key_BracketLeft);
  EXPECT_NEAR(tool_.brush().size, size, 1e-12);
  const double zoom = canvas_.zoom();
  const auto wheel = [this](Qt::KeyboardModifiers modifiers) {
    const QPointF at(150, 100);
    QWheelEvent turn(at, canvas_.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, modifiers,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas_, &turn);
  };
  wheel({});
  EXPECT_GT(tool_.brush().size, size);
  EXPECT_EQ(canvas_.zoom(), zoom);
  wheel(Qt::ControlModifier);
  EXPECT_GT(canvas_.zoom(), zoom);
  for (int i = 0; i < 200; ++i) tool_.MakeBrushLarger(1);
  EXPECT_EQ(tool_.brush().size, kGreatestBrush);
  for (int i = 0; i < 200; ++i) tool_.MakeBrushLarger(-1);
  EXPECT_EQ(tool_.brush().size, kLeastBrush);
}

TEST_F(MaskToolTest, APensPressureSetsSizeOrFlow) {
  tool_.SetBrush({.size = 0.4, .softness = 0, .pressure = PenPressure::kSize});
  Pen(QEvent::TabletPress, On(0.5, 0.5), 0.25);
  Pen(QEvent::TabletRelease, On(0.5, 0.5), 0);
  EXPECT_FLOAT_EQ(Value(0.5, 0.5), 1);
  EXPECT_FLOAT_EQ(Value(0.56, 0.5), 0) << "a quarter of the size";
  tool_.SetBrush({.size = 0.4, .softness = 0, .pressure = PenPressure::kFlow});
  Pen(QEvent::TabletPress, On(0.2, 0.5), 0.5);
  Pen(QEvent::TabletMove, On(0.22, 0.5), 0.5);
  Pen(QEvent::TabletRelease, On(0.22, 0.5), 0);
  EXPECT_NEAR(Value(0.1, 0.5), 0.5, 0.02);
  Pen(QEvent::TabletPress, On(0.5, 0.5), 1, QPointingDevice::PointerType::Eraser);
  Pen(QEvent::TabletRelease, On(0.5, 0.5), 0, QPointingDevice::PointerType::Eraser);
  EXPECT_FLOAT_EQ(Value(0.5, 0.5), 0) << "the other end takes away";
}

TEST_F(MaskToolTest, TheMaskLiesOverThePictureAndTheMiddleButtonStillMovesIt) {
  const QColor before = canvas_.grab().toImage().pixelColor(On(0.3, 0.3));
  Stroke(On(0.2, 0.3), On(0.4, 0.3));
  tool_.Away();
  const QColor after = canvas_.grab().toImage().pixelColor(On(0.3, 0.3));
  EXPECT_GT(after.red(), before.red() + 20);
  EXPECT_LT(after.blue(), before.blue() - 20);
  canvas_.ActualSize();
  const int steps_before = steps();
  const QPointF point = canvas_.PicturePoint({100, 100});
  QTest::mousePress(&canvas_, Qt::MiddleButton, {}, {100, 100});
  QMouseEvent move(QEvent::MouseMove, QPointF(120, 90), canvas_.mapToGlobal(QPointF(120, 90)),
                   Qt::NoButton, Qt::MiddleButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&canvas_, &move);
  QTest::mouseRelease(&canvas_, Qt::MiddleButton, {}, {120, 90});
  EXPECT_NEAR(canvas_.PicturePoint({120, 90}).x(), point.x(), 1e-9);
  EXPECT_EQ(steps(), steps_before);
}

TEST_F(MaskToolTest, ComparingWaitsForTheBrushAndPutsItAwayWhenItBegins) {
  canvas_.SetPicture(PlainImage({300, 200}, Qt::red));
  canvas_.SetCompareMode(CompareMode::kSideBySide);
  EXPECT_EQ(canvas_.tool(), nullptr);
  const QColor left = canvas_.grab().toImage().pixelColor(80, 124);
  canvas_.SetTool(&tool_);
  EXPECT_NE(canvas_.grab().toImage().pixelColor(80, 124), left) << "one picture again";
  canvas_.SetTool(nullptr);
  EXPECT_EQ(canvas_.grab().toImage().pixelColor(80, 124), left);
}

TEST_F(MaskToolTest, SavesAndLoadsAGreyPicture) {
  const QTemporaryDir folder;
  const QString file = folder.filePath("mask.png");
  Stroke(On(0.3, 0.5), On(0.6, 0.5));
  const QImage painted = tool_.pixels();
  QSignalSpy done(&tool_, &MaskTool::Done);
  tool_.Save(ToPath(file));
  ASSERT_TRUE(WaitFor([&] { return done.size() == 1; }));
  tool_.Clear();
  tool_.Load(ToPath(file));
  ASSERT_TRUE(WaitFor([&] { return document_.artwork().protect != nullptr; }));
  EXPECT_EQ(tool_.pixels(), painted);
  document_.steps().undo();
  EXPECT_EQ(document_.artwork().protect, nullptr) << "loading is one step";
}

/// Two paintings, and a mask for the first one that is still being read.
class MaskLoadTest : public MaskToolTest {
 protected:
  MaskLoadTest() {
    document_.AddPaintings({Plain("trees.png", {30, 30}, Qt::green)});
    tool_.SetPlace({0});
    others_->Take(kMostPixelsRead);
    tool_.Load(ToPath(WritePicture(folder_.path(), "mask.png", {300, 200}, Qt::white)));
    EXPECT_TRUE(WaitFor([] { return ReadingBudget().waiting() == 1; }))
        << "it takes no part of what all pictures share";
  }
  bool Read() {
    others_.reset();
    return WaitFor([this] { return loaded() || !failed_.isEmpty(); });
  }
  bool loaded() const {
    const Artwork& artwork = document_.artwork();
    return artwork.protect ||
           std::any_of(artwork.paintings.begin(), artwork.paintings.end(),
                       [](const Painting& painting) { return painting.mask != nullptr; });
  }
  const QTemporaryDir folder_;
  std::unique_ptr<PixelBudget::Share> others_ =
      std::make_unique<PixelBudget::Share>(&ReadingBudget());
  QSignalSpy failed_{&tool_, &MaskTool::Failed};
};

TEST_F(MaskLoadTest, OfAPaintingThatIsTakenOutLiesOnNoOther) {
  document_.RemovePainting(0);
  ASSERT_TRUE(Read());
  EXPECT_FALSE(loaded());
  EXPECT_EQ(failed_.size(), 1);
}

TEST_F(MaskLoadTest, FollowsThePaintingThatItIsFor) {
  document_.MovePainting(0, 1);
  ASSERT_TRUE(Read());
  EXPECT_EQ(document_.artwork().paintings[1].image, painting_->image);
  EXPECT_EQ(Value(0.5, 0.5, {1}), 1);
  EXPECT_EQ(Value(0.5, 0.5, {0}), -1);
  EXPECT_EQ(failed_.size(), 0);
}

TEST_F(MaskLoadTest, IsThatOfThePaintingAlsoWhenAnotherMaskIsPainted) {
  tool_.SetPlace({1});
  ASSERT_TRUE(Read());
  EXPECT_EQ(Value(0.5, 0.5, {0}), 1);
  EXPECT_EQ(Value(0.5, 0.5, {1}), -1);
}

TEST_F(MaskToolTest, WhatCannotBeAMaskIsRefusedInOneLine) {
  const QTemporaryDir folder;
  QSignalSpy failed(&tool_, &MaskTool::Failed);
  tool_.Load(ToPath(WritePicture(folder.path(), "square.png", {50, 50}, Qt::white)));
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
  EXPECT_TRUE(failed[0][0].toString().contains("square.png"))
      << qPrintable(failed[0][0].toString());
  EXPECT_TRUE(failed[0][0].toString().contains("50 × 50"));
  tool_.Load(ToPath(folder.filePath("nowhere.png")));
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 2; }));
  EXPECT_EQ(document_.artwork().protect, nullptr);
  tool_.Save(ToPath(folder.filePath("no/such/folder/mask.png")));
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 3; }));
}

TEST_F(MaskToolTest, NoFileIsReplacedUnasked) {
  const QTemporaryDir folder;
  const QString file = WritePicture(folder.path(), "mine.png", {5, 5}, Qt::gray);
  QSignalSpy failed(&tool_, &MaskTool::Failed);
  tool_.Save(ToPath(file));
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
  EXPECT_EQ(QImage(file).size(), QSize(5, 5));
  QSignalSpy done(&tool_, &MaskTool::Done);
  tool_.Save({ToPath(file), Existing::kReplace});
  ASSERT_TRUE(WaitFor([&] { return done.size() == 1; }));
  EXPECT_NE(QImage(file).size(), QSize(5, 5)) << "that was agreed to";
}

TEST_F(MaskToolTest, NoFileOfTheDocumentsPicturesIsReplaced) {
  const QTemporaryDir folder;
  const QString file = WritePicture(folder.path(), "photo.png", {300, 200}, Qt::gray);
  const auto photo = std::make_shared<Picture>(*Plain("photo.png", {300, 200}, Qt::gray));
  photo->path = ToPath(file);
  document_.SetPhoto(photo);
  ASSERT_TRUE(WaitFor([this] { return tool_.ready(); }));
  QFile on_disk(file);
  ASSERT_TRUE(on_disk.open(QIODevice::ReadOnly));
  const QByteArray before = on_disk.readAll();
  QSignalSpy failed(&tool_, &MaskTool::Failed);
  tool_.Save(ToPath(file));
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
  EXPECT_TRUE(failed[0][0].toString().startsWith("photo.png: This would replace"))
      << qPrintable(failed[0][0].toString());
  on_disk.seek(0);
  EXPECT_EQ(on_disk.readAll(), before);
}

TEST_F(MaskToolTest, AMaskOfAnotherSizeCanBePaintedOn) {
  Artwork next = document_.artwork();
  next.protect = std::make_shared<const Image>(ToImage(PlainImage({60, 40}, Qt::white)));
  document_.Apply("Mask", next);
  ASSERT_TRUE(WaitFor([this] { return tool_.ready(); }));
  tool_.SetBrush({.size = 0.1, .softness = 0, .erase = true});
  Stroke(On(0.5, 0.5), On(0.5, 0.5));
  EXPECT_FLOAT_EQ(Value(0.5, 0.5), 0);
  EXPECT_FLOAT_EQ(Value(0.1, 0.1), 1);
  EXPECT_TRUE(Check(document_.artwork()).has_value());
}

}  // namespace
}  // namespace pastiche
