#include "core/objective/pictures/seen_pictures.h"

namespace pastiche {

SeenPictures::SeenPictures(const Artwork& artwork)
    : given(artwork), opaque(WithoutTranslucency(artwork)), colors(opaque.artwork) {}

Artwork SeenPictures::Seen(const Artwork& artwork) const {
  Artwork seen = opaque.artwork;
  seen.recipe = artwork.recipe;
  for (std::size_t i = 0; i < seen.paintings.size(); ++i) {
    seen.paintings[i].share = artwork.paintings[i].share;
  }
  return seen;
}

}  // namespace pastiche
