#include "ui/canvas/crop_tool.h"

#include <algorithm>

#include <gtest/gtest.h>

#include <QAction>
#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/widgets/spoken.h"
#include "ui/window/canvas_tools.h"

namespace pastiche {
namespace {

class CropToolTest : public ::testing::Test {
 protected:
  CropToolTest() {
    auto picture = std::make_shared<Picture>();
    picture->name = "photo.png";
    picture->image = std::make_shared<const Image>(ToImage(PlainImage({300, 200}, Qt::gray)));
    document_.SetPhoto(picture);
    canvas_.resize(348, 248);  // 100 %: the photo's corner is at (24, 24)
    canvas_.SetPhoto(PlainImage({300, 200}, Qt::gray));
    canvas_.show();
    canvas_.SetTool(&tool_);
  }
  ~CropToolTest() override { canvas_.SetTool(nullptr); }

  /// In the photo's pixels.
  void Drag(const QPoint& from, const QPoint& to) {
    const QPoint corner(24, 24);
    QTest::mousePress(&canvas_, Qt::LeftButton, {}, corner + from);
    QMouseEvent move(QEvent::MouseMove, QPointF(corner + to),
                     canvas_.mapToGlobal(QPointF(corner + to)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas_, &move);
    QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, corner + to);
  }

