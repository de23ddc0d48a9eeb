#include "ui/document/document_files.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/image/read_image.h"
#include "ui/document/qt_image.h"
#include "ui/remembered/settings.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

using FileTime = std::filesystem::file_time_type;

constexpr qsizetype kMostRecent = 8;
constexpr const char* kRecent = "documents/recent";

/// The path itself where there is no current folder to take it from.
std::filesystem::path Absolute(const std::filesystem::path& path) {
  std::error_code failed;
  std::filesystem::path whole = std::filesystem::absolute(path, failed);
  return failed ? path : whole;
}

std::optional<FileTime> TimeOf(const std::filesystem::path& path) {
  std::error_code failed;
  const FileTime time = std::filesystem::last_write_time(path, failed);
  return failed ? std::nullopt : std::optional(time);
}

}  // namespace

ArtworkFile SnapshotOf(const Document& document) {
  ArtworkFile file;
  file.artwork = document.artwork();
  file.result = document.result();
  for (const auto& image : PicturesIn(file.artwork)) {
    if (const PicturePtr picture = document.PictureOf(image)) {
      file.origins[image] = {picture->name.toStdString(), picture->path, picture->bytes};
    }
  }
  return file;
}

OpenedDocument OpenDocument(const std::filesystem::path& path) {
  Result<ArtworkFile> file = ReadArtworkFile(path);
  if (!file) return {{}, {}, nullptr, QString::fromStdString(file.error().message)};
  OpenedDocument opened;
  for (const auto& [image, origin] : file->origins) {
    auto picture = std::make_shared<Picture>();
    picture->name = QString::fromStdString(origin.name);
    picture->path = origin.path;
    picture->image = image;
    picture->bytes = origin.bytes;
    picture->metadata = origin.metadata;
    picture->notice = QString::fromStdString(origin.notice);
    MakeViews(*picture);
    opened.pictures.push_back(std::move(picture));
  }
  opened.artwork = std::move(file->artwork);
  opened.result = std::move(file->result);
  return opened;
}

DocumentFiles::DocumentFiles(Document* document, QObject* parent)
    : QObject(parent), document_(document) {
  pool_.setMaxThreadCount(1);
}

DocumentFiles::~DocumentFiles() { pool_.waitForDone(); }

void DocumentFiles::Open(const std::filesystem::path& path) {
  ++jobs_;
  RunInBackground(
      pool_, this, [path] { return OpenDocument(path); },
      [this, path](const Outcome<OpenedDocument>& opened) {
        if (opened && opened->error.isEmpty()) {
          document_->Load(opened->artwork, opened->pictures, opened->result,
                          std::filesystem::absolute(path));
          Remember(path);
          Q_EMIT Opened();
        } else {
          Q_EMIT Failed(opened ? opened->error : QString::fromStdString(opened.error().message));
        }
        End();
      });
}

void DocumentFiles::Save(const std::filesystem::path& path) {
  ++jobs_;
  const auto file = std::make_shared<const ArtworkFile>(SnapshotOf(*document_));
  RunInBackground(
      pool_, this,
      [path, file] {
        const Result<void> written = WriteArtworkFile(path, *file);
        return written ? QString() : QString::fromStdString(written.error().message);
      },
      [this, path, file](const Outcome<QString>& error) {
        const QString message = error ? *error : QString::fromStdString(error.error().message);
        if (message.isEmpty()) {
          document_->MarkSaved(*file, std::filesystem::absolute(path));
          Remember(path);
          Q_EMIT Saved(ToText(path));
        } else {
          Q_EMIT Failed(message);
        }
        End();
      });
}

void DocumentFiles::End() {
  if (--jobs_ == 0) Q_EMIT Idle();
}

std::vector<std::filesystem::path> DocumentFiles::Recent() {
  std::vector<std::filesystem::path> recent;
  for (const QString& path : Settings().value(kRecent).toStringList()) {
    recent.push_back(QByteArray::fromPercentEncoding(path.toLatin1()).toStdString());
  }
  return recent;
}

void DocumentFiles::Remember(const std::filesystem::path& path) {
  Settings settings;
  const QString whole = QString::fromLatin1(
      QByteArray(std::filesystem::absolute(path).c_str()).toPercentEncoding("/"));
  QStringList recent = settings.value(kRecent).toStringList();
  recent.removeAll(whole);
  recent.prepend(whole);
  settings.setValue(kRecent, recent.mid(0, kMostRecent));
}

}  // namespace pastiche
