#pragma once

#include <array>
#include <utility>
#include <vector>

#include "core/image/image.h"

/// Affine maps between colours, and those that carry one picture's colours to another's, after
/// L. A. Gatys, M. Bethge, A. Hertzmann, E. Shechtman: "Preserving color in neural artistic style
/// transfer" (2016).
namespace pastiche {

/// y = matrix x + offset for a colour x, RGB in [0, 1].
struct ColorMap {
  /// Row by row.
  std::array<double, 9> matrix = {1, 0, 0, 0, 1, 0, 0, 0, 1};
  std::array<double, 3> offset = {};

  std::array<double, 3> operator()(const std::array<double, 3>& color) const;
  bool operator==(const ColorMap&) const = default;
};

/// Luma weights of RGB (ITU-R BT.601), as of the Y of YIQ in which the paper separates luminance.
inline constexpr std::array<double, 3> kLuma = {0.299, 0.587, 0.114};

/// Mean and covariance of a picture's colours, each pixel weighted by its alpha.
struct ColorStatistics {
  std::array<double, 3> mean = {};
  /// Row by row, symmetric.
  std::array<double, 9> covariance = {};
};
ColorStatistics StatisticsOf(const Image& image);

/// Of the picture whose colours are given that map.
ColorStatistics Mapped(const ColorStatistics& statistics, const ColorMap& map);
/// Of all pixels together of pictures that count with these shares, some of which are above 0.
ColorStatistics Mixture(const std::vector<std::pair<double, ColorStatistics>>& shares);

/// From colour to its grey of the same luminance.
ColorMap ToLuminance();

/// A painting whose luminance Y is given the mean and deviation of a photo's (section 3.2 of the
/// paper), Y': as the grey Y', or in its colours, Y' - Y in each channel.
ColorMap MatchGrey(const ColorStatistics& painting, const ColorStatistics& photo);
ColorMap MatchLuminance(const ColorStatistics& painting, const ColorStatistics& photo);

/// x' = A x + b with A Cov A^T = Cov_photo (section 3.1 of the paper). By square roots: A =
/// Cov_photo^1/2 Cov^-1/2; by Cholesky factors: A = L_photo L^-1. What a painting of a single
/// colour lacks in covariance is made up by a very small one.
ColorMap MatchSquareRoots(const ColorStatistics& painting, const ColorStatistics& photo);
ColorMap MatchCholesky(const ColorStatistics& painting, const ColorStatistics& photo);

}  // namespace pastiche
