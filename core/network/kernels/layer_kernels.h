#pragma once

#include <array>
#include <memory>

#include <ATen/ATen.h>

#include "core/network/network.h"

namespace pastiche {

/// The arithmetic of VGG-19's layers, on one device and in one precision. Tensors of features and
/// of gradients are (1, maps, rows, columns), channels last in memory, in the kernels' own type;
/// results are written into tensors that the caller brings, so that buffers can be used again. Used
/// by one thread at a time.
class LayerKernels {
 public:
  virtual ~LayerKernels() = default;

  /// `out` = ReLU(convolution of `x` + bias). Layer 0 adds no padding: its `x`, a normalised
  /// picture, is two rows and columns larger than `out`. Other layers pad with zeros.
  virtual void Convolve(int layer, const at::Tensor& x, const at::Tensor& out) = 0;

  /// `out` = the gradient with respect to the layer's input, given the one with respect to what its
  /// convolution gave before the ReLU. For layer 0, `out` has two rows and columns more and is fp32
  /// where the kernels' type is shorter.
  virtual void ConvolveBackward(int layer, const at::Tensor& gradient, const at::Tensor& out) = 0;

  /// Mean or maximum over windows of `window` (rows, columns) that do not overlap; what does not
  /// fill a window is left out. Returns what PoolBackward needs besides, for maxima: which pixel
  /// each came from.
  virtual at::Tensor Pool(const at::Tensor& x, std::array<std::int64_t, 2> window,
                          const at::Tensor& out) = 0;
  /// `x`: what Pool was given; `note`: what it returned.
  virtual void PoolBackward(const at::Tensor& gradient, const at::Tensor& x,
                            std::array<std::int64_t, 2> window, const at::Tensor& note,
                            const at::Tensor& out) = 0;

  /// X^T X, N x N in fp32 (fp64 where the kernels compute in it), for features X as a contiguous
  /// matrix of positions x N maps in the kernels' type; not divided by anything.
  virtual at::Tensor Gram(const at::Tensor& x) = 0;

  /// `out` = X D, or `out` += X D, for X as above, D (N x N, as Gram gives it) and `out` a
  /// contiguous matrix of X's shape and type.
  virtual void MultiplyInto(const at::Tensor& x, const at::Tensor& d, bool add,
                            const at::Tensor& out) = 0;
};

/// fp32 on the processor through oneDNN or, with `bf16`, bf16 with fp32 sums. `pooling` is kMax or
/// kAverage. Weights are laid out once for each layout that a shape asks for. In a build without
/// oneDNN (cmake/LibTorch.cmake) these are LibTorch's own operators.
std::unique_ptr<LayerKernels> MakeProcessorKernels(const Network& network, Pooling pooling,
                                                   bool bf16);
/// LayerKernels::Convolve of one layer on the processor in fp32, (1, maps, rows, columns), channels
/// last, of which nothing is kept.
at::Tensor ConvolveOnProcessorOnce(const Network& network, int layer, const at::Tensor& x);

/// Whether they multiply bf16 in hardware on this processor.
bool ProcessorKernelsMultiplyBf16();

/// LibTorch's own operators, in the type and on the device of `like`: the reference, and the way
/// onto a graphics processor.
std::unique_ptr<LayerKernels> MakeTorchKernels(const Network& network, Pooling pooling,
                                               const at::Tensor& like);

}  // namespace pastiche
