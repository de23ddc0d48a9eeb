#include "ui/settings/list_text.h"

#include <QLocale>
#include <QRegularExpression>

namespace pastiche {

bool DecimalComma() { return QLocale().decimalPoint() == QStringLiteral(","); }

QStringList PartsOf(const QString& text, bool decimal_comma) {
  // U+3001, U+FF0C and U+FF1B are what a Chinese keyboard types; white space has its wide one.
  static const QRegularExpression kBetween("[,;\\s\\x{3001}\\x{FF0C}\\x{FF1B}]+",
                                           QRegularExpression::UseUnicodePropertiesOption);
  static const QRegularExpression kBetweenDecimals(
      "(?:[;\\s\\x{3001}\\x{FF0C}\\x{FF1B}]|,(?![0-9]))+",
      QRegularExpression::UseUnicodePropertiesOption);
  return text.split(decimal_comma ? kBetweenDecimals : kBetween, Qt::SkipEmptyParts);
}

std::optional<std::vector<int>> NumbersOf(const QString& text) {
  std::vector<int> numbers;
  for (const QString& part : PartsOf(text)) {
    bool is_number = false;
    numbers.push_back(part.toInt(&is_number));
    if (!is_number) return std::nullopt;
  }
  return numbers;
}

}  // namespace pastiche
