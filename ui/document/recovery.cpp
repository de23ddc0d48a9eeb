#include "ui/document/recovery.h"

#include <algorithm>
#include <system_error>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include "core/base/user_folders.h"
#include "ui/document/document_files.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

constexpr std::chrono::minutes kInterval{1};
const QString kLockEnding = QStringLiteral(".lock");

std::filesystem::path Folder() {
  const Result<std::filesystem::path> data = DataFolder();
  return data ? *data / "recovery" : std::filesystem::path();
}

QString LockOf(const std::filesystem::path& path) { return ToText(path) + kLockEnding; }

/// Where the history lies that belongs to a file.
std::filesystem::path HistoryOf(std::filesystem::path path) { return path += ".history"; }

void Delete(const std::filesystem::path& path) {
  std::error_code ignored;
  std::filesystem::remove(path, ignored);
}

/// Whether no running program owns the file. A lock whose program is gone counts for nothing.
bool IsAbandoned(const std::filesystem::path& path) {
  QLockFile lock(LockOf(path));
  lock.setStaleLockTime(0);
  return lock.tryLock(0);
}

QList<LostWork> FindLost() {
  QList<LostWork> lost;
  const std::filesystem::path folder = Folder();
  if (folder.empty()) return lost;
  const auto files = [&folder](const QString& kind) {
    return QDir(ToText(folder)).entryInfoList({kind}, QDir::Files, QDir::Time);
  };
  for (const QFileInfo& file : files("*.pastiche")) {
    const std::filesystem::path path = ToPath(file.filePath());
    if (IsAbandoned(path)) lost.push_back({path, file.lastModified(), NotedUsersFile(path)});
  }
  // Of a program that ended before the first file was whole: nothing leads to them.
  for (const char* beside : {"*.pastiche.history", "*.pastiche.file"}) {
    for (const QFileInfo& file : files(beside)) {
      const std::filesystem::path orphan = ToPath(file.filePath());
      const std::filesystem::path path = std::filesystem::path(orphan).replace_extension();
      if (!std::filesystem::exists(path) && IsAbandoned(path)) Delete(orphan);
    }
  }
  return lost;
}

bool WriteHistory(const std::filesystem::path& path, const ArtworkFile& history) {
  if (!history.history.empty()) return WriteArtworkFile(path, history).has_value();
  Delete(path);
  return true;
}

}  // namespace

Recovery::Recovery(Document* document, QObject* parent)
    : QObject(parent), document_(document), replacer_(document) {
  pool_.setMaxThreadCount(1);
  if (const std::filesystem::path folder = Folder(); !folder.empty()) {
    const QString name = QString::number(QCoreApplication::applicationPid()) + "-" +
                         QUuid::createUuid().toString(QUuid::WithoutBraces).left(8) + ".pastiche";
    path_ = folder / name.toStdString();
  }
  connect(&timer_, &QTimer::timeout, this, &Recovery::Keep);
  timer_.start(kInterval);
}

Recovery::~Recovery() { pool_.waitForDone(); }

bool Recovery::IsNew() const {
  const Artwork& artwork = document_->artwork();
  if (!artwork.photo && artwork.paintings.empty()) return false;
  return artwork != kept_artwork_ || document_->result() != kept_result_ ||
         document_->path() != kept_file_ || document_->history().revision() != kept_history_;
}

void Recovery::Keep() {
  if (path_.empty() || forgotten_ || !IsNew()) return;
  if (writes_ >= 2) {
    again_ = true;
  } else {
    Write();
  }
}

void Recovery::KeepLast() {
  if (!path_.empty() && !forgotten_ && IsNew()) Write();
}

void Recovery::Write() {
  ++writes_;
  kept_artwork_ = document_->artwork();
  kept_result_ = document_->result();
  kept_file_ = document_->path();
  ArtworkFile parts = SnapshotOf(*document_);
  std::shared_ptr<ArtworkFile> history;
  const std::uint64_t revision = document_->history().revision();
  if (std::exchange(kept_history_, revision) != revision) {
    history = std::make_shared<ArtworkFile>();
    history->history = parts.history;
    history->origins = parts.origins;
  }
  parts.history.clear();
  const auto file = std::make_shared<const ArtworkFile>(std::move(parts));
  const bool has_recovered = recovered_ && recovered_load_ == document_->load_count();
  RunInBackground(
      pool_, this,
      [this, path = path_, file, history, users = kept_file_]() -> bool {
        std::error_code failed;
        std::filesystem::create_directories(path.parent_path(), failed);
        if (!lock_) {
          lock_ = std::make_unique<QLockFile>(LockOf(path));
          lock_->setStaleLockTime(0);
          if (!lock_->tryLock(0)) lock_.reset();
        }
        // One without the other is better than neither.
        const bool has_history = !history || WriteHistory(HistoryOf(path), *history);
        const bool has_note = NoteUsersFile(path, users);
        return WriteArtworkFile(path, *file).has_value() && has_history && has_note;
      },
      [this, has_recovered](const Outcome<bool>& kept) {
        --writes_;
        if (kept && *kept) {
          if (has_recovered && kept_history_ != kNoHistory) {
            if (const auto work = std::exchange(recovered_, std::nullopt)) Discard(*work);
          }
          Q_EMIT Kept();
        } else {
          // Tried again in a minute.
          kept_artwork_ = {};
          kept_history_ = kNoHistory;
        }
        if (std::exchange(again_, false)) Keep();
      });
}

void Recovery::Forget() {
  if (std::exchange(forgotten_, true) || path_.empty()) return;
  timer_.stop();
  // The pool outlives it: the destructor waits.
  RunInBackground(
      pool_, this,
      [this, path = path_] {
        Delete(path);
        Delete(HistoryOf(path));
        Delete(NoteOf(path));
        lock_.reset();
        return true;
      },
      [](const Outcome<bool>& /*deleted*/) {});
}

void Recovery::Look() {
  RunInBackground(
      pool_, this, [] { return FindLost(); },
      [this](const Outcome<QList<LostWork>>& lost) {
        if (lost && !lost->isEmpty()) Q_EMIT Found(*lost);
      });
}

void Recovery::Recover(const LostWork& work) {
  RunInBackground(
      pool_, this, [work] { return OpenDocument(work.path, HistoryOf(work.path)); },
      [this, work, wish = replacer_.Now()](const Outcome<OpenedDocument>& opened) {
        if (!opened || !opened->error.isEmpty()) {
          Q_EMIT NotRecovered();
          Q_EMIT Failed(opened ? opened->error : Translated(opened.error().message));
          return;
        }
        const bool wanted_still = replacer_.Replace(wish, [this, work, opened] {
          document_->Load(opened->artwork, opened->pictures, opened->painted, work.file.path,
                          opened->history);
          document_->MarkModified();
          recovered_ = work;
          recovered_load_ = document_->load_count();
          Keep();
          Q_EMIT Recovered(work.file);
        });
        if (!wanted_still) Q_EMIT NotRecovered();
      });
}

void Recovery::Discard(const LostWork& work) {
  RunInBackground(
      pool_, this,
      [work] {
        Delete(work.path);
        Delete(HistoryOf(work.path));
        Delete(NoteOf(work.path));
        Delete(ToPath(LockOf(work.path)));
        return true;
      },
      [](const Outcome<bool>& /*deleted*/) {});
}

}  // namespace pastiche
