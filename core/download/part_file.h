#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/download/byte_range.h"

namespace pastiche {

/// What a partial download holds: the bytes of `ranges`, one after the other, of one version of a
/// file. Bytes of two downloads are put together only if all of this is equal.
struct PartIdentity {
  /// Without what may be a secret.
  std::string address;
  /// HttpResponse::version. Empty: versions cannot be told apart, so the part is of no use later.
  std::string version;
  /// Of the file on the server; 0 if unknown.
  std::uint64_t file_size = 0;
  std::vector<ByteRange> ranges;

  friend bool operator==(const PartIdentity&, const PartIdentity&) = default;
};

/// What has arrived of a download: TARGET.part, with its identity in TARGET.part.json beside it.
/// Both stay when the object goes, for the next attempt, unless the part is empty or its version is
/// unknown. One at a time in the whole system: the file is locked.
class PartFile {
 public:
  /// Finds an earlier attempt's part, or makes an empty one, and the folder. Errors name the file.
  static Result<std::unique_ptr<PartFile>> Open(const std::filesystem::path& target);
  ~PartFile();
  PartFile(const PartFile&) = delete;
  PartFile& operator=(const PartFile&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::uint64_t size() const { return size_; }
  /// Nothing for a part that cannot be continued.
  const std::optional<PartIdentity>& identity() const { return identity_; }

  /// Empties the part: what is appended from now on is that of `identity`.
  Result<void> Restart(const PartIdentity& identity);
  Result<void> Append(std::span<const std::byte> bytes);
  /// Deletes it, as it is used up or useless.
  void Remove();

 private:
  PartFile(std::filesystem::path path, int descriptor);
  void ReadIdentity();
  std::filesystem::path IdentityPath() const;
  tl::unexpected<Error> WriteProblem(int error_number) const;

  std::filesystem::path path_;
  /// Holds the lock.
  int descriptor_;
  std::uint64_t size_ = 0;
  std::optional<PartIdentity> identity_;
};

/// Where the part of a download to `target` lies.
std::filesystem::path PartPath(const std::filesystem::path& target);

/// Bytes that an earlier attempt has left there for the next one.
std::uint64_t KeptBytes(const std::filesystem::path& target);

}  // namespace pastiche
