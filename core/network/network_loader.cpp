#include <cmath>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
#include <tuple>
#include <utility>
#include <vector>

#include <ATen/ATen.h>

#include "core/base/sha256.h"
#include "core/network/network.h"
#include "core/network/normalization.h"
#include "core/network/topology.h"
#include "core/weights/catalogue.h"
#include "core/weights/weight_file.h"

namespace pastiche {
namespace {

at::ScalarType ScalarTypeOf(TensorType type) {
  switch (type) {
    case TensorType::kF16:
      return at::kHalf;
    case TensorType::kBf16:
      return at::kBFloat16;
    case TensorType::kF64:
      return at::kDouble;
    default:
      return at::kFloat;
  }
}

/// A tensor of real numbers as fp32. Only where it is stored in another type is there a second copy
/// of it for a while.
Result<at::Tensor> ReadTensor(const WeightFile& file, const std::string& name) {
  const StoredTensor& stored = file.tensors().at(name);
  const at::Tensor raw = at::empty(stored.shape, ScalarTypeOf(stored.type));
  const Result<void> read =
      file.Read(stored, {static_cast<std::byte*>(raw.data_ptr()), raw.nbytes()});
  if (!read) return tl::unexpected(read.error());
  at::Tensor tensor = raw.to(at::kFloat);
  // What is not a number is both the least and the greatest; this needs no copy, unlike isfinite.
  const auto [least, greatest] = at::aminmax(tensor);
  if (!std::isfinite(least.item<float>()) || !std::isfinite(greatest.item<float>())) {
    return Fail("%1: %2 has values that are not finite numbers; the file is damaged, get it again",
                file.name(), name);
  }
  return tensor;
}

Result<Pooling> PoolingOf(const WeightFile& file) {
  const auto entry = file.metadata().find("pooling");
  if (entry == file.metadata().end() || entry->second == "max") return Pooling::kMax;
  if (entry->second == "average") return Pooling::kAverage;
  return Fail("%1: its metadata asks for pooling '%2'; max and average are known", file.name(),
              entry->second);
}

std::optional<std::string> Metadata(const WeightFile& file, const std::string& key) {
  const auto entry = file.metadata().find(key);
  if (entry == file.metadata().end()) return std::nullopt;
  return entry->second;
}

Result<ColorTransform> ReadColors(const WeightFile& file, const ConvolutionNames& names) {
  const Result<at::Tensor> matrix = ReadTensor(file, names.weight);
  if (!matrix) return tl::unexpected(matrix.error());
  const Result<at::Tensor> offset = ReadTensor(file, names.bias);
  if (!offset) return tl::unexpected(offset.error());
  ColorTransform colors;
  for (std::int64_t row = 0; row < 3; ++row) {
    colors.offset[row] = (*offset)[row].item<double>();
    for (std::int64_t column = 0; column < 3; ++column) {
      colors.matrix[row][column] = (*matrix)[row][column][0][0].item<double>();
    }
  }
  return colors;
}

}  // namespace

/// Makes one Network of one file.
class NetworkLoader {
 public:
  NetworkLoader(const WeightFile& file, const NetworkOptions& options)
      : file_(file), options_(options) {}

  Result<std::shared_ptr<const Network>> Load() {
    const Result<Topology> topology = FindTopology(file_.tensors(), file_.name());
    if (!topology) return tl::unexpected(topology.error());
    Result<void> done = Describe(*topology);
    if (done) done = ReadLayers(*topology);
    if (done) done = ChooseColors(*topology);
    if (done) done = Normalize();
    if (!done) return tl::unexpected(done.error());
    return network_;
  }

 private:
  Result<void> Describe(const Topology& topology) {
    const Result<Pooling> pooling = PoolingOf(file_);
    if (!pooling) return tl::unexpected(pooling.error());
    network_->pooling_ = *pooling;
    const Result<std::string> sha256 = Sha256OfFile(file_.file());
    if (!sha256) return tl::unexpected(sha256.error());
    network_->name_ = Metadata(file_, "name").value_or(file_.file().path().stem().string());
    NetworkOrigin& origin = network_->origin_;
    origin.file_name = file_.name();
    origin.format = file_.format();
    origin.tensor_names = topology.naming;
    origin.sha256 = *sha256;
    return {};
  }

