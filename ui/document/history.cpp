#include "ui/document/history.h"

#include <algorithm>
#include <ctime>
#include <set>
#include <utility>

#include "ui/document/held_bytes.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

struct Made {
  /// Null for an error, and where nobody wants it any more.
  SnapshotPtr snapshot;
  QImage thumbnail;
  QString error;
};

Made Make(const std::weak_ptr<const Image>& pixels) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->pixels = pixels.lock();
  if (!snapshot->pixels) return {};
  Result<SnapshotPtr> encoded = Encoded(snapshot);
  if (!encoded) return {nullptr, {}, Translated(encoded.error().message)};
  const Result<Image> thumbnail = ThumbnailOf(**encoded);
  return {std::move(*encoded), thumbnail ? ToQImage(*thumbnail) : QImage(), {}};
}

/// How soon a snapshot is forgotten: the smallest first.
int Worth(const Snapshot& snapshot) {
  if (!snapshot.name.empty()) return 2;
  return snapshot.occasion == Occasion::kByHand ? 1 : 0;
}

}  // namespace

History::History(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(1); }

History::~History() {
  // What waits to be packed is of no use any more.
  pool_.clear();
  pool_.waitForDone();
}

std::vector<SnapshotPtr>::iterator History::Place(std::uint64_t id) {
  return std::find_if(snapshots_.begin(), snapshots_.end(),
                      [id](const SnapshotPtr& snapshot) { return snapshot->id == id; });
}

SnapshotPtr History::Find(std::uint64_t id) const {
  for (const SnapshotPtr& snapshot : snapshots_) {
    if (snapshot->id == id) return snapshot;
  }
  return nullptr;
}

QImage History::ThumbnailOf(std::uint64_t id) const {
  const auto known = thumbnails_.find(id);
  return known == thumbnails_.end() ? QImage() : known->second;
}

SnapshotPtr History::Of(const std::shared_ptr<const Image>& picture) const {
  const auto found =
      std::find_if(snapshots_.begin(), snapshots_.end(), [&](const SnapshotPtr& snapshot) {
        const auto known = pictures_.find(snapshot->id);
        return known != pictures_.end() && known->second.lock() == picture;
      });
  return found == snapshots_.end() ? nullptr : *found;
}

std::uint64_t History::Add(const Artwork& artwork, const std::shared_ptr<const Image>& picture,
                           Occasion occasion) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->id = ++last_id_;
  snapshot->artwork = artwork;
  snapshot->occasion = occasion;
  snapshot->time = std::time(nullptr);
  snapshot->size = picture->size();
  snapshot->pixels = picture;
  pictures_[snapshot->id] = picture;
  ++revision_;
  Insert(snapshot);
  Q_EMIT Added(snapshot->id);
  Q_EMIT Changed();
  return snapshot->id;
}

void History::Load(const std::vector<SnapshotPtr>& snapshots, const std::vector<QImage>& thumbnails,
                   std::size_t of_result, const std::shared_ptr<const Image>& result) {
  ++revision_;
  snapshots_.clear();
  thumbnails_.clear();
  pictures_.clear();
  for (std::size_t i = 0; i < snapshots.size(); ++i) {
    auto snapshot = std::make_shared<Snapshot>(*snapshots[i]);
    snapshot->id = ++last_id_;  // never one of the document before
    if (i < thumbnails.size()) thumbnails_[snapshot->id] = thumbnails[i];
    if (i == of_result) pictures_[snapshot->id] = result;
    snapshots_.push_back(std::move(snapshot));
  }
  Q_EMIT Changed();
}

void History::Replace(const SnapshotPtr& before, const SnapshotPtr& after) {
  const auto place = before ? Place(before->id) : snapshots_.end();
  if (before && place == snapshots_.end()) return;  // it was forgotten meanwhile
  ++revision_;
  if (!after) {
    snapshots_.erase(place);
  } else if (!before) {
    Insert(after);
  } else {
    // What was encoded meanwhile stays so.
    auto renamed = std::make_shared<Snapshot>(**place);
    renamed->name = after->name;
    *place = std::move(renamed);
  }
  Prune();
  Q_EMIT Changed();
}

