#include "core/artwork/snapshot.h"

#include <utility>

#include "core/image/read_image.h"
#include "core/image/resample.h"
#include "core/image/write_image.h"

namespace pastiche {
namespace {

Result<PictureBytes> Pack(const Image& image) {
  Result<std::vector<std::byte>> bytes = EncodeDeepPng(image);
  if (!bytes) return tl::unexpected(bytes.error());
  return std::make_shared<const std::vector<std::byte>>(std::move(*bytes));
}

Result<Image> Unpack(const PictureBytes& bytes) {
  if (!bytes) return Fail("the snapshot has no picture");
  return DecodeImage(*bytes, "snapshot.png");
}

}  // namespace

Result<SnapshotPtr> Encoded(SnapshotPtr snapshot) {
  if (!snapshot->pixels) return snapshot;
  auto encoded = std::make_shared<Snapshot>(*snapshot);
  const Image& pixels = *snapshot->pixels;
  Result<PictureBytes> picture = Pack(pixels);
  if (!picture) return tl::unexpected(picture.error());
  Result<PictureBytes> thumbnail = Pack(
      Resample(pixels, FitLongestSide(pixels.size(), kSnapshotThumbnailSide, /*enlarge=*/false)));
  if (!thumbnail) return tl::unexpected(thumbnail.error());
  encoded->picture = std::move(*picture);
  encoded->thumbnail = std::move(*thumbnail);
  encoded->pixels = nullptr;
  return encoded;
}

Result<std::shared_ptr<const Image>> PictureOf(const Snapshot& snapshot) {
  if (snapshot.pixels) return snapshot.pixels;
  Result<Image> image = Unpack(snapshot.picture);
  if (!image) return tl::unexpected(image.error());
  return std::make_shared<const Image>(std::move(*image));
}

Result<Image> ThumbnailOf(const Snapshot& snapshot) {
  Result<Image> image = Unpack(snapshot.thumbnail);
  if (image && LongestSide(image->size()) > kSnapshotThumbnailSide) {
    return Fail("the snapshot's thumbnail is too large");
  }
  return image;
}

}  // namespace pastiche
