#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include <QAbstractListModel>
#include <QCache>
#include <QString>

#include "ui/pictures/palette_thumbnail.h"

namespace pastiche {

/// The pictures of a folder, for a grid of them. The folder is read on a worker thread, and the
/// thumbnails one after another as they are looked at; how many are in memory at once is bounded.
class PaletteModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role {
    /// QImage, the preview where there is one; null while it is not there.
    kThumbnail = Qt::UserRole,
    /// Whether that is a preview.
    kPreviewed,
    /// Whether a preview is still to come.
    kPending,
    /// Why there is none; empty while it is read.
    kError,
    /// Whether it is among the paintings of the document.
    kUsed,
  };

  explicit PaletteModel(QObject* parent = nullptr);

  /// Nothing: the paintings that are shipped with the program.
  void SetFolder(const std::optional<std::filesystem::path>& folder);
  const std::optional<std::filesystem::path>& folder() const { return folder_; }
  /// Looks at the folder once more.
  void ReadAgain() { SetFolder(folder_); }
  bool reading() const { return reading_; }
  /// Why the folder cannot be read; empty where it could.
  const QString& error() const { return error_; }

  const std::filesystem::path& path(int row) const { return entries_.at(row).path; }
  /// The files that the document's paintings come from.
  void SetUsed(std::set<std::filesystem::path> used);
  /// Whether previews take the place of thumbnails as they come; none is there at the beginning.
  void SetPreviewing(bool previewing);
  /// What a painting would make of the photo, or why that is not known.
  void SetPreview(const std::filesystem::path& painting, const QImage& preview,
                  const QString& error);

  /// How many thumbnails may be in memory, in bytes.
  void SetMostBytes(int bytes) { thumbnails_.setMaxCost(bytes); }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;

 Q_SIGNALS:
  /// The folder was read, or could not be.
  void FolderRead();

 private:
  struct Entry {
    std::filesystem::path path;
    QString error;
    bool wanted = false;
  };

  void Take(std::vector<std::filesystem::path> pictures);
  /// Asks for the thumbnail of a row that is looked at.
  void Want(int row);
  void MakeNext();

  std::optional<std::filesystem::path> folder_;
  bool reading_ = false;
  QString error_;
  std::vector<Entry> entries_;
  mutable QCache<int, QImage> thumbnails_;
  std::set<std::filesystem::path> used_;
  struct Preview {
    QImage picture;
    QString error;
  };
  bool previewing_ = false;
  std::map<std::filesystem::path, Preview> previews_;
  /// Rows whose thumbnails are to be made, in this order.
  std::deque<int> wanted_;
  bool making_ = false;
  /// What is made for another folder's rows is dropped.
  std::uint64_t generation_ = 0;
};

}  // namespace pastiche
