#include "core/objective/pictures/translucency.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace pastiche {

namespace {

bool IsTranslucent(float alpha) { return alpha > 0 && alpha < 1; }

std::shared_ptr<const Image> Opaque(const Image& image) {
  auto opaque = std::make_shared<Image>(image.Clone());
  std::vector<float> alpha(image.alpha().begin(), image.alpha().end());
  for (float& value : alpha) value = value > 0 ? 1.0F : 0.0F;
  const bool hides = std::find(alpha.begin(), alpha.end(), 0.0F) != alpha.end();
  opaque->SetAlpha(hides ? std::move(alpha) : std::vector<float>());
  return opaque;
}

bool NeedsCopy(const Image& image) {
  const auto alpha = image.alpha();
  // A plane of ones says nothing, and would only cost time.
  return image.has_alpha() && (std::any_of(alpha.begin(), alpha.end(), IsTranslucent) ||
                               std::find(alpha.begin(), alpha.end(), 0.0F) == alpha.end());
}

std::int64_t BytesOf(const Image& image) {
  return static_cast<std::int64_t>(image.rgb().size_bytes() + image.alpha().size_bytes());
}

}  // namespace

OpaqueArtwork WithoutTranslucency(Artwork artwork) {
  OpaqueArtwork result;
  // One picture may play two parts.
  std::map<const Image*, std::shared_ptr<const Image>> made;
  const auto replace = [&](std::shared_ptr<const Image>& image) {
    if (!image || !NeedsCopy(*image)) return;
    std::shared_ptr<const Image>& opaque = made[image.get()];
    if (!opaque) {
      opaque = Opaque(*image);
      result.copied_bytes += BytesOf(*opaque);
    }
    image = opaque;
  };
  replace(artwork.photo);
  for (Painting& painting : artwork.paintings) replace(painting.image);
  replace(artwork.start);
  result.artwork = std::move(artwork);
  return result;
}

}  // namespace pastiche
