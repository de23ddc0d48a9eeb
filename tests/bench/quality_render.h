#pragma once

#include <memory>
#include <vector>

#include "core/artwork/artwork.h"
#include "core/base/result.h"
#include "core/image/image.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// What one scale of a run took.
struct ScaleCost {
  /// Longest side, in pixels.
  int side = 0;
  int iterations = 0;
  /// Also those of steps that found nothing lower; where such a step ended an earlier scale, they
  /// count for the one after it.
  int evaluations = 0;
  /// With what comes before its first iteration: targets, kernels.
  double seconds = 0;
};

struct QualityRender {
  std::shared_ptr<const Image> picture;
  /// Sums over the scales.
  int iterations = 0;
  int evaluations = 0;
  double seconds = 0;
  std::vector<ScaleCost> scales;
};

/// One run of the program, from Start to its summary, in this process. An Error where it fails.
Result<QualityRender> RenderForQuality(const Artwork& inputs, const Recipe& recipe);

}  // namespace pastiche
