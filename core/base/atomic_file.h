#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

#include "core/base/result.h"

namespace pastiche {

/// What becomes of a file that has the name already.
enum class Existing {
  kReplace,
  /// The name must be free, also at the moment at which the finished file takes it: whatever has
  /// it by then stays, and nothing is written.
  kKeep,
};

/// Replaces the file at `path` by `bytes`, or leaves it untouched: the bytes go to a new file in
/// the same folder, are flushed to the disk, and take the name in one rename. That file has no name
/// until it is whole, where the file system knows such: nothing is left of it where the process is
/// killed. An existing file's
/// permissions are kept, and as far as the system allows its owner. A link stays a link: what it
/// leads to is replaced or made, unless it is the system's link to an open file (/dev/stdout),
/// which is as little replaced as a device. Errors name the file and the system's reason.
Result<void> WriteFileAtomically(const std::filesystem::path& path,
                                 std::span<const std::byte> bytes,
                                 Existing existing = Existing::kReplace);

/// Whether WriteFileAtomically could do so as things are now: there is a folder that takes new
/// files and has room for one, the name is not too long for it, and under the name there is
/// nothing, or an ordinary file that may be written. Makes a file in the folder and deletes it
/// again. The Error is the reason alone, for a message that names the file.
Result<void> CheckCanBeWritten(const std::filesystem::path& path);

/// Deletes what these functions have begun to write and not finished, so that a program that ends
/// in the middle of it leaves nothing half written. For a signal handler, right before it ends the
/// process: whoever is writing notices only that the file is gone.
void RemoveUnfinishedFiles() noexcept;

}  // namespace pastiche
