#include "core/objective/evaluate.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include <ATen/ATen.h>

#include "core/image/resample.h"
#include "core/objective/picture_tensor.h"
#include "core/objective/style_transfer.h"

namespace pastiche {

namespace {

/// Whether the picture has the photo's shape, to within the pixel that rounding may cost.
bool SameShape(ImageSize picture, ImageSize photo) {
  const ImageSize expected = FitLongestSide(photo, std::max(picture.width, picture.height), true);
  return std::abs(expected.width - picture.width) <= 1 &&
         std::abs(expected.height - picture.height) <= 1;
}

std::string SizeText(ImageSize size) {
  return std::to_string(size.width) + " x " + std::to_string(size.height);
}

}  // namespace

Result<PictureLosses> EvaluatePicture(const Image& picture, const SessionInputs& inputs,
                                      const Recipe& recipe, StyleTransferOptions options) {
  if (inputs.content && !SameShape(picture.size(), inputs.content->size())) {
    return Fail("the picture is " + SizeText(picture.size()) + " and the photo " +
                SizeText(inputs.content->size()) +
                ": they differ in shape; give the photo that the picture was made from");
  }
  options.size = picture.size();
  const auto objective = MakeStyleTransfer(inputs, recipe, {}, options);
  if (!objective) return tl::unexpected(objective.error());
  PictureLosses losses;
  losses.loss = (*objective)->Evaluate(ToTensor(picture), nullptr, {});
  losses.layers = (*objective)->layer_losses();
  return losses;
}

}  // namespace pastiche
