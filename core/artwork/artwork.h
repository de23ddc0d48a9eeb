#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/image/image.h"
#include "core/recipe/change_cost.h"
#include "core/recipe/recipe.h"

/// What is painted: the pictures and the settings of one picture, in one value.
namespace pastiche {

/// A picture whose style is taken. Its transparent parts have no say.
struct Painting {
  std::shared_ptr<const Image> image;
  /// Where it paints, as a picture of the photo's shape: white fully, black not at all; null: where
  /// no other painting's mask claims the picture.
  std::shared_ptr<const Image> mask = nullptr;
  /// Its share among the paintings that paint the same part of the picture, >= 0; only their ratios
  /// matter.
  double share = 1;
  bool operator==(const Painting&) const = default;
};

/// All that decides what a picture becomes. Pictures and masks are shared and never written to, so
/// a copy costs a kilobyte, and two artworks are the same only where they share their pictures.
struct Artwork {
  std::shared_ptr<const Image> photo;
  std::vector<Painting> paintings;
  /// Needed only for Start::kCustom.
  std::shared_ptr<const Image> start = nullptr;
  /// A mask of the photo's shape: where it is white the photo stays as it is. May be null.
  std::shared_ptr<const Image> protect = nullptr;
  Recipe recipe = {};
  bool operator==(const Artwork&) const = default;
};

/// Nothing, or the Error that says which picture of those that the recipe asks for is missing,
/// which mask has not the photo's shape, which share is out of range, or what Validate says of the
/// recipe.
Result<void> Check(const Artwork& artwork);

/// The part of it that artworks keep to which are not finished too: how many paintings there are,
/// their shares, and the recipe.
Result<void> CheckLimits(const Artwork& artwork);

/// What Check asks of a mask, for who knows a better name of it; null is fine.
Result<void> CheckMask(const Image* mask, const Image& photo, const Message& name);

/// The same without the masks that have not the photo's shape; there must be a photo.
Artwork WithoutMisfits(Artwork artwork);

/// What a change costs a run that goes on: the greatest of what its differences ask for, or kNone.
/// Shares are weights; other paintings, masks or what is protected need other targets; another
/// photo is another size where the result's size differs with it. What the picture starts from, and
/// a photo of another shape, ask for a new beginning.
ChangeCost ClassifyChange(const Artwork& before, const Artwork& after);

/// The same pictures in the same places, whatever the shares and the recipe.
bool SamePictures(const Artwork& a, const Artwork& b);

/// Every picture and mask of an artwork; one that plays two parts is there twice.
std::vector<std::shared_ptr<const Image>> PicturesIn(const Artwork& artwork);

/// Whether two sizes are those of pictures of one shape, to within the pixel that rounding may cost
/// the smaller one.
bool SameShape(ImageSize one, ImageSize other);

}  // namespace pastiche
