// The part of PickleMachine that knows PyTorch's names: storages, tensors, ordered dicts.
#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "core/base/quoted.h"
#include "core/weights/pickle_machine.h"
#include "core/weights/pickle_opcodes.h"

namespace pastiche {
namespace {

constexpr std::size_t kMaxRank = 8;
/// Of any call or storage.
constexpr std::size_t kMaxArguments = 7;
constexpr std::size_t kMaxCopiedItems = 1'000'000;

constexpr std::string_view kOrderedDict = "collections.OrderedDict";
constexpr std::string_view kRebuildTensor = "torch._utils._rebuild_tensor";
constexpr std::string_view kRebuildTensor2 = "torch._utils._rebuild_tensor_v2";
constexpr std::string_view kRebuildParameter = "torch._utils._rebuild_parameter";
constexpr std::array<std::string_view, 4> kCallables = {kOrderedDict, kRebuildTensor,
                                                        kRebuildTensor2, kRebuildParameter};

constexpr std::array<std::pair<std::string_view, TensorType>, 10> kStorages = {
    {{"torch.HalfStorage", TensorType::kF16},
     {"torch.BFloat16Storage", TensorType::kBf16},
     {"torch.FloatStorage", TensorType::kF32},
     {"torch.DoubleStorage", TensorType::kF64},
     {"torch.CharStorage", TensorType::kI8},
     {"torch.ByteStorage", TensorType::kI8},
     {"torch.BoolStorage", TensorType::kI8},
     {"torch.ShortStorage", TensorType::kI16},
     {"torch.IntStorage", TensorType::kI32},
     {"torch.LongStorage", TensorType::kI64}}};

const std::pair<std::string_view, TensorType>* FindStorage(std::string_view name) {
  const auto found = std::find_if(kStorages.begin(), kStorages.end(),
                                  [&](const auto& known) { return known.first == name; });
  return found == kStorages.end() ? nullptr : &*found;
}

bool Multiply(std::uint64_t a, std::uint64_t b, std::uint64_t* product) {
  return !__builtin_mul_overflow(a, b, product);
}

/// What is wrong with a tensor over a storage of `count` elements, or nothing.
std::string ProblemOf(const TensorDescription& tensor, std::uint64_t count) {
  if (tensor.shape.size() != tensor.strides.size()) return "has a stride too few or too many";
  std::uint64_t elements = 1;
  // The place of the last element.
  std::uint64_t last = tensor.first;
  for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
    if (tensor.shape[i] < 0 || tensor.strides[i] < 0) return "has a negative side or stride";
    if (tensor.shape[i] == 0) return "is empty";
    const auto side = static_cast<std::uint64_t>(tensor.shape[i]);
    std::uint64_t reach = 0;
    if (!Multiply(elements, side, &elements) ||
        !Multiply(side - 1, static_cast<std::uint64_t>(tensor.strides[i]), &reach) ||
        reach > std::numeric_limits<std::uint64_t>::max() - last) {
      return "has an impossibly large shape";
    }
    last += reach;
  }
  if (last >= count || elements > count) return "does not fit into its storage";
  return {};
}

}  // namespace

bool PickleMachine::DoCall(unsigned char code) {
  switch (code) {
    case kOpGlobal: {
      const std::string_view module = TakeLine();
      const std::string_view name = TakeLine();
      if (problem_.empty()) PushGlobal(module, name);
      return true;
    }
    case kOpStackGlobal: {
      const PickleId name = Pop();
      const PickleId module = Pop();
      const auto* name_text = As<std::string>(name, "a name");
      const auto* module_text = As<std::string>(module, "the name of a module");
      if (problem_.empty()) PushGlobal(std::string(*module_text), std::string(*name_text));
      return true;
    }
    case kOpBinPersid: {
      const auto* description = As<PickleTuple>(Pop(), "the description of a storage");
      if (description != nullptr && description->items.size() > kMaxArguments) {
        Problem("it refers to something that is no storage of a tensor");
      }
      if (problem_.empty()) PushStorage(PickleTuple(*description));
      return true;
    }
    case kOpReduce:
      Reduce();
      return true;
    case kOpBuild:
      Build();
      return true;
    default:
      return false;
  }
}

void PickleMachine::PushGlobal(std::string_view module, std::string_view name) {
  std::string full = std::string(module) + "." + std::string(name);
  const bool allowed = FindStorage(full) != nullptr ||
                       std::find(kCallables.begin(), kCallables.end(), full) != kCallables.end();
  if (!allowed) {
    Problem("it asks for " + Quoted(full) +
            ", which no state dict needs: it is refused, and nothing of it was run");
    return;
  }
  Push(PickleGlobal{std::move(full)});
}

