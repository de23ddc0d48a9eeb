#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/base/tensor_fwd.h"
#include "core/recipe/layers.h"
#include "core/recipe/recipe.h"

namespace pastiche {

/// The convolutions of a network of VGG-19's topology, of any width, as read from a weight file:
/// fp32, in the file's own scaling. Immutable; shared between runs.
class Network {
 public:
  /// Reads a .safetensors file with tensors convB_K.weight (out, in, 3, 3) and convB_K.bias (out)
  /// for all sixteen layers, in fp16, bf16, fp32 or fp64. Errors name the file and the tensor.
  static Result<std::shared_ptr<const Network>> Load(const std::filesystem::path& path);

  /// Loads what Recipe::network names: "builtin" or a path.
  static Result<std::shared_ptr<const Network>> LoadNamed(const std::string& name);

  /// A network from tensors that the caller made (tests, benchmarks): weights (out, in, 3, 3),
  /// biases (out).
  static std::shared_ptr<const Network> FromTensors(
      std::string name, const std::array<at::Tensor, kLayerCount>& weights,
      const std::array<at::Tensor, kLayerCount>& biases, Pooling pooling);

  ~Network();

  const std::string& name() const { return name_; }
  /// SHA-256 of the weight file in hexadecimal; empty for FromTensors.
  const std::string& sha256() const { return sha256_; }
  /// kMax or kAverage: what the network was trained with.
  Pooling pooling() const { return pooling_; }

  const at::Tensor& weight(int layer) const;
  const at::Tensor& bias(int layer) const;

 private:
  struct Tensors;
  Network();

  std::string name_;
  std::string sha256_;
  Pooling pooling_ = Pooling::kMax;
  std::unique_ptr<Tensors> tensors_;
};

}  // namespace pastiche
