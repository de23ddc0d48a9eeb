#include "core/artwork/take_history.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/image/write_image.h"

namespace pastiche {
namespace {

/// The picture of `file` that came as these bytes; null for none.
std::shared_ptr<const Image> PictureOfBytes(const ArtworkFile& file, const PictureBytes& bytes) {
  if (!bytes) return nullptr;
  for (const auto& [image, origin] : file.origins) {
    if (origin.bytes && *origin.bytes == *bytes) return image;
  }
  return nullptr;
}

/// Which of the snapshots has the file's result.
std::optional<std::size_t> FindResult(const ArtworkFile& file) {
  if (!file.result) return std::nullopt;
  const Result<std::vector<std::byte>> bytes = EncodeDeepPng(*file.result);
  for (std::size_t i = 0; bytes && i < file.history.size(); ++i) {
    const Snapshot& snapshot = *file.history[i];
    if (snapshot.picture && *snapshot.picture == *bytes) return i;
  }
  return std::nullopt;
}

}  // namespace

void TakeHistory(ArtworkFile& file, const ArtworkFile& from) {
  std::map<std::shared_ptr<const Image>, std::shared_ptr<const Image>> same;
  const auto take = [&](std::shared_ptr<const Image>& image) {
    if (!image) return;
    const auto origin = from.origins.find(image);
    auto& known = same[image];
    if (!known && origin != from.origins.end()) known = PictureOfBytes(file, origin->second.bytes);
    if (!known) {
      known = image;
      if (origin != from.origins.end()) file.origins.insert(*origin);
    }
    image = known;
  };
  file.history.clear();
  for (const SnapshotPtr& snapshot : from.history) {
    auto taken = std::make_shared<Snapshot>(*snapshot);
    take(taken->artwork.photo);
    take(taken->artwork.start);
    take(taken->artwork.protect);
    for (Painting& painting : taken->artwork.paintings) {
      take(painting.image);
      take(painting.mask);
    }
    file.history.push_back(std::move(taken));
  }
  file.result_in_history = FindResult(file);
}

}  // namespace pastiche
