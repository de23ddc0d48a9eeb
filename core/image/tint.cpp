#include "core/image/tint.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/image/color_map.h"
#include "core/image/resample.h"

namespace pastiche {

namespace {

constexpr int kMeasuredSide = 256;
/// Less than this away from the tint no colour is seen of its own; noise and JPEG do as much.
constexpr double kLeastColor = 8.0 / 255;
constexpr double kColoredShare = 0.01;

using Color = std::array<double, 3>;

/// Calls `visit(luminance, chroma, weight)` for each pixel at the measured size.
template <class Visit>
void ForEachPixel(const Image& image, Visit visit) {
  const Image sized = Resample(image, FitLongestSide(image.size(), kMeasuredSide, false));
  for (std::size_t i = 0; i < sized.pixel_count(); ++i) {
    double luminance = 0;
    for (std::size_t c = 0; c < 3; ++c) luminance += kLuma[c] * sized.rgb()[3 * i + c];
    Color chroma;
    for (std::size_t c = 0; c < 3; ++c) chroma[c] = sized.rgb()[3 * i + c] - luminance;
    visit(luminance, chroma, sized.has_alpha() ? sized.alpha()[i] : 1.0);
  }
}

/// What pixels of about one luminance add up to.
struct Sum {
  Color chroma{};
  double weight = 0;
};

}  // namespace

Color Tint::ChromaAt(double luminance) const {
  const double position = std::clamp(luminance, 0.0, 1.0) * kSteps;
  const int below = std::min(static_cast<int>(position), kSteps - 1);
  const double share = position - below;
  Color result;
  for (std::size_t c = 0; c < 3; ++c) {
    result[c] = (1 - share) * chroma[below][c] + share * chroma[below + 1][c];
  }
  return result;
}

Tint TintOf(const Image& image) {
  constexpr int kBins = 1024;
  std::vector<Sum> bins(kBins + 1);
  ForEachPixel(image, [&](double luminance, const Color& chroma, double weight) {
    Sum& bin = bins[std::lround(std::clamp(luminance, 0.0, 1.0) * kBins)];
    bin.weight += weight;
    for (std::size_t c = 0; c < 3; ++c) bin.chroma[c] += weight * chroma[c];
  });
  Tint tint;
  for (int knot = 0; knot <= Tint::kSteps; ++knot) {
    Sum sum;
    for (int bin = 0; bin <= kBins; ++bin) {
      const double distance = knot - static_cast<double>(bin) * Tint::kSteps / kBins;
      const double near = std::exp(-distance * distance / 2);
      sum.weight += near * bins[bin].weight;
      for (std::size_t c = 0; c < 3; ++c) sum.chroma[c] += near * bins[bin].chroma[c];
    }
    if (sum.weight <= 0) continue;
    for (std::size_t c = 0; c < 3; ++c) tint.chroma[knot][c] = sum.chroma[c] / sum.weight;
  }
  return tint;
}

bool HasOnlyTint(const Image& image, const Tint& tint) {
  double all = 0;
  double colored = 0;
  ForEachPixel(image, [&](double luminance, const Color& chroma, double weight) {
    const Color expected = tint.ChromaAt(luminance);
    double square = 0;
    for (std::size_t c = 0; c < 3; ++c) square += std::pow(chroma[c] - expected[c], 2);
    all += weight;
    if (std::sqrt(square) > kLeastColor) colored += weight;
  });
  return all > 0 && colored <= kColoredShare * all;
}

}  // namespace pastiche
