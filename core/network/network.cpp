#include "core/network/network.h"

#include <cstddef>
#include <cstring>
#include <fstream>
#include <span>
#include <utility>
#include <vector>

#include <ATen/ATen.h>

#include "core/base/resources.h"
#include "core/base/sha256.h"
#include "core/network/safetensors.h"

namespace pastiche {

struct Network::Tensors {
  std::array<at::Tensor, kLayerCount> weight;
  std::array<at::Tensor, kLayerCount> bias;
};

Network::Network() : tensors_(std::make_unique<Tensors>()) {}
Network::~Network() = default;

const at::Tensor& Network::weight(int layer) const { return tensors_->weight.at(layer); }
const at::Tensor& Network::bias(int layer) const { return tensors_->bias.at(layer); }

namespace {

Result<std::vector<std::byte>> ReadFile(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) {
    return Fail(path.string() + ": no such network file; choose a .safetensors file");
  }
  const auto size = std::filesystem::file_size(path, error);
  std::ifstream stream(path, std::ios::binary);
  if (error || !stream) return Fail(path.string() + ": cannot be read; check its permissions");
  std::vector<std::byte> bytes(size);
  stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
  if (!stream) return Fail(path.string() + ": reading stopped before the end; check the disk");
  return bytes;
}

at::ScalarType ScalarTypeOf(TensorType type) {
  switch (type) {
    case TensorType::kF16:
      return at::kHalf;
    case TensorType::kBf16:
      return at::kBFloat16;
    case TensorType::kF32:
      return at::kFloat;
    case TensorType::kF64:
      return at::kDouble;
  }
  return at::kFloat;
}

/// A copy of the entry's bytes as an fp32 tensor of the entry's shape.
at::Tensor ReadTensor(std::span<const std::byte> file, const TensorEntry& entry) {
  at::Tensor raw = at::empty(entry.shape, ScalarTypeOf(entry.type));
  std::memcpy(raw.data_ptr(), file.data() + entry.begin, entry.end - entry.begin);
  return raw.to(at::kFloat);
}

std::string ShapeText(const std::vector<std::int64_t>& shape) {
  std::string text;
  for (const std::int64_t side : shape) text += (text.empty() ? "" : " x ") + std::to_string(side);
  return text.empty() ? "scalar" : text;
}

/// The convolution of `layer`, whose input has `inputs` maps, or what is wrong with it.
Result<std::pair<at::Tensor, at::Tensor>> ReadConvolution(std::span<const std::byte> file,
                                                          const SafetensorsHeader& header,
                                                          int layer, std::int64_t inputs,
                                                          const std::string& file_name) {
  const std::string layer_name(kLayerNames[layer]);
  const auto weight = header.tensors.find(layer_name + ".weight");
  const auto bias = header.tensors.find(layer_name + ".bias");
  if (weight == header.tensors.end() || bias == header.tensors.end()) {
    const char* part = weight == header.tensors.end() ? ".weight" : ".bias";
    return Fail(file_name + ": no tensor " + layer_name + part +
                "; a VGG-19 file with tensors conv1_1.weight ... conv5_4.bias is needed");
  }
  const std::vector<std::int64_t>& shape = weight->second.shape;
  if (shape.size() != 4 || shape[0] < 1 || shape[1] != inputs || shape[2] != 3 || shape[3] != 3) {
    return Fail(file_name + ": " + layer_name + ".weight is " + ShapeText(shape) + ", but N x " +
                std::to_string(inputs) + " x 3 x 3 is needed here");
  }
  if (bias->second.shape != std::vector<std::int64_t>{shape[0]}) {
    return Fail(file_name + ": " + layer_name + ".bias is " + ShapeText(bias->second.shape) +
                ", but " + std::to_string(shape[0]) + " values are needed");
  }
  std::pair<at::Tensor, at::Tensor> pair(ReadTensor(file, weight->second),
                                         ReadTensor(file, bias->second));
  if (!at::isfinite(pair.first).all().item<bool>() ||
      !at::isfinite(pair.second).all().item<bool>()) {
    return Fail(file_name + ": " + layer_name + " has values that are not finite numbers; " +
                "the file is damaged, get it again");
  }
  return pair;
}

Result<Pooling> PoolingOf(const SafetensorsHeader& header, const std::string& file_name) {
  const auto entry = header.metadata.find("pooling");
  if (entry == header.metadata.end() || entry->second == "max") return Pooling::kMax;
  if (entry->second == "average") return Pooling::kAverage;
  return Fail(file_name + ": its metadata asks for pooling '" + entry->second +
              "'; max and average are known");
}

}  // namespace

Result<std::shared_ptr<const Network>> Network::Load(const std::filesystem::path& path) {
  const Result<std::vector<std::byte>> file = ReadFile(path);
  if (!file) return tl::unexpected(file.error());
  const std::string file_name = path.filename().string();
  const Result<SafetensorsHeader> header = ParseSafetensors(*file, file_name);
  if (!header) return tl::unexpected(header.error());
  const Result<Pooling> pooling = PoolingOf(*header, file_name);
  if (!pooling) return tl::unexpected(pooling.error());

  std::shared_ptr<Network> network(new Network());
  const auto name = header->metadata.find("name");
  network->name_ = name != header->metadata.end() ? name->second : path.stem().string();
  network->pooling_ = *pooling;
  network->sha256_ = Sha256(*file);
  std::int64_t inputs = 3;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    auto convolution = ReadConvolution(*file, *header, layer, inputs, file_name);
    if (!convolution) return tl::unexpected(convolution.error());
    inputs = convolution->first.size(0);
    network->tensors_->weight[layer] = std::move(convolution->first);
    network->tensors_->bias[layer] = std::move(convolution->second);
  }
  return network;
}

Result<std::shared_ptr<const Network>> Network::LoadNamed(const std::string& name) {
  if (name != "builtin") return Load(name);
  const Result<std::filesystem::path> path = FindResource("network/pastiche-19.safetensors");
  if (!path) return tl::unexpected(path.error());
  return Load(*path);
}

std::shared_ptr<const Network> Network::FromTensors(
    std::string name, const std::array<at::Tensor, kLayerCount>& weights,
    const std::array<at::Tensor, kLayerCount>& biases, Pooling pooling) {
  std::shared_ptr<Network> network(new Network());
  network->name_ = std::move(name);
  network->pooling_ = pooling;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    network->tensors_->weight[layer] = weights[layer].to(at::kFloat);
    network->tensors_->bias[layer] = biases[layer].to(at::kFloat);
  }
  return network;
}

}  // namespace pastiche
