#include "ui/document/document_files.h"

#include <system_error>
#include <utility>

#include "core/artwork/painted_from.h"
#include "core/artwork/take_history.h"
#include "core/image/share_image.h"
#include "ui/document/qt_image.h"
#include "ui/remembered/settings.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

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

}  // namespace

std::optional<FileTime> TimeOf(const std::filesystem::path& path) {
  std::error_code failed;
  const FileTime time = std::filesystem::last_write_time(path, failed);
  return failed ? std::nullopt : std::optional(time);
}

bool IsArtworkName(const std::filesystem::path& path) {
  return ToText(path).endsWith(kArtworkFileEnding.data(), Qt::CaseInsensitive);
}

ArtworkFile SnapshotOf(const Document& document) {
  ArtworkFile file;
  file.artwork = document.artwork();
  file.result = document.result();
  const std::optional<ResumePoint>& point = document.resume_point();
  if (point && point->artwork == file.artwork) file.run_state = point->state;
  const auto add_origins = [&](const Artwork& artwork) {
    for (const auto& image : PicturesIn(artwork)) {
      if (file.origins.contains(image)) continue;
      if (const PicturePtr picture = document.PictureOf(image)) {
        file.origins[image] = {picture->name.toStdString(), picture->path, picture->bytes};
      }
    }
  };
  add_origins(file.artwork);
  file.history = document.history().snapshots();
  for (const SnapshotPtr& snapshot : file.history) add_origins(snapshot->artwork);
  return file;
}

OpenedDocument OpenDocument(const std::filesystem::path& path,
                            const std::filesystem::path& history) {
  Result<ArtworkFile> file = ReadArtworkFile(path);
  OpenedDocument opened;
  if (!file) {
    opened.error = Translated(file.error().message);
    return opened;
  }
  if (!history.empty()) {
    if (const Result<ArtworkFile> apart = ReadArtworkFile(history)) TakeHistory(*file, *apart);
  }
  for (const auto& [image, origin] : file->origins) {
    auto picture = std::make_shared<Picture>();
    picture->name = QString::fromStdString(origin.name);
    picture->path = origin.path;
    picture->image = image;
    picture->bytes = origin.bytes;
    picture->metadata = origin.metadata;
    picture->notice = Translated(origin.notice);
    MakeViews(*picture);
    opened.pictures.push_back(std::move(picture));
  }
  opened.artwork = std::move(file->artwork);
  opened.painted.picture = std::move(file->result);
  if (file->run_state) {
    opened.painted.resume_point = {opened.artwork, std::move(file->run_state)};
  }
  for (const SnapshotPtr& snapshot : file->history) {
    const Result<Image> thumbnail = ThumbnailOf(*snapshot);
    opened.history.thumbnails.push_back(thumbnail ? ToQImage(*thumbnail) : QImage());
  }
  opened.history.snapshots = std::move(file->history);
  opened.history.of_result = file->result_in_history;
  return opened;
}

DocumentFiles::DocumentFiles(Document* document, QObject* parent)
    : QObject(parent), document_(document), replacer_(document) {
  pool_.setMaxThreadCount(1);
}

DocumentFiles::~DocumentFiles() { pool_.waitForDone(); }

void DocumentFiles::Open(const std::filesystem::path& path, const std::function<bool()>& wanted) {
  ++jobs_;
  const std::filesystem::path whole = Absolute(path);
  struct Read {
    OpenedDocument document;
    std::optional<FileTime> time;
  };
  RunInBackground(
      pool_, this,
      [whole] {
        // Before it is read: what comes meanwhile counts as another program's.
        const std::optional<FileTime> time = TimeOf(whole);
        return Read{OpenDocument(whole), time};
      },
      [this, whole, wanted, wish = replacer_.Now()](const Outcome<Read>& read) {
        WithEnd(
            [&] {
              if (wanted && !wanted()) return;
              if (read && read->document.error.isEmpty()) {
                const bool wanted_still = replacer_.Replace(wish, [this, whole, read] {
                  const OpenedDocument& opened = read->document;
                  // Not before it is the document: a save of the one before must not replace what
                  // that has never held.
                  document_->Load(opened.artwork, opened.pictures, opened.painted, whole,
                                  opened.history);
                  Know({whole, read->time});
                  Remember(whole);
                  Q_EMIT Opened();
                });
                if (!wanted_still) Q_EMIT Superseded();
              } else {
                Q_EMIT Failed(read ? read->document.error : Translated(read.error().message),
                              false);
              }
            },
            [this] { End(); });
      });
}

