#include "ui/canvas/cross_fade.h"

#include <utility>

#include <QStyle>
#include <QWidget>

namespace pastiche {
namespace {

constexpr int kDurationMs = 150;

}  // namespace

CrossFade::CrossFade(QWidget* widget) : widget_(widget), clock_(widget) {
  clock_.setObjectName("cross_fade");
  clock_.setDuration(kDurationMs);
  clock_.setStartValue(0.0);
  clock_.setEndValue(1.0);
  clock_.setEasingCurve(QEasingCurve::InOutQuad);
  QObject::connect(&clock_, &QVariantAnimation::valueChanged, widget,
                   qOverload<>(&QWidget::update));
  QObject::connect(&clock_, &QVariantAnimation::finished, widget, [this] {
    from_ = {};
    widget_->update();
  });
}

void CrossFade::Begin(ImagePyramid from) {
  const bool still =
      widget_->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget_) == 0;
  if (still || from.empty() || !widget_->isVisible()) return End();
  from_ = std::move(from);
  clock_.stop();
  clock_.start();
}

void CrossFade::End() {
  clock_.stop();
  from_ = {};
}

}  // namespace pastiche
