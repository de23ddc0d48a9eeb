#pragma once

#include <QSettings>

namespace pastiche {

/// What the window remembers from one start to the next: pastiche.conf in the user's configuration
/// folder (core/base/user_folders.h). Where there is no such folder nothing is remembered.
class Settings : public QSettings {
  Q_OBJECT
 public:
  Settings();
};

/// Takes over what earlier versions kept under "Unknown Organization", if nothing has been
/// remembered since. For the start of the program.
void AdoptOldSettings();

}  // namespace pastiche
