#include "core/network/topology.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "core/base/quoted.h"
#include "core/recipe/layers.h"
#include "core/weights/shape_text.h"

namespace pastiche {
namespace {

using Tensors = std::map<std::string, StoredTensor>;

constexpr std::string_view kWeight = ".weight";
constexpr std::string_view kBias = ".bias";
/// Eight times as wide as VGG-19: what a damaged file claims must not take all memory.
constexpr std::int64_t kMostMaps = 4096;

/// The convolutions whose names differ in the last part only.
struct Group {
  /// By the number of the layer, or by the index of its name.
  std::map<int, ConvolutionNames> convolutions;
  bool numbered = false;
};

bool IsNumber(std::string_view text) {
  return !text.empty() && text.size() <= 4 &&
         std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
}

/// By the prefix, "" or one with its dot, and whether they are numbered.
std::map<std::pair<std::string, bool>, Group> GroupsOf(const Tensors& tensors) {
  std::map<std::pair<std::string, bool>, Group> groups;
  for (const auto& [name, tensor] : tensors) {
    // A lone bias of a named layer is a convolution, too, whose weight is missing.
    const std::string_view ending = name.ends_with(kWeight) ? kWeight : kBias;
    if (!name.ends_with(ending)) continue;
    const std::string stem = name.substr(0, name.size() - ending.size());
    const std::size_t begin = stem.rfind('.') == std::string::npos ? 0 : stem.rfind('.') + 1;
    const std::string last = stem.substr(begin);
    const std::optional<int> layer = LayerIndex(last);
    // A linear layer has a number too, and a bias of any shape says nothing of its weight.
    const bool numbered = ending == kWeight && IsNumber(last) && tensor.shape.size() == 4;
    if (!layer && !numbered) continue;
    Group& group = groups[{stem.substr(0, begin), numbered}];
    group.numbered = numbered;
    group.convolutions[layer ? *layer : std::stoi(last)] = {stem + std::string(kWeight),
                                                            stem + std::string(kBias)};
  }
  return groups;
}

class Builder {
 public:
  Builder(const Tensors& tensors, const std::string& file_name, const std::string& prefix)
      : tensors_(tensors), file_name_(file_name), prefix_(prefix) {}

  Result<Topology> Build(const Group& group) {
    topology_.naming = prefix_ + (group.numbered ? "N" : "convB_K");
    const Result<void> chosen = group.numbered ? TakeNumbered(group) : TakeNamed(group);
    if (!chosen) return tl::unexpected(chosen.error());
    std::int64_t inputs = 3;
    for (const ConvolutionNames& names : topology_.layers) {
      const Result<std::int64_t> maps = CheckConvolution(names, inputs, 3);
      if (!maps) return tl::unexpected(maps.error());
      inputs = *maps;
    }
    return topology_;
  }

 private:
  tl::unexpected<Error> Refuse(const Message& problem) const {
    return Fail(About(file_name_, problem));
  }

  Result<void> TakeNamed(const Group& group) {
    const int deepest = group.convolutions.rbegin()->first;
    for (int layer = 0; layer <= deepest; ++layer) {
      const std::string name = prefix_ + std::string(kLayerNames[layer]);
      topology_.layers.push_back({name + std::string(kWeight), name + std::string(kBias)});
    }
    return {};
  }

  Result<void> TakeNumbered(const Group& group) {
    auto convolution = group.convolutions.begin();
    const std::vector<std::int64_t>& first = tensors_.at(convolution->second.weight).shape;
    if (first[2] == 1 && first[3] == 1) {
      const Result<std::int64_t> colors = CheckConvolution(convolution->second, 3, 1);
      if (!colors) return tl::unexpected(colors.error());
      if (*colors != 3) {
        return Refuse(Text("%1 makes %2 colours of 3; only transforms to 3 are known",
                           convolution->second.weight, *colors));
      }
      topology_.color = convolution->second;
      ++convolution;
    }
    int before = -1;
    int step = 0;
    for (; convolution != group.convolutions.end(); ++convolution) {
      const int layer = static_cast<int>(topology_.layers.size());
      const int number = convolution->first;
      if (layer == kLayerCount) {
        return Refuse(
            Text("%1 is a seventeenth convolution; VGG-19 has 16", convolution->second.weight));
      }
      if (layer == 1) step = number - before;
      const bool after_pooling = layer > 1 && LayerBlock(layer) != LayerBlock(layer - 1);
      const int expected = before + step + (after_pooling ? 1 : 0);
      if (layer > 0 && number != expected) return Misplaced(number, expected, layer);
      topology_.layers.push_back(convolution->second);
      before = number;
    }
    return CheckNoBatchNormalisation();
  }

