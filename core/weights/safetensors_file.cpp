#include <utility>
#include <vector>

#include "core/weights/safetensors.h"
#include "core/weights/weight_file_formats.h"

namespace pastiche {
namespace {

class SafetensorsFile final : public WeightFile {
 public:
  SafetensorsFile(InputFile file, SafetensorsHeader header) : WeightFile(std::move(file)) {
    metadata_.insert(header.metadata.begin(), header.metadata.end());
    for (auto& [name, entry] : header.tensors) {
      StoredTensor tensor;
      tensor.type = entry.type;
      tensor.shape = std::move(entry.shape);
      tensor.strides = ContiguousStrides(tensor.shape);
      tensor.first = entry.begin;
      tensor.first_in_bytes = true;
      tensors_.emplace(name, std::move(tensor));
    }
  }

  std::string format() const override { return "safetensors"; }

 private:
  Result<void> ReadStorage(const std::string& /*storage*/, std::uint64_t begin,
                           std::span<std::byte> out) const override {
    return file_.ReadAt(begin, out);
  }
};

}  // namespace

Result<std::unique_ptr<WeightFile>> OpenSafetensors(InputFile file) {
  Result<SafetensorsHeader> header = ReadSafetensorsHeader(file, file.path().filename().string());
  if (!header) return tl::unexpected(header.error());
  return std::make_unique<SafetensorsFile>(std::move(file), std::move(*header));
}

}  // namespace pastiche
