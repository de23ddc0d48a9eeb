#include "ui/widgets/jump_slider.h"

#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionSlider>

namespace pastiche {

int JumpSlider::ValueAt(int x) const {
  QStyleOptionSlider option;
  initStyleOption(&option);
  const auto rect = [&](QStyle::SubControl part) {
    return style()->subControlRect(QStyle::CC_Slider, &option, part, this);
  };
  const QRect groove = rect(QStyle::SC_SliderGroove);
  const int handle = rect(QStyle::SC_SliderHandle).width();
  return QStyle::sliderValueFromPosition(minimum(), maximum(), x - groove.left() - handle / 2,
                                         groove.width() - handle, option.upsideDown);
}

void JumpSlider::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  setSliderDown(true);
  setValue(ValueAt(event->position().toPoint().x()));
}

void JumpSlider::mouseMoveEvent(QMouseEvent* event) {
  if (isSliderDown()) setValue(ValueAt(event->position().toPoint().x()));
}

void JumpSlider::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) setSliderDown(false);
}

}  // namespace pastiche