  Document document_;
  Canvas canvas_;
  CropTool tool_{&document_};
};

TEST_F(CropToolTest, BeginsWithAllOfThePhoto) {
  EXPECT_EQ(tool_.part(), (PixelRect{0, 0, 300, 200}));
  EXPECT_FALSE(tool_.crops());
}

TEST_F(CropToolTest, HandlesAreDraggedAndTheFrameIsMoved) {
  Drag({0, 0}, {40, 30});
  EXPECT_EQ(tool_.part(), (PixelRect{40, 30, 260, 170}));
  Drag({300, 100}, {240, 20});  // a side has one direction
  EXPECT_EQ(tool_.part(), (PixelRect{40, 30, 200, 170}));
  Drag({140, 110}, {120, 95});
  EXPECT_EQ(tool_.part(), (PixelRect{20, 15, 200, 170}));
  Drag({100, 100}, {-500, 900});
  EXPECT_EQ(tool_.part(), (PixelRect{0, 30, 200, 170})) << "it stays in the photo";
  Drag({200, 200}, {900, -900});
  const PixelRect part = tool_.part();
  EXPECT_EQ(part.width, 300);
  EXPECT_EQ(part.height, 16) << "something is left";
}

TEST_F(CropToolTest, AShapeIsKeptAtEveryHandle) {
  tool_.SetAspect(CropAspect::kSquare);
  EXPECT_EQ(tool_.part(), (PixelRect{50, 0, 200, 200}));
  Drag({50, 0}, {90, 10});
  EXPECT_EQ(tool_.part().width, tool_.part().height);
  EXPECT_EQ(tool_.part().x + tool_.part().width, 250) << "the opposite corner stays";
  EXPECT_EQ(tool_.part().y + tool_.part().height, 200);
  const std::pair<CropAspect, double> aspects[] = {{CropAspect::kOriginal, 1.5},
                                                   {CropAspect::k3To2, 1.5},
                                                   {CropAspect::k4To3, 4.0 / 3},
                                                   {CropAspect::k16To9, 16.0 / 9},
                                                   {CropAspect::kPaper, 1.41421}};
  for (const auto& [aspect, ratio] : aspects) {
    tool_.SetAspect(aspect);
    const PixelRect part = tool_.part();
    EXPECT_NEAR(static_cast<double>(part.width) / part.height, ratio, 0.02);
    Drag({part.x + part.width, part.y + part.height / 2},
         {part.x + part.width - 40, part.y + part.height / 2});
    EXPECT_EQ(tool_.part().width, part.width - 40);
    EXPECT_NEAR(static_cast<double>(tool_.part().width) / tool_.part().height, ratio, 0.03);
  }
  tool_.SetUpright(true);
  EXPECT_NEAR(static_cast<double>(tool_.part().height) / tool_.part().width, 1.41421, 0.02);
}

TEST_F(CropToolTest, KeysMoveItAndShiftMakesItLargerOrSmaller) {
  tool_.SetPart({50, 50, 100, 60});
  QTest::keyClick(&canvas_, Qt::Key_Right);
  EXPECT_EQ(tool_.part(), (PixelRect{53, 50, 100, 60}));
  QTest::keyClick(&canvas_, Qt::Key_Up, Qt::AltModifier);
  EXPECT_EQ(tool_.part(), (PixelRect{53, 49, 100, 60}));
  QTest::keyClick(&canvas_, Qt::Key_Left, Qt::ShiftModifier);
  EXPECT_EQ(tool_.part(), (PixelRect{53, 49, 97, 60}));
  QSignalSpy accepted(&tool_, &CropTool::Accepted);
  QTest::keyClick(&canvas_, Qt::Key_Return);
  EXPECT_EQ(accepted.size(), 1);
}

TEST_F(CropToolTest, CtrlGoesByAPixelAndTheViewFollowsTheSideThatMoves) {
  tool_.SetPart({50, 50, 100, 60});
  QTest::keyClick(&canvas_, Qt::Key_Left, Qt::ControlModifier);
  EXPECT_EQ(tool_.part(), (PixelRect{49, 50, 100, 60}));
  QTest::keyClick(&canvas_, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(tool_.part(), (PixelRect{49, 50, 100, 61}));
  EXPECT_TRUE(
      SpokenValue(&canvas_).contains("frame of 100 × 61, 49 from the left, 50 from the top"))
      << SpokenValue(&canvas_).toStdString();
  canvas_.ZoomAt({24, 24}, 8);  // the photo's corner stays where it is
  for (int i = 0; i < 50; ++i) QTest::keyClick(&canvas_, Qt::Key_Right, Qt::ShiftModifier);
  EXPECT_EQ(tool_.part().x + tool_.part().width, 299);
  const QRectF target = canvas_.PictureRect();
  const double side = target.x() + target.width() * 299 / 300;
  EXPECT_GE(side, 0);
  EXPECT_LE(side, canvas_.width());
}

TEST_F(CropToolTest, ItWorksOnThePhotoWhateverWasPainted) {
  canvas_.SetPicture(PlainImage({50, 50}, Qt::red));
  EXPECT_EQ(canvas_.picture_size(), QSize(300, 200));
  EXPECT_EQ(canvas_.grab().toImage().pixelColor(174, 100), QColor(Qt::gray));
  canvas_.SetTool(nullptr);
  EXPECT_EQ(canvas_.picture_size(), QSize(50, 50));
}

class CropWindowTest : public WindowTest {
 protected:
  bool WaitForFrame(QSize size) {
    return WaitFor([&] {
      const auto& photo = document().artwork().photo;
      return photo && photo->width() == size.width() && photo->height() == size.height();
    });
  }
  bool WaitForFile() {
    return WaitFor([this] { return !window_->tools()->frame().encoding(); });
  }
};

TEST_F(CropWindowTest, ReturnCropsInOneStepAndEscapeDoesNot) {
  EXPECT_FALSE(actions().crop->isEnabled());
  EXPECT_FALSE(actions().turn_left->isEnabled());
  OpenPictures();
  const std::shared_ptr<const Image> photo = document().artwork().photo;
  const int steps = document().steps().index();
  auto* bar = Find<QWidget>(*window_, "crop_bar");
  actions().crop->trigger();
  EXPECT_TRUE(bar->isVisible());
  auto* apply = Find<QToolButton>(*window_, "crop_apply");
  EXPECT_FALSE(apply->isEnabled()) << "nothing is left out yet";
  window_->tools()->crop().SetPart({10, 5, 40, 30});
  EXPECT_TRUE(apply->isEnabled());
  QTest::keyClick(&canvas(), Qt::Key_Escape);
  EXPECT_FALSE(bar->isVisible());
  EXPECT_EQ(document().artwork().photo, photo);

  actions().crop->trigger();
  window_->tools()->crop().SetPart({10, 5, 40, 30});
  QTest::keyClick(&canvas(), Qt::Key_Return);
  EXPECT_FALSE(bar->isVisible());
  ASSERT_TRUE(WaitForFrame({40, 30}));
  EXPECT_EQ(document().steps().index(), steps + 1);
  EXPECT_EQ(window_->photo()->picture()->name, "photo.png");
  EXPECT_EQ(canvas().picture_size(), QSize(40, 30));
  document().steps().undo();
  EXPECT_EQ(document().artwork().photo, photo);
  ASSERT_TRUE(WaitForFile());
}

TEST_F(CropWindowTest, QuarterTurnsAreOneStepEachAndMasksFollow) {
  OpenPictures();
  window_->tools()->masks().Fill();
  const int steps = document().steps().index();
  actions().turn_right->trigger();
  ASSERT_TRUE(WaitForFrame({60, 80}));
  EXPECT_EQ(document().steps().index(), steps + 1);
  EXPECT_TRUE(Check(document().artwork()).has_value());
  EXPECT_GT(document().artwork().protect->height(), document().artwork().protect->width());
  ASSERT_TRUE(WaitFor([this] { return actions().turn_left->isEnabled(); }));
  actions().turn_left->trigger();
  ASSERT_TRUE(WaitForFrame({80, 60}));
  EXPECT_EQ(document().steps().index(), steps + 2);
  ASSERT_TRUE(WaitForFile());
}

TEST_F(CropWindowTest, SavedAndOpenedItIsTheSamePhoto) {
  OpenPictures();
  window_->tools()->frame().Crop({3, 4, 33, 21});
  ASSERT_TRUE(WaitForFrame({33, 21}));
  ASSERT_TRUE(WaitForFile());
  EXPECT_NE(document().photo()->bytes, nullptr) << "each save would encode it again";
  const std::shared_ptr<const Image> cropped = document().artwork().photo;
  const std::filesystem::path file = ToPath(folder_.filePath("a.pastiche"));
  window_->files().Save(file);
  ASSERT_TRUE(WaitFor([this] { return !window_->files().busy(); }));
  MakeWindow();
  window_->OpenArtwork(file);
  ASSERT_TRUE(WaitForFrame({33, 21}));
  EXPECT_TRUE(std::ranges::equal(document().artwork().photo->rgb(), cropped->rgb()));
  EXPECT_EQ(document().photo()->name, "photo.png");
}

}  // namespace
}  // namespace pastiche
