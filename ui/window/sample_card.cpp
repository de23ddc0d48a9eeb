#include "ui/window/sample_card.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

#include "core/base/resources.h"
#include "core/image/resample.h"
#include "ui/document/picture_source.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr int kResultSide = 640;
constexpr int kInsetSide = 160;
constexpr double kRadius = 8;
constexpr int kTitleGap = 8;
constexpr int kTitleLines = 2;

QImage ReadView(const char* name, int side) {
  const Result<std::filesystem::path> path = FindResource(name);
  if (!path) return {};
  const Result<LoadedPicture> loaded = ReadPicture(PictureSource::File(*path));
  if (!loaded) return {};
  const Image& image = loaded->file.image;
  return ToQImage(Resample(image, FitLongestSide(image.size(), side, false)));
}

/// The largest part of the picture, from its middle, that has the place's shape.
QRectF MiddleOf(const QImage& picture, const QSizeF& place) {
  const QSizeF size = place.scaled(picture.size(), Qt::KeepAspectRatio);
  QRectF middle(QPointF(), size);
  middle.moveCenter(QRectF(picture.rect()).center());
  return middle;
}

void DrawRounded(QPainter& painter, const QImage& picture, const QRectF& place, double radius) {
  painter.save();
  QPainterPath outline;
  outline.addRoundedRect(place, radius, radius);
  painter.setClipPath(outline);
  painter.drawImage(place, picture, MiddleOf(picture, place.size()));
  painter.restore();
}

}  // namespace

SampleViews ReadSampleViews(const SamplePair& pair) {
  return {ReadView(pair.photo, kInsetSide), ReadView(pair.painting, kInsetSide),
          ReadView(pair.result, kResultSide)};
}

SampleCard::SampleCard(const SamplePair& pair, QWidget* parent)
    : QAbstractButton(parent), pair_(pair) {
  setText(pair.title);
  setAccessibleName(tr("Sample: %1").arg(pair.title));
  setToolTip(tr("Put this photo and this painting in place, to try."));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void SampleCard::SetViews(const SampleViews& views) {
  views_ = views;
  update();
}

int SampleCard::TitleHeight(int width) const {
  // Some languages take more words for it.
  const QRect needed = fontMetrics().boundingRect(QRect(0, 0, width, 0),
                                                  Qt::AlignHCenter | Qt::TextWordWrap, text());
  return std::max(kTitleLines * fontMetrics().height(), needed.height()) + kTitleGap;
}
QSize SampleCard::sizeHint() const { return {300, 226 + TitleHeight(300)}; }
QSize SampleCard::minimumSizeHint() const { return {160, 120 + TitleHeight(160)}; }

void SampleCard::PaintInset(QPainter& painter, const QImage& picture, const QRectF& place) const {
  if (picture.isNull()) return;
  DrawRounded(painter, picture, place, kRadius / 2);
  painter.setPen(QPen(theme::kOnOverPicture, 1.5));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(place, kRadius / 2, kRadius / 2);
}

void SampleCard::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const QRectF place = QRectF(rect()).adjusted(2, 2, -2, -2 - TitleHeight(width()));
  if (views_.result.isNull()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::kCanvas.darker(120));
    painter.drawRoundedRect(place, kRadius, kRadius);
  } else {
    DrawRounded(painter, views_.result, place, kRadius);
  }
  const double inset = place.width() / 4.2;
  QRectF corner(place.left() + 8, place.bottom() - 8 - inset * 3 / 4, inset, inset * 3 / 4);
  PaintInset(painter, views_.photo, corner);
  PaintInset(painter, views_.painting, corner.translated(inset + 6, 0));

  const bool lit = ShowsFocusRing(*this) || underMouse() || isDown();
  if (lit) {
    painter.setPen(QPen(theme::kAccent, 2.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place, kRadius, kRadius);
  }
  painter.setPen(lit ? theme::kOnOverPicture : theme::kOnCanvas);
  painter.drawText(QRectF(0, place.bottom() + kTitleGap, width(), TitleHeight(width()) - kTitleGap),
                   Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
}

}  // namespace pastiche