void History::Insert(const SnapshotPtr& snapshot) {
  const auto later =
      std::find_if(snapshots_.begin(), snapshots_.end(),
                   [&](const SnapshotPtr& other) { return other->id > snapshot->id; });
  snapshots_.insert(later, snapshot);
  if (snapshot->pixels) Encode(snapshot);
  Prune();
}

void History::Encode(const SnapshotPtr& snapshot) {
  // What is forgotten while it waits is let go at once, and costs no work.
  RunInBackground(
      pool_, this, [pixels = std::weak_ptr<const Image>(snapshot->pixels)] { return Make(pixels); },
      [this, id = snapshot->id](const Outcome<Made>& made) {
        if (made && made->snapshot) return OnEncoded(id, made->snapshot, made->thumbnail);
        const auto place = Place(id);
        // Nobody wants it, or it was packed twice.
        if (place == snapshots_.end() || !(*place)->pixels) return;
        snapshots_.erase(place);
        Q_EMIT Failed(tr("The snapshot could not be kept: %1")
                          .arg(made ? made->error : Translated(made.error().message)));
        Q_EMIT Changed();
      });
}

void History::OnEncoded(std::uint64_t id, const SnapshotPtr& encoded, const QImage& thumbnail) {
  const auto place = Place(id);
  if (place == snapshots_.end()) return;
  thumbnails_[id] = thumbnail;
  auto kept = std::make_shared<Snapshot>(**place);
  kept->pixels = nullptr;
  kept->picture = encoded->picture;
  kept->thumbnail = encoded->thumbnail;
  *place = std::move(kept);
  Prune();
  Q_EMIT Changed();
}

std::int64_t History::Waiting() const {
  std::set<const Image*> seen;
  std::int64_t bytes = 0;
  for (const SnapshotPtr& snapshot : snapshots_) {
    const Image* pixels = snapshot->pixels.get();
    if (pixels != nullptr && seen.insert(pixels).second) bytes += BytesOf(*pixels);
  }
  return bytes;
}

bool History::HasRoomFor(ImageSize size) const {
  const std::int64_t waiting = Waiting();
  const auto bytes = static_cast<std::int64_t>(sizeof(float)) * 3 * size.width * size.height;
  return waiting == 0 || waiting + bytes <= limits_.waiting;
}

bool History::WithinLimits() const {
  if (snapshots_.size() > limits_.count) return false;
  std::int64_t bytes = 0;
  std::int64_t pixels = 0;
  std::set<const Image*> seen;
  // What the latest is painted from is the document's own, or was a moment ago.
  for (const auto& image : PicturesIn(snapshots_.back()->artwork)) seen.insert(image.get());
  for (const SnapshotPtr& snapshot : snapshots_) {
    bytes += BytesOf(snapshot->picture) + BytesOf(snapshot->thumbnail);
    for (const auto& image : PicturesIn(snapshot->artwork)) {
      if (!seen.insert(image.get()).second) continue;
      pixels += BytesOf(*image);
    }
  }
  return bytes <= limits_.bytes && pixels <= limits_.pixels;
}

void History::Prune() {
  // The latest stays, however large.
  while (snapshots_.size() > 1 && Waiting() > limits_.waiting) {
    // Those by hand are bounded where they are taken (HasRoomFor).
    const auto goes = [](const SnapshotPtr& snapshot) {
      return snapshot->pixels && Worth(*snapshot) == 0;
    };
    const auto oldest = std::find_if(snapshots_.begin(), snapshots_.end() - 1, goes);
    if (oldest == snapshots_.end() - 1) break;
    snapshots_.erase(oldest);
  }
  while (snapshots_.size() > 1 && !WithinLimits()) {
    const auto least = std::min_element(
        snapshots_.begin(), snapshots_.end() - 1,
        [](const SnapshotPtr& a, const SnapshotPtr& b) { return Worth(*a) < Worth(*b); });
    if (Worth(**least) == 2 && snapshots_.size() <= kMostSnapshots) return;
    thumbnails_.erase((*least)->id);
    snapshots_.erase(least);
  }
}

bool SameSnapshots(const std::vector<SnapshotPtr>& a, const std::vector<SnapshotPtr>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const SnapshotPtr& x, const SnapshotPtr& y) {
                      return x->id == y->id && x->name == y->name;
                    });
}

}  // namespace pastiche
