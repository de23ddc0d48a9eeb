#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace pastiche {

/// The sixteen convolutions of VGG-19 (Simonyan and Zisserman, 2015), in order, under the names
/// that the style-transfer papers use. A layer's features are those after its ReLU.
inline constexpr int kLayerCount = 16;
inline constexpr std::array<std::string_view, kLayerCount> kLayerNames = {
    "conv1_1", "conv1_2", "conv2_1", "conv2_2", "conv3_1", "conv3_2", "conv3_3", "conv3_4",
    "conv4_1", "conv4_2", "conv4_3", "conv4_4", "conv5_1", "conv5_2", "conv5_3", "conv5_4"};

inline constexpr int kBlockCount = 5;
/// 0-based block (conv1_x is block 0) of a layer; the picture is halved before each later block.
int LayerBlock(int layer);

/// Index into kLayerNames, or nothing for an unknown name.
std::optional<int> LayerIndex(std::string_view name);

/// One weight per layer; 0 leaves the layer out.
using LayerWeights = std::array<double, kLayerCount>;

/// Index of the deepest layer with a weight above 0, or -1.
int DeepestLayer(const LayerWeights& weights);

}  // namespace pastiche
