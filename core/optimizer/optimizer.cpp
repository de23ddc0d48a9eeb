#include "core/optimizer/optimizer.h"

#include <algorithm>

#include <ATen/ATen.h>

#include "core/optimizer/adam.h"
#include "core/optimizer/lbfgs.h"

namespace pastiche {

at::Tensor Optimizer::Kept(const at::Tensor& x) const { return x; }

std::unique_ptr<Optimizer> MakeOptimizer(const Recipe& recipe) {
  if (recipe.optimizer == OptimizerKind::kAdam) {
    return std::make_unique<Adam>(AdamOptions{recipe.adam_learning_rate, recipe.adam_beta1,
                                              recipe.adam_beta2, recipe.adam_epsilon,
                                              recipe.adam_average});
  }
  LbfgsOptions options;
  options.history = recipe.lbfgs_history;
  options.multilevel = true;
  return std::make_unique<Lbfgs>(options);
}

std::int64_t PeakVectors(const Recipe& recipe) {
  if (recipe.optimizer == OptimizerKind::kAdam) return recipe.adam_average > 0 ? 5 : 4;
  return 2 * std::int64_t{std::min(recipe.lbfgs_history, MostIterations(recipe))} + 4;
}

}  // namespace pastiche
