#include "core/session/scale_plan.h"

#include <algorithm>
#include <cmath>

#include "core/image/resample.h"

namespace pastiche {

namespace {

constexpr int kSmallestLongestSide = 128;
/// Two positions of the network's deepest block, which sees one in 16 pixels.
constexpr int kSmallestShortestSide = 32;

int ShortestSide(ImageSize size) { return std::min(size.width, size.height); }

/// Longest sides below the result's, ascending.
std::vector<int> AutomaticSides(ImageSize result) {
  const double longest = LongestSide(result);
  const double first = std::max<double>(kSmallestLongestSide,
                                        kSmallestShortestSide * longest / ShortestSide(result));
  const long steps = std::max(0L, std::lround(2 * std::log2(longest / first)));
  std::vector<int> sides;
  for (long step = 0; step < steps; ++step) {
    const double share = static_cast<double>(step) / static_cast<double>(steps);
    sides.push_back(static_cast<int>(std::lround(first * std::pow(longest / first, share))));
  }
  return sides;
}

std::vector<int> SidesOf(ImageSize result, const Scales& scales) {
  switch (scales.kind) {
    case Scales::Kind::kAuto:
      return AutomaticSides(result);
    case Scales::Kind::kFlat:
      return {};
    case Scales::Kind::kListed:
      return scales.longest_sides;
  }
  return {};
}

}  // namespace

std::vector<ImageSize> PlanScales(ImageSize result, const Scales& scales) {
  std::vector<ImageSize> plan;
  for (const int side : SidesOf(result, scales)) {
    if (side < LongestSide(result)) plan.push_back(FitLongestSide(result, side, false));
  }
  plan.push_back(result);
  return plan;
}

std::size_t ScaleFor(const std::vector<ImageSize>& plan, ImageSize present) {
  const auto found = std::find_if(plan.begin(), plan.end(), [&](ImageSize size) {
    return LongestSide(size) >= LongestSide(present);
  });
  return found == plan.end() ? plan.size() - 1 : static_cast<std::size_t>(found - plan.begin());
}

}  // namespace pastiche
