#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <zip.h>

#include "core/base/quoted.h"
#include "core/weights/weight_file_formats.h"

namespace pastiche {
namespace {

constexpr std::string_view kPickleName = "data.pkl";

struct CloseArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
  void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

class ZipWeights final : public WeightFile {
 public:
  explicit ZipWeights(InputFile file) : WeightFile(std::move(file)) {}

  std::string format() const override { return "PyTorch (zip)"; }

  Result<void> ReadDescription() {
    int code = 0;
    archive_.reset(zip_open(file_.path().c_str(), ZIP_RDONLY, &code));
    if (!archive_) {
      zip_error_t error;
      zip_error_init_with_code(&error, code);
      const std::string reason = zip_error_strerror(&error);
      zip_error_fini(&error);
      return Unusable(Text("its archive cannot be read (%1): it is cut off or damaged", reason));
    }
    FindFolder();
    if (!folder_) return Unusable(Text("this zip archive has no data.pkl: no PyTorch made it"));
    const Result<std::vector<std::byte>> order = ReadSmall(*folder_ + "byteorder", 16);
    if (order && order->size() >= 3 && order->front() == std::byte{'b'}) {
      return Unusable(Text("its numbers are big-endian; save it as safetensors"));
    }
    const Result<std::vector<std::byte>> bytes =
        ReadSmall(*folder_ + std::string(kPickleName), kMaxPickleBytes);
    if (!bytes) return tl::unexpected(bytes.error());
    const Result<Pickle> pickle = ParsePickle(*bytes, name());
    if (!pickle) return tl::unexpected(pickle.error());
    auto tensors = StoredTensorsOf(*pickle, name());
    if (!tensors) return tl::unexpected(tensors.error());
    tensors_ = std::move(*tensors);
    return CheckStorages(*pickle);
  }

 private:
  using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

  tl::unexpected<Error> Unusable(const Message& problem) const {
    return Fail("%1: this is no usable PyTorch file: %2", name(), problem);
  }

  /// The folder of the archive that all of it lies in, with its slash.
  void FindFolder() {
    const zip_int64_t count = zip_get_num_entries(archive_.get(), 0);
    for (zip_int64_t i = 0; i < count && !folder_; ++i) {
      const char* entry =
          zip_get_name(archive_.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
      const std::string_view path = entry == nullptr ? "" : entry;
      if (!path.ends_with(kPickleName)) continue;
      const std::string_view folder = path.substr(0, path.size() - kPickleName.size());
      if (folder.empty() || folder.find('/') == folder.size() - 1) folder_ = folder;
    }
  }

  std::optional<std::uint64_t> SizeOf(const std::string& entry) const {
    zip_stat_t status;
    if (zip_stat(archive_.get(), entry.c_str(), ZIP_FL_ENC_RAW, &status) != 0 ||
        (status.valid & ZIP_STAT_SIZE) == 0) {
      return std::nullopt;
    }
    return status.size;
  }

  /// A whole entry of at most `most` bytes.
  Result<std::vector<std::byte>> ReadSmall(const std::string& entry, std::size_t most) const {
    const std::optional<std::uint64_t> size = SizeOf(entry);
    if (!size) return Unusable(Text("its %1 is missing", Quoted(entry)));
    if (*size > most) return Unusable(Text("its %1 is too large", Quoted(entry)));
    std::vector<std::byte> bytes(static_cast<std::size_t>(*size));
    const Result<void> read = ReadEntry(entry, 0, *size, bytes);
    if (!read) return tl::unexpected(read.error());
    return bytes;
  }

  Result<void> CheckStorages(const Pickle& pickle) {
    for (const StorageDescription& storage : pickle.storages) {
      const std::string entry = *folder_ + "data/" + storage.key;
      const std::optional<std::uint64_t> size = SizeOf(entry);
      if (!size) return Unusable(Text("its %1 is missing", Quoted(entry)));
      if (*size / ElementSize(storage.type) < storage.count) {
        return Unusable(Text("its %1 is shorter than the state dict says", Quoted(entry)));
      }
      sizes_[storage.key] = *size;
    }
    return {};
  }

  /// Fills `out` with the bytes of an entry of `size` bytes from `begin` on.
  Result<void> ReadEntry(const std::string& entry, std::uint64_t begin, std::uint64_t size,
                         std::span<std::byte> out) const {
    const Entry stream(zip_fopen(archive_.get(), entry.c_str(), ZIP_FL_ENC_RAW));
    if (!stream) return Unusable(Text("its %1 cannot be read", Quoted(entry)));
    const auto read = [&](std::span<std::byte> part) {
      std::size_t done = 0;
      while (done < part.size()) {
        const zip_int64_t count = zip_fread(stream.get(), part.data() + done, part.size() - done);
        if (count <= 0) return false;
        done += static_cast<std::size_t>(count);
      }
      return true;
    };
    // What is compressed cannot be entered in the middle.
    std::vector<std::byte> skipped(std::min<std::uint64_t>(begin, 1 << 20));
    for (std::uint64_t at = 0; at < begin; at += skipped.size()) {
      skipped.resize(std::min<std::uint64_t>(skipped.size(), begin - at));
      if (!read(skipped)) return Damaged(entry);
    }
    if (!read(out)) return Damaged(entry);
    // The archive's checksum is looked at where the entry ends.
    std::byte beyond{};
    const bool at_end = begin + out.size() == size;
    if (at_end && zip_fread(stream.get(), &beyond, 1) != 0) return Damaged(entry);
    return {};
  }

  tl::unexpected<Error> Damaged(const std::string& entry) const {
    return Unusable(Text("its %1 is damaged; get the file again", Quoted(entry)));
  }

  Result<void> ReadStorage(const std::string& storage, std::uint64_t begin,
                           std::span<std::byte> out) const override {
    return ReadEntry(*folder_ + "data/" + storage, begin, sizes_.at(storage), out);
  }

  std::unique_ptr<zip_t, CloseArchive> archive_;
  std::optional<std::string> folder_;
  /// Bytes of each storage's entry.
  std::map<std::string, std::uint64_t> sizes_;
};

}  // namespace

Result<std::unique_ptr<WeightFile>> OpenZipWeights(InputFile file) {
  auto weights = std::make_unique<ZipWeights>(std::move(file));
  const Result<void> described = weights->ReadDescription();
  if (!described) return tl::unexpected(described.error());
  return weights;
}

}  // namespace pastiche
