#include "core/session/likely_iterations.h"

#include <algorithm>

#include "core/session/scale_plan.h"

namespace pastiche {

namespace {

constexpr double kFirst = 25;
constexpr double kCoarse = 18;
constexpr double kFinished = 62;
constexpr double kBegunFinished = 36;

double Usual(const std::vector<ImageSize>& plan, std::size_t scale) {
  if (!IsFinished(plan, plan[scale])) return scale == 0 ? kFirst : kCoarse;
  return BeginsFinished(plan, plan[scale]) ? kBegunFinished : kFinished;
}

}  // namespace

double LikelyIterations(const Recipe& recipe, const std::vector<ImageSize>& plan,
                        std::size_t scale) {
  const int limit = IterationsAt(recipe, scale);
  if (recipe.scales.kind == Scales::Kind::kFlat || recipe.stop_gain == 0) return limit;
  // The gain falls about as one over the iterations.
  return std::min<double>(limit, Usual(plan, scale) * Recipe().stop_gain / recipe.stop_gain);
}

}  // namespace pastiche
