#include "tests/support/picture_measures.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>
#include <vector>

#include <opencv2/core.hpp>

namespace pastiche {
namespace {

constexpr double kShortestPeriod = 2.3;
constexpr double kLongestPeriod = 5;
constexpr double kClothLongestPeriod = 2.9;
constexpr int kClothSide = 32;
/// One of so many squares counts.
constexpr std::size_t kClothOneIn = 4;
/// Of rounding to 8 bits.
constexpr double kRoundingVariance = 1.0 / (12 * 255.0 * 255.0);
constexpr int kRing = 4;

std::size_t IndexOf(const Image& image, int x, int y) {
  return 3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width()) +
              static_cast<std::size_t>(x));
}

std::array<int, 3> LevelsAt(const Image& image, int x, int y) {
  std::array<int, 3> levels{};
  for (std::size_t channel = 0; channel < 3; ++channel) {
    const float value = std::clamp(image.rgb()[IndexOf(image, x, y) + channel], 0.0F, 1.0F);
    levels[channel] = static_cast<int>(std::lround(255 * value));
  }
  return levels;
}

cv::Mat_<double> LuminanceOf(const Image& picture) {
  cv::Mat_<double> luminance(picture.height(), picture.width());
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      const float* rgb = picture.rgb().data() + IndexOf(picture, x, y);
      luminance(y, x) = 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
    }
  }
  return luminance;
}

double Hann(int position, int count) {
  const double sine = std::sin(std::numbers::pi * (position + 0.5) / count);
  return sine * sine;
}

cv::Mat_<cv::Vec2d> WindowedSpectrum(cv::Mat_<double> plane) {
  plane -= cv::mean(plane)[0];
  for (int y = 0; y < plane.rows; ++y) {
    for (int x = 0; x < plane.cols; ++x) plane(y, x) *= Hann(y, plane.rows) * Hann(x, plane.cols);
  }
  cv::Mat_<cv::Vec2d> spectrum;
  cv::dft(plane, spectrum, cv::DFT_COMPLEX_OUTPUT);
  return spectrum;
}

/// Cycles per pixel, without its sign.
double Frequency(int index, int count) {
  return static_cast<double>(std::min(index, count - index)) / count;
}

struct Mean {
  double sum = 0;
  double count = 0;
  void Add(double value) {
    sum += value;
    count += 1;
  }
  double Value() const { return count > 0 ? sum / count : 0; }
};

double Over(double numerator, double denominator) {
  if (denominator > 0) return numerator / denominator;
  return numerator > 0 ? std::numeric_limits<double>::infinity() : 1;
}

/// Means over squares; what is left over at the right and at the bottom is left out.
Image Averaged(const Image& picture, int side) {
  Image averaged({picture.width() / side, picture.height() / side});
  for (int y = 0; y < averaged.height() * side; ++y) {
    for (int x = 0; x < averaged.width() * side; ++x) {
      const float* from = picture.rgb().data() + IndexOf(picture, x, y);
      float* to = averaged.rgb().data() + IndexOf(averaged, x / side, y / side);
      for (int channel = 0; channel < 3; ++channel) {
        to[channel] += from[channel] / static_cast<float>(side * side);
      }
    }
  }
  return averaged;
}

/// Mean squared difference between each pixel and the one `dx` to the right and `dy` down.
double MeanSquaredDifference(const Image& picture, int dx, int dy) {
  Mean mean;
  for (int y = std::max(0, -dy); y < picture.height() - std::max(0, dy); ++y) {
    for (int x = 0; x < picture.width() - dx; ++x) {
      const float* here = picture.rgb().data() + IndexOf(picture, x, y);
      const float* there = picture.rgb().data() + IndexOf(picture, x + dx, y + dy);
      for (int channel = 0; channel < 3; ++channel) {
        const double difference = static_cast<double>(there[channel]) - here[channel];
        mean.Add(difference * difference);
      }
    }
  }
  return mean.Value();
}

