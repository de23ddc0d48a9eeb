#include "ui/settings/network_text.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>
#include <QUrl>

#include "ui/settings/network_dialog.h"

namespace pastiche {

QString Megabytes(std::uint64_t bytes) {
  return NetworkDialog::tr("%1 MB").arg(
      QLocale().toString(static_cast<double>(bytes) / 1e6, 'f', 1));
}

QString NameOf(const ListedNetwork& listed) {
  if (listed.network == "builtin") return NetworkDialog::tr("Built-in");
  if (listed.network == "vgg19") return QStringLiteral("VGG-19");
  return QFileInfo(listed.path).fileName();
}

QString StateText(const ListedNetwork& listed) {
  using State = ListedNetwork::State;
  switch (listed.state) {
    case State::kShipped:
      return NetworkDialog::tr("comes with the program");
    case State::kFetched:
      return NetworkDialog::tr("fetched, %1").arg(Megabytes(listed.bytes));
    case State::kBegun:
      return NetworkDialog::tr("begun: %1 of %2")
          .arg(Megabytes(listed.bytes), Megabytes(listed.fetch_bytes));
    case State::kNotFetched:
      return NetworkDialog::tr("not fetched, %1").arg(Megabytes(listed.fetch_bytes));
    case State::kAdded:
      return NetworkDialog::tr("your file, %1").arg(Megabytes(listed.bytes));
    case State::kMissing:
      break;
  }
  return NetworkDialog::tr("not there any more");
}

QString FactsText(const ListedNetwork& listed) {
  QStringList lines;
  if (!listed.licence.isEmpty()) lines << NetworkDialog::tr("Licence: %1").arg(listed.licence);
  if (!listed.source.isEmpty()) {
    lines << NetworkDialog::tr("Source: %1").arg(QUrl(listed.source).host());
    lines << NetworkDialog::tr("Size: %1").arg(Megabytes(listed.fetch_bytes));
  } else if (listed.bytes > 0) {
    lines << NetworkDialog::tr("Size: %1").arg(Megabytes(listed.bytes));
  }
  if (listed.state != ListedNetwork::State::kNotFetched && !listed.path.isEmpty()) {
    lines << NetworkDialog::tr("File: %1").arg(QDir::toNativeSeparators(listed.path));
  }
  return lines.join('\n');
}

}  // namespace pastiche
