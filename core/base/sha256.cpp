#include "core/base/sha256.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include <openssl/evp.h>

#include "core/base/input_file.h"

namespace pastiche {
namespace {

constexpr std::uint64_t kChunk = 1 << 20;

class Hasher {
 public:
  Hasher() { EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr); }

  void Add(std::span<const std::byte> bytes) {
    EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size());
  }

  std::string Digits() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVP_DigestFinal_ex(context_.get(), digest.data(), &length);
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < length; ++i) {
      text += kDigits[digest[i] >> 4];
      text += kDigits[digest[i] & 15];
    }
    return text;
  }

 private:
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_{EVP_MD_CTX_new(),
                                                                   EVP_MD_CTX_free};
};

}  // namespace

std::string Sha256(std::span<const std::byte> bytes) {
  Hasher hasher;
  hasher.Add(bytes);
  return hasher.Digits();
}

Result<std::string> Sha256OfFile(const InputFile& file) {
  Hasher hasher;
  std::vector<std::byte> chunk(std::min(kChunk, file.size()));
  for (std::uint64_t offset = 0; offset < file.size(); offset += chunk.size()) {
    chunk.resize(std::min<std::uint64_t>(chunk.size(), file.size() - offset));
    const Result<void> read = file.ReadAt(offset, chunk);
    if (!read) return tl::unexpected(read.error());
    hasher.Add(chunk);
  }
  return hasher.Digits();
}

}  // namespace pastiche
