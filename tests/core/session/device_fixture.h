#pragma once

#include <vector>

#include "core/session/session.h"
#include "tests/support/artworks.h"
#include "tests/support/paper_recipe.h"
#include "tests/support/pictures.h"
#include "tests/support/random_network.h"

/// Runs so small that every device makes them at once.
namespace pastiche {

inline ObjectiveFactory NetworkOn(Device device) {
  return MakeRandomNetworkObjective({4, 4, 4, 4, 4}, 5, device);
}

inline Artwork SmallArtwork(int iterations) {
  Artwork artwork = {MakeBlobPicture({64, 48}, 1), {{MakeBlobPicture({48, 48}, 2)}}};
  artwork.recipe = PaperRecipe();
  artwork.recipe.size = 64;
  artwork.recipe.scales = {Scales::Kind::kListed, {32}};
  artwork.recipe.iterations = iterations;
  artwork.recipe.stop_gain = 0;
  artwork.recipe.lbfgs_history = 4;
  return artwork;
}

inline std::vector<float> ValuesOf(const Image& image) {
  return {image.rgb().begin(), image.rgb().end()};
}

}  // namespace pastiche
