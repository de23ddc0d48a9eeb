#pragma once

#include <stop_token>

#include "core/artwork/artwork.h"
#include "core/base/result.h"
#include "core/base/tensor_fwd.h"
#include "core/image/image.h"
#include "core/recipe/change_cost.h"
#include "core/session/objective_keeper.h"

/// The way of a picture from one artwork and size to another, on which its objective follows. What
/// is carried holds tensors, so whoever includes this has included <ATen/ATen.h> before it.
namespace pastiche {

struct Way {
  const Artwork& from;
  ImageSize from_size;
  const Artwork& to;
  ImageSize to_size;
  /// Of ClassifyChange.
  ChangeCost change = ChangeCost::kNone;
};

struct CarriedPicture {
  /// On the objective's new canvas.
  at::Tensor picture;
  /// A copy of it here, where that lies on a graphics card; undefined otherwise.
  at::Tensor copy;
  /// Whether it is another one than before: begun anew, or of another size.
  bool another = false;
};

/// `kept`: the picture without what nobody sees of it. `objective` is the keeper's, and as it was
/// on an Error or a throw. At another size, of the picture that the run began with the recipe's
/// start_detail is taken anew, with the detail that it has there, where there is no noise in it;
/// the rest is resampled with what was painted. Throws what the objective throws.
Result<CarriedPicture> CarryOver(ObjectiveKeeper& keeper, const Objective& objective,
                                 const Way& way, const at::Tensor& kept,
                                 const std::stop_token& stop);

}  // namespace pastiche