/// How far a position is from the nearer end of its axis.
int DepthOf(int position, int count) { return std::min(position, count - 1 - position); }

int DepthOf(const Image& picture, int x, int y) {
  return std::min(DepthOf(x, picture.width()), DepthOf(y, picture.height()));
}

/// Across the borders that the step (dx, dy), (1, 0) or (0, 1), is perpendicular to.
double EdgesAcross(const Image& picture, int dx, int dy) {
  Mean border;
  Mean inside;
  for (int y = 0; y < picture.height() - dy; ++y) {
    for (int x = 0; x < picture.width() - dx; ++x) {
      const int depth =
          dx > 0 ? std::min(x, picture.width() - 2 - x) : std::min(y, picture.height() - 2 - y);
      const bool is_inside =
          std::min(DepthOf(picture, x, y), DepthOf(picture, x + dx, y + dy)) >= kRing;
      if (depth > 0 && !is_inside) continue;
      const float* here = picture.rgb().data() + IndexOf(picture, x, y);
      const float* there = picture.rgb().data() + IndexOf(picture, x + dx, y + dy);
      for (int channel = 0; channel < 3; ++channel) {
        (is_inside ? inside : border).Add(std::abs(there[channel] - here[channel]));
      }
    }
  }
  return Over(border.Value(), inside.Value());
}

/// Corners of the squares in which neighbours differ least, of squares that overlap by half.
std::vector<cv::Point> FlattestSquares(const cv::Mat_<double>& plane) {
  std::vector<std::pair<double, cv::Point>> squares;
  for (int y = 0; y + kClothSide <= plane.rows; y += kClothSide / 2) {
    for (int x = 0; x + kClothSide <= plane.cols; x += kClothSide / 2) {
      double sum = 0;
      for (int v = y; v < y + kClothSide - 1; ++v) {
        for (int u = x; u < x + kClothSide - 1; ++u) {
          const double right = plane(v, u + 1) - plane(v, u);
          const double down = plane(v + 1, u) - plane(v, u);
          sum += right * right + down * down;
        }
      }
      squares.emplace_back(sum, cv::Point(x, y));
    }
  }
  std::ranges::stable_sort(squares, {}, [](const auto& square) { return square.first; });
  std::vector<cv::Point> corners;
  for (std::size_t i = 0; i < (squares.size() + kClothOneIn - 1) / kClothOneIn; ++i) {
    corners.push_back(squares[i].second);
  }
  return corners;
}

/// Of a square, ln of the power along an axis over that beside it, the mean of both axes.
double LogAxesOverBeside(const cv::Mat_<double>& square) {
  const cv::Mat_<cv::Vec2d> spectrum = WindowedSpectrum(square.clone());
  const double nearest = std::tan(12 * std::numbers::pi / 180);
  const double farthest = std::tan(35 * std::numbers::pi / 180);
  std::array<Mean, 2> along;
  std::array<Mean, 2> beside;
  for (int v = 0; v < kClothSide; ++v) {
    for (int u = 0; u < kClothSide; ++u) {
      const double across = Frequency(u, kClothSide);
      const double down = Frequency(v, kClothSide);
      const double frequency = std::hypot(across, down);
      if (frequency < 1 / kClothLongestPeriod || frequency > 0.5) continue;
      const std::size_t axis = across > down ? 0 : 1;
      const double slope = std::min(across, down) / std::max(across, down);
      const cv::Vec2d& wave = spectrum(v, u);
      const double power = wave[0] * wave[0] + wave[1] * wave[1];
      if (slope == 0) along[axis].Add(power);
      if (slope >= nearest && slope <= farthest) beside[axis].Add(power);
    }
  }
  // The Hann window's mean square is 3/8 in each direction.
  const double least = kRoundingVariance * kClothSide * kClothSide * 9 / 64;
  double sum = 0;
  for (std::size_t axis = 0; axis < 2; ++axis) {
    sum += std::log(std::max(along[axis].Value(), least) / std::max(beside[axis].Value(), least));
  }
  return sum / 2;
}

}  // namespace

