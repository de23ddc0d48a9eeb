#include "ui/widgets/scientific_spin_box.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/number_text.h"

namespace pastiche {
namespace {

// The base class rounds to so many decimals; enough for all digits of 1e-20.
constexpr int kDecimals = 40;
// Where a step up from 0 lands.
constexpr double kFirstStep = 1e-3;
// With all digits and an exponent.
constexpr double kWidest = 8.88888888e-8;

}  // namespace

ScientificSpinBox::ScientificSpinBox(double minimum, double maximum, QWidget* parent)
    : QDoubleSpinBox(parent) {
  setDecimals(kDecimals);
  setRange(minimum, maximum);
  setKeyboardTracking(false);
  setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
}

void ScientificSpinBox::SetDigits(int digits) {
  digits_ = digits;
  setValue(value());
  updateGeometry();
}

int ScientificSpinBox::ExtraWidth() const {
  const auto width = [this](const QString& text) { return fontMetrics().horizontalAdvance(text); };
  const int known = std::max(width(textFromValue(minimum())), width(textFromValue(maximum())));
  return std::max(0, width(NumberText(kWidest, digits_, locale())) - known);
}

QSize ScientificSpinBox::sizeHint() const {
  return QDoubleSpinBox::sizeHint() + QSize(ExtraWidth(), 0);
}

QSize ScientificSpinBox::minimumSizeHint() const {
  return QDoubleSpinBox::minimumSizeHint() + QSize(ExtraWidth(), 0);
}

void ScientificSpinBox::stepBy(int steps) {
  if (value() <= 0) {
    if (steps > 0) setValue(std::max(minimum(), kFirstStep));
    return;
  }
  setValue(value() * std::pow(10.0, steps / 10.0));
  selectAll();
}

QString ScientificSpinBox::textFromValue(double value) const {
  return NumberText(value, digits_, locale());
}

double ScientificSpinBox::valueFromText(const QString& text) const {
  // Return on what is shown is no new value: the digits that are not shown stay.
  if (text.trimmed() == textFromValue(value())) return value();
  return NumberFrom(text, locale()).value_or(value());
}

QValidator::State ScientificSpinBox::validate(QString& text, int& /*position*/) const {
  if (const std::optional<double> number = NumberFrom(text, locale())) {
    return *number >= minimum() && *number <= maximum() ? QValidator::Acceptable
                                                        : QValidator::Intermediate;
  }
  // "1e" and "1e-" on the way to "1e-3".
  const QString known = QStringLiteral("eE+-.,\u2212") + locale().decimalPoint();
  for (const QChar c : text.trimmed()) {
    if (!c.isDigit() && !known.contains(c)) return QValidator::Invalid;
  }
  return QValidator::Intermediate;
}

}  // namespace pastiche
