#pragma once

#include <QString>

namespace pastiche::folders {

/// The folder in which the user last opened or saved a file of this kind ("photo", "export", ...);
/// the pictures folder the first time, and home where there is none.
QString Last(const QString& kind);
/// Remembers the folder of a file.
void Remember(const QString& kind, const QString& file);

}  // namespace pastiche::folders
