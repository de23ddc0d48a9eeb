#pragma once

#include <chrono>
#include <functional>

#include <QString>
#include <QStringList>

namespace pastiche::folders {

/// The folder in which the user last opened or saved a file of this kind ("photo", "export" for all
/// that is written of a picture, ...); the pictures folder the first time, and home where there is
/// none, or where the disk does not answer soon: the folder may lie on a machine that is gone.
QString Last(const QString& kind);
/// The same without looking at the disk: the folders that may be, the best first.
QStringList Candidates(const QString& kind);
/// The first that is a folder, or home. Looks at the disk, which may take long.
QString FirstThatIsThere(const QStringList& candidates);
/// What `ask`, on a thread of its own, finds within that time, or home. One that has no answer by
/// then is left alone with its question, and may be waiting for ever.
QString FoundInTime(std::function<QString()> ask, std::chrono::milliseconds time);
/// Remembers the folder of a file.
void Remember(const QString& kind, const QString& file);

}  // namespace pastiche::folders
