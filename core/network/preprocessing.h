#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>

#include "core/base/tensor_fwd.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// The affine map by which a network takes colours: from x, RGB in [0, 1], to
/// `matrix` x + `offset`.
struct ColorTransform {
  std::array<std::array<double, 3>, 3> matrix{};
  std::array<double, 3> offset{};

  /// Whether each channel is only scaled and shifted.
  bool IsDiagonal() const;
  bool operator==(const ColorTransform&) const = default;
};

/// RGB in [0, 1], minus ImageNet's mean, over its deviation: what torchvision's networks and the
/// built-in one were trained with.
ColorTransform TorchPreprocessing();
/// BGR in [0, 255], minus ImageNet's means: Caffe's networks [Simonyan and Zisserman 2015].
ColorTransform CaffePreprocessing();

/// How a network takes pictures, and how that is known.
struct PreprocessingChoice {
  ColorTransform transform;
  /// For people: "torch (RGB in [0, 1] minus mean over deviation)".
  Message name;
  Message reason;
};

/// What a weight file says about its preprocessing.
struct PreprocessingEvidence {
  /// "preprocessing" of its metadata.
  std::optional<std::string> metadata = {};
  /// A 1 x 1 convolution of colours before conv1_1.
  std::optional<ColorTransform> own = {};
  std::string sha256;
};

/// Follows `wanted` or, for kAuto, the strongest evidence, in this order:
/// 1. the metadata; 2. a colour transform in the file; 3. the SHA-256 of files that are widely
/// used; 4. the size of conv1_1's filters: the input of Caffe's preprocessing varies 57 times as
/// much as torch's, so a filter of the same response is 57 times as small, and a median norm below
/// 0.25 belongs to Caffe (0.06 in Gatys' normalised VGG-19, 3.8 in the built-in network); 5. the
/// signs of conv1_1's biases: at Caffe's scale they are too small to be learned as thresholds and
/// stay positive as they were initialised (63 of 64 in Caffe's VGG-19). Otherwise torch.
/// `weight` (out, 3, 3, 3) and `bias` (out): conv1_1's.
PreprocessingChoice ChoosePreprocessing(Preprocessing wanted, const PreprocessingEvidence& evidence,
                                        const at::Tensor& weight, const at::Tensor& bias);

}  // namespace pastiche
