#include "core/study/history_sheet.h"

#include <algorithm>
#include <utility>

#include "core/base/cancelled.h"
#include "core/image/resample.h"
#include "core/image/share_image.h"
#include "core/study/sheet_grid.h"

namespace pastiche {
namespace {

void AddOnce(const std::shared_ptr<const Image>& picture, std::size_t most,
             std::vector<std::shared_ptr<const Image>>* pictures) {
  if (!picture || pictures->size() == most) return;
  if (std::find(pictures->begin(), pictures->end(), picture) != pictures->end()) return;
  pictures->push_back(picture);
}

Result<std::shared_ptr<const Image>> SmallPictureOf(const Snapshot& snapshot, int longest_side) {
  Result<std::shared_ptr<const Image>> picture = PictureOf(snapshot);
  if (!picture) return picture;
  const ImageSize small = FitLongestSide((*picture)->size(), longest_side, /*enlarge=*/false);
  if (small == (*picture)->size()) return picture;
  return ShareImage(Resample(**picture, small));
}

}  // namespace

SheetSources SheetSourcesOf(const std::vector<SnapshotPtr>& snapshots) {
  SheetSources sources;
  for (const SnapshotPtr& snapshot : snapshots) {
    AddOnce(snapshot->artwork.photo, kMostSheetPhotos, &sources.photos);
    for (const Painting& painting : snapshot->artwork.paintings) {
      AddOnce(painting.image, kMostSheetPaintings, &sources.paintings);
    }
  }
  return sources;
}

Result<ContactSheet> WithSnapshots(ContactSheet head, const std::vector<SheetSnapshot>& snapshots,
                                   const std::function<void(std::size_t)>& done,
                                   const std::stop_token& stop) {
  const int longest_side = LargestShown(snapshots.size());
  ImageSize box;
  for (const SheetSnapshot& shown : snapshots) {
    if (stop.stop_requested()) throw Cancelled();
    Result<std::shared_ptr<const Image>> picture = SmallPictureOf(*shown.snapshot, longest_side);
    if (!picture) return Fail(About(shown.captions.front(), picture.error().message));
    box = Enclosing(box, FitLongestSide((*picture)->size(), longest_side, /*enlarge=*/true));
    head.cells.push_back({0, 0, std::move(*picture), shown.captions});
    if (done) done(head.cells.size());
  }
  const SheetGrid grid = GridFor(head.cells.size(), box);
  head.rows.assign(static_cast<std::size_t>(grid.rows), "");
  head.columns.assign(static_cast<std::size_t>(grid.columns), "");
  for (std::size_t i = 0; i < head.cells.size(); ++i) {
    head.cells[i].row = static_cast<int>(i) / grid.columns;
    head.cells[i].column = static_cast<int>(i) % grid.columns;
  }
  head.breaks_captions = true;
  return head;
}

}  // namespace pastiche
