#include "ui/canvas/canvas_view.h"

#include <algorithm>

#include "core/artwork/artwork.h"

namespace pastiche {
namespace {

constexpr double kLeastZoom = 0.02;
constexpr double kGreatestZoom = 32;
constexpr int kFitMargin = 24;

}  // namespace

bool HaveOneShape(QSize a, QSize b) {
  if (a.isEmpty() || b.isEmpty()) return false;
  return SameShape({a.width(), a.height()}, {b.width(), b.height()});
}

void CanvasView::SetPictureSize(QSize size) {
  if (!picture_.isEmpty() && !size.isEmpty()) {
    const double before = std::max(picture_.width(), picture_.height());
    zoom_ = std::clamp(zoom_ * before / std::max(size.width(), size.height()), kLeastZoom,
                       kGreatestZoom);
  }
  picture_ = size;
}

double CanvasView::Zoom(const Pane& pane) const {
  if (picture_.isEmpty()) return 0;
  if (!fits_) return zoom_;
  const double room_x = std::max(1.0, (pane.rect.width() - 2.0 * kFitMargin) * pane.pixel_ratio);
  const double room_y = std::max(1.0, (pane.rect.height() - 2.0 * kFitMargin) * pane.pixel_ratio);
  return std::min(room_x / picture_.width(), room_y / picture_.height());
}

QRectF CanvasView::Target(const Pane& pane) const {
  const QSizeF size = QSizeF(picture_) * (Zoom(pane) / pane.pixel_ratio);
  const QPointF center = fits_ ? QPointF(0.5, 0.5) : center_;
  const QPointF middle(pane.rect.x() + pane.rect.width() / 2.0,
                       pane.rect.y() + pane.rect.height() / 2.0);
  return {middle - QPointF(center.x() * size.width(), center.y() * size.height()), size};
}

QPointF CanvasView::PicturePoint(const Pane& pane, const QPointF& position) const {
  const QRectF target = Target(pane);
  if (target.isEmpty()) return {0.5, 0.5};
  return {(position.x() - target.x()) / target.width(),
          (position.y() - target.y()) / target.height()};
}

void CanvasView::ZoomAt(const Pane& pane, const QPointF& anchor, double zoom) {
  if (picture_.isEmpty()) return;
  const QPointF point = PicturePoint(pane, anchor);
  fits_ = false;
  zoom_ = std::clamp(zoom, kLeastZoom, kGreatestZoom);
  const QSizeF size = QSizeF(picture_) * (zoom_ / pane.pixel_ratio);
  const QPointF middle(pane.rect.x() + pane.rect.width() / 2.0,
                       pane.rect.y() + pane.rect.height() / 2.0);
  center_ = {point.x() + (middle.x() - anchor.x()) / size.width(),
             point.y() + (middle.y() - anchor.y()) / size.height()};
  KeepInView();
}

void CanvasView::Pan(const Pane& pane, const QPointF& step) {
  if (picture_.isEmpty()) return;
  if (fits_) {
    zoom_ = Zoom(pane);
    center_ = {0.5, 0.5};
    fits_ = false;
  }
  const QRectF target = Target(pane);
  center_ -= QPointF(step.x() / target.width(), step.y() / target.height());
  KeepInView();
}

void CanvasView::KeepInView() {
  center_ = {std::clamp(center_.x(), 0.0, 1.0), std::clamp(center_.y(), 0.0, 1.0)};
}

}  // namespace pastiche
