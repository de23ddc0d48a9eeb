#include "core/weights/weight_file.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

#include "core/weights/weight_file_formats.h"

namespace pastiche {
namespace {

/// Whether the elements lie in the order of the shape without gaps. The stride of a side of length
/// one means nothing.
bool IsContiguous(const StoredTensor& tensor) {
  const std::vector<std::int64_t> contiguous = ContiguousStrides(tensor.shape);
  for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
    if (tensor.shape[i] != 1 && tensor.strides[i] != contiguous[i]) return false;
  }
  return true;
}

/// Copies elements of `size` bytes to `out`, in the order of the shape.
void Gather(const StoredTensor& tensor, std::size_t size, const std::byte* from,
            std::span<std::byte> out) {
  std::vector<std::int64_t> index(tensor.shape.size(), 0);
  std::int64_t offset = 0;
  for (std::size_t done = 0; done < out.size(); done += size) {
    std::memcpy(out.data() + done, from + static_cast<std::size_t>(offset) * size, size);
    for (std::size_t i = index.size(); i-- > 0;) {
      offset += tensor.strides[i];
      if (++index[i] < tensor.shape[i]) break;
      offset -= tensor.strides[i] * tensor.shape[i];
      index[i] = 0;
    }
  }
}

bool BeginsWith(std::span<const std::byte> bytes, std::string_view text) {
  return bytes.size() >= text.size() && std::memcmp(bytes.data(), text.data(), text.size()) == 0;
}

/// Whether the header that a safetensors file would have here begins as JSON does.
bool LooksLikeSafetensors(std::span<const std::byte> begin) {
  if (begin.size() < 9) return false;
  const auto first = static_cast<char>(begin[8]);
  return first == '{' || first == ' ' || first == '\n' || first == '\t';
}

}  // namespace

std::vector<std::int64_t> ContiguousStrides(const std::vector<std::int64_t>& shape) {
  std::vector<std::int64_t> strides(shape.size(), 1);
  if (std::find(shape.begin(), shape.end(), 0) != shape.end()) return strides;
  for (std::size_t i = shape.size(); i-- > 1;) strides[i - 1] = strides[i] * shape[i];
  return strides;
}

std::uint64_t StoredTensor::count() const {
  std::uint64_t product = 1;
  for (const std::int64_t side : shape) product *= static_cast<std::uint64_t>(side);
  return product;
}

Result<void> WeightFile::Read(const StoredTensor& tensor, std::span<std::byte> out) const {
  const std::size_t size = ElementSize(tensor.type);
  const std::uint64_t begin = tensor.first * (tensor.first_in_bytes ? 1 : size);
  if (IsContiguous(tensor)) return ReadStorage(tensor.storage, begin, out);
  std::uint64_t reach = 1;
  for (std::size_t i = 0; i < tensor.shape.size(); ++i) {
    reach += static_cast<std::uint64_t>((tensor.shape[i] - 1) * tensor.strides[i]);
  }
  if (reach > 2 * tensor.count()) {
    return Fail("%1: a tensor of it is a sparse view of another: save it as a copy", name());
  }
  std::vector<std::byte> stored(static_cast<std::size_t>(reach) * size);
  const Result<void> read = ReadStorage(tensor.storage, begin, stored);
  if (read) Gather(tensor, size, stored.data(), out);
  return read;
}

Result<std::unique_ptr<WeightFile>> WeightFile::Open(const std::filesystem::path& path) {
  Result<InputFile> file = InputFile::Open(path);
  if (!file) return tl::unexpected(file.error());
  std::array<std::byte, 16> bytes{};
  const std::span<std::byte> begin(bytes.data(), std::min<std::size_t>(bytes.size(), file->size()));
  const Result<void> read = file->ReadAt(0, begin);
  if (!read) return tl::unexpected(read.error());
  if (BeginsWith(begin, kZipSignature)) return OpenZipWeights(std::move(*file));
  if (BeginsWith(begin, kLegacySignature)) return OpenLegacyWeights(std::move(*file));
  if (LooksLikeSafetensors(begin) || path.extension() == ".safetensors") {
    return OpenSafetensors(std::move(*file));
  }
  return Fail(
      "%1: this is no weight file: neither safetensors nor a PyTorch state dict (.pth); choose "
      "another file",
      path.filename().string());
}

}  // namespace pastiche
