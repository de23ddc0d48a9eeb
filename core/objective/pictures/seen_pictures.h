#pragma once

#include "core/artwork/artwork.h"
#include "core/objective/pictures/picture_colors.h"
#include "core/objective/pictures/translucency.h"

namespace pastiche {

/// An artwork's pictures as the objective sees them, with what is measured of them once. Used by
/// one thread.
struct SeenPictures {
  explicit SeenPictures(const Artwork& artwork);

  /// An artwork of the pictures `given`, with any shares and recipe, as the objective sees it.
  Artwork Seen(const Artwork& artwork) const;

  Artwork given;
  OpaqueArtwork opaque;
  PictureColors colors;
};

}  // namespace pastiche
