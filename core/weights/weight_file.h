#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/input_file.h"
#include "core/base/result.h"
#include "core/weights/tensor_type.h"

namespace pastiche {

/// Where a weight file keeps a tensor, and how: element (i, j, ...) is at
/// `first` + i strides[0] + j strides[1] + ... of the elements of `storage`.
struct StoredTensor {
  TensorType type = TensorType::kF32;
  std::vector<std::int64_t> shape;
  std::vector<std::int64_t> strides;
  /// Means something to the file only.
  std::string storage;
  /// In elements, or in bytes where `first_in_bytes`.
  std::uint64_t first = 0;
  bool first_in_bytes = false;

  /// Elements that the shape has.
  std::uint64_t count() const;
};

/// The strides of a tensor that lies in the order of its shape without gaps. One without elements
/// has strides of 1: whatever its other sides are, their product may be beyond any number.
std::vector<std::int64_t> ContiguousStrides(const std::vector<std::int64_t>& shape);

/// A file of tensors, of any of the formats that networks come in. Opening it reads its
/// description; the values of a tensor are read when they are asked for, so that a file of any size
/// takes no more memory than what is wanted of it.
class WeightFile {
 public:
  /// Tells the format by the file's content: safetensors, or PyTorch's zip or legacy format. Errors
  /// are one line that names the file.
  static Result<std::unique_ptr<WeightFile>> Open(const std::filesystem::path& path);

  virtual ~WeightFile() = default;

  /// "safetensors", "PyTorch (zip)" or "PyTorch (legacy)".
  virtual std::string format() const = 0;

  const InputFile& file() const { return file_; }
  /// The file's name without its folder, for messages.
  std::string name() const { return file_.path().filename().string(); }
  const std::map<std::string, StoredTensor>& tensors() const { return tensors_; }
  /// What a safetensors file says besides.
  const std::map<std::string, std::string>& metadata() const { return metadata_; }

  /// Fills `out` with the elements of one of its tensors in the order of its shape, last side
  /// fastest. `out` has count() * ElementSize(type) bytes.
  Result<void> Read(const StoredTensor& tensor, std::span<std::byte> out) const;

 protected:
  explicit WeightFile(InputFile file) : file_(std::move(file)) {}

  /// Fills `out` with the bytes of a storage from `begin` on.
  virtual Result<void> ReadStorage(const std::string& storage, std::uint64_t begin,
                                   std::span<std::byte> out) const = 0;

  InputFile file_;
  std::map<std::string, StoredTensor> tensors_;
  std::map<std::string, std::string> metadata_;
};

}  // namespace pastiche
