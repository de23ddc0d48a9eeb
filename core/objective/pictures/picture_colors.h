#pragma once

#include <optional>
#include <vector>

#include "core/artwork/artwork.h"
#include "core/image/color_map.h"
#include "core/image/tint.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// The colours of a run: in which the network sees the photo and the paintings, and what of the
/// picture is painted in luminance alone.
struct RunColors {
  /// All of the picture is painted in luminance alone, under the photo's colours.
  bool keeps_photo = false;
  /// One for each painting.
  std::vector<ColorMap> paintings;
  /// One for each painting: the tint under which its part of the picture is painted in luminance
  /// alone. Paintings of one mask have the same.
  std::vector<std::optional<Tint>> tints;
  bool operator==(const RunColors&) const = default;

  bool InLuminance() const;
};

/// The colours that a recipe asks for (docs/objective.md, Colour). The pictures' statistics are
/// taken once, when they are first needed. Used by one thread.
class PictureColors {
 public:
  explicit PictureColors(const Artwork& artwork) : artwork_(artwork) {}

  /// `artwork` has the same pictures, and any shares and recipe.
  RunColors For(const Artwork& artwork) const;

  /// Gives white noise (WhiteNoise, of that strength) the mean and covariance of the paintings'
  /// colours in this run, mixed in their shares.
  ColorMap NoiseColors(const Artwork& artwork, const RunColors& colors) const;

 private:
  struct Statistics {
    ColorStatistics photo;
    std::vector<ColorStatistics> paintings;
  };
  const Statistics& Measured() const;
  const Tint& PhotosTint() const;
  /// Of each painting that has no other colours than a tint.
  const std::vector<std::optional<Tint>>& PaintingsTints() const;

  ColorMap MapFor(const Recipe& recipe, std::size_t painting, bool tinted) const;
  /// What a painting's own tint becomes in the colours that the recipe gives it.
  Tint InColors(const Recipe& recipe, std::size_t painting, const Tint& tint) const;
  std::optional<Tint> TintOfPart(const Artwork& artwork,
                                 const std::vector<std::size_t>& paintings) const;

  Artwork artwork_;
  mutable std::optional<Statistics> statistics_;
  mutable std::optional<Tint> photos_tint_;
  mutable std::optional<std::vector<std::optional<Tint>>> paintings_tints_;
};

}  // namespace pastiche