  Result<void> ReadLayers(const Topology& topology) {
    for (std::size_t layer = 0; layer < topology.layers.size(); ++layer) {
      const Result<at::Tensor> weight = ReadTensor(file_, topology.layers[layer].weight);
      if (!weight) return tl::unexpected(weight.error());
      const Result<at::Tensor> bias = ReadTensor(file_, topology.layers[layer].bias);
      if (!bias) return tl::unexpected(bias.error());
      network_->SetLayer(static_cast<int>(layer), *weight, *bias);
    }
    return {};
  }

  Result<void> ChooseColors(const Topology& topology) {
    PreprocessingEvidence evidence{Metadata(file_, "preprocessing"), std::nullopt,
                                   network_->sha256()};
    if (topology.color) {
      Result<ColorTransform> colors = ReadColors(file_, *topology.color);
      if (!colors) return tl::unexpected(colors.error());
      evidence.own = *colors;
    }
    PreprocessingChoice choice = ChoosePreprocessing(options_.preprocessing, evidence,
                                                     network_->weight(0), network_->bias(0));
    network_->colors_ = choice.transform;
    network_->origin_.preprocessing = std::move(choice.name);
    network_->origin_.preprocessing_reason = std::move(choice.reason);
    return {};
  }

  Result<void> Normalize() {
    Message& says = network_->origin_.normalization;
    const std::string told = Metadata(file_, "normalized").value_or("false");
    if (told != "false" && told != "no") {
      says = Text("normalised by its maker, as its metadata says");
      return {};
    }
    if (!options_.normalize) {
      says = Text("left at the level of the file");
      return {};
    }
    const Result<std::vector<at::Tensor>> means = MeanActivations(*network_);
    if (!means) return tl::unexpected(means.error());
    if (LooksNormalized(*means)) {
      says = Text("normalised by its maker, as its activations on the bundled pictures show");
      return {};
    }
    at::Tensor before;
    for (int layer = 0; layer < network_->layer_count(); ++layer) {
      const at::Tensor divisors = NormalizationDivisors((*means)[layer]);
      NormalizeLayer(divisors, before, network_->weight(layer), network_->bias(layer));
      before = divisors;
    }
    says = Text("normalised when it was loaded, on the bundled pictures");
    return {};
  }

  const WeightFile& file_;
  const NetworkOptions& options_;
  std::shared_ptr<Network> network_{new Network()};
};

Result<std::shared_ptr<const Network>> Network::Load(const std::filesystem::path& path,
                                                     const NetworkOptions& options) {
  const Result<std::unique_ptr<WeightFile>> file = WeightFile::Open(path);
  if (!file) return tl::unexpected(file.error());
  return NetworkLoader(**file, options).Load();
}

namespace {

/// A file as it was at one time, and how it was taken.
using LoadedKey = std::tuple<std::filesystem::path, std::filesystem::file_time_type, std::uintmax_t,
                             Preprocessing, bool>;

std::mutex loaded_mutex;
std::map<LoadedKey, std::weak_ptr<const Network>> loaded;

}  // namespace

Result<std::shared_ptr<const Network>> Network::LoadNamed(const std::string& name,
                                                          const NetworkOptions& options) {
  const Result<std::filesystem::path> found = FindNetworkFile(name);
  if (!found) return tl::unexpected(found.error());
  const std::filesystem::path& path = *found;
  std::error_code error;
  const auto time = std::filesystem::last_write_time(path, error);
  const auto size = error ? 0 : std::filesystem::file_size(path, error);
  const LoadedKey key(std::filesystem::absolute(path, error), time, size, options.preprocessing,
                      options.normalize);
  const std::lock_guard lock(loaded_mutex);
  if (auto known = loaded[key].lock()) return known;
  auto network = Load(path, options);
  std::erase_if(loaded, [](const auto& entry) { return entry.second.expired(); });
  if (network) loaded[key] = *network;
  return network;
}

Result<std::shared_ptr<const Network>> Network::LoadFor(const Recipe& recipe) {
  auto network = LoadNamed(recipe.network, {recipe.preprocessing, recipe.normalize});
  if (!network) return network;
  const Result<void> checked = CheckLayers(**network, recipe);
  if (!checked) return tl::unexpected(checked.error());
  return network;
}

}  // namespace pastiche
