#include "ui/canvas/canvas.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr double kLeastZoom = 0.02;
constexpr double kGreatestZoom = 32;
constexpr double kZoomStep = 1.25;
// From here on pixels are shown as they are, so that they can be judged one by one.
constexpr double kPixelZoom = 3;
constexpr int kFitMargin = 24;
constexpr double kKeyPan = 64;
constexpr int kLabelMargin = 6;

}  // namespace

Canvas::Canvas(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setAccessibleName(tr("Picture"));
  // Not a tooltip: it would lie on the picture that is being judged.
  setAccessibleDescription(
      tr("Wheel: zoom at the cursor. Drag: move. Double click: fit or 100 %. "
         "Keys: + and − zoom, 0 fits, 1 shows 100 %, hold C to see the photo."));
}

void Canvas::SetPicture(const QImage& picture, QSize full_size) {
  picture_ = ImagePyramid(picture);
  full_size_ = full_size.isEmpty() ? picture.size() : full_size;
  fresh_ = true;
  update();
  ShowComparing();
  Q_EMIT ViewChanged();
}

void Canvas::SetPhoto(const QImage& photo, QSize full_size) {
  photo_ = ImagePyramid(photo);
  photo_size_ = full_size.isEmpty() ? photo.size() : full_size;
  if (photo.isNull()) show_photo_ = false;
  update();
  ShowComparing();
  Q_EMIT ViewChanged();
}

void Canvas::SetHint(const QString& hint) {
  if (hint == hint_) return;  // asked for on every move of a slider; a repaint is not free
  hint_ = hint;
  update();
}

void Canvas::ShowPhoto(bool show) {
  show_photo_ = show && can_compare();
  ShowComparing();
}

void Canvas::PeekAtPhoto(bool peek) {
  peek_ = peek;
  ShowComparing();
}

void Canvas::ShowComparing() {
  if (shows_photo() == told_comparing_) return;
  told_comparing_ = shows_photo();
  update();
  Q_EMIT ComparingChanged(told_comparing_);
}

double Canvas::FittingZoom() const {
  const QSize size = picture_size();
  if (size.isEmpty()) return 0;
  const double ratio = devicePixelRatioF();
  const double room_x = std::max(1.0, (width() - 2.0 * kFitMargin) * ratio);
  const double room_y = std::max(1.0, (height() - 2.0 * kFitMargin) * ratio);
  return std::min(room_x / size.width(), room_y / size.height());
}

double Canvas::zoom() const {
  if (picture_size().isEmpty()) return 0;
  return fits_ ? FittingZoom() : zoom_;
}

QRectF Canvas::Target() const {
  const double scale = zoom() / devicePixelRatioF();
  const QSizeF size = QSizeF(picture_size()) * scale;
  const QPointF center = fits_ ? QPointF(0.5, 0.5) : center_;
  return {QPointF(width() / 2.0 - center.x() * size.width(),
                  height() / 2.0 - center.y() * size.height()),
          size};
}

QPointF Canvas::PicturePoint(const QPointF& position) const {
  const QRectF target = Target();
  if (target.isEmpty()) return {0.5, 0.5};
  return {(position.x() - target.x()) / target.width(),
          (position.y() - target.y()) / target.height()};
}

void Canvas::Fit() {
  fits_ = true;
  update();
  Q_EMIT ViewChanged();
}

void Canvas::ActualSize() { ZoomAt(QRectF(rect()).center(), 1); }
void Canvas::ZoomIn() { ZoomAt(QRectF(rect()).center(), zoom() * kZoomStep); }
void Canvas::ZoomOut() { ZoomAt(QRectF(rect()).center(), zoom() / kZoomStep); }

void Canvas::ZoomAt(const QPointF& anchor, double zoom) {
  if (picture_size().isEmpty()) return;
  const QPointF point = PicturePoint(anchor);
  fits_ = false;
  zoom_ = std::clamp(zoom, kLeastZoom, kGreatestZoom);
  const QSizeF size = QSizeF(picture_size()) * (zoom_ / devicePixelRatioF());
  center_ = {point.x() + (width() / 2.0 - anchor.x()) / size.width(),
             point.y() + (height() / 2.0 - anchor.y()) / size.height()};
  KeepInView();
  update();
  Q_EMIT ViewChanged();
}

void Canvas::KeepInView() {
  center_ = {std::clamp(center_.x(), 0.0, 1.0), std::clamp(center_.y(), 0.0, 1.0)};
}

