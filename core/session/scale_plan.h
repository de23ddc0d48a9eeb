#pragma once

#include <cstddef>
#include <vector>

#include "core/image/image.h"
#include "core/recipe/recipe.h"

/// Coarse to fine: large shapes are painted at small sizes, where an evaluation is cheap and the
/// network's receptive fields cover much of the picture; each further scale only adds detail. The
/// same first scales at every final size are also what makes a large render look like its preview.
namespace pastiche {

/// Longest side of the scale that is finished like a last one. Up to there a run does the same
/// whatever its final size, so a larger render goes on from the very picture that its preview at
/// this size was; without it, where the large shapes go would still be open when the larger scales
/// begin.
constexpr int kPreviewSide = 512;

/// The sizes that a run goes through: each of the photo's shape (or square) and larger than the one
/// before, the last ResultSize(). Never empty. kAuto: longest sides from 128 up by the square root
/// of 2, the same ones for every result, but none within a quarter of an octave of the result's; a
/// result not larger than that is painted at its own size only. A panorama starts larger, so that
/// its short side means something too. kOctaves: the result's longest side
/// halved, and halved again, until it is within 512 to 1023 pixels (Galerne et al. 2024, who look
/// at the shortest side).
std::vector<ImageSize> PlanScales(ImageSize photo, const Recipe& recipe);

/// Whether `size` is worked out to the end: the last of the plan, and the preview's.
bool IsFinished(const std::vector<ImageSize>& plan, ImageSize size);

/// Whether the plan leads through a smaller scale that was finished (the preview's): what is left
/// for this size is its own fine strokes.
bool BeginsFinished(const std::vector<ImageSize>& plan, ImageSize size);

/// Which scale a picture of `present` size goes on at: the first that is not smaller, else the
/// last.
std::size_t ScaleFor(const std::vector<ImageSize>& plan, ImageSize present);

}  // namespace pastiche