// ("storage", its class, key, place, number of elements[, view])
void PickleMachine::PushStorage(const PickleTuple& description) {
  const std::vector<PickleId>& items = description.items;
  if (items.size() < 5 || items.size() > 6) {
    Problem("it refers to something that is no storage of a tensor");
    return;
  }
  const auto* word = As<std::string>(items[0], "the word storage");
  if (word != nullptr && *word != "storage") {
    Problem("it holds " + Quoted(*word) + ", not only tensors: save the state dict alone");
  }
  const auto* type_name = As<PickleGlobal>(items[1], "the class of a storage");
  const auto* key = As<std::string>(items[2], "the key of a storage");
  const auto* count = As<std::int64_t>(items[4], "the size of a storage");
  if (!problem_.empty()) return;
  const auto* type = FindStorage(type_name->name);
  if (type == nullptr) return Problem("it takes " + type_name->name + " for a class of storages");
  if (*count < 0) return Problem("it has a storage of negative size");
  if (items.size() == 6 && !std::holds_alternative<PickleNone>(pickle_.values[items[5]])) {
    return Problem("it has views of storages, as very old PyTorch wrote them: save it again");
  }
  StorageDescription storage{*key, type->second, static_cast<std::uint64_t>(*count)};
  // Tensors that share a storage each describe it.
  const auto [entry, is_new] = storage_index_.emplace(storage.key, pickle_.storages.size());
  if (!is_new) {
    const StorageDescription& known = pickle_.storages[entry->second];
    if (known.type != storage.type || known.count != storage.count) {
      return Problem("it describes storage " + Quoted(storage.key) + " in two ways");
    }
  } else if (pickle_.storages.size() == kMaxPickleTensors) {
    return Problem("it has more than " + std::to_string(kMaxPickleTensors) + " storages");
  } else {
    pickle_.storages.push_back(std::move(storage));
  }
  Push(PickleStorage{entry->second});
}

void PickleMachine::Reduce() {
  const auto* arguments = As<PickleTuple>(Pop(), "the arguments of a call");
  const auto* function = As<PickleGlobal>(Pop(), "the function of a call");
  if (!problem_.empty()) return;
  if (arguments->items.size() > kMaxArguments) {
    return Problem("it calls " + function->name + " with too many arguments");
  }
  // Copies: pushing a value moves the others.
  const PickleTuple given = *arguments;
  const std::string name = function->name;
  if (name == kOrderedDict) {
    MakeOrderedDict(given);
  } else if (name == kRebuildTensor) {
    MakeTensor(name, given, 4);
  } else if (name == kRebuildTensor2) {
    MakeTensor(name, given, 7);
  } else if (name == kRebuildParameter && !given.items.empty()) {
    // (tensor, requires_grad, hooks): a parameter is its tensor.
    PushId(given.items[0]);
  } else {
    Problem("it calls " + Quoted(name) + " in a way that no state dict needs");
  }
}

void PickleMachine::MakeOrderedDict(const PickleTuple& arguments) {
  // Python 2 gives the items as a list of pairs; Python 3 sets them afterwards.
  PickleDict dict;
  if (arguments.items.size() > 1) return Problem("it makes an OrderedDict of several things");
  if (arguments.items.size() == 1) {
    const auto* pairs = As<PickleList>(arguments.items[0], "a list of items");
    if (pairs == nullptr) return;
    copied_items_ += pairs->items.size();
    if (copied_items_ > kMaxCopiedItems) return Problem("it has too many items");
    for (const PickleId id : pairs->items) {
      const auto* list = std::get_if<PickleList>(&pickle_.values[id]);
      const auto* tuple = std::get_if<PickleTuple>(&pickle_.values[id]);
      if (list == nullptr && tuple == nullptr) return Problem("it has an item that is no pair");
      const std::vector<PickleId>& pair = list != nullptr ? list->items : tuple->items;
      if (pair.size() != 2) return Problem("it has an item that is no pair");
      dict.items.emplace_back(pair[0], pair[1]);
    }
  }
  Push(std::move(dict));
}

// (storage, first element, shape, strides[, requires_grad, hooks[, metadata]])
void PickleMachine::MakeTensor(const std::string& function, const PickleTuple& arguments,
                               std::size_t most) {
  const std::vector<PickleId>& items = arguments.items;
  if (items.size() < 4 || items.size() > most) {
    return Problem("it calls " + function + " with " + std::to_string(items.size()) + " arguments");
  }
  const auto* storage = As<PickleStorage>(items[0], "the storage of a tensor");
  const auto* first = As<std::int64_t>(items[1], "the first element of a tensor");
  const auto* shape = As<PickleTuple>(items[2], "the shape of a tensor");
  const auto* strides = As<PickleTuple>(items[3], "the strides of a tensor");
  if (!problem_.empty()) return;
  if (*first < 0) return Problem("it has a tensor that begins before its storage");
  TensorDescription tensor;
  tensor.storage = storage->index;
  tensor.first = static_cast<std::uint64_t>(*first);
  for (const auto& [from, to] :
       {std::pair(shape, &tensor.shape), std::pair(strides, &tensor.strides)}) {
    if (from->items.size() > kMaxRank) return Problem("it has a tensor of more than 8 dimensions");
    for (const PickleId id : from->items) {
      const auto* side = As<std::int64_t>(id, "a side of a tensor");
      if (side == nullptr) return;
      to->push_back(*side);
    }
  }
  const StorageDescription& described = pickle_.storages[tensor.storage];
  if (const std::string problem = ProblemOf(tensor, described.count); !problem.empty()) {
    return Problem("a tensor of storage " + Quoted(described.key) + " " + problem);
  }
  if (pickle_.tensors.size() == kMaxPickleTensors) {
    return Problem("it has more than " + std::to_string(kMaxPickleTensors) + " tensors");
  }
  pickle_.tensors.push_back(std::move(tensor));
  Push(PickleTensor{pickle_.tensors.size() - 1});
}

// Gives an object attributes: state dicts carry their format's version so. They are not needed.
void PickleMachine::Build() {
  As<PickleDict>(Pop(), "the attributes of an object");
  if (stack_.empty()) return Problem("it takes from an empty stack");
  As<PickleDict>(stack_.back(), "an OrderedDict to give attributes to");
}

}  // namespace pastiche
