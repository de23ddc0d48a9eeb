#pragma once

#include "core/artwork/artwork.h"
#include "core/base/result.h"
#include "core/image/image.h"
#include "core/objective/loss_terms.h"
#include "core/objective/style_transfer.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// The losses of a finished picture, at its own size, against a photo and a painting: what a run
/// with this recipe and without a margin would report for it. A finished picture has no margin, and
/// pictures that were painted with one and without are measured alike. What it began with has no
/// part in it: Recipe::start may be any, and Artwork::start missing. Recipe::size says only whether
/// the painting is used as stored (0); `options`, but for their size, say how it is computed.
/// Errors: as of MakeStyleTransfer, and a picture whose shape is not the photo's.
Result<Losses> EvaluatePicture(const Image& picture, Artwork artwork,
                               StyleTransferOptions options = {});

}  // namespace pastiche
