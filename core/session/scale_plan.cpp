#include "core/session/scale_plan.h"

#include <algorithm>
#include <cmath>

#include "core/artwork/result_size.h"
#include "core/image/resample.h"

namespace pastiche {

namespace {

constexpr int kSmallestLongestSide = 128;
/// Octaves are halved while they are longer than that.
constexpr int kLongestFirstOctave = 1023;
/// Two positions of the network's deepest block, which sees one in 16 pixels.
constexpr int kSmallestShortestSide = 32;
/// From the last but one scale to the last: a quarter of an octave.
const double kSmallestStep = std::exp2(0.25);

int ShortestSide(ImageSize size) { return std::min(size.width, size.height); }

/// Longest sides below the `longest` of the result, ascending.
std::vector<int> AutomaticSides(ImageSize shape, double longest) {
  const double first = std::max<double>(
      kSmallestLongestSide,
      kSmallestShortestSide * static_cast<double>(LongestSide(shape)) / ShortestSide(shape));
  std::vector<int> sides;
  for (int step = 0;; ++step) {
    const double side = kSmallestLongestSide * std::exp2(step / 2.0);
    if (side * kSmallestStep > longest) return sides;
    if (side >= first) sides.push_back(static_cast<int>(std::lround(side)));
  }
}

/// Of octaves, without the `longest` of the result, ascending.
std::vector<int> HalvedSides(int longest) {
  std::vector<int> sides;
  while (longest > kLongestFirstOctave) sides.insert(sides.begin(), longest /= 2);
  return sides;
}

std::vector<int> SidesOf(ImageSize shape, int longest, const Scales& scales) {
  switch (scales.kind) {
    case Scales::Kind::kAuto:
      return AutomaticSides(shape, longest);
    case Scales::Kind::kFlat:
      return {};
    case Scales::Kind::kOctaves:
      return HalvedSides(longest);
    case Scales::Kind::kListed:
      return scales.longest_sides;
  }
  return {};
}

}  // namespace

std::vector<ImageSize> PlanScales(ImageSize photo, const Recipe& recipe) {
  const ImageSize result = ResultSize(photo, recipe);
  // Not of the result's shape, which is rounded: a preview has this very size.
  const ImageSize shape = recipe.square ? result : photo;
  std::vector<ImageSize> plan;
  for (const int side : SidesOf(shape, LongestSide(result), recipe.scales)) {
    if (side < LongestSide(result)) plan.push_back(FitLongestSide(shape, side, true));
  }
  plan.push_back(result);
  return plan;
}

bool IsFinished(const std::vector<ImageSize>& plan, ImageSize size) {
  return size == plan.back() || LongestSide(size) == kPreviewSide;
}

bool BeginsFinished(const std::vector<ImageSize>& plan, ImageSize size) {
  return LongestSide(size) > kPreviewSide &&
         std::any_of(plan.begin(), plan.end(),
                     [](ImageSize scale) { return LongestSide(scale) == kPreviewSide; });
}

std::size_t ScaleFor(const std::vector<ImageSize>& plan, ImageSize present) {
  const auto found = std::find_if(plan.begin(), plan.end(), [&](ImageSize size) {
    return LongestSide(size) >= LongestSide(present);
  });
  return found == plan.end() ? plan.size() - 1 : static_cast<std::size_t>(found - plan.begin());
}

}  // namespace pastiche
