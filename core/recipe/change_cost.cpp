#include "core/recipe/change_cost.h"

#include <algorithm>

#include "core/recipe/recipe_fields.h"

namespace pastiche {
namespace {

// Whether a field matters is asked of the recipe to come: where the answer differs between the two,
// another field has changed that costs at least as much.
template <class AnyField>
ChangeCost Cost(const AnyField& field, const Recipe& before, const Recipe& after) {
  const bool changes = before.*field.member != after.*field.member && field.matters(after);
  return changes ? field.change : ChangeCost::kNone;
}

// A layer that was in use has its target; only one that comes into use lacks it.
ChangeCost Cost(const Field<LayerWeights>& field, const Recipe& before, const Recipe& after) {
  const bool style = field.member == &Recipe::style_layers;
  const LayerWeights old_weights = style ? StyleLayersInUse(before) : before.*field.member;
  const LayerWeights new_weights = style ? StyleLayersInUse(after) : after.*field.member;
  ChangeCost cost = ChangeCost::kNone;
  for (std::size_t layer = 0; layer < new_weights.size(); ++layer) {
    if (old_weights[layer] == new_weights[layer]) continue;
    const bool comes_into_use = old_weights[layer] == 0;
    cost = std::max(cost, comes_into_use ? field.change : ChangeCost::kReweight);
  }
  return cost;
}

}  // namespace

ChangeCost ClassifyChange(const Recipe& before, const Recipe& after) {
  ChangeCost cost = ChangeCost::kNone;
  ForEachRecipeField([&](const auto& field) { cost = std::max(cost, Cost(field, before, after)); });
  return cost;
}

}  // namespace pastiche
