#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "core/artwork/artwork.h"

namespace pastiche {

/// The same pictures under other settings.
inline Artwork With(Artwork artwork, Recipe recipe) {
  artwork.recipe = std::move(recipe);
  return artwork;
}

/// Gives the paintings these shares, in their order.
inline void SetShares(Artwork& artwork, const std::vector<double>& shares) {
  for (std::size_t i = 0; i < artwork.paintings.size(); ++i) {
    artwork.paintings[i].share = shares.at(i);
  }
}

}  // namespace pastiche
