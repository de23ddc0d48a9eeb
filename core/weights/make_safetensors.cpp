#include "core/weights/make_safetensors.h"

#include <cstring>

#include <nlohmann/json.hpp>

namespace pastiche {
namespace {

/// The header is padded with blanks so that the tensors begin at a multiple of this.
constexpr std::size_t kAlignment = 64;
constexpr std::size_t kLengthBytes = 8;

}  // namespace

std::vector<std::byte> MakeSafetensors(const std::vector<SafetensorsPart>& parts,
                                       const std::map<std::string, std::string>& metadata) {
  nlohmann::ordered_json json = {{"__metadata__", metadata}};
  std::size_t size = 0;
  for (const SafetensorsPart& part : parts) {
    const std::size_t end = size + part.bytes.size();
    json[part.name] = {
        {"dtype", NameOf(part.type)}, {"shape", part.shape}, {"data_offsets", {size, end}}};
    size = end;
  }
  std::string header = json.dump();
  const std::size_t used = (kLengthBytes + header.size()) % kAlignment;
  header.append((kAlignment - used) % kAlignment, ' ');

  std::vector<std::byte> bytes(kLengthBytes + header.size() + size);
  for (std::size_t i = 0; i < kLengthBytes; ++i) {
    bytes[i] = static_cast<std::byte>(header.size() >> (8 * i));
  }
  std::byte* place = bytes.data() + kLengthBytes;
  std::memcpy(place, header.data(), header.size());
  place += header.size();
  for (const SafetensorsPart& part : parts) {
    if (!part.bytes.empty()) std::memcpy(place, part.bytes.data(), part.bytes.size());
    place += part.bytes.size();
  }
  return bytes;
}

}  // namespace pastiche
