#include "ui/widgets/without_mnemonic.h"

#include <QRegularExpression>

namespace pastiche {

QString WithoutMnemonic(QString text) {
  static const QRegularExpression kInBrackets(QStringLiteral("\\s?\\(&[^&]\\)"));
  static const QRegularExpression kMark(QStringLiteral("&(.)"));
  return text.remove(kInBrackets).replace(kMark, QStringLiteral("\\1"));
}

}  // namespace pastiche
