#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <optional>

#include <QMap>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QVariant>

namespace pastiche {

/// The file of the user's settings as the program knows it: what was read, and on top of it what
/// was changed since, which a thread of its own writes. A write waits for the disk, and for another
/// program that has the file; reading it anew, when another program has changed it, does not. For
/// any thread.
class SettingsFile {
 public:
  /// By key; nothing where it is removed.
  using Changes = std::map<QString, std::optional<QVariant>>;

  /// The one of this program.
  static SettingsFile& Users();

  std::optional<QVariant> Value(const QString& key);
  QStringList Keys();
  void Change(const Changes& changes);
  void WaitUntilWritten();

 private:
  SettingsFile();
  /// Of the file as it was read or written last.
  using Time = std::optional<std::filesystem::file_time_type>;

  /// With the mutex held. Takes what another program has changed, but never waits for a write.
  void ReadAnew();
  /// Puts them into the values; with the mutex held.
  void TakeChanges(const Changes& changes);
  /// On the pool's thread, until nothing is left to write.
  void Write();

  std::mutex mutex_;
  QString path_;
  Time time_;
  QMap<QString, QVariant> values_;
  Changes changes_;
  bool writing_ = false;
  QThreadPool pool_;
};

}  // namespace pastiche
