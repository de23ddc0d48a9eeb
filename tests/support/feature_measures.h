#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/image/image.h"
#include "core/network/feature_extractor.h"

/// What of a finished picture a network sees, against the photo and the painting that it was made
/// of.
namespace pastiche {

/// How far a picture's Gram matrix G of a layer, sum F F^T over positions divided by their number,
/// still is from the painting's A.
struct StyleLeft {
  /// Of VGG-19's sixteen convolutions: "conv3_1".
  std::string layer;
  /// sum (G - A)^2, over what it is for the photo: the share of the way that is left. 0 is the
  /// painting's style, 1 the photo's.
  double of_photo = 0;
  /// sum (G - A)^2 over sum A^2: the squared relative distance, which does not depend on the photo.
  double of_painting = 0;
};

struct FeatureMeasures {
  std::vector<StyleLeft> style;
  /// How much of the photo's structure is kept: the correlation between the features of the picture
  /// and of the photo, over all positions and maps, each map less its mean. 1 for the photo itself,
  /// about 0 for another picture. Nothing where the network ends before the layer.
  std::optional<double> structure;
};

struct MeasuredLayers {
  std::vector<std::string> style;
  std::string structure;
};

/// `picture` and `photo` have the same size; the painting has that at which the run saw it. Style
/// layers that the network has not are left out. Takes the memory of the features of each, whole.
FeatureMeasures MeasureFeatures(const std::shared_ptr<const Network>& network,
                                const FeatureOptions& options, const MeasuredLayers& layers,
                                const Image& picture, const Image& photo, const Image& painting);

}  // namespace pastiche
