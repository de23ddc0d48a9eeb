#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

namespace pastiche {

/// What the window remembers from one start to the next: pastiche.conf in the user's configuration
/// folder (core/base/user_folders.h), read and written as QSettings does, whose names the functions
/// have. What is set is there at once for everybody in the program, and comes to the disk on a
/// thread of its own: nobody waits for that. Where there is no such folder nothing is remembered
/// beyond the end of the program.
class Settings {
 public:
  QVariant value(const QString& key, const QVariant& otherwise = {}) const;
  bool contains(const QString& key) const;
  void setValue(const QString& key, const QVariant& value);
  /// With all that lies under it.
  void remove(const QString& key);
  void clear();

  /// From now on keys are those under `group`.
  void beginGroup(const QString& group);
  QStringList allKeys() const;
  /// Without those that lie deeper.
  QStringList childKeys() const;

  /// Empty where there is no folder for it.
  static QString fileName();
  /// Waits until all that was set is on the disk. The program does so before it ends.
  static void sync();

 private:
  QString group_;
};

/// Takes over what earlier versions kept under "Unknown Organization", if nothing has been
/// remembered since. For the start of the program.
void AdoptOldSettings();

}  // namespace pastiche
