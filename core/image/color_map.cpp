#include "core/image/color_map.h"

#include <algorithm>
#include <cmath>

#include <opencv2/core.hpp>

namespace pastiche {

namespace {

using Matrix = cv::Matx33d;
using Vector = cv::Vec3d;

/// The square of half a step of 8 bits: less of a variance is no colour that anybody sees.
constexpr double kLeastVariance = (0.5 / 255) * (0.5 / 255);

Matrix CovarianceOf(const ColorStatistics& statistics) {
  return Matrix(statistics.covariance.data()) + kLeastVariance * Matrix::eye();
}

/// V diag(f(lambda)) V^T of a symmetric matrix V diag(lambda) V^T.
template <class F>
Matrix OfEigenvalues(const Matrix& symmetric, F f) {
  Vector values;
  Matrix vectors;  // A row each.
  cv::eigen(symmetric, values, vectors);
  Matrix diagonal = Matrix::zeros();
  for (int i = 0; i < 3; ++i) diagonal(i, i) = f(std::max(values[i], kLeastVariance));
  return vectors.t() * diagonal * vectors;
}

/// The lower triangle L with L L^T = `symmetric`, positive definite.
Matrix CholeskyFactor(const Matrix& symmetric) {
  Matrix factor = Matrix::zeros();
  for (int row = 0; row < 3; ++row) {
    for (int column = 0; column <= row; ++column) {
      double rest = symmetric(row, column);
      for (int i = 0; i < column; ++i) rest -= factor(row, i) * factor(column, i);
      factor(row, column) = row == column ? std::sqrt(rest) : rest / factor(column, column);
    }
  }
  return factor;
}

/// The map with this matrix that takes the painting's mean to the photo's.
ColorMap WithMeans(const Matrix& matrix, const ColorStatistics& painting,
                   const ColorStatistics& photo) {
  const Vector offset = Vector(photo.mean.data()) - matrix * Vector(painting.mean.data());
  ColorMap map;
  std::copy_n(matrix.val, map.matrix.size(), map.matrix.begin());
  std::copy_n(offset.val, map.offset.size(), map.offset.begin());
  return map;
}

double LuminanceVariance(const ColorStatistics& statistics) {
  return Vector(kLuma.data()).dot(CovarianceOf(statistics) * Vector(kLuma.data()));
}

/// Of the photo's luminance over the painting's.
double DeviationRatio(const ColorStatistics& painting, const ColorStatistics& photo) {
  return std::sqrt(LuminanceVariance(photo) / LuminanceVariance(painting));
}

}  // namespace

std::array<double, 3> ColorMap::operator()(const std::array<double, 3>& color) const {
  const Vector mapped = Matrix(matrix.data()) * Vector(color.data()) + Vector(offset.data());
  return {mapped[0], mapped[1], mapped[2]};
}

ColorStatistics StatisticsOf(const Image& image) {
  Vector sum;
  Matrix products = Matrix::zeros();
  double weights = 0;
  const auto width = static_cast<std::size_t>(image.width());
  const std::span<const float> rgb = image.rgb();
  // A row at a time, about mid-grey: what is summed stays small beside what is kept of it.
  for (std::size_t first = 0; first < image.pixel_count(); first += width) {
    for (std::size_t i = first; i < first + width; ++i) {
      const double weight = image.has_alpha() ? image.alpha()[i] : 1.0;
      const Vector color(rgb[3 * i] - 0.5, rgb[3 * i + 1] - 0.5, rgb[3 * i + 2] - 0.5);
      weights += weight;
      sum += weight * color;
      products += weight * (color * color.t());
    }
  }
  ColorStatistics statistics;
  if (weights <= 0) return statistics;
  const Vector mean = sum / weights;
  const Matrix covariance = products * (1 / weights) - mean * mean.t();
  for (int i = 0; i < 3; ++i) statistics.mean[i] = mean[i] + 0.5;
  std::copy_n(covariance.val, statistics.covariance.size(), statistics.covariance.begin());
  return statistics;
}

ColorStatistics Mapped(const ColorStatistics& statistics, const ColorMap& map) {
  const Matrix matrix(map.matrix.data());
  const Matrix covariance = matrix * Matrix(statistics.covariance.data()) * matrix.t();
  ColorStatistics mapped;
  mapped.mean = map(statistics.mean);
  std::copy_n(covariance.val, mapped.covariance.size(), mapped.covariance.begin());
  return mapped;
}

ColorStatistics Mixture(const std::vector<std::pair<double, ColorStatistics>>& shares) {
  double sum = 0;
  Vector mean;
  Matrix products = Matrix::zeros();
  for (const auto& [share, statistics] : shares) {
    const Vector own(statistics.mean.data());
    sum += share;
    mean += share * own;
    products += share * (Matrix(statistics.covariance.data()) + own * own.t());
  }
  mean *= 1 / sum;
  const Matrix covariance = products * (1 / sum) - mean * mean.t();
  ColorStatistics mixture;
  std::copy_n(mean.val, mixture.mean.size(), mixture.mean.begin());
  std::copy_n(covariance.val, mixture.covariance.size(), mixture.covariance.begin());
  return mixture;
}

ColorMap ToLuminance() {
  ColorMap map;
  for (int row = 0; row < 3; ++row) std::copy_n(kLuma.begin(), 3, map.matrix.begin() + 3 * row);
  return map;
}

ColorMap MatchGrey(const ColorStatistics& painting, const ColorStatistics& photo) {
  const ColorMap grey = ToLuminance();
  return WithMeans(DeviationRatio(painting, photo) * Matrix(grey.matrix.data()), painting,
                   {grey(photo.mean), photo.covariance});
}

ColorMap MatchLuminance(const ColorStatistics& painting, const ColorStatistics& photo) {
  const ColorMap grey = ToLuminance();
  ColorStatistics matched = painting;
  for (int i = 0; i < 3; ++i) matched.mean[i] += grey(photo.mean)[i] - grey(painting.mean)[i];
  const double change = DeviationRatio(painting, photo) - 1;
  return WithMeans(Matrix::eye() + change * Matrix(grey.matrix.data()), painting, matched);
}

ColorMap MatchSquareRoots(const ColorStatistics& painting, const ColorStatistics& photo) {
  const Matrix root = OfEigenvalues(CovarianceOf(photo), [](double x) { return std::sqrt(x); });
  const Matrix inverse =
      OfEigenvalues(CovarianceOf(painting), [](double x) { return 1 / std::sqrt(x); });
  return WithMeans(root * inverse, painting, photo);
}

ColorMap MatchCholesky(const ColorStatistics& painting, const ColorStatistics& photo) {
  return WithMeans(
      CholeskyFactor(CovarianceOf(photo)) * CholeskyFactor(CovarianceOf(painting)).inv(), painting,
      photo);
}

}  // namespace pastiche
