#pragma once

#include <span>
#include <vector>

#include "core/base/tensor_fwd.h"

namespace pastiche {

/// The tensors on the processor, in double precision. They are of one type and lie on one device,
/// and are copied from there once, since whoever copies waits until all of its work is done.
std::vector<at::Tensor> FetchedInDouble(std::span<const at::Tensor> tensors);

}  // namespace pastiche
