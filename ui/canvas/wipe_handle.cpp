#include "ui/canvas/wipe_handle.h"

#include <cmath>

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr int kWidth = 32;
constexpr double kGripRadius = 13;
constexpr int kMiddle = 500;
constexpr int kWhole = 1000;

}  // namespace

WipeHandle::WipeHandle(QWidget* parent) : QAbstractSlider(parent) {
  setOrientation(Qt::Horizontal);
  // Left is the left of the picture, in every language.
  setLayoutDirection(Qt::LeftToRight);
  setRange(0, kWhole);
  setSingleStep(10);
  setPageStep(100);
  setValue(kMiddle);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::SplitHCursor);
  setAccessibleName(tr("Where the two pictures meet"));
  setToolTip(
      tr("Drag to see more of one picture or of the other.\n"
         "Arrow keys move the line, a double click brings it back to the middle."));
  SetSpokenScale(
      this, {[](int value) { return 100.0 * value / kWhole; },
             [](double percent) { return static_cast<int>(std::lround(percent * kWhole / 100)); }});
  connect(this, &QAbstractSlider::valueChanged, this, &WipeHandle::Place);
  Place();
}

double WipeHandle::LineX() const {
  return std::round(static_cast<double>(value()) / kWhole * parentWidget()->width());
}

void WipeHandle::Place() {
  const int left = static_cast<int>(LineX()) - kWidth / 2;
  setGeometry(left, 0, kWidth, parentWidget()->height());
}

void WipeHandle::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double x = width() / 2.0;
  painter.fillRect(QRectF(x - 1.5, 0, 3, height()), QColor(0, 0, 0, 110));
  painter.fillRect(QRectF(x - 0.5, 0, 1, height()), theme::kOnOverPicture);

  const QPointF middle(x, height() / 2.0);
  const bool ring = ShowsFocusRing(*this);
  painter.setPen(QPen(ring ? theme::kAccent : theme::kOnOverPicture, ring ? 3 : 1.5));
  painter.setBrush(theme::kOverPicture);
  painter.drawEllipse(middle, kGripRadius, kGripRadius);
  QPainterPath arrows;
  for (const double side : {-1.0, 1.0}) {
    arrows.moveTo(middle + QPointF(side * 3.5, -4));
    arrows.lineTo(middle + QPointF(side * 7.5, 0));
    arrows.lineTo(middle + QPointF(side * 3.5, 4));
  }
  painter.setPen(QPen(theme::kOnOverPicture, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(arrows);
}

void WipeHandle::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  held_at_ = mapToParent(event->position()).x() - LineX();
  setSliderDown(true);
}

void WipeHandle::mouseMoveEvent(QMouseEvent* event) {
  if (!isSliderDown()) return event->ignore();
  const double x = mapToParent(event->position()).x() - held_at_;
  setValue(static_cast<int>(std::lround(x / std::max(1, parentWidget()->width()) * kWhole)));
}

void WipeHandle::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) setSliderDown(false);
}

void WipeHandle::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) setValue(kMiddle);
}

// The picture under it is zoomed.
void WipeHandle::wheelEvent(QWheelEvent* event) { event->ignore(); }

void WipeHandle::focusInEvent(QFocusEvent* event) {
  update();
  QAbstractSlider::focusInEvent(event);
}

void WipeHandle::focusOutEvent(QFocusEvent* event) {
  update();
  QAbstractSlider::focusOutEvent(event);
}

}  // namespace pastiche
