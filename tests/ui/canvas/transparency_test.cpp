// What an artist sees of a transparent photo's picture: the same while it is painted and when it is
// finished.

#include <QAction>
#include <QImage>

#include "tests/ui/held_pool.h"
#include "tests/ui/window_fixture.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/frame_transparency.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

/// Its right half is transparent.
QImage HalfAPicture(QSize size) {
  QImage image(size, QImage::Format_ARGB32);
  for (int y = 0; y < size.height(); ++y) {
    for (int x = 0; x < size.width(); ++x) {
      image.setPixel(x, y, x < size.width() / 2 ? qRgba(255, 0, 0, 255) : qRgba(0, 0, 0, 0));
    }
  }
  return image;
}

bool IsGround(const QColor& color) {
  return color.rgb() == theme::kTransparency.rgb() ||
         color.rgb() == theme::kTransparencySquare.rgb();
}

class TransparencyTest : public WindowTest {
 protected:
  QColor Seen(double x, double y) {
    const QRectF target = canvas().PictureRect();
    const QImage shot = canvas().grab().toImage();
    return shot.pixelColor(
        QPointF(target.x() + x * target.width(), target.y() + y * target.height()).toPoint());
  }
};

TEST_F(TransparencyTest, WhereThePhotoIsTransparentNothingIsPainted) {
  const QString file = folder_.filePath("half.png");
  ASSERT_TRUE(HalfAPicture({80, 60}).save(file));
  window_->OpenPhoto(file);
  window_->OpenPainting(Write("painting.png", {50, 50}, Qt::blue));
  ASSERT_TRUE(WaitFor([this] { return actions().start->isEnabled(); }));
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().has_picture() && iteration() > 3; }));
  EXPECT_TRUE(IsGround(Seen(0.75, 0.5))) << "while it is painted";
  EXPECT_FALSE(IsGround(Seen(0.25, 0.5)));
  ASSERT_TRUE(StopAndWait());
  EXPECT_TRUE(IsGround(Seen(0.75, 0.5))) << "when it is finished";
  EXPECT_FALSE(IsGround(Seen(0.25, 0.5)));
  ASSERT_TRUE(document().result()->has_alpha()) << "and an export keeps it";
}

TEST(FrameTransparencyTest, IsThatOfThePhotoWhateverTheSizes) {
  const QImage view = HalfAPicture({80, 60});
  const auto photo = std::make_shared<const Image>(ToImage(view));
  FrameTransparency transparency;
  const QImage opacity = transparency.Of(photo, view);
  for (const QSize size : {QSize(20, 16), QSize(160, 120)}) {
    const QImage shown = WithOpacity(PlainImage(size, Qt::green), opacity);
    ASSERT_EQ(shown.size(), size);
    EXPECT_EQ(shown.pixelColor(1, 1), QColor(Qt::green));
    EXPECT_EQ(shown.pixelColor(size.width() - 2, 1).alpha(), 0);
  }
  const QImage opaque = PlainImage({8, 6}, Qt::red);
  const auto another = std::make_shared<const Image>(ToImage(opaque));
  EXPECT_TRUE(transparency.Of(another, opaque).isNull());
}

TEST(FrameTransparencyTest, CostsTheWindowsThreadNothing) {
  Canvas canvas;
  const QImage view = HalfAPicture({80, 60});
  {
    const HeldPool held;
    canvas.SetPicture(PlainImage({40, 30}, Qt::green), {},
                      view.convertToFormat(QImage::Format_Alpha8));
    EXPECT_FALSE(canvas.has_picture());
  }
  ASSERT_TRUE(WaitFor([&] { return canvas.has_picture(); }));
}

}  // namespace
}  // namespace pastiche
