#include "core/artwork/snapshot.h"

#include <utility>

#include "core/image/read_image.h"
#include "core/image/resample.h"
#include "core/image/share_image.h"
#include "core/image/write_image.h"

namespace pastiche {
namespace {

Result<PictureBytes> Pack(const Image& image) {
  Result<std::vector<std::byte>> bytes = EncodeDeepPng(image);
  if (!bytes) return tl::unexpected(bytes.error());
  return std::make_shared<const std::vector<std::byte>>(std::move(*bytes));
}

Result<Image> Unpack(const PictureBytes& bytes, const PixelLimit& limit) {
  if (!bytes) return Fail("the snapshot has no picture");
  return DecodeImage(*bytes, "snapshot.png", limit);
}

}  // namespace

Message OccasionText(const Snapshot& snapshot) {
  switch (snapshot.occasion) {
    case Occasion::kByHand:
      return Text("Snapshot");
    case Occasion::kScale:
      return Text("At %1 px", LongestSide(snapshot.size));
    case Occasion::kFinished:
      return Text("Finished");
    case Occasion::kStopped:
      return Text("Stopped");
    case Occasion::kFailed:
      return Text("Failed");
    case Occasion::kRestart:
      return Text("Before restart");
  }
  return {};
}

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
  const auto pixels = static_cast<long long>(snapshot.size.width) * snapshot.size.height;
  Result<Image> image = Unpack(
      snapshot.picture, {pixels, Text("the snapshot's picture is larger than its document says")});
  if (!image) return tl::unexpected(image.error());
  return ShareImage(std::move(*image));
}

Result<Image> ThumbnailOf(const Snapshot& snapshot) {
  const Message too_large = Text("the snapshot's thumbnail is too large");
  Result<Image> image =
      Unpack(snapshot.thumbnail, {kSnapshotThumbnailSide * kSnapshotThumbnailSide, too_large});
  if (image && LongestSide(image->size()) > kSnapshotThumbnailSide) return Fail(too_large);
  return image;
}

}  // namespace pastiche
