#include "ui/results/snapshot_reader.h"

#include <utility>

#include <QThreadPool>

#include "core/base/result.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

Result<std::vector<ImagePyramid>> ViewsOf(const std::vector<SnapshotPtr>& snapshots) {
  std::vector<ImagePyramid> views;
  for (const SnapshotPtr& snapshot : snapshots) {
    const Result<SnapshotReader::Picture> picture = PictureOf(*snapshot);
    if (!picture) return tl::unexpected(picture.error());
    views.emplace_back(ToQImage(**picture));
    views.back().MakeLevels();
  }
  return views;
}

}  // namespace

void SnapshotReader::Read(const SnapshotPtr& snapshot, std::function<void(const Picture&)> then) {
  RunInBackground(
      BackgroundPool(), this, [snapshot] { return PictureOf(*snapshot); },
      [this, wish = ++wish_, then = std::move(then)](const Outcome<Result<Picture>>& read) {
        if (wish != wish_) return;
        if (read && *read) return then(**read);
        Q_EMIT Failed(Translated(read ? read->error().message : read.error().message));
      });
}

void SnapshotReader::ReadViews(const std::vector<SnapshotPtr>& snapshots,
                               std::function<void(const std::vector<ImagePyramid>&)> then) {
  using Views = Result<std::vector<ImagePyramid>>;
  RunInBackground(
      BackgroundPool(), this, [snapshots] { return ViewsOf(snapshots); },
      [this, wish = ++wish_, then = std::move(then)](const Outcome<Views>& read) {
        if (wish != wish_) return;
        if (read && *read) return then(**read);
        Q_EMIT Failed(Translated(read ? read->error().message : read.error().message));
      });
}

}  // namespace pastiche
