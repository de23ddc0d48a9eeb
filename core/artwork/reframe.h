#pragma once

#include "core/artwork/artwork.h"
#include "core/image/crop.h"

/// Other frames for an artwork: its photo cropped or turned, and all that lies over the photo with
/// it: the masks, what is protected, and a picture to start from that has the photo's shape.
/// Values are rounded to those that a document's file keeps (PNG of 16 bits), so that the artwork
/// is the same after it was saved and opened.
namespace pastiche {

/// `part` lies in the photo, which must be there.
Artwork CroppedArtwork(const Artwork& artwork, PixelRect part);
Artwork TurnedArtwork(const Artwork& artwork, Turn turn);

}  // namespace pastiche
