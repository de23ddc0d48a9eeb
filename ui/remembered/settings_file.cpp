#include "ui/remembered/settings_file.h"

#include <system_error>
#include <utility>

#include <QCoreApplication>
#include <QFile>
#include <QSettings>

#include "core/base/failure.h"
#include "ui/remembered/settings.h"

namespace pastiche {
namespace {

std::optional<std::filesystem::file_time_type> TimeAt(const QString& path) {
  std::error_code failed;
  const auto time = std::filesystem::last_write_time(QFile::encodeName(path).constData(), failed);
  return failed ? std::nullopt : std::optional(time);
}

QMap<QString, QVariant> ValuesOf(const QSettings& file) {
  QMap<QString, QVariant> values;
  for (const QString& key : file.allKeys()) values[key] = file.value(key);
  return values;
}

}  // namespace

SettingsFile::SettingsFile() {
  pool_.setMaxThreadCount(1);
  qAddPostRoutine([] { Users().WaitUntilWritten(); });
}

SettingsFile& SettingsFile::Users() {
  // Never deleted: others may remember something while the program ends.
  static auto* const file = new SettingsFile;
  return *file;
}

void SettingsFile::ReadAnew() {
  if (writing_) return;
  const QString path = Settings::fileName();
  if (path.isEmpty()) return;
  const Time time = TimeAt(path);
  if (path == path_ && time == time_) return;
  values_ = ValuesOf(QSettings(path, QSettings::IniFormat));
  // What could not be written yet is later.
  TakeChanges(changes_);
  path_ = path;
  time_ = time;
}

void SettingsFile::TakeChanges(const Changes& changes) {
  for (const auto& [key, value] : changes) {
    if (value) {
      values_[key] = *value;
    } else {
      values_.remove(key);
    }
  }
}

std::optional<QVariant> SettingsFile::Value(const QString& key) {
  const std::lock_guard lock(mutex_);
  ReadAnew();
  const auto known = values_.constFind(key);
  return known == values_.constEnd() ? std::nullopt : std::optional(*known);
}

QStringList SettingsFile::Keys() {
  const std::lock_guard lock(mutex_);
  ReadAnew();
  return values_.keys();
}

void SettingsFile::Change(const Changes& changes) {
  if (changes.empty()) return;
  const std::lock_guard lock(mutex_);
  ReadAnew();
  TakeChanges(changes);
  if (!path_.isEmpty()) {
    for (const auto& [key, value] : changes) changes_[key] = value;
  }
  if (writing_ || path_.isEmpty()) return;
  writing_ = true;
  pool_.start([this] {
    if (RunGuarded([this] { Write(); })) return;
    const std::lock_guard lock(mutex_);
    writing_ = false;  // with the next change, then
  });
}

void SettingsFile::Write() {
  std::unique_lock lock(mutex_);
  while (!changes_.empty()) {
    Changes changes = std::exchange(changes_, {});
    const QString path = Settings::fileName();
    lock.unlock();
    QMap<QString, QVariant> values;
    const auto written = RunGuarded([&] {
      QSettings file(path, QSettings::IniFormat);
      for (const auto& [key, value] : changes) {
        value ? file.setValue(key, *value) : file.remove(key);
      }
      file.sync();
      values = ValuesOf(file);
      return file.status() == QSettings::NoError;
    });
    lock.lock();
    if (!written || !*written) {
      // Once more with the next change; what has changed since is newer.
      changes_.merge(changes);
      break;
    }
    path_ = path;
    time_ = TimeAt(path);
    // With what another program has set; what was changed meanwhile is the latest.
    values_ = std::move(values);
    TakeChanges(changes_);
  }
  writing_ = false;
}

void SettingsFile::WaitUntilWritten() { pool_.waitForDone(); }

}  // namespace pastiche
