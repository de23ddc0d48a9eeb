#include "ui/widgets/number_text.h"

#include <QRegularExpression>

namespace pastiche {
namespace {

constexpr QChar kMinus(0x2212);

}  // namespace

QString NumberText(double value, int digits, const QLocale& locale) {
  return QString::number(value, 'g', digits).replace('.', locale.decimalPoint());
}

std::optional<double> NumberFrom(const QString& text, const QLocale& locale) {
  // No group of thousands follows a lone 0.
  static const QRegularExpression kBelowOne("^[+-]?0[.,]");
  const QString plain = text.trimmed().replace(kMinus, '-');
  bool is_number = false;
  const double local = locale.toDouble(plain, &is_number);
  if (is_number && !kBelowOne.match(plain).hasMatch()) return local;
  QString pointed = plain;
  pointed.replace(locale.decimalPoint(), QStringLiteral(".")).replace(',', '.');
  const double number = pointed.toDouble(&is_number);
  return is_number ? std::optional(number) : std::nullopt;
}

}  // namespace pastiche
