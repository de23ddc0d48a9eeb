#include "ui/widgets/translated.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>

namespace pastiche {
namespace {

std::string Lookup(const char* text, const char* one, long long count) {
  if (one == nullptr) return QCoreApplication::translate("core", text).toStdString();
  const auto shown = static_cast<int>(std::min<long long>(count, std::numeric_limits<int>::max()));
  const QString found = QCoreApplication::translate("core", text, one, shown);
  // Without a translation Qt puts the number into the text for many, also where it is 1.
  const QString many = QString::fromUtf8(text).replace("%n", QString::number(shown));
  return (shown == 1 && found == many ? QString::fromUtf8(one).replace("%n", QString::number(shown))
                                      : found)
      .toStdString();
}

}  // namespace

QString Translated(const Message& message) { return QString::fromStdString(message.In(Lookup)); }

}  // namespace pastiche
