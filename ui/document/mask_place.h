#pragma once

#include <memory>
#include <optional>

#include <QString>

#include "core/artwork/artwork.h"

namespace pastiche {

class Document;

/// Which mask of an artwork: where one of its paintings paints, or where the photo is protected.
struct MaskPlace {
  static constexpr int kProtect = -1;
  /// The painting's number, or kProtect.
  int painting = kProtect;
  bool operator==(const MaskPlace&) const = default;
};

/// Whether the artwork has such a place.
bool HasPlace(const Artwork& artwork, MaskPlace place);
/// Where the mask of a painting is that was at `place` before paintings were moved or taken out;
/// nothing where it is gone. `painting` is null for what is protected, or for whatever is there.
std::optional<MaskPlace> PlaceNow(const Artwork& artwork, MaskPlace place,
                                  const std::shared_ptr<const Image>& painting);
/// The mask there; null for none. The place must be there.
const std::shared_ptr<const Image>& MaskAt(const Artwork& artwork, MaskPlace place);
/// The same artwork with another mask there, or without one.
Artwork WithMask(const Artwork& artwork, MaskPlace place, std::shared_ptr<const Image> mask);
/// What the place is called: "Protect the photo", "Where woodcut.jpg paints".
QString PlaceText(const Document& document, MaskPlace place);

}  // namespace pastiche
