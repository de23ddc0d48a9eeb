#include "ui/settings/list_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace pastiche {

std::optional<std::vector<int>> NumbersOf(const QString& text) {
  static const QRegularExpression kBetween("[,;\\s]+");
  std::vector<int> numbers;
  for (const QString& part : text.split(kBetween, Qt::SkipEmptyParts)) {
    bool is_number = false;
    numbers.push_back(part.toInt(&is_number));
    if (!is_number) return std::nullopt;
  }
  return numbers;
}

}  // namespace pastiche