void Canvas::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.fillRect(event->rect(), theme::kCanvas);
  const bool photo = shows_photo() || picture_.empty();
  ImagePyramid& pyramid = photo ? photo_ : picture_;
  if (!pyramid.empty()) {
    const QRectF target = Target();
    // The photo may be larger or smaller than the picture; both fill the same rectangle.
    const double scale = target.width() * devicePixelRatioF() / pyramid.size().width();
    const QImage& level = pyramid.LevelFor(scale);
    if (level.hasAlphaChannel()) painter.fillRect(target, theme::kTransparency);
    // A stretched picture's pixels are not those of the result.
    const bool stretched = pyramid.size().width() < picture_size().width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < kPixelZoom || stretched);
    painter.drawImage(target, level);
  }
  if (photo && !photo_.empty()) PaintLabel(painter, tr("Photo"));
  if (picture_.empty() && !hint_.isEmpty()) PaintHint(painter);
  if (fresh_) {
    fresh_ = false;
    Q_EMIT PicturePainted();
  }
}

void Canvas::PaintHint(QPainter& painter) const {
  QFont large = font();
  large.setPointSizeF(large.pointSizeF() * 1.2);
  painter.setFont(large);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRect text = painter.fontMetrics().boundingRect(QRect(0, 0, width() - 80, height()),
                                                        Qt::AlignCenter | Qt::TextWordWrap, hint_);
  QRect pill = text.adjusted(-22, -12, 22, 12);
  pill.moveCenter(QPoint(width() / 2, height() - kFitMargin - 44));
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(20, 20, 20, 205));
  painter.drawRoundedRect(pill, 12, 12);
  painter.setPen(Qt::white);
  painter.drawText(pill, Qt::AlignCenter | Qt::TextWordWrap, hint_);
}

void Canvas::PaintLabel(QPainter& painter, const QString& text) const {
  painter.setRenderHint(QPainter::Antialiasing);
  QRect pill = painter.fontMetrics().boundingRect(text).adjusted(-10, -5, 10, 5);
  pill.moveTopLeft({kLabelMargin, kLabelMargin});
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(20, 20, 20, 205));
  painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
  painter.setPen(Qt::white);
  painter.drawText(pill, Qt::AlignCenter, text);
}

void Canvas::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  Q_EMIT ViewChanged();
}

void Canvas::wheelEvent(QWheelEvent* event) {
  const double turns = event->angleDelta().y() / 120.0;
  if (turns == 0 || picture_size().isEmpty()) return event->ignore();
  ZoomAt(event->position(), zoom() * std::pow(kZoomStep, turns));
  event->accept();
}

void Canvas::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
    return QWidget::mousePressEvent(event);
  }
  panning_ = !picture_size().isEmpty();
  last_mouse_ = event->position();
  if (panning_) setCursor(Qt::ClosedHandCursor);
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
  if (!panning_) return;
  const QPointF step = event->position() - last_mouse_;
  last_mouse_ = event->position();
  if (fits_) {
    zoom_ = zoom();
    center_ = {0.5, 0.5};
    fits_ = false;
  }
  const QRectF target = Target();
  center_ -= QPointF(step.x() / target.width(), step.y() / target.height());
  KeepInView();
  update();
  Q_EMIT ViewChanged();
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
  panning_ = false;
  unsetCursor();
  QWidget::mouseReleaseEvent(event);
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  if (fits_) {
    ZoomAt(event->position(), 1);
  } else {
    Fit();
  }
}

void Canvas::keyPressEvent(QKeyEvent* event) {
  const auto pan = [this](double x, double y) {
    const QRectF target = Target();
    if (fits_ || target.isEmpty()) return;
    center_ += QPointF(x / target.width(), y / target.height());
    KeepInView();
    update();
  };
  switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return ZoomIn();
    case Qt::Key_Minus:
      return ZoomOut();
    case Qt::Key_0:
      return Fit();
    case Qt::Key_1:
      return ActualSize();
    case Qt::Key_Left:
      return pan(-kKeyPan, 0);
    case Qt::Key_Right:
      return pan(kKeyPan, 0);
    case Qt::Key_Up:
      return pan(0, -kKeyPan);
    case Qt::Key_Down:
      return pan(0, kKeyPan);
    case Qt::Key_C:
      if (!event->isAutoRepeat()) PeekAtPhoto(true);
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_C) return QWidget::keyReleaseEvent(event);
  if (!event->isAutoRepeat()) PeekAtPhoto(false);
}

void Canvas::focusOutEvent(QFocusEvent* event) {
  PeekAtPhoto(false);  // the release of a held key will go elsewhere
  QWidget::focusOutEvent(event);
}

}  // namespace pastiche
