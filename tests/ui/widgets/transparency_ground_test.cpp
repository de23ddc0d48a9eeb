#include "ui/widgets/transparency_ground.h"

#include <set>

#include <gtest/gtest.h>

#include <QIcon>

#include "ui/study/fitted_picture.h"
#include "ui/widgets/picture_chip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/thumbnail_button.h"

namespace pastiche {
namespace {

/// The colours around the middle of what a widget shows.
std::set<QRgb> ColorsIn(QWidget& widget) {
  const QImage shown = widget.grab().toImage();
  const QPoint middle = shown.rect().center();
  std::set<QRgb> colors;
  for (int y = -9; y <= 9; ++y) {
    for (int x = -9; x <= 9; ++x) colors.insert(shown.pixel(middle + QPoint(x, y)) | 0xff000000);
  }
  return colors;
}

std::set<QRgb> Squares() {
  return {QColor(theme::kTransparency).rgb(), QColor(theme::kTransparencySquare).rgb()};
}

QImage Clear() {
  QImage picture(60, 60, QImage::Format_ARGB32);
  picture.fill(Qt::transparent);
  return picture;
}

TEST(TransparencyGroundTest, EveryPlaceShowsTheSameSquares) {
  FittedPicture fitted;
  fitted.resize(100, 100);
  fitted.SetPicture(Clear());
  EXPECT_EQ(ColorsIn(fitted), Squares());
  ThumbnailButton button(QIcon(), "Open");
  button.resize(100, 100);
  button.SetThumbnail(Clear());
  EXPECT_EQ(ColorsIn(button), Squares());
  PictureChip chip{QIcon()};
  chip.resize(100, 100);
  chip.SetPicture(Clear());
  EXPECT_EQ(ColorsIn(chip), Squares());
}

TEST(TransparencyGroundTest, APictureOnThemIsOpaqueAndKeepsItsColors) {
  QImage picture = Clear();
  picture.setPixelColor(20, 30, Qt::red);
  const QImage ground = OnTransparencyGround(picture);
  EXPECT_FALSE(ground.hasAlphaChannel());
  EXPECT_EQ(ground.pixelColor(20, 30), QColor(Qt::red));
  EXPECT_TRUE(Squares().contains(ground.pixel(21, 30)));
}

TEST(TransparencyGroundTest, AnOpaquePictureIsLeftAlone) {
  QImage picture(8, 8, QImage::Format_RGB32);
  picture.fill(Qt::blue);
  EXPECT_EQ(OnTransparencyGround(picture).cacheKey(), picture.cacheKey());
}

}  // namespace
}  // namespace pastiche
