#include "core/weights/pickle.h"

#include <algorithm>

#include "core/weights/pickle_machine.h"

namespace pastiche {
namespace {

/// Dicts in dicts: {"state_dict": {...}} needs 2.
constexpr int kDeepestDict = 4;
/// Items that are looked at, so that dicts that hold one another many times end.
constexpr std::size_t kMostItems = 200'000;

struct Search {
  const Pickle& pickle;
  std::map<std::string, std::size_t> found;
  std::size_t items = 0;
};

/// Adds the tensors of a dict to what was found; false when there are too many items.
bool Collect(const PickleDict& dict, const std::string& prefix, int depth, Search& search) {
  for (const auto& [key, value] : dict.items) {
    if (++search.items > kMostItems) return false;
    const auto* name = std::get_if<std::string>(&search.pickle.values[key]);
    if (name == nullptr) continue;
    const PickleValue& held = search.pickle.values[value];
    if (const auto* tensor = std::get_if<PickleTensor>(&held)) {
      search.found.insert_or_assign(prefix + *name, tensor->index);
    } else if (const auto* inner = std::get_if<PickleDict>(&held);
               inner != nullptr && depth < kDeepestDict) {
      if (!Collect(*inner, prefix + *name + ".", depth + 1, search)) return false;
    }
  }
  return true;
}

}  // namespace

Result<Pickle> ParsePickle(std::span<const std::byte> bytes, std::string_view name) {
  PickleMachine machine(bytes.first(std::min(bytes.size(), kMaxPickleBytes)));
  if (!machine.Run()) {
    return Fail("%1: this is no usable PyTorch file: %2", name, machine.problem());
  }
  return machine.TakePickle();
}

Result<std::map<std::string, std::size_t>> TensorsByName(const Pickle& pickle,
                                                         std::string_view name) {
  const auto* root = std::get_if<PickleDict>(&pickle.values[pickle.root]);
  if (root == nullptr) {
    return Fail("%1: this is no usable PyTorch file: it holds something else than a state dict",
                name);
  }
  Search search{pickle, {}, 0};
  if (!Collect(*root, "", 1, search)) {
    return Fail("%1: this is no usable PyTorch file: it has too many items", name);
  }
  return std::move(search.found);
}

}  // namespace pastiche
