#include "core/artwork/artwork.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

#include "core/artwork/result_size.h"
#include "core/image/resample.h"
#include "core/recipe/recipe_fields.h"

namespace pastiche {

namespace {

Result<void> CheckShares(const Artwork& artwork) {
  if (artwork.paintings.size() > kMostPaintings) {
    return Fail("there are %1 paintings and %2 at the most can be mixed: leave some out",
                artwork.paintings.size(), kMostPaintings);
  }
  for (const Painting& painting : artwork.paintings) {
    if (kBlendWeightRange.Contains(painting.share)) continue;
    return Fail(
        OutOfRange(Text("a painting's weight"), kBlendWeightRange, {}, NumberText(painting.share)));
  }
  return {};
}

Result<void> CheckPaintings(const Artwork& artwork) {
  if (artwork.paintings.empty()) return Fail("no painting: choose one");
  if (const Result<void> checked = CheckShares(artwork); !checked) return checked;
  double shares = 0;
  for (const Painting& painting : artwork.paintings) {
    if (!painting.image || painting.image->empty()) return Fail("no painting: choose one");
    if (const auto checked =
            CheckMask(painting.mask.get(), *artwork.photo, Text("the painting's mask"));
        !checked) {
      return checked;
    }
    shares += painting.share;
  }
  if (shares <= 0) return Fail("every painting has the weight 0: give one a weight above 0");
  return {};
}

ChangeCost CostOfPictures(const Artwork& before, const Artwork& after) {
  if (after.recipe.start == Start::kCustom && before.start != after.start) {
    return ChangeCost::kRestart;
  }
  if (before.photo != after.photo && before.photo && after.photo) {
    // A picture of one shape cannot go on as one of another.
    if (!SameShape(before.photo->size(), after.photo->size())) return ChangeCost::kRestart;
    if (ResultSize(before.photo->size(), before.recipe) !=
        ResultSize(after.photo->size(), after.recipe)) {
      return ChangeCost::kResize;
    }
  }
  Artwork same_start = before;
  same_start.start = after.start;
  return SamePictures(same_start, after) ? ChangeCost::kNone : ChangeCost::kRetarget;
}

}  // namespace

Result<void> CheckMask(const Image* mask, const Image& photo, const Message& name) {
  if (mask == nullptr) return {};
  if (mask->empty()) return Fail("%1 is empty: choose another picture", name);
  if (SameShape(mask->size(), photo.size())) return {};
  return Fail("%1 is %2 and the photo %3: they differ in shape; paint the mask over the photo",
              name, SizeAsText(mask->size()), SizeAsText(photo.size()));
}

Result<void> Check(const Artwork& artwork) {
  if (!artwork.photo || artwork.photo->empty()) return Fail("no photo: choose one");
  if (const Result<void> checked = CheckPaintings(artwork); !checked) return checked;
  if (artwork.recipe.start == Start::kCustom && (!artwork.start || artwork.start->empty())) {
    return Fail("the recipe starts from a custom picture, but there is none: choose one");
  }
  if (const Result<void> checked =
          CheckMask(artwork.protect.get(), *artwork.photo, Text("the mask of what is protected"));
      !checked) {
    return checked;
  }
  return Validate(artwork.recipe);
}

Result<void> CheckLimits(const Artwork& artwork) {
  if (const Result<void> checked = CheckShares(artwork); !checked) return checked;
  return Validate(artwork.recipe);
}

Artwork WithoutMisfits(Artwork artwork) {
  const auto clear = [&](std::shared_ptr<const Image>& mask) {
    if (mask && !SameShape(mask->size(), artwork.photo->size())) mask = nullptr;
  };
  clear(artwork.protect);
  for (Painting& painting : artwork.paintings) clear(painting.mask);
  return artwork;
}

ChangeCost ClassifyChange(const Artwork& before, const Artwork& after) {
  ChangeCost cost =
      std::max(ClassifyChange(before.recipe, after.recipe), CostOfPictures(before, after));
  for (std::size_t i = 0; i < std::min(before.paintings.size(), after.paintings.size()); ++i) {
    if (before.paintings[i].share != after.paintings[i].share) {
      cost = std::max(cost, ChangeCost::kReweight);
    }
  }
  return cost;
}

bool SamePictures(const Artwork& a, const Artwork& b) {
  return a.photo == b.photo && a.protect == b.protect && a.start == b.start &&
         std::equal(a.paintings.begin(), a.paintings.end(), b.paintings.begin(), b.paintings.end(),
                    [](const Painting& one, const Painting& other) {
                      return one.image == other.image && one.mask == other.mask;
                    });
}

std::vector<std::shared_ptr<const Image>> PicturesIn(const Artwork& artwork) {
  std::vector<std::shared_ptr<const Image>> pictures = {artwork.photo, artwork.start,
                                                        artwork.protect};
  for (const Painting& painting : artwork.paintings) {
    pictures.push_back(painting.image);
    pictures.push_back(painting.mask);
  }
  std::erase(pictures, nullptr);
  return pictures;
}

bool SameShape(ImageSize one, ImageSize other) {
  if (LongestSide(one) > LongestSide(other)) std::swap(one, other);
  const ImageSize expected = FitLongestSide(other, LongestSide(one), false);
  return std::abs(expected.width - one.width) <= 1 && std::abs(expected.height - one.height) <= 1;
}

}  // namespace pastiche
