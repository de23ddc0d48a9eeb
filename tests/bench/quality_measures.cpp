#include "tests/bench/quality_measures.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/image/resample.h"

namespace pastiche {
namespace {

/// The painting as a run that ends at `picture`'s size sees it there: a result of the photo's own
/// size takes it as it is stored.
std::shared_ptr<const Image> SizedPainting(const Image& painting, ImageSize picture,
                                           const Recipe& recipe) {
  const ImageSize stored = painting.size();
  const double side = recipe.style_scale * LongestSide(recipe.size == 0 ? stored : picture);
  const int rounded = std::max(1, static_cast<int>(std::lround(side)));
  return std::make_shared<const Image>(
      Resample(painting, FitLongestSide(stored, rounded, recipe.enlarge)));
}

}  // namespace

PictureQuality MeasureQuality(std::shared_ptr<const Image> picture, const Image& photo,
                              const Image& painting, const Recipe& recipe,
                              const QualityEyes& eyes) {
  PictureQuality quality;
  quality.picture = std::move(picture);
  const Image& result = *quality.picture;
  quality.photo = std::make_shared<const Image>(Resample(photo, result.size()));
  quality.painting = SizedPainting(painting, result.size(), recipe);
  quality.weave = Weave(result);
  quality.weave_of_photo = Weave(*quality.photo);
  quality.weave_of_painting = Weave(*quality.painting);
  quality.cloth = Cloth(result, *quality.photo);
  quality.cloth_of_photo = Cloth(*quality.photo, *quality.photo);
  quality.roughness = CompareRoughness(RoughnessOf(result), RoughnessOf(*quality.painting));
  quality.border = MeasureBorder(result);
  quality.chroma = MeanChroma(result);
  quality.chroma_of_painting = MeanChroma(*quality.painting);
  const MeasuredLayers layers{{"conv1_1", "conv2_1", "conv3_1", "conv4_1", "conv5_1"}, "conv4_2"};
  quality.features = MeasureFeatures(eyes.own, {recipe.pooling, recipe.padding}, layers, result,
                                     *quality.photo, *quality.painting);
  if (eyes.reference) {
    quality.reference =
        MeasureFeatures(eyes.reference, {}, layers, result, *quality.photo, *quality.painting)
            .style;
  }
  return quality;
}

}  // namespace pastiche