void DocumentFiles::Know(const UsersFile& file) {
  RunInBackground(
      pool_, this,
      [this, file, load = document_->load_count()] {
        seen_[file.path] = {file.time, load};
        return true;
      },
      [](const Outcome<bool>& /*known*/) {});
}

void DocumentFiles::OpenCopy(const std::filesystem::path& path) {
  OpenAnew([path] { return OpenDocument(path); });
}

void DocumentFiles::OpenPainted(const std::filesystem::path& picture) {
  OpenAnew([picture, present = document_->recipe()] {
    OpenedDocument opened;
    Result<LoadedPicture> read = ReadPicture(PictureSource::File(picture));
    if (!read) {
      opened.error = Translated(read.error().message);
      return opened;
    }
    opened.painted.picture = ShareImage(std::move(read->file.image));
    opened.artwork.recipe = present;
    const std::string name = ToText(picture.filename()).toStdString();
    if (const auto painted = ReadPaintedFrom(*read->bytes, name)) {
      opened.artwork.recipe = painted->recipe;
      // Of a file there is only the name: the network stays that is here.
      const bool is_file = std::filesystem::path(painted->recipe.network).has_extension();
      if (is_file) opened.artwork.recipe.network = present.network;
    }
    return opened;
  });
}

void DocumentFiles::OpenAnew(const std::function<OpenedDocument()>& open) {
  ++jobs_;
  RunInBackground(
      pool_, this, open, [this, wish = replacer_.Now()](const Outcome<OpenedDocument>& opened) {
        WithEnd(
            [&] {
              if (opened && opened->error.isEmpty()) {
                const bool wanted_still = replacer_.Replace(wish, [this, opened] {
                  document_->Load(opened->artwork, opened->pictures, opened->painted, {},
                                  opened->history);
                  document_->MarkModified();
                  Q_EMIT Opened();
                });
                if (!wanted_still) Q_EMIT Superseded();
              } else {
                Q_EMIT Failed(opened ? opened->error : Translated(opened.error().message), false);
              }
            },
            [this] { End(); });
      });
}

void DocumentFiles::Save(const ChosenFile& chosen, const std::function<QString()>& refusal) {
  ++jobs_;
  ++saves_;
  const std::filesystem::path whole = Absolute(chosen.path);
  const auto file = std::make_shared<const ArtworkFile>(SnapshotOf(*document_));
  const bool is_documents = whole == document_->path();
  const std::uint64_t load = document_->load_count();
  RunInBackground(
      pool_, this,
      [this, whole, file, refusal, is_documents, load, agreed = chosen.existing] {
        if (const QString reason = refusal ? refusal() : QString(); !reason.isEmpty()) {
          return ToText(whole.filename()) + ": " + reason;
        }
        const std::optional<FileTime> now = TimeOf(whole);
        const Seen& seen = seen_[whole];
        const bool unchanged = now == seen.time;
        if (is_documents && now && !unchanged) {
          return tr("%1: another program has changed this file since; save under another name.")
              .arg(ToText(whole.filename()));
        }
        // Also one that an earlier save of this document has made since the file was chosen.
        const bool own = is_documents || (unchanged && seen.load == load);
        const Result<void> written =
            WriteArtworkFile(whole, *file, own ? Existing::kReplace : agreed);
        if (!written) return Translated(written.error().message);
        seen_[whole] = {TimeOf(whole), load};
        return QString();
      },
      [this, whole, file, load](const Outcome<QString>& error) {
        WithEnd(
            [&] {
              --saves_;
              const QString message = error ? *error : Translated(error.error().message);
              if (message.isEmpty()) {
                // The file is not that of a document that has come meanwhile.
                if (load == document_->load_count()) document_->MarkSaved(*file, whole);
                Remember(whole);
                Q_EMIT Saved(ToText(whole));
              } else {
                Q_EMIT Failed(message, true);
              }
            },
            [this] { End(); });
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
  const QString whole = QString::fromLatin1(QByteArray(path.c_str()).toPercentEncoding("/"));
  QStringList recent = settings.value(kRecent).toStringList();
  recent.removeAll(whole);
  recent.prepend(whole);
  settings.setValue(kRecent, recent.mid(0, kMostRecent));
}

}  // namespace pastiche
