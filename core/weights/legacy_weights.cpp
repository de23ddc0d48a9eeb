#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/base/quoted.h"
#include "core/weights/weight_file_formats.h"

namespace pastiche {
namespace {

constexpr std::int64_t kProtocolVersion = 1001;
constexpr std::size_t kCountBytes = 8;

Error Unusable(const std::string& name, const Message& problem) {
  return {Text("%1: this is no usable PyTorch file: %2", name, problem)};
}

/// The pickles that the file begins with, one after the other.
class Pickles {
 public:
  Pickles(std::span<const std::byte> bytes, std::string name)
      : bytes_(bytes), name_(std::move(name)) {}

  Result<Pickle> Next() {
    Result<Pickle> pickle = ParsePickle(bytes_.subspan(position_), name_);
    if (pickle) position_ += pickle->size;
    return pickle;
  }

  std::size_t position() const { return position_; }
  void Skip(std::size_t bytes) { position_ += bytes; }

 private:
  std::span<const std::byte> bytes_;
  std::size_t position_ = 0;
  std::string name_;
};

bool SaysBigEndian(const Pickle& facts) {
  const auto* dict = std::get_if<PickleDict>(&facts.values[facts.root]);
  if (dict == nullptr) return false;
  for (const auto& [key, value] : dict->items) {
    const auto* name = std::get_if<std::string>(&facts.values[key]);
    const auto* says = std::get_if<bool>(&facts.values[value]);
    if (name != nullptr && *name == "little_endian" && says != nullptr) return !*says;
  }
  return false;
}

class LegacyWeights final : public WeightFile {
 public:
  explicit LegacyWeights(InputFile file) : WeightFile(std::move(file)) {}

  std::string format() const override { return "PyTorch (legacy)"; }

  Result<void> ReadDescription() {
    std::vector<std::byte> head(std::min<std::uint64_t>(kMaxPickleBytes, file_.size()));
    const Result<void> read = file_.ReadAt(0, head);
    if (!read) return read;
    Pickles pickles(head, name());
    pickles.Skip(kLegacySignature.size());
    const Result<Pickle> version = pickles.Next();
    if (!version) return tl::unexpected(version.error());
    const auto* number = std::get_if<std::int64_t>(&version->values[version->root]);
    if (number == nullptr || *number != kProtocolVersion) {
      return tl::unexpected(Unusable(name(), Text("it is of an unknown version")));
    }
    const Result<Pickle> facts = pickles.Next();
    if (!facts) return tl::unexpected(facts.error());
    if (SaysBigEndian(*facts)) {
      return tl::unexpected(
          Unusable(name(), Text("its numbers are big-endian; save it as safetensors")));
    }
    const Result<Pickle> state = pickles.Next();
    if (!state) return tl::unexpected(state.error());
    auto tensors = StoredTensorsOf(*state, name());
    if (!tensors) return tl::unexpected(tensors.error());
    tensors_ = std::move(*tensors);
    const Result<Pickle> keys = pickles.Next();
    if (!keys) return tl::unexpected(keys.error());
    return FindStorages(*state, *keys, pickles.position());
  }

 private:
  struct Place {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
  };

  /// Walks along the storages, in the order of the list of their keys.
  Result<void> FindStorages(const Pickle& state, const Pickle& keys, std::uint64_t position) {
    const auto fail = [&](const Message& problem) {
      return tl::unexpected<Error>(Unusable(name(), problem));
    };
    std::map<std::string, const StorageDescription*> described;
    for (const StorageDescription& storage : state.storages) described[storage.key] = &storage;
    const auto* list = std::get_if<PickleList>(&keys.values[keys.root]);
    if (list == nullptr) return fail(Text("the list of its storages is missing"));
    for (const PickleId id : list->items) {
      const auto* key = std::get_if<std::string>(&keys.values[id]);
      const auto found = key == nullptr ? described.end() : described.find(*key);
      if (found == described.end()) return fail(Text("it lists a storage that no tensor has"));
      std::array<std::byte, kCountBytes> bytes{};
      const Result<void> read = file_.ReadAt(position, bytes);
      if (!read) return read;
      std::uint64_t count = 0;
      for (std::size_t i = kCountBytes; i-- > 0;) {
        count = count << 8 | std::to_integer<std::uint64_t>(bytes[i]);
      }
      if (count != found->second->count) {
        return fail(Text("storage %1 has another size than the state dict says", Quoted(*key)));
      }
      position += kCountBytes;
      const std::uint64_t size = ElementSize(found->second->type);
      if (count > (file_.size() - position) / size) {
        return fail(Text("storage %1 reaches beyond the end of the file: it is cut off or damaged",
                         Quoted(*key)));
      }
      storages_[*key] = {position, position + count * size};
      position += count * size;
    }
    for (const auto& [key, storage] : described) {
      if (!storages_.contains(key)) return fail(Text("storage %1 is missing", Quoted(key)));
    }
    return {};
  }

  Result<void> ReadStorage(const std::string& storage, std::uint64_t begin,
                           std::span<std::byte> out) const override {
    return file_.ReadAt(storages_.at(storage).begin + begin, out);
  }

  std::map<std::string, Place> storages_;
};

}  // namespace

Result<std::unique_ptr<WeightFile>> OpenLegacyWeights(InputFile file) {
  auto weights = std::make_unique<LegacyWeights>(std::move(file));
  const Result<void> described = weights->ReadDescription();
  if (!described) return tl::unexpected(described.error());
  return weights;
}

Result<std::map<std::string, StoredTensor>> StoredTensorsOf(const Pickle& pickle,
                                                            std::string_view name) {
  const auto names = TensorsByName(pickle, name);
  if (!names) return tl::unexpected(names.error());
  std::map<std::string, StoredTensor> tensors;
  for (const auto& [tensor_name, index] : *names) {
    const TensorDescription& tensor = pickle.tensors[index];
    const StorageDescription& storage = pickle.storages[tensor.storage];
    tensors[tensor_name] = {storage.type, tensor.shape, tensor.strides, storage.key, tensor.first};
  }
  return tensors;
}

}  // namespace pastiche
