#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace pastiche {

/// Where the file of a network can be had, and what tells that it is the right one. The file is a
/// safetensors file in fp32 with torchvision's names, features.N.weight and features.N.bias.
struct NetworkSource {
  std::string url;
  /// Of the whole file.
  std::string sha256;
  /// Of the whole file, about.
  std::uint64_t whole_bytes = 0;
  /// Maps in each of the five blocks.
  std::array<int, 5> widths{};
  /// By tensor name, for those that are known: what is wrong with a tensor shows without the whole
  /// file. To be taken from a file whose own SHA-256 was checked.
  std::map<std::string, std::string, std::less<>> tensor_sha256;
};

/// A network that has a name of its own.
struct KnownNetwork {
  std::string_view name;
  std::string_view licence;
  /// What it is good for, in a few words.
  Message purpose;
  /// Nothing for one that is shipped with the program.
  std::optional<NetworkSource> source;
};

/// "builtin", shipped with the program, and "vgg19", which is fetched once.
std::span<const KnownNetwork> KnownNetworks();

/// Of the convolutions alone, in fp32.
std::uint64_t ConvolutionBytes(const NetworkSource& source);

/// Null for a name that no known network has.
const KnownNetwork* FindKnownNetwork(std::string_view name);

/// Where its file is, or will be once it is fetched: networks/NAME.safetensors in
/// DataFolder().
Result<std::filesystem::path> NetworkPath(const KnownNetwork& network);

/// The file that Recipe::network names: that of a known network, or the path itself. An Error for a
/// known network whose file is not there: it says how to get it.
Result<std::filesystem::path> FindNetworkFile(const std::string& name_or_path);

}  // namespace pastiche
