#pragma once

/// LibTorch's headers cost many seconds in each file that includes them, so core's headers name the
/// tensor only by this declaration. A .cpp file that touches one includes <ATen/ATen.h>.
namespace at {
class Tensor;
}  // namespace at
