#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include <QImage>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include "core/artwork/snapshot.h"

namespace pastiche {

/// How much of a history is kept, in bytes but for the count.
struct HistoryLimits {
  std::size_t count = 100;
  /// Of encoded pictures.
  std::int64_t bytes = std::int64_t{256} << 20;
  /// Of the photos, paintings and masks that only earlier snapshots are painted from.
  std::int64_t pixels = std::int64_t{1} << 30;
  /// Of pictures that wait to be packed.
  std::int64_t waiting = std::int64_t{512} << 20;
};

/// The snapshots of a document, the oldest first. Full pictures are kept as the bytes of a PNG,
/// made on a thread of its own. Beyond the limits the oldest go: first those that came by
/// themselves, then those that were taken by hand; those with a name stay. Pictures that wait for
/// the thread are bounded too.
class History : public QObject {
  Q_OBJECT
 public:
  explicit History(QObject* parent = nullptr);
  ~History() override;

  const std::vector<SnapshotPtr>& snapshots() const { return snapshots_; }
  /// Another number whenever there are other snapshots, or other names.
  std::uint64_t revision() const { return revision_; }
  /// Null for one that is not, or no longer, there.
  SnapshotPtr Find(std::uint64_t id) const;
  /// For the screen; null until it is made.
  QImage ThumbnailOf(std::uint64_t id) const;
  /// Whether a picture of this size may wait to be packed with those that do; one alone always may.
  bool HasRoomFor(ImageSize size) const;
  /// Whether a snapshot has this very picture.
  bool Has(const std::shared_ptr<const Image>& picture) const { return Of(picture) != nullptr; }
  /// The snapshot that has this very picture, or null.
  SnapshotPtr Of(const std::shared_ptr<const Image>& picture) const;

  /// Takes a snapshot of a picture (not null) and returns its id. It is there at once; its picture
  /// is encoded in the background.
  std::uint64_t Add(const Artwork& artwork, const std::shared_ptr<const Image>& picture,
                    Occasion occasion);
  /// Another document's, with its thumbnails by place; of the snapshot at `of_result` the picture
  /// is `result`.
  void Load(const std::vector<SnapshotPtr>& snapshots, const std::vector<QImage>& thumbnails,
            std::size_t of_result, const std::shared_ptr<const Image>& result);
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  /// What a snapshot's picture is, decoded.
  void Link(std::uint64_t id, const std::shared_ptr<const Image>& picture) {
    pictures_[id] = picture;
  }
  /// Puts `after` in the place of `before`; null for none. For steps that can be undone.
  void Replace(const SnapshotPtr& before, const SnapshotPtr& after);

  void SetLimits(const HistoryLimits& limits) { limits_ = limits; }

 Q_SIGNALS:
  void Changed();
  /// A snapshot was taken.
  void Added(std::uint64_t id);
  /// One line: a picture could not be kept.
  void Failed(const QString& message);

 private:
  std::vector<SnapshotPtr>::iterator Place(std::uint64_t id);
  void Insert(const SnapshotPtr& snapshot);
  void Encode(const SnapshotPtr& snapshot);
  void OnEncoded(std::uint64_t id, const SnapshotPtr& encoded, const QImage& thumbnail);
  bool WithinLimits() const;
  /// Bytes of pixels that wait to be packed.
  std::int64_t Waiting() const;
  /// Forgets what the limits do not allow.
  void Prune();

  std::vector<SnapshotPtr> snapshots_;
  std::map<std::uint64_t, QImage> thumbnails_;
  /// What was encoded, while it is still there.
  std::map<std::uint64_t, std::weak_ptr<const Image>> pictures_;
  std::uint64_t last_id_ = 0;
  std::uint64_t revision_ = 0;
  HistoryLimits limits_;
  QThreadPool pool_;
};

/// Whether two histories have the same snapshots under the same names.
bool SameSnapshots(const std::vector<SnapshotPtr>& a, const std::vector<SnapshotPtr>& b);

}  // namespace pastiche
