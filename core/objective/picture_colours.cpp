#include "core/objective/picture_colours.h"

#include <utility>

namespace pastiche {

namespace {

ColourMap MapFor(ColorMode color, const ColourStatistics& painting, const ColourStatistics& photo) {
  switch (color) {
    case ColorMode::kKeepLuminance:
      return MatchGrey(painting, photo);
    case ColorMode::kMatchHistogram:
      return MatchSquareRoots(painting, photo);
    case ColorMode::kMatchCholesky:
      return MatchCholesky(painting, photo);
    case ColorMode::kMatchLuminance:
      return MatchLuminance(painting, photo);
    case ColorMode::kKeepStyle:
      break;
  }
  return {};
}

}  // namespace

PictureColours::Maps PictureColours::For(ColorMode color) const {
  Maps maps;
  maps.paintings.resize(inputs_.paintings.size());
  if (color == ColorMode::kKeepStyle) return maps;
  if (color == ColorMode::kKeepLuminance) maps.content = ToLuminance();
  const Statistics& statistics = Measured();
  for (std::size_t i = 0; i < maps.paintings.size(); ++i) {
    maps.paintings[i] = MapFor(color, statistics.paintings[i], statistics.photo);
  }
  return maps;
}

const PictureColours::Statistics& PictureColours::Measured() const {
  if (!statistics_) {
    Statistics statistics{StatisticsOf(*inputs_.content), {}};
    for (const Painting& painting : inputs_.paintings) {
      statistics.paintings.push_back(StatisticsOf(*painting.image));
    }
    statistics_ = std::move(statistics);
  }
  return *statistics_;
}

}  // namespace pastiche
