#pragma once

/// LibTorch's headers cost many seconds in each file that includes them, so core's headers name the
/// tensor only by this declaration. A .cpp file that touches one includes <ATen/ATen.h>. A struct
/// that holds tensors is a template over their type, which is only completed where it is used:
///
///     template <class Tensor = at::Tensor>
///     struct BasicPair { Tensor first, second; };
///     using Pair = BasicPair<>;
namespace at {
class Tensor;
}  // namespace at
