#pragma once

/// LibTorch's headers cost many seconds in each file that includes them, so the headers that other
/// folders see (network.h, objective.h, optimizer.h, session's) name the tensor only by this
/// declaration. A .cpp file that touches one includes <ATen/ATen.h>, and so do the inner headers of
/// network and objective.
namespace at {
class Tensor;
}  // namespace at
