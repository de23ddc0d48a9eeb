#include "ui/queue/queue_store.h"

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QStringList>

#include "core/artwork/result_size.h"
#include "core/base/atomic_file.h"
#include "core/base/user_folders.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::Queue", text); }

bool Exists(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

/// The ids of the documents in a folder, the oldest first: an id begins with its time.
std::vector<std::string> DocumentsIn(const fs::path& folder) {
  std::vector<std::string> ids;
  std::error_code failed;
  for (fs::directory_iterator file(folder, failed), end; !failed && file != end;
       file.increment(failed)) {
    const fs::path& path = file->path();
    if (path.extension() == kArtworkFileEnding && IsQueueId(path.stem().string())) {
      ids.push_back(path.stem().string());
    }
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

/// An entry of a document that no list names.
QueueEntry Adopted(const std::string& id, const fs::path& document) {
  QueueEntry entry;
  entry.id = id;
  entry.state = QueueState::kFailed;
  entry.title = Tr(QT_TRANSLATE_NOOP("pastiche::Queue", "An artwork"));
  entry.message = Tr(QT_TRANSLATE_NOOP(
      "pastiche::Queue", "Where it was to go is not known any more. Choose a file for it."));
  const Result<ArtworkFile> file = ReadArtworkFile(document);
  if (!file) {
    entry.message = Translated(file.error().message);
  } else if (file->artwork.photo) {
    entry.title = QueueTitle(*file);
    entry.size = ResultSize(file->artwork.photo->size(), file->artwork.recipe);
    for (const auto& [image, origin] : file->origins) {
      if (!origin.path.empty()) entry.output.reads.push_back({origin.name, origin.path});
    }
  }
  return entry;
}

}  // namespace

QString QueueTitle(const ArtworkFile& file) {
  const auto name = [&](const std::shared_ptr<const Image>& image) {
    const auto origin = file.origins.find(image);
    return origin == file.origins.end() ? QString() : QString::fromStdString(origin->second.name);
  };
  QStringList paintings;
  for (const Painting& painting : file.artwork.paintings) paintings.append(name(painting.image));
  return Tr(QT_TRANSLATE_NOOP("pastiche::Queue", "%1, after %2"))
      .arg(name(file.artwork.photo), paintings.join(", "));
}

QueueStore::QueueStore(fs::path folder) : folder_(std::move(folder)) {}

const QString& QueueStore::Own() {
  if (lock_) return obstacle_;
  std::error_code ignored;
  fs::create_directories(folder_, ignored);
  auto lock = std::make_unique<QLockFile>(ToText(folder_ / "lock"));
  lock->setStaleLockTime(0);  // only a program that is gone makes it stale
  if (!folder_.empty() && lock->tryLock(0)) {
    lock_ = std::move(lock);
    obstacle_.clear();
  } else if (lock->error() == QLockFile::LockFailedError) {
    obstacle_ = Tr(
        QT_TRANSLATE_NOOP("pastiche::Queue", "The queue is in use by another window of Pastiche."));
  } else if (const Result<fs::path> data = DataFolder(); folder_.empty() && !data) {
    obstacle_ = Translated(data.error().message);
  } else {
    obstacle_ =
        Tr(QT_TRANSLATE_NOOP("pastiche::Queue",
                             "%1: nothing can be written in this folder, so there is no queue."))
            .arg(ToText(folder_));
  }
  return obstacle_;
}

QueueList QueueStore::Read() const {
  QFile file(ToText(ListFile()));
  QByteArray json;
  if (file.open(QIODevice::ReadOnly)) json = file.read(kMostQueueBytes);
  QueueList list = QueueFromJson(json).value_or(QueueList());
  for (const std::string& id : list.removed) Remove(id);
  list.removed.clear();
  RemoveDocuments(list);
  std::set<std::string> known;
  for (QueueEntry& entry : list.entries) {
    known.insert(entry.id);
    if (entry.state == QueueState::kPainting) entry.state = QueueState::kWaiting;
    if (entry.state == QueueState::kDone && !Exists(DocumentOf(entry.id))) {
      entry.has_document = false;
    }
    if (entry.state == QueueState::kWaiting && !Exists(DocumentOf(entry.id))) {
      entry.state = QueueState::kFailed;
      entry.message = Tr(QT_TRANSLATE_NOOP(
          "pastiche::Queue", "Its artwork is gone from the queue's folder. Remove it."));
    }
  }
  for (const std::string& id : DocumentsIn(folder_)) {
    if (!known.contains(id)) list.entries.push_back(Adopted(id, DocumentOf(id)));
  }
  return list;
}

Result<void> QueueStore::Write(const QueueList& list) const {
  const QByteArray json = QueueToJson(list);
  return WriteFileAtomically(
      ListFile(), std::as_bytes(std::span(json.constData(), json.constData() + json.size())));
}

Result<void> QueueStore::WriteDocument(const std::string& id, const ArtworkFile& file) const {
  return WriteArtworkFile(DocumentOf(id), file);
}

fs::path QueueStore::DocumentOf(const std::string& id) const {
  return folder_ / (id + std::string(kArtworkFileEnding));
}

fs::path QueueStore::ThumbnailOf(const std::string& id) const { return folder_ / (id + ".png"); }

QImage QueueStore::ReadThumbnail(const std::string& id) const {
  QImageReader reader(ToText(ThumbnailOf(id)), "png");
  const QSize size = reader.size();
  if (!size.isValid() || std::max(size.width(), size.height()) > kQueueThumbnailSide) return {};
  return reader.read();
}

void QueueStore::WriteThumbnail(const std::string& id, const QImage& thumbnail) const {
  if (thumbnail.isNull()) return;
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  const QImage small = std::max(thumbnail.width(), thumbnail.height()) > kQueueThumbnailSide
                           ? thumbnail.scaled(kQueueThumbnailSide, kQueueThumbnailSide,
                                              Qt::KeepAspectRatio, Qt::SmoothTransformation)
                           : thumbnail;
  if (!small.save(&buffer, "PNG")) return;
  // It is only for show.
  static_cast<void>(WriteFileAtomically(
      ThumbnailOf(id),
      std::as_bytes(std::span(bytes.constData(), bytes.constData() + bytes.size()))));
}

void QueueStore::Remove(const std::string& id) const {
  std::error_code ignored;
  fs::remove(DocumentOf(id), ignored);
  fs::remove(ThumbnailOf(id), ignored);
}

void QueueStore::RemoveDocuments(const QueueList& list) const {
  std::error_code ignored;
  for (const QueueEntry& entry : list.entries) {
    if (!entry.has_document) fs::remove(DocumentOf(entry.id), ignored);
  }
}

fs::path QueueFolder() {
  const Result<fs::path> data = DataFolder();
  return data ? *data / "queue" : fs::path();
}

}  // namespace pastiche
