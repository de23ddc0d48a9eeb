#include "core/session/likely_iterations.h"

#include <algorithm>

#include "core/session/scale_plan.h"

namespace pastiche {

namespace {

constexpr double kFirst = 25;
constexpr double kCoarse = 18;
constexpr double kFinished = 62;

}  // namespace

double LikelyIterations(const Recipe& recipe, const std::vector<ImageSize>& plan,
                        std::size_t scale) {
  const int limit = IterationsAt(recipe, scale);
  if (recipe.scales.kind == Scales::Kind::kFlat || recipe.stop_gain == 0) return limit;
  const double usual = IsFinished(plan, plan[scale]) ? kFinished : scale == 0 ? kFirst : kCoarse;
  // The gain falls about as one over the iterations.
  return std::min<double>(limit, usual * Recipe().stop_gain / recipe.stop_gain);
}

}  // namespace pastiche
