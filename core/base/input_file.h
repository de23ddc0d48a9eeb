#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "core/base/result.h"

namespace pastiche {

/// A file that is read in parts, from any place, so that it need not fit into memory. Move-only;
/// closes the file. Errors name the path.
class InputFile {
 public:
  static Result<InputFile> Open(const std::filesystem::path& path);

  InputFile(InputFile&& other) noexcept;
  InputFile& operator=(InputFile&& other) noexcept;
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;
  ~InputFile();

  const std::filesystem::path& path() const { return path_; }
  /// Bytes, when it was opened.
  std::uint64_t size() const { return size_; }

  /// Fills `out` with the bytes from `offset` on. An Error if the file ends before.
  Result<void> ReadAt(std::uint64_t offset, std::span<std::byte> out) const;

  /// As many bytes as it had when it was opened; how many may be read is the caller's to look at.
  Result<std::vector<std::byte>> ReadAll() const;

 private:
  InputFile() = default;

  std::filesystem::path path_;
  int descriptor_ = -1;
  std::uint64_t size_ = 0;
};

}  // namespace pastiche
