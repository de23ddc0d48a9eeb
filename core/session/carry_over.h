#pragma once

#include "core/base/tensor_fwd.h"
#include "core/image/image.h"
#include "core/objective/objective.h"
#include "core/recipe/recipe.h"

namespace pastiche {

struct CanvasSize;

/// What a picture that `objective` made begins with, on its canvas; undefined where noise is in
/// that, whose detail means nothing.
at::Tensor BeginningOf(const Objective& objective, const Recipe& recipe);

/// `picture`, whose inner size is `size`, after the objective has gone from there to `canvas`. Only
/// what was painted onto the beginning is resampled; the beginning itself is taken anew, with the
/// detail that it has at this size. `before`: BeginningOf at the size of the picture. A margin is
/// as many pixels at every size, so the picture is resampled without it, and mirrored into the new
/// one.
at::Tensor CarriedOver(const Objective& objective, const at::Tensor& picture,
                       const at::Tensor& before, ImageSize size, const CanvasSize& canvas);

}  // namespace pastiche