  tl::unexpected<Error> Misplaced(int number, int expected, int layer) const {
    return Refuse(
        Text("layer %1 is a convolution where VGG-19 has %2 as layer %3: a layer is missing, or "
             "this is another network, such as VGG-16",
             number, kLayerNames[layer], expected));
  }

  Result<void> CheckNoBatchNormalisation() const {
    for (const auto& [tensor, stored] : tensors_) {
      if (tensor.starts_with(prefix_) && tensor.ends_with(".running_mean")) {
        return Refuse(
            Text("it has batch normalisation (%1); choose VGG-19 without it", Quoted(tensor)));
      }
    }
    return {};
  }

  /// The number of its maps.
  Result<std::int64_t> CheckConvolution(const ConvolutionNames& names, std::int64_t inputs,
                                        std::int64_t side) const {
    for (const std::string& name : {names.weight, names.bias}) {
      const auto found = tensors_.find(name);
      if (found == tensors_.end()) {
        return Refuse(
            Text("no tensor %1; each layer up to the last needs a weight and a bias", name));
      }
      if (!IsReal(found->second.type)) {
        return Refuse(Text("%1 holds whole numbers (%2); real ones are needed", name,
                           Verbatim(NameOf(found->second.type))));
      }
    }
    const std::vector<std::int64_t>& shape = tensors_.at(names.weight).shape;
    if (shape.size() != 4 || shape[0] < 1 || shape[1] != inputs || shape[2] != side ||
        shape[3] != side) {
      const std::string kernel = " x " + std::to_string(side) + " x " + std::to_string(side);
      return Refuse(Text("%1 is %2, but N x %3%4 is needed here", names.weight, ShapeText(shape),
                         inputs, kernel));
    }
    if (shape[0] > kMostMaps) {
      return Refuse(Text("%1 has %2 maps; at most %3 are read", names.weight, shape[0], kMostMaps));
    }
    const std::vector<std::int64_t>& bias = tensors_.at(names.bias).shape;
    if (bias != std::vector<std::int64_t>{shape[0]}) {
      return Refuse(
          Text("%1 is %2, but %3 values are needed", names.bias, ShapeText(bias), shape[0]));
    }
    return shape[0];
  }

  const Tensors& tensors_;
  const std::string& file_name_;
  const std::string& prefix_;
  Topology topology_;
};

}  // namespace

Result<Topology> FindTopology(const Tensors& tensors, const std::string& file_name) {
  std::optional<Topology> best;
  std::optional<Error> error;
  for (const auto& [key, group] : GroupsOf(tensors)) {
    Result<Topology> topology = Builder(tensors, file_name, key.first).Build(group);
    if (!topology) {
      if (!error) error = topology.error();
    } else if (!best || topology->layers.size() > best->layers.size()) {
      best = std::move(*topology);
    }
  }
  if (best) return std::move(*best);
  if (error) return tl::unexpected(*error);
  if (tensors.empty()) {
    return Fail(
        "%1: no convolutions of VGG-19 in it: it has no tensors, but features.N.weight, N.weight "
        "or convB_K.weight are needed",
        file_name);
  }
  return Fail(
      "%1: no convolutions of VGG-19 in it: it has tensors such as %2, but features.N.weight, "
      "N.weight or convB_K.weight are needed",
      file_name, Quoted(tensors.begin()->first));
}

}  // namespace pastiche
