#include "ui/pictures/share_bar.h"

#include <algorithm>

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr double kRadius = 4;
constexpr int kStep = 5;
constexpr int kLongStep = 20;

}  // namespace

ShareBar::ShareBar(QWidget* parent) : QAbstractSlider(parent) {
  setRange(0, 100);
  setSingleStep(kStep);
  setPageStep(kLongStep);
  setCursor(Qt::SizeHorCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
  connect(this, &QAbstractSlider::valueChanged, this, [this](int percent) {
    update();
    if (!showing_) Q_EMIT Chosen(percent);
  });
}

void ShareBar::SetPercent(int percent) {
  showing_ = true;
  setValue(percent);
  showing_ = false;
}

QSize ShareBar::sizeHint() const { return {72, fontMetrics().height() + 6}; }

void ShareBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
  QPainterPath shape;
  shape.addRoundedRect(frame, kRadius, kRadius);
  painter.fillPath(shape, theme::kTrack.color());
  QRectF filled = frame;
  filled.setWidth(frame.width() * value() / maximum());
  if (layoutDirection() == Qt::RightToLeft) filled.moveRight(frame.right());
  painter.setClipPath(shape);
  QColor fill = (isSliderDown() || underMouse() ? theme::kShareLit : theme::kShare).color();
  if (!isEnabled()) fill = palette().color(QPalette::Mid);
  painter.fillRect(filled, fill);
  painter.setClipping(false);
  painter.setPen(palette().color(underMouse() ? QPalette::PlaceholderText : QPalette::Mid));
  painter.drawPath(shape);
  painter.setPen(palette().color(isEnabled() ? QPalette::BrightText : QPalette::Text));
  painter.drawText(frame, Qt::AlignCenter, tr("%1 %").arg(value()));
}

void ShareBar::ChooseAt(double x) {
  const double part = std::clamp(x / std::max(width(), 1), 0.0, 1.0);
  setValue(qRound(100 * (layoutDirection() == Qt::RightToLeft ? 1 - part : part)));
}

void ShareBar::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  setSliderDown(true);
  ChooseAt(event->position().x());
}

void ShareBar::mouseMoveEvent(QMouseEvent* event) {
  if (isSliderDown()) ChooseAt(event->position().x());
}

void ShareBar::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) setSliderDown(false);
}

void ShareBar::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace pastiche
