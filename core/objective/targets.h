#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include <ATen/ATen.h>

#include "core/image/image.h"
#include "core/network/precision.h"
#include "core/objective/evaluation_limits.h"
#include "core/objective/pictures/sized_picture.h"
#include "core/objective/terms/roughness.h"
#include "core/objective/terms/style_sums.h"
#include "core/recipe/layers.h"

namespace pastiche {

class FeatureExtractor;
class Network;
class PictureView;

/// What the picture is compared with: the photo's features and the paintings' style statistics,
/// layer by layer, and the paintings' roughness, computed as layers are asked for and kept. Copies
/// share the tensors.
class Targets {
 public:
  /// `content` is on the result's canvas, and its map only tells runs apart that see the photo in
  /// other colours; each painting is at its own.
  Targets(SizedPicture content, std::vector<SizedPicture> paintings);

  /// Whether these are the pictures that the targets are made from.
  bool AreOf(const SizedPicture& content, const std::vector<SizedPicture>& paintings) const;
  bool AreOf(const Targets& other) const;

  /// Takes over what `other`, made by the same extractor, has of the same paintings and, where it
  /// is seen in the same colours, of the same photo (`content`).
  void TakeOver(const Targets& other, bool content);

  /// Computes the targets of the layers with a weight above 0 that have none yet, with one pass of
  /// each picture at the most. The extractor's features are those of another picture afterwards.
  /// `view` says in which colours it sees the photo.
  void Require(const LayerWeights& content_layers, const LayerWeights& style_layers,
               const PictureView& view, FeatureExtractor& extractor, const EvaluationLimits& limits,
               const std::stop_token& stop);
  /// Computes how rough each painting is, unless that is known.
  void RequireRoughness(Precision precision, at::Device device);

  /// The photo's features, shaped and typed as the extractor gives them. Undefined before Require.
  const at::Tensor& content(int layer) const;
  /// A painting's means over its visible positions. Empty before Require.
  const StyleSums& style(std::size_t painting, int layer) const;
  /// Of a painting's visible part. Without weights before RequireRoughness.
  const RoughnessEnergies& roughness(std::size_t painting) const;

 private:
  SizedPicture content_picture_;
  std::vector<SizedPicture> paintings_;
  std::array<at::Tensor, kLayerCount> content_;
  /// One for each painting.
  std::vector<std::array<StyleSums, kLayerCount>> style_;
  /// One for each painting; nothing where it is not known yet.
  std::vector<std::optional<RoughnessEnergies>> roughness_;
};

/// Bytes of the photo's features at a canvas' size, the part of the targets that grows with the
/// picture.
std::int64_t TargetBytes(const Network& network, const LayerWeights& content_layers, ImageSize size,
                         Precision precision);

}  // namespace pastiche
