#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/weights/tensor_type.h"

namespace pastiche {

/// A value of a pickle: an index into Pickle's values.
using PickleId = std::uint32_t;

struct PickleNone {};
struct PickleTuple {
  std::vector<PickleId> items;
};
struct PickleList {
  std::vector<PickleId> items;
};
/// A dict or an OrderedDict.
struct PickleDict {
  std::vector<std::pair<PickleId, PickleId>> items;
};
/// The name of a class or function, one of the few that are let through: "collections.OrderedDict".
struct PickleGlobal {
  std::string name;
};
/// An index into Pickle::storages.
struct PickleStorage {
  std::size_t index = 0;
};
/// An index into Pickle::tensors.
struct PickleTensor {
  std::size_t index = 0;
};
using PickleValue = std::variant<PickleNone, bool, std::int64_t, double, std::string, PickleTuple,
                                 PickleList, PickleDict, PickleGlobal, PickleStorage, PickleTensor>;

/// Elements that lie outside the pickle, in the same file, under `key`.
struct StorageDescription {
  std::string key;
  TensorType type = TensorType::kF32;
  /// Elements.
  std::uint64_t count = 0;
};

/// A tensor over a storage: element (i, j, ...) is at `first` + i strides[0] + j strides[1] + ...
/// Has at least one element, lies inside its storage, and has no more elements than that.
struct TensorDescription {
  std::size_t storage = 0;
  std::uint64_t first = 0;
  std::vector<std::int64_t> shape;
  std::vector<std::int64_t> strides;
};

/// What a pickle, as PyTorch writes it, describes. A pickle is a program for a small machine with a
/// stack; Python's runs whatever function it names. This machine has only the instructions that
/// state dicts of tensors need, and knows each of the few names that it lets through itself:
/// nothing is imported and nothing is called.
struct Pickle {
  std::vector<PickleValue> values;
  PickleId root = 0;
  std::vector<StorageDescription> storages;
  std::vector<TensorDescription> tensors;
  /// Bytes that it took; others may follow.
  std::size_t size = 0;
};

/// The largest pickle that is parsed: hundreds of times what VGG-19 needs.
inline constexpr std::size_t kMaxPickleBytes = std::size_t{4} << 20;
inline constexpr std::size_t kMaxPickleTensors = 4096;

/// Parses the pickle that `bytes` begin with. Total: for any bytes whatever it returns a Pickle
/// whose ids and indices are all valid, or an Error of one line. An instruction, a name or a call
/// beyond what state dicts need is an Error that names it. `name` stands for the file in messages.
Result<Pickle> ParsePickle(std::span<const std::byte> bytes, std::string_view name);

/// The tensors of a state dict by name: those of the root dict and of dicts within it, whose names
/// are put in front ("state_dict.features.0.weight"). An Error where the root is no dict.
Result<std::map<std::string, std::size_t>> TensorsByName(const Pickle& pickle,
                                                         std::string_view name);

}  // namespace pastiche
