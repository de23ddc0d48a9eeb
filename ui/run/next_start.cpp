#include "ui/run/next_start.h"

#include <algorithm>

#include "core/artwork/artwork.h"
#include "core/artwork/result_size.h"
#include "core/recipe/change_cost.h"
#include "core/recipe/recipe_fields.h"

namespace pastiche {

bool GoesOn(const Document& document) {
  const Artwork& artwork = document.artwork();
  const std::shared_ptr<const Image>& picture = document.result();
  if (!picture || !artwork.photo) return false;
  if (!SameShape(picture->size(), ResultSize(artwork.photo->size(), artwork.recipe))) return false;
  const std::optional<ResumePoint>& point = document.resume_point();
  if (!point) return true;
  const Artwork& painted = point->artwork;
  if (painted.photo != artwork.photo) return false;
  return ClassifyChange(painted.recipe, artwork.recipe) != ChangeCost::kRestart &&
         (artwork.recipe.start != Start::kCustom || painted.start == artwork.start);
}

Recipe TwiceTheSize(const Document& document) {
  Recipe recipe = document.recipe();
  const std::shared_ptr<const Image>& picture = document.result();
  if (!picture) return recipe;
  recipe.size = std::min(2 * LongestSide(picture->size()), kSideRange.max);
  const std::shared_ptr<const Image>& photo = document.artwork().photo;
  if (photo && recipe.size > LongestSide(photo->size())) recipe.enlarge = true;
  return recipe;
}

}  // namespace pastiche
