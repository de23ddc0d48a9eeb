#include "ui/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

namespace pastiche::folders {

QString Last(const QString& kind) {
  const QStringList candidates = {
      QSettings().value("folders/" + kind).toString(),
      QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)};
  for (const QString& folder : candidates) {
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
  }
  return QDir::homePath();
}

void Remember(const QString& kind, const QString& file) {
  QSettings().setValue("folders/" + kind, QFileInfo(file).absolutePath());
}

}  // namespace pastiche::folders
