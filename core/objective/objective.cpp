#include "core/objective/objective.h"

#include <ATen/ATen.h>

namespace pastiche {

at::Tensor Objective::Shown(const at::Tensor& picture) const { return picture; }
at::Tensor Objective::Taken(const at::Tensor& picture) const { return picture; }
at::Tensor Objective::Placed(const at::Tensor& picture) const { return picture; }

}  // namespace pastiche
