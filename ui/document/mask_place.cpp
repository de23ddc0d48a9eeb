#include "ui/document/mask_place.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QCoreApplication>

#include "ui/document/document.h"

namespace pastiche {
namespace {

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::MaskPlace", text); }

#define PLACE_TR(text) QT_TRANSLATE_NOOP("pastiche::MaskPlace", text)

}  // namespace

bool HasPlace(const Artwork& artwork, MaskPlace place) {
  return place.painting == MaskPlace::kProtect ||
         (place.painting >= 0 && place.painting < static_cast<int>(artwork.paintings.size()));
}

std::optional<MaskPlace> PlaceNow(const Artwork& artwork, MaskPlace place,
                                  const std::shared_ptr<const Image>& painting) {
  const std::vector<Painting>& paintings = artwork.paintings;
  if (HasPlace(artwork, place) &&
      (place.painting == MaskPlace::kProtect || !painting ||
       paintings[static_cast<std::size_t>(place.painting)].image == painting)) {
    return place;
  }
  const auto found = std::find_if(paintings.begin(), paintings.end(),
                                  [&](const Painting& other) { return other.image == painting; });
  if (!painting || found == paintings.end()) return std::nullopt;
  return MaskPlace{static_cast<int>(found - paintings.begin())};
}

const std::shared_ptr<const Image>& MaskAt(const Artwork& artwork, MaskPlace place) {
  if (place.painting == MaskPlace::kProtect) return artwork.protect;
  return artwork.paintings[static_cast<std::size_t>(place.painting)].mask;
}

Artwork WithMask(const Artwork& artwork, MaskPlace place, std::shared_ptr<const Image> mask) {
  Artwork next = artwork;
  if (place.painting == MaskPlace::kProtect) {
    next.protect = std::move(mask);
  } else {
    next.paintings[static_cast<std::size_t>(place.painting)].mask = std::move(mask);
  }
  return next;
}

QString PlaceText(const Document& document, MaskPlace place) {
  if (place.painting == MaskPlace::kProtect) return Tr(PLACE_TR("Protect the photo"));
  const Painting& painting = document.artwork().paintings[static_cast<std::size_t>(place.painting)];
  const PicturePtr picture = document.PictureOf(painting.image);
  if (!picture || picture->name.isEmpty()) {
    return Tr(PLACE_TR("Where painting %1 paints")).arg(place.painting + 1);
  }
  return Tr(PLACE_TR("Where %1 paints")).arg(picture->name);
}

}  // namespace pastiche
