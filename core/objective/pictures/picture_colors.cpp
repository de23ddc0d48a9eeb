#include "core/objective/pictures/picture_colors.h"

#include <algorithm>
#include <utility>

#include "core/objective/pictures/guidance.h"
#include "core/objective/pictures/start_picture.h"

namespace pastiche {

namespace {

/// At each luminance, the share of `tint` there times `share` added to `sum`.
void Add(const Tint& tint, double share, Tint* sum) {
  for (std::size_t knot = 0; knot < sum->chroma.size(); ++knot) {
    for (std::size_t c = 0; c < 3; ++c) sum->chroma[knot][c] += share * tint.chroma[knot][c];
  }
}

}  // namespace

bool RunColors::InLuminance() const {
  return keeps_photo ||
         std::any_of(tints.begin(), tints.end(), [](const auto& tint) { return tint.has_value(); });
}

RunColors PictureColors::For(const Artwork& artwork) const {
  const Recipe& recipe = artwork.recipe;
  RunColors colors;
  colors.keeps_photo = recipe.color == ColorMode::kKeepLuminance;
  colors.tints.resize(artwork_.paintings.size());
  if (!colors.keeps_photo) {
    for (const std::vector<std::size_t>& part : PaintingsByMask(artwork_.paintings)) {
      const std::optional<Tint> tint = TintOfPart(artwork, part);
      for (const std::size_t painting : part) colors.tints[painting] = tint;
    }
  }
  for (std::size_t i = 0; i < artwork_.paintings.size(); ++i) {
    colors.paintings.push_back(MapFor(recipe, i, colors.tints[i].has_value()));
  }
  return colors;
}

ColorMap PictureColors::MapFor(const Recipe& recipe, std::size_t painting, bool tinted) const {
  if (recipe.color == ColorMode::kKeepStyle) return tinted ? ToLuminance() : ColorMap();
  const ColorStatistics& photo = Measured().photo;
  const ColorStatistics& own = Measured().paintings[painting];
  if (tinted) return MatchGrey(own, photo);
  switch (recipe.color) {
    case ColorMode::kKeepLuminance:
      return MatchGrey(own, photo);
    case ColorMode::kMatchHistogram:
      return MatchSquareRoots(own, photo);
    case ColorMode::kMatchCholesky:
      return MatchCholesky(own, photo);
    case ColorMode::kMatchLuminance:
      return MatchLuminance(own, photo);
    case ColorMode::kKeepStyle:
      break;
  }
  return {};
}

ColorMap PictureColors::NoiseColors(const Artwork& artwork, const RunColors& colors) const {
  std::vector<std::pair<double, ColorStatistics>> paintings;
  for (std::size_t i = 0; i < artwork_.paintings.size(); ++i) {
    paintings.emplace_back(artwork.paintings[i].share,
                           Mapped(Measured().paintings[i], colors.paintings[i]));
  }
  return MatchSquareRoots(WhiteNoiseStatistics(artwork.recipe.noise_strength), Mixture(paintings));
}

std::optional<Tint> PictureColors::TintOfPart(const Artwork& artwork,
                                              const std::vector<std::size_t>& paintings) const {
  Tint sum;
  double shares = 0;
  for (const std::size_t painting : paintings) {
    const double share = artwork.paintings[painting].share;
    if (share <= 0) continue;
    const std::optional<Tint>& own = PaintingsTints()[painting];
    if (!own) return {};
    Add(InColors(artwork.recipe, painting, *own), share, &sum);
    shares += share;
  }
  if (shares <= 0) return {};
  Tint mixed;
  Add(sum, 1 / shares, &mixed);
  return mixed;
}

Tint PictureColors::InColors(const Recipe& recipe, std::size_t painting, const Tint& tint) const {
  if (recipe.color == ColorMode::kKeepStyle) return tint;
  if (recipe.color != ColorMode::kMatchLuminance) return PhotosTint();
  // The painting's luminance Y becomes a Y + b, and keeps the chroma that it had at Y.
  const ColorMap map = MatchGrey(Measured().paintings[painting], Measured().photo);
  const double b = map({0, 0, 0})[0];
  const double a = map({1, 1, 1})[0] - b;
  Tint matched;
  for (int knot = 0; knot <= Tint::kSteps; ++knot) {
    const double luminance = static_cast<double>(knot) / Tint::kSteps;
    matched.chroma[knot] = tint.ChromaAt((luminance - b) / a);
  }
  return matched;
}

const PictureColors::Statistics& PictureColors::Measured() const {
  if (!statistics_) {
    Statistics statistics{StatisticsOf(*artwork_.photo), {}};
    for (const Painting& painting : artwork_.paintings) {
      statistics.paintings.push_back(StatisticsOf(*painting.image));
    }
    statistics_ = std::move(statistics);
  }
  return *statistics_;
}

const Tint& PictureColors::PhotosTint() const {
  if (!photos_tint_) photos_tint_ = TintOf(*artwork_.photo);
  return *photos_tint_;
}

const std::vector<std::optional<Tint>>& PictureColors::PaintingsTints() const {
  if (!paintings_tints_) {
    paintings_tints_.emplace();
    for (const Painting& painting : artwork_.paintings) {
      const Tint tint = TintOf(*painting.image);
      const bool tinted = HasOnlyTint(*painting.image, tint);
      paintings_tints_->push_back(tinted ? std::optional(tint) : std::nullopt);
    }
  }
  return *paintings_tints_;
}

}  // namespace pastiche
