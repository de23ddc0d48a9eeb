#include "ui/remembered/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "ui/remembered/settings.h"

namespace pastiche::folders {

QString Last(const QString& kind) { return FirstThatIsThere(Candidates(kind)); }

QStringList Candidates(const QString& kind) {
  return {Settings().value("folders/" + kind).toString(),
          QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)};
}

QString FirstThatIsThere(const QStringList& candidates) {
  for (const QString& folder : candidates) {
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
  }
  return QDir::homePath();
}

void Remember(const QString& kind, const QString& file) {
  Settings().setValue("folders/" + kind, QFileInfo(file).absolutePath());
}

}  // namespace pastiche::folders
