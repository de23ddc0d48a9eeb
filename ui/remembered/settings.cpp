#include "ui/remembered/settings.h"

#include <QFile>

#include "core/base/user_folders.h"

namespace pastiche {
namespace {

QString SettingsPath() {
  const Result<std::filesystem::path> folder = ConfigFolder();
  return folder ? QFile::decodeName((*folder / "pastiche.conf").c_str())
                : QStringLiteral("/dev/null");
}

}  // namespace

Settings::Settings() : QSettings(SettingsPath(), QSettings::IniFormat) {}

void AdoptOldSettings() {
  Settings settings;
  if (!settings.allKeys().isEmpty()) return;
  QSettings old("Unknown Organization", "pastiche");
  old.setFallbacksEnabled(false);
  for (const QString& key : old.allKeys()) settings.setValue(key, old.value(key));
}

}  // namespace pastiche
