#include "ui/folders.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace pastiche::folders {

QString Last(const QString& kind) {
  const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  return QSettings().value("folders/" + kind, pictures).toString();
}

void Remember(const QString& kind, const QString& file) {
  QSettings().setValue("folders/" + kind, QFileInfo(file).absolutePath());
}

}  // namespace pastiche::folders
