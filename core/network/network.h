#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/base/tensor_fwd.h"
#include "core/network/preprocessing.h"
#include "core/recipe/layers.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// How a weight file is to be taken.
struct NetworkOptions {
  Preprocessing preprocessing = Preprocessing::kAuto;
  /// Bring each filter's mean activation on the bundled pictures to 1 (normalization.h).
  bool normalize = true;

  bool operator==(const NetworkOptions&) const = default;
};

/// Where a network comes from and what was found out about it, for people.
struct NetworkOrigin {
  /// The weight file, without its folder; empty for FromTensors.
  std::string file_name;
  /// WeightFile::format.
  std::string format;
  /// Topology::naming.
  std::string tensor_names;
  /// Of the file, in hexadecimal; empty for FromTensors.
  std::string sha256;
  Message preprocessing;
  Message preprocessing_reason;
  Message normalization;
};

/// The convolutions of a network of VGG-19's topology, of any width, or the first of them; fp32.
/// Immutable; shared between runs.
class Network {
 public:
  /// Reads a weight file of any format that WeightFile knows, with tensors that FindTopology knows,
  /// in fp16, bf16, fp32 or fp64. Errors name the file and the tensor. Besides the convolutions it
  /// takes a few times the memory of one of them, whatever else the file holds, and to normalise
  /// the features of one small picture.
  static Result<std::shared_ptr<const Network>> Load(const std::filesystem::path& path,
                                                     const NetworkOptions& options = {});

  /// Loads what Recipe::network names: a network of the catalogue or a path. While a network that
  /// was loaded so is in use, the same unchanged file under the same options gives it again.
  static Result<std::shared_ptr<const Network>> LoadNamed(const std::string& name,
                                                          const NetworkOptions& options = {});

  /// The network that a recipe asks for. An Error where it has not all layers that the recipe
  /// looks at.
  static Result<std::shared_ptr<const Network>> LoadFor(const Recipe& recipe);

  /// A network from tensors that the caller made (tests, benchmarks): weights (out, in, 3, 3),
  /// biases (out). The last layers may be left undefined.
  static std::shared_ptr<const Network> FromTensors(
      std::string name, const std::array<at::Tensor, kLayerCount>& weights,
      const std::array<at::Tensor, kLayerCount>& biases, Pooling pooling,
      const ColorTransform& colors = TorchPreprocessing());

  ~Network();

  const std::string& name() const { return name_; }
  const std::string& sha256() const { return origin_.sha256; }
  const NetworkOrigin& origin() const { return origin_; }
  /// kMax or kAverage: what the network was trained with.
  Pooling pooling() const { return pooling_; }
  /// How conv1_1 takes the colours of a picture.
  const ColorTransform& colors() const { return colors_; }

  /// From 1 to kLayerCount: the layers are the first ones of kLayerNames.
  int layer_count() const { return layer_count_; }
  /// Maps of a layer; 0 for one that the network does not have.
  std::int64_t maps(int layer) const { return maps_.at(static_cast<std::size_t>(layer)); }
  const at::Tensor& weight(int layer) const;
  const at::Tensor& bias(int layer) const;

 private:
  friend class NetworkLoader;
  struct Tensors;
  Network();
  void SetLayer(int layer, const at::Tensor& weight, const at::Tensor& bias);

  std::string name_;
  NetworkOrigin origin_;
  Pooling pooling_ = Pooling::kMax;
  ColorTransform colors_;
  int layer_count_ = 0;
  std::array<std::int64_t, kLayerCount> maps_{};
  std::unique_ptr<Tensors> tensors_;
};

/// Nothing, or the Error that the network ends before a layer that the recipe looks at.
Result<void> CheckLayers(const Network& network, const Recipe& recipe);

}  // namespace pastiche
