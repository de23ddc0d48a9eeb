#include "core/artwork/reframe.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "core/image/resample.h"
#include "core/image/share_image.h"

namespace pastiche {
namespace {

using ImagePtr = std::shared_ptr<const Image>;

void RoundToFile(std::span<float> values) {
  for (float& value : values) {
    // As WriteImage and ReadImage have it, to the bit: what is no number is black.
    const float clamped = value >= 0 ? std::min(value, 1.0F) : 0.0F;
    value = static_cast<float>(std::lround(clamped * 65535.0F)) * (1.0F / 65535.0F);
  }
}

ImagePtr Kept(Image image) {
  RoundToFile(image.rgb());
  if (image.has_alpha()) {
    std::vector<float> alpha(image.alpha().begin(), image.alpha().end());
    RoundToFile(alpha);
    image.SetAlpha(std::move(alpha));
  }
  return ShareImage(std::move(image));
}

/// The part of a mask that lies over `part` of a photo of this size.
PixelRect PartOf(ImageSize mask, ImageSize photo, PixelRect part) {
  const double x = static_cast<double>(mask.width) / photo.width;
  const double y = static_cast<double>(mask.height) / photo.height;
  const auto round = [](double value) { return static_cast<int>(std::lround(value)); };
  PixelRect place;
  place.width = std::clamp(round(part.width * x), 1, mask.width);
  place.height = std::clamp(round(part.height * y), 1, mask.height);
  place.x = std::clamp(round(part.x * x), 0, mask.width - place.width);
  place.y = std::clamp(round(part.y * y), 0, mask.height - place.height);
  return place;
}

/// The artwork with another photo, and with `reframe` of each that lies over it.
template <class Reframe>
Artwork Reframed(const Artwork& artwork, ImagePtr photo, const Reframe& reframe) {
  Artwork next = artwork;
  next.photo = std::move(photo);
  // One picture in two places stays one.
  std::map<const Image*, ImagePtr> done;
  const auto follow = [&](ImagePtr& image) {
    if (!image) return;
    ImagePtr& known = done[image.get()];
    if (!known) known = reframe(*image);
    image = known;
  };
  for (Painting& painting : next.paintings) follow(painting.mask);
  follow(next.protect);
  if (next.start && SameShape(next.start->size(), artwork.photo->size())) follow(next.start);
  return next;
}

}  // namespace

Artwork CroppedArtwork(const Artwork& artwork, PixelRect part) {
  const ImageSize before = artwork.photo->size();
  const ImageSize after{part.width, part.height};
  return Reframed(artwork, Kept(Cropped(*artwork.photo, part)), [&](const Image& mask) {
    Image cropped = Cropped(mask, PartOf(mask.size(), before, part));
    // A mask of few pixels may miss the shape by rounding.
    if (!SameShape(cropped.size(), after)) {
      cropped = Resample(cropped, FitLongestSide(after, LongestSide(cropped.size()), true));
    }
    return Kept(std::move(cropped));
  });
}

Artwork TurnedArtwork(const Artwork& artwork, Turn turn) {
  return Reframed(artwork, Kept(Turned(*artwork.photo, turn)),
                  [&](const Image& mask) { return Kept(Turned(mask, turn)); });
}

}  // namespace pastiche
