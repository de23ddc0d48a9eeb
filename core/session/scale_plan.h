#pragma once

#include <cstddef>
#include <vector>

#include "core/image/image.h"
#include "core/recipe/recipe.h"

/// Coarse to fine: large shapes are painted at small sizes, where an evaluation is cheap and the
/// network's receptive fields cover much of the picture; each further scale only adds detail. The
/// same first scales at every final size are also what makes a large render look like its preview.
namespace pastiche {

/// The sizes that a run goes through: each of the result's shape and larger than the one before,
/// the last the result's own. Never empty. kAuto: from a longest side of 128 in equal steps, the
/// factor that lies nearest to the square root of 2; a result not larger than that is painted at
/// its own size only. A panorama starts larger, so that its short side means something too.
std::vector<ImageSize> PlanScales(ImageSize result, const Scales& scales);

/// Which scale a picture of `present` size goes on at: the first that is not smaller, else the
/// last.
std::size_t ScaleFor(const std::vector<ImageSize>& plan, ImageSize present);

}  // namespace pastiche
