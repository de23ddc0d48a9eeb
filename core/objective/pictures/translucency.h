#pragma once

#include <cstdint>

#include "core/artwork/artwork.h"

namespace pastiche {

/// Pictures of which every pixel can be seen or cannot, and the bytes of those that had to be
/// copied for it.
struct OpaqueArtwork {
  Artwork artwork;
  std::int64_t copied_bytes = 0;
};

/// What is painted must not depend on how opaque a picture is: whatever can be seen at all, with an
/// opacity above 0, has a colour and counts in full. So the photo, the paintings and the start
/// picture lose their alpha plane where nothing of them is hidden, and otherwise have 0 and 1 in
/// it. A picture that is so already is shared. Masks keep theirs: there it says where, not what.
OpaqueArtwork WithoutTranslucency(Artwork artwork);

}  // namespace pastiche
