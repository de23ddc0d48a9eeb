#include "core/network/network.h"

#include <utility>
#include <vector>

#include <ATen/ATen.h>

namespace pastiche {

struct Network::Tensors {
  std::array<at::Tensor, kLayerCount> weight;
  std::array<at::Tensor, kLayerCount> bias;
};

Network::Network() : tensors_(std::make_unique<Tensors>()) {}
Network::~Network() = default;

const at::Tensor& Network::weight(int layer) const {
  return tensors_->weight.at(static_cast<std::size_t>(layer));
}
const at::Tensor& Network::bias(int layer) const {
  return tensors_->bias.at(static_cast<std::size_t>(layer));
}

void Network::SetLayer(int layer, const at::Tensor& weight, const at::Tensor& bias) {
  tensors_->weight.at(static_cast<std::size_t>(layer)) = weight;
  tensors_->bias.at(static_cast<std::size_t>(layer)) = bias;
  maps_.at(static_cast<std::size_t>(layer)) = weight.size(0);
  layer_count_ = layer + 1;
}

std::shared_ptr<const Network> Network::FromTensors(
    std::string name, const std::array<at::Tensor, kLayerCount>& weights,
    const std::array<at::Tensor, kLayerCount>& biases, Pooling pooling,
    const ColorTransform& colors) {
  std::shared_ptr<Network> network(new Network());
  network->name_ = std::move(name);
  network->pooling_ = pooling;
  network->colors_ = colors;
  for (int layer = 0; layer < kLayerCount && weights[layer].defined(); ++layer) {
    network->SetLayer(layer, weights[layer].to(at::kFloat), biases[layer].to(at::kFloat));
  }
  return network;
}

Result<void> CheckLayers(const Network& network, const Recipe& recipe) {
  const LayerWeights style_layers = StyleLayersInUse(recipe);
  std::vector<std::string> missing;
  for (int layer = network.layer_count(); layer < kLayerCount; ++layer) {
    if (recipe.content_layers[layer] > 0 || style_layers[layer] > 0) {
      missing.emplace_back(kLayerNames[layer]);
    }
  }
  if (missing.empty()) return {};
  const std::string file = network.origin().file_name;
  const std::string last(kLayerNames[network.layer_count() - 1]);
  const std::string name = file.empty() ? network.name() : file;
  if (missing.size() == 1) {
    return Fail("%1: the network ends at %2; %3 is not in it: choose layers from conv1_1 to %2",
                name, last, missing.front());
  }
  std::string all_but_last = missing.front();
  for (std::size_t i = 1; i + 1 < missing.size(); ++i) all_but_last += ", " + missing[i];
  return Fail(
      "%1: the network ends at %2; %3 and %4 are not in it: choose layers from conv1_1 to %2", name,
      last, all_but_last, missing.back());
}

}  // namespace pastiche
