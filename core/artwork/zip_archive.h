#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"

struct zip;

namespace pastiche {

/// A zip archive in memory, read entry by entry. Nothing is unpacked that was not asked for, and
/// never more than was allowed: an archive of a kilobyte may claim terabytes. Messages do not name
/// the file.
class ZipReader {
 public:
  /// The bytes must outlive the reader.
  static Result<ZipReader> Open(std::span<const std::byte> archive);
  ZipReader(ZipReader&&) noexcept;
  ZipReader& operator=(ZipReader&&) noexcept;
  ~ZipReader();

  bool Has(const std::string& entry) const;
  /// A whole entry of at most `most` bytes, with its checksum looked at.
  Result<std::vector<std::byte>> Read(const std::string& entry, std::uint64_t most) const;

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  explicit ZipReader(zip* archive);

  std::unique_ptr<zip, Close> archive_;
};

/// An entry to be written. The bytes must live until the archive is made.
struct ZipEntry {
  std::string name;
  std::span<const std::byte> bytes;
  /// Pictures are packed already.
  bool compress = false;
};

/// The bytes of an archive of these entries, in this order; the same entries give the same bytes.
Result<std::vector<std::byte>> MakeZip(const std::vector<ZipEntry>& entries);

}  // namespace pastiche
