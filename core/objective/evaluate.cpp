#include "core/objective/evaluate.h"

#include <ATen/ATen.h>

#include "core/artwork/result_size.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/style_transfer.h"

namespace pastiche {

Result<Losses> EvaluatePicture(const Image& picture, Artwork artwork,
                               StyleTransferOptions options) {
  if (artwork.photo &&
      !SameShape(picture.size(), ResultSize(artwork.photo->size(), artwork.recipe))) {
    return Fail(
        "the picture is %1 and the photo %2: they differ in shape; give the photo that the picture "
        "was made from",
        SizeAsText(picture.size()), SizeAsText(artwork.photo->size()));
  }
  options.size = picture.size();
  artwork.recipe.margin = 0;
  // What it began with is no part of what is measured, and need not be there.
  artwork.recipe.start = Start::kContent;
  const auto objective = MakeStyleTransfer(artwork, {}, options);
  if (!objective) return tl::unexpected(objective.error());
  return (*objective)->EvaluateShown((*objective)->Placed(ToTensor(picture)), {});
}

}  // namespace pastiche
