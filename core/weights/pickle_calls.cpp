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

/// What is wrong with a tensor over the storage `of`, or nothing.
Message ProblemOf(const TensorDescription& tensor, const StorageDescription& of) {
  const std::string storage = Quoted(of.key);
  if (tensor.shape.size() != tensor.strides.size()) {
    return Text("a tensor of storage %1 has a stride too few or too many", storage);
  }
  std::uint64_t elements = 1;
  // The place of the last element.
  std::uint64_t last = tensor.first;
  for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
    if (tensor.shape[i] < 0 || tensor.strides[i] < 0) {
      return Text("a tensor of storage %1 has a negative side or stride", storage);
    }
    if (tensor.shape[i] == 0) return Text("a tensor of storage %1 is empty", storage);
    const auto side = static_cast<std::uint64_t>(tensor.shape[i]);
    std::uint64_t reach = 0;
    if (!Multiply(elements, side, &elements) ||
        !Multiply(side - 1, static_cast<std::uint64_t>(tensor.strides[i]), &reach) ||
        reach > std::numeric_limits<std::uint64_t>::max() - last) {
      return Text("a tensor of storage %1 has an impossibly large shape", storage);
    }
    last += reach;
  }
  if (last >= of.count || elements > of.count) {
    return Text("a tensor of storage %1 does not fit into its storage", storage);
  }
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
      const auto* name_text = As<std::string>(name, Text("a name"));
      const auto* module_text = As<std::string>(module, Text("the name of a module"));
      if (problem_.empty()) PushGlobal(std::string(*module_text), std::string(*name_text));
      return true;
    }
    case kOpBinPersid: {
      const auto* description = As<PickleTuple>(Pop(), Text("the description of a storage"));
      if (description != nullptr && description->items.size() > kMaxArguments) {
        Problem(Text("it refers to something that is no storage of a tensor"));
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
    Problem(
        Text("it asks for %1, which no state dict needs: it is refused, and nothing of it was run",
             Quoted(full)));
    return;
  }
  Push(PickleGlobal{std::move(full)});
}

// ("storage", its class, key, place, number of elements[, view])
void PickleMachine::PushStorage(const PickleTuple& description) {
  const std::vector<PickleId>& items = description.items;
  if (items.size() < 5 || items.size() > 6) {
    Problem(Text("it refers to something that is no storage of a tensor"));
    return;
  }
  const auto* word = As<std::string>(items[0], Text("the word storage"));
  if (word != nullptr && *word != "storage") {
    Problem(Text("it holds %1, not only tensors: save the state dict alone", Quoted(*word)));
  }
  const auto* type_name = As<PickleGlobal>(items[1], Text("the class of a storage"));
  const auto* key = As<std::string>(items[2], Text("the key of a storage"));
  const auto* count = As<std::int64_t>(items[4], Text("the size of a storage"));
  if (!problem_.empty()) return;
  const auto* type = FindStorage(type_name->name);
  if (type == nullptr) return Problem(Text("it takes %1 for a class of storages", type_name->name));
  if (*count < 0) return Problem(Text("it has a storage of negative size"));
  if (items.size() == 6 && !std::holds_alternative<PickleNone>(pickle_.values[items[5]])) {
    return Problem(Text("it has views of storages, as very old PyTorch wrote them: save it again"));
  }
  StorageDescription storage{*key, type->second, static_cast<std::uint64_t>(*count)};
  // Tensors that share a storage each describe it.
  const auto [entry, is_new] = storage_index_.emplace(storage.key, pickle_.storages.size());
  if (!is_new) {
    const StorageDescription& known = pickle_.storages[entry->second];
    if (known.type != storage.type || known.count != storage.count) {
      return Problem(Text("it describes storage %1 in two ways", Quoted(storage.key)));
    }
  } else if (pickle_.storages.size() == kMaxPickleTensors) {
    return Problem(Text("it has more than %1 storages", kMaxPickleTensors));
  } else {
    pickle_.storages.push_back(std::move(storage));
  }
  Push(PickleStorage{entry->second});
}

void PickleMachine::Reduce() {
  const auto* arguments = As<PickleTuple>(Pop(), Text("the arguments of a call"));
  const auto* function = As<PickleGlobal>(Pop(), Text("the function of a call"));
  if (!problem_.empty()) return;
  if (arguments->items.size() > kMaxArguments) {
    return Problem(Text("it calls %1 with too many arguments", function->name));
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
    Problem(Text("it calls %1 in a way that no state dict needs", Quoted(name)));
  }
}

void PickleMachine::MakeOrderedDict(const PickleTuple& arguments) {
  // Python 2 gives the items as a list of pairs; Python 3 sets them afterwards.
  PickleDict dict;
  if (arguments.items.size() > 1) return Problem(Text("it makes an OrderedDict of several things"));
  if (arguments.items.size() == 1) {
    const auto* pairs = As<PickleList>(arguments.items[0], Text("a list of items"));
    if (pairs == nullptr) return;
    copied_items_ += pairs->items.size();
    if (copied_items_ > kMaxCopiedItems) return Problem(Text("it has too many items"));
    for (const PickleId id : pairs->items) {
      const auto* list = std::get_if<PickleList>(&pickle_.values[id]);
      const auto* tuple = std::get_if<PickleTuple>(&pickle_.values[id]);
      if (list == nullptr && tuple == nullptr) {
        return Problem(Text("it has an item that is no pair"));
      }
      const std::vector<PickleId>& pair = list != nullptr ? list->items : tuple->items;
      if (pair.size() != 2) return Problem(Text("it has an item that is no pair"));
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
    return Problem(Counted("it calls %1 with %n arguments", "it calls %1 with one argument",
                           items.size(), function));
  }
  const auto* storage = As<PickleStorage>(items[0], Text("the storage of a tensor"));
  const auto* first = As<std::int64_t>(items[1], Text("the first element of a tensor"));
  const auto* shape = As<PickleTuple>(items[2], Text("the shape of a tensor"));
  const auto* strides = As<PickleTuple>(items[3], Text("the strides of a tensor"));
  if (!problem_.empty()) return;
  if (*first < 0) return Problem(Text("it has a tensor that begins before its storage"));
  TensorDescription tensor;
  tensor.storage = storage->index;
  tensor.first = static_cast<std::uint64_t>(*first);
  for (const auto& [from, to] :
       {std::pair(shape, &tensor.shape), std::pair(strides, &tensor.strides)}) {
    if (from->items.size() > kMaxRank) {
      return Problem(Text("it has a tensor of more than 8 dimensions"));
    }
    for (const PickleId id : from->items) {
      const auto* side = As<std::int64_t>(id, Text("a side of a tensor"));
      if (side == nullptr) return;
      to->push_back(*side);
    }
  }
  const StorageDescription& described = pickle_.storages[tensor.storage];
  if (Message problem = ProblemOf(tensor, described); !problem.empty()) {
    return Problem(std::move(problem));
  }
  if (pickle_.tensors.size() == kMaxPickleTensors) {
    return Problem(Text("it has more than %1 tensors", kMaxPickleTensors));
  }
  pickle_.tensors.push_back(std::move(tensor));
  Push(PickleTensor{pickle_.tensors.size() - 1});
}

// Gives an object attributes: state dicts carry their format's version so. They are not needed.
void PickleMachine::Build() {
  As<PickleDict>(Pop(), Text("the attributes of an object"));
  if (stack_.empty()) return Problem(Text("it takes from an empty stack"));
  As<PickleDict>(stack_.back(), Text("an OrderedDict to give attributes to"));
}

}  // namespace pastiche
