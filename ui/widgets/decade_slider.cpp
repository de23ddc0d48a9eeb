#include "ui/widgets/decade_slider.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QPainter>

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/type_scale.h"

namespace pastiche {
namespace {

constexpr int kMargin = 16;
constexpr int kHandleRadius = 12;
constexpr int kGrooveY = 17;
constexpr int kGrooveHeight = 8;
constexpr int kTickTop = 33;
constexpr int kTickHeight = 5;
constexpr int kHeight = 58;

QString DecadeLabel(int exponent) {
  static const QString kSuperscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  if (exponent == 0) return QStringLiteral("1");
  return QStringLiteral("10⁻") + kSuperscripts[-exponent];
}

}  // namespace

int DecadeSlider::ValueOf(double number) {
  if (!(number > 0)) return 0;
  const double steps = (std::log10(number) - kLowestExponent) * kStepsPerDecade;
  return static_cast<int>(std::lround(std::clamp(steps, 0.0, 1.0 * kDecades * kStepsPerDecade)));
}

double DecadeSlider::NumberOf(int value) {
  return std::pow(10.0, kLowestExponent + static_cast<double>(value) / kStepsPerDecade);
}

DecadeSlider::DecadeSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
  setRange(0, kDecades * kStepsPerDecade);
  setSingleStep(kStepsPerDecade / 10);
  setPageStep(kStepsPerDecade / 2);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  SetSpokenScale(this, {NumberOf, ValueOf});
}

QSize DecadeSlider::sizeHint() const { return {220, kHeight}; }
QSize DecadeSlider::minimumSizeHint() const { return {150, kHeight}; }

double DecadeSlider::PositionOf(int value) const {
  return kMargin + (width() - 2.0 * kMargin) * value / (maximum() - minimum());
}

int DecadeSlider::ValueAt(double x) const {
  const double fraction = (x - kMargin) / (width() - 2.0 * kMargin);
  return static_cast<int>(std::lround(std::clamp(fraction, 0.0, 1.0) * (maximum() - minimum())));
}

void DecadeSlider::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (!isEnabled()) painter.setOpacity(0.5);
  const QColor line = palette().color(QPalette::Mid);
  const QColor text = palette().color(QPalette::PlaceholderText);
  const QColor accent = palette().color(QPalette::Highlight);

  const QRectF groove(kMargin, kGrooveY - kGrooveHeight / 2.0, width() - 2.0 * kMargin,
                      kGrooveHeight);
  painter.setPen(Qt::NoPen);
  painter.setBrush(line);
  painter.drawRoundedRect(groove, kGrooveHeight / 2.0, kGrooveHeight / 2.0);

  painter.setFont(theme::Sized(font(), theme::TypeSize::kSmall));
  for (int decade = 0; decade <= kDecades; ++decade) {
    const double x = PositionOf(decade * kStepsPerDecade);
    painter.setPen(QPen(line, 1.5));
    painter.drawLine(QPointF(x, kTickTop), QPointF(x, kTickTop + kTickHeight));
    painter.setPen(text);
    painter.drawText(QRectF(x - 20, kTickTop + kTickHeight, 40, kHeight - kTickTop - kTickHeight),
                     Qt::AlignHCenter | Qt::AlignTop, DecadeLabel(kLowestExponent + decade));
  }

  const QPointF center(PositionOf(value()), kGrooveY);
  if (ShowsFocusRing(*this)) {
    painter.setPen(Qt::NoPen);
    QColor halo = theme::kFocus.color();
    halo.setAlpha(70);
    painter.setBrush(halo);
    painter.drawEllipse(center, kHandleRadius + 3, kHandleRadius + 3);
  }
  painter.setPen(QPen(palette().color(QPalette::Window), 2));
  painter.setBrush(accent);
  painter.drawEllipse(center, kHandleRadius, kHandleRadius);
}

void DecadeSlider::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  setSliderDown(true);
  setValue(ValueAt(event->position().x()));
}

void DecadeSlider::mouseMoveEvent(QMouseEvent* event) {
  if (isSliderDown()) setValue(ValueAt(event->position().x()));
}

void DecadeSlider::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) setSliderDown(false);
}

void DecadeSlider::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  Q_EMIT ResetRequested();
}

}  // namespace pastiche
