#include "ui/canvas/view_ease.h"

#include <QStyle>
#include <QWidget>

namespace pastiche {
namespace {

constexpr int kDurationMs = 120;

}  // namespace

ViewEase::ViewEase(QWidget* widget) : widget_(widget), clock_(widget) {
  clock_.setObjectName("view_ease");
  clock_.setDuration(kDurationMs);
  clock_.setStartValue(0.0);
  clock_.setEndValue(1.0);
  clock_.setEasingCurve(QEasingCurve::OutCubic);
  QObject::connect(&clock_, &QVariantAnimation::valueChanged, widget,
                   qOverload<>(&QWidget::update));
  QObject::connect(&clock_, &QVariantAnimation::finished, widget, qOverload<>(&QWidget::update));
}

void ViewEase::Begin(const QRectF& from) {
  const bool still =
      widget_->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget_) == 0;
  clock_.stop();
  if (still || from.isEmpty() || !widget_->isVisible()) return;
  from_ = from;
  clock_.start();
}

QRectF ViewEase::Eased(const QRectF& to) const {
  if (!active()) return to;
  const double part = clock_.currentValue().toDouble();
  const auto between = [part](double a, double b) { return a + part * (b - a); };
  return {between(from_.x(), to.x()), between(from_.y(), to.y()),
          between(from_.width(), to.width()), between(from_.height(), to.height())};
}

}  // namespace pastiche
