#include "ui/remembered/settings.h"

#include <QFile>
#include <QSettings>

#include "core/base/user_folders.h"
#include "ui/remembered/settings_file.h"

namespace pastiche {

QVariant Settings::value(const QString& key, const QVariant& otherwise) const {
  return SettingsFile::Users().Value(group_ + key).value_or(otherwise);
}

bool Settings::contains(const QString& key) const {
  return SettingsFile::Users().Value(group_ + key).has_value();
}

void Settings::setValue(const QString& key, const QVariant& value) {
  SettingsFile::Users().Change({{group_ + key, value}});
}

void Settings::remove(const QString& key) {
  const QString whole = group_ + key;
  SettingsFile::Changes changes;
  for (const QString& known : SettingsFile::Users().Keys()) {
    if (known == whole || known.startsWith(whole + '/')) changes[known] = std::nullopt;
  }
  SettingsFile::Users().Change(changes);
}

void Settings::clear() {
  SettingsFile::Changes changes;
  for (const QString& known : SettingsFile::Users().Keys()) changes[known] = std::nullopt;
  SettingsFile::Users().Change(changes);
}

void Settings::beginGroup(const QString& group) { group_ += group + '/'; }

QStringList Settings::allKeys() const {
  QStringList keys;
  for (const QString& known : SettingsFile::Users().Keys()) {
    if (known.startsWith(group_)) keys.append(known.mid(group_.size()));
  }
  return keys;
}

QStringList Settings::childKeys() const {
  QStringList keys = allKeys();
  keys.removeIf([](const QString& key) { return key.contains('/'); });
  return keys;
}

QString Settings::fileName() {
  const Result<std::filesystem::path> folder = ConfigFolder();
  return folder ? QFile::decodeName((*folder / "pastiche.conf").c_str()) : QString();
}

void Settings::sync() { SettingsFile::Users().WaitUntilWritten(); }

void AdoptOldSettings() {
  Settings settings;
  if (!settings.allKeys().isEmpty()) return;
  QSettings old("Unknown Organization", "pastiche");
  old.setFallbacksEnabled(false);
  for (const QString& key : old.allKeys()) settings.setValue(key, old.value(key));
}

}  // namespace pastiche
