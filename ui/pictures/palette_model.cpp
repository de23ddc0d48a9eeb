#include "ui/pictures/palette_model.h"

#include <system_error>
#include <utility>

#include <QMimeData>
#include <QThreadPool>
#include <QUrl>

#include "core/base/file_uri.h"
#include "ui/document/picture_reading.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

constexpr int kMostBytes = 48 << 20;
/// More than a screen shows at once.
constexpr std::size_t kMostWanted = 200;
/// On the disk, of all folders: about 100 MB.
constexpr std::size_t kMostKept = 2000;

struct FolderContents {
  std::vector<std::filesystem::path> pictures;
  QString error;
};

FolderContents Look(const std::optional<std::filesystem::path>& folder) {
  PruneThumbnails(kMostKept);
  if (!folder) return {ShippedPaintings(), {}};
  Result<std::vector<std::filesystem::path>> pictures = PicturesOfFolder(*folder);
  if (!pictures) return {{}, Translated(pictures.error().message)};
  return {std::move(*pictures), {}};
}

}  // namespace

PaletteModel::PaletteModel(QObject* parent) : QAbstractListModel(parent), thumbnails_(kMostBytes) {}

void PaletteModel::SetFolder(const std::optional<std::filesystem::path>& folder) {
  folder_ = folder;
  reading_ = true;
  const std::uint64_t generation = ++generation_;
  RunInBackground(
      BackgroundPool(), this, [folder] { return Look(folder); },
      [this, generation](const Outcome<FolderContents>& read) {
        if (generation != generation_) return;
        reading_ = false;
        error_ = read ? read->error : Translated(read.error().message);
        Take(read ? read->pictures : std::vector<std::filesystem::path>());
        Q_EMIT FolderRead();
      });
}

void PaletteModel::Take(std::vector<std::filesystem::path> pictures) {
  beginResetModel();
  entries_.clear();
  thumbnails_.clear();
  wanted_.clear();
  for (const std::filesystem::path& path : pictures) {
    std::error_code failed;
    const std::filesystem::path whole = std::filesystem::absolute(path, failed);
    entries_.push_back({failed ? path : whole, {}});
  }
  endResetModel();
}

void PaletteModel::SetUsed(std::set<std::filesystem::path> used) {
  if (used == used_) return;
  used_ = std::move(used);
  if (!entries_.empty()) {
    Q_EMIT dataChanged(index(0), index(static_cast<int>(entries_.size()) - 1), {kUsed});
  }
}

void PaletteModel::SetPreviewing(bool previewing) {
  previewing_ = previewing;
  previews_.clear();
  if (!entries_.empty()) {
    Q_EMIT dataChanged(index(0), index(static_cast<int>(entries_.size()) - 1));
  }
}

void PaletteModel::SetPreview(const std::filesystem::path& painting, const QImage& preview,
                              const QString& error) {
  if (!previewing_) return;
  previews_[painting] = {preview, error};
  for (int row = 0; row < rowCount(); ++row) {
    if (path(row) == painting) Q_EMIT dataChanged(index(row), index(row));
  }
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Entry& entry = entries_.at(index.row());
  const auto preview = previews_.find(entry.path);
  switch (role) {
    case Qt::DisplayRole:
      return ToText(entry.path.filename());
    case Qt::AccessibleTextRole: {
      const QString name = ToText(entry.path.filename());
      return data(index, kPreviewed).toBool() ? tr("%1, tried on the photo").arg(name) : name;
    }
    case Qt::ToolTipRole:
      if (!entry.error.isEmpty()) return entry.error;
      if (preview != previews_.end() && !preview->second.error.isEmpty()) {
        return preview->second.error;
      }
      return ToText(entry.path) + '\n' +
             tr("Click: try it in place of the chosen painting.\n"
                "Ctrl+click or drag: add it to the paintings.");
    case kPreviewed:
      return preview != previews_.end() && !preview->second.picture.isNull();
    case kPending:
      return previewing_ && preview == previews_.end() && entry.error.isEmpty();
    case kThumbnail: {
      if (preview != previews_.end() && !preview->second.picture.isNull()) {
        return preview->second.picture;
      }
      if (const QImage* thumbnail = thumbnails_.object(index.row())) return *thumbnail;
      // A view asks for what it shows.
      if (entry.error.isEmpty()) const_cast<PaletteModel*>(this)->Want(index.row());
      return QImage();
    }
    case kError:
      return entry.error;
    case kUsed:
      return used_.contains(entry.path);
    default:
      return {};
  }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractListModel::flags(index);
  return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QStringList PaletteModel::mimeTypes() const { return {"text/uri-list"}; }

QMimeData* PaletteModel::mimeData(const QModelIndexList& indexes) const {
  auto* mime = new QMimeData;
  QList<QUrl> files;
  for (const QModelIndex& index : indexes) {
    files.append(QUrl::fromEncoded(FileUri(path(index.row())).c_str()));
  }
  mime->setUrls(files);
  return mime;
}

void PaletteModel::Want(int row) {
  if (std::exchange(entries_[row].wanted, true)) return;
  wanted_.push_back(row);
  if (wanted_.size() > kMostWanted) {
    // Scrolled away long since; if it is looked at once more it is asked for once more.
    entries_[wanted_.front()].wanted = false;
    wanted_.pop_front();
  }
  // Not at once: a view that paints asks for all that it shows.
  QMetaObject::invokeMethod(this, &PaletteModel::MakeNext, Qt::QueuedConnection);
}

void PaletteModel::MakeNext() {
  if (making_ || wanted_.empty()) return;
  making_ = true;
  const int row = wanted_.front();
  wanted_.pop_front();
  RunInBackground(
      ReadingPool(), this, [path = path(row)] { return ThumbnailOf(path); },
      [this, row, made_for = path(row)](const Outcome<PaletteThumbnail>& made) {
        making_ = false;
        // Rows are another folder's by now, or the same one's that was read again.
        if (row < rowCount() && path(row) == made_for) {
          Entry& entry = entries_[row];
          entry.wanted = false;
          if (made && !made->image.isNull()) {
            thumbnails_.insert(row, new QImage(made->image),
                               static_cast<int>(made->image.sizeInBytes()));
          } else {
            entry.error = made ? made->error : Translated(made.error().message);
          }
          Q_EMIT dataChanged(index(row), index(row));
        }
        MakeNext();
      });
}

}  // namespace pastiche
