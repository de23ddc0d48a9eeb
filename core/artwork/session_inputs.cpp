#include "core/artwork/session_inputs.h"

#include <cstdlib>
#include <string>

#include "core/image/resample.h"

namespace pastiche {

namespace {

std::string SizeText(ImageSize size) {
  return std::to_string(size.width) + " x " + std::to_string(size.height);
}

Result<void> CheckMask(const Image* mask, const Image& photo, const char* name) {
  if (mask == nullptr) return {};
  if (mask->empty()) return Fail(std::string(name) + " is empty: choose another picture");
  if (SameShape(mask->size(), photo.size())) return {};
  return Fail(std::string(name) + " is " + SizeText(mask->size()) + " and the photo " +
              SizeText(photo.size()) + ": they differ in shape; paint the mask over the photo");
}

Result<void> CheckPaintings(const SessionInputs& inputs, const Recipe& recipe) {
  if (inputs.paintings.empty()) return Fail("no painting: choose one");
  double weights = 0;
  for (std::size_t i = 0; i < inputs.paintings.size(); ++i) {
    const Painting& painting = inputs.paintings[i];
    if (!painting.image || painting.image->empty()) return Fail("no painting: choose one");
    if (const auto checked = CheckMask(painting.mask.get(), *inputs.content, "the painting's mask");
        !checked) {
      return checked;
    }
    weights += BlendWeight(recipe, i);
  }
  if (weights <= 0) return Fail("every painting has the weight 0: give one a weight above 0");
  return {};
}

}  // namespace

Result<void> CheckInputs(const SessionInputs& inputs, const Recipe& recipe) {
  if (!inputs.content || inputs.content->empty()) return Fail("no photo: choose one");
  if (const Result<void> checked = CheckPaintings(inputs, recipe); !checked) return checked;
  if (recipe.start == Start::kCustom && (!inputs.start || inputs.start->empty())) {
    return Fail("the recipe starts from a custom picture, but there is none: choose one");
  }
  if (const Result<void> checked =
          CheckMask(inputs.protect.get(), *inputs.content, "the mask of what is protected");
      !checked) {
    return checked;
  }
  return Validate(recipe);
}

double BlendWeight(const Recipe& recipe, std::size_t painting) {
  return painting < recipe.style_weights.size() ? recipe.style_weights[painting] : 1.0;
}

bool SameShape(ImageSize picture, ImageSize other) {
  const ImageSize expected = FitLongestSide(other, LongestSide(picture), true);
  return std::abs(expected.width - picture.width) <= 1 &&
         std::abs(expected.height - picture.height) <= 1;
}

}  // namespace pastiche
