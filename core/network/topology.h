#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/weights/weight_file.h"

namespace pastiche {

/// The tensors of one convolution: weight (out, in, 3, 3) and bias (out).
struct ConvolutionNames {
  std::string weight;
  std::string bias;
};

/// Which tensors of a file are VGG-19's convolutions.
struct Topology {
  /// How they are named: "conv1_1", "features.N", "state_dict.module.features.N".
  std::string naming;
  /// A 1 x 1 convolution of colours before conv1_1.
  std::optional<ConvolutionNames> color;
  /// conv1_1 and those after it, without gaps; at least one, at most all sixteen.
  std::vector<ConvolutionNames> layers;
};

/// Looks for tensors named PREFIXconvB_K.weight, or PREFIXN.weight with the numbers N of layers in
/// a PyTorch Sequential. Numbers are told by their order and distance: each convolution and its
/// ReLU (and padding, if that is a layer) take the same number of places, and pooling one more, so
/// torchvision's 0, 2, 5, 7, 10 ... and 2, 5, 9, 12, 16 ... are both found, and a missing layer or
/// VGG-16 is noticed. Of several such sets the one with the most layers is taken. Every tensor of
/// the result is there, of real numbers, and of the shape that its place asks for. Errors name the
/// file and the tensor.
Result<Topology> FindTopology(const std::map<std::string, StoredTensor>& tensors,
                              const std::string& file_name);

}  // namespace pastiche
