#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/image/image.h"
#include "core/network/network.h"
#include "core/recipe/recipe.h"
#include "tests/bench/quality_render.h"
#include "tests/support/feature_measures.h"
#include "tests/support/picture_measures.h"

namespace pastiche {

/// A result and all that picture_quality says of it.
struct PictureQuality {
  std::string pair;
  /// What it was begun with, "content"; "-" for a picture that was ready.
  std::string start;
  std::shared_ptr<const Image> picture;
  /// As the run saw them at its last scale.
  std::shared_ptr<const Image> photo;
  std::shared_ptr<const Image> painting;

  double weave = 0;
  double weave_of_photo = 0;
  double weave_of_painting = 0;
  double cloth = 0;
  double cloth_of_photo = 0;
  RoughnessRatio roughness;
  BorderMeasures border;
  double chroma = 0;
  double chroma_of_painting = 0;
  /// As the run's own network sees it.
  FeatureMeasures features;
  /// As the reference network does, where there is one.
  std::vector<StyleLeft> reference;
  /// Nothing for a picture that was ready.
  std::optional<QualityRender> render;
};

/// The networks that look at the pictures.
struct QualityEyes {
  /// The run's own, looked through with the recipe's padding and pooling.
  std::shared_ptr<const Network> own;
  /// May be null. Looked through as its file says.
  std::shared_ptr<const Network> reference;
};

/// Measures a picture against photo and painting, which are resampled as a run of this recipe that
/// ends at the picture's size does it.
PictureQuality MeasureQuality(std::shared_ptr<const Image> picture, const Image& photo,
                              const Image& painting, const Recipe& recipe, const QualityEyes& eyes);

}  // namespace pastiche
