#pragma once

#include <cstdint>
#include <filesystem>

namespace pastiche {

/// Which file a path means, however it is spelled: two paths that have the same identity are the
/// same file, through symbolic links, "./", links of folders and hard links. It is the file's
/// device and inode; for a file that is not there yet those of the nearest folder above it that is,
/// and what is to be made below that.
struct FileIdentity {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  /// Empty for a file that is there.
  std::filesystem::path missing;

  friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// The identity as things are now. Reads nothing and never fails: what cannot be looked at counts
/// as not there yet.
FileIdentity IdentityOf(const std::filesystem::path& path);

/// Where the symbolic link under that name leads in the end, whether there is a file or not; the
/// path itself where it is no link, or where links go round in a circle.
std::filesystem::path ThroughLinks(const std::filesystem::path& path);

/// Whether the name is, or leads to, one of the system's links to what a program has open, as
/// /dev/stdout and /dev/fd/1 do. Behind it may be an ordinary file, but whoever opened that goes on
/// writing to it: it is not to be replaced by another.
bool NamesAnOpenFile(const std::filesystem::path& path);

}  // namespace pastiche