double Cloth(const Image& picture, const Image& photo) {
  const cv::Mat_<double> luminance = LuminanceOf(picture);
  Mean mean;
  for (const cv::Point& corner : FlattestSquares(LuminanceOf(photo))) {
    mean.Add(LogAxesOverBeside(luminance(cv::Rect(corner, cv::Size(kClothSide, kClothSide)))));
  }
  return std::exp(mean.Value());
}

double Weave(const Image& picture) {
  const cv::Mat_<cv::Vec2d> spectrum = WindowedSpectrum(LuminanceOf(picture));
  const double tangent = std::tan(std::numbers::pi / 8);
  Mean axes;
  Mean diagonals;
  for (int v = 0; v < spectrum.rows; ++v) {
    for (int u = 0; u < spectrum.cols; ++u) {
      const double across = Frequency(u, spectrum.cols);
      const double down = Frequency(v, spectrum.rows);
      const double frequency = std::hypot(across, down);
      if (frequency < 1 / kLongestPeriod || frequency > 1 / kShortestPeriod) continue;
      const bool on_axis = std::min(across, down) < tangent * std::max(across, down);
      const cv::Vec2d& wave = spectrum(v, u);
      (on_axis ? axes : diagonals).Add(wave[0] * wave[0] + wave[1] * wave[1]);
    }
  }
  return Over(axes.Value(), diagonals.Value());
}

Roughness RoughnessOf(const Image& picture) {
  constexpr std::array<std::array<int, 2>, kRoughnessDirections> kSteps = {
      {{1, 0}, {0, 1}, {1, 1}, {1, -1}}};
  Roughness roughness{};
  for (std::size_t octave = 0; octave < kRoughnessOctaves; ++octave) {
    const Image averaged = Averaged(picture, 1 << octave);
    for (std::size_t direction = 0; direction < kRoughnessDirections; ++direction) {
      const auto [dx, dy] = kSteps[direction];
      roughness[octave][direction] = MeanSquaredDifference(averaged, dx, dy);
    }
  }
  return roughness;
}

RoughnessRatio CompareRoughness(const Roughness& picture, const Roughness& painting) {
  RoughnessRatio ratio;
  double sum = 0;
  double largest = -std::numeric_limits<double>::infinity();
  for (std::size_t octave = 0; octave < kRoughnessOctaves; ++octave) {
    double octave_sum = 0;
    for (std::size_t direction = 0; direction < kRoughnessDirections; ++direction) {
      const double logarithm = std::log(std::max(picture[octave][direction], kRoundingVariance) /
                                        std::max(painting[octave][direction], kRoundingVariance));
      octave_sum += logarithm;
      largest = std::max(largest, logarithm);
    }
    ratio.octaves[octave] = std::exp(octave_sum / kRoughnessDirections);
    sum += octave_sum;
  }
  ratio.mean = std::exp(sum / (kRoughnessDirections * kRoughnessOctaves));
  ratio.largest = std::exp(largest);
  return ratio;
}

BorderMeasures MeasureBorder(const Image& picture) {
  Mean ring_2;
  Mean ring_4;
  Mean inside;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      const auto [least, greatest] = std::ranges::minmax(LevelsAt(picture, x, y));
      const double clipped = least == 0 || greatest == 255 ? 1 : 0;
      const int depth = DepthOf(picture, x, y);
      (depth < kRing ? ring_4 : inside).Add(clipped);
      if (depth < 2) ring_2.Add(clipped);
    }
  }
  return {ring_2.Value(), ring_4.Value(), inside.Value(), EdgesAcross(picture, 1, 0),
          EdgesAcross(picture, 0, 1)};
}

double MeanChroma(const Image& picture) {
  Mean chroma;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      const auto [least, greatest] = std::ranges::minmax(LevelsAt(picture, x, y));
      chroma.Add(greatest - least);
    }
  }
  return chroma.Value();
}

}  // namespace pastiche
