#include "core/objective/session_inputs.h"

namespace pastiche {

Result<void> CheckInputs(const SessionInputs& inputs, const Recipe& recipe) {
  if (!inputs.content || inputs.content->empty()) return Fail("no photo: choose one");
  if (!inputs.style || inputs.style->empty()) return Fail("no painting: choose one");
  if (recipe.start == Start::kCustom && (!inputs.start || inputs.start->empty())) {
    return Fail("the recipe starts from a custom picture, but there is none: choose one");
  }
  return Validate(recipe);
}

}  // namespace pastiche
