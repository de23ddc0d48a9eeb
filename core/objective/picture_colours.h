#pragma once

#include <optional>
#include <vector>

#include "core/image/colour_map.h"
#include "core/objective/session_inputs.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// The colours in which the photo and the paintings of a run enter the network (docs/objective.md,
/// Colour). Their statistics are taken once, when a mode first asks for them. Used by one thread.
class PictureColours {
 public:
  explicit PictureColours(const SessionInputs& inputs) : inputs_(inputs) {}

  struct Maps {
    ColourMap content;
    /// One for each painting.
    std::vector<ColourMap> paintings;
  };
  Maps For(ColorMode color) const;

 private:
  struct Statistics {
    ColourStatistics photo;
    std::vector<ColourStatistics> paintings;
  };
  const Statistics& Measured() const;

  SessionInputs inputs_;
  mutable std::optional<Statistics> statistics_;
};

}  // namespace pastiche
