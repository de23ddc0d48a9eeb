#pragma once

#include <QString>
#include <QStringList>

namespace pastiche::folders {

/// The folder in which the user last opened or saved a file of this kind ("photo", "export" for all
/// that is written of a picture, ...); the pictures folder the first time, and home where there is
/// none.
QString Last(const QString& kind);
/// The same without looking at the disk: the folders that may be, the best first.
QStringList Candidates(const QString& kind);
/// The first that is a folder, or home. Looks at the disk, which may take long.
QString FirstThatIsThere(const QStringList& candidates);
/// Remembers the folder of a file.
void Remember(const QString& kind, const QString& file);

}  // namespace pastiche::folders
