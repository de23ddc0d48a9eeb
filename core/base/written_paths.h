#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"

/// Before a run, or an export, of either program: would anything that it writes replace a file that
/// it reads, or another one that it writes? Files are told apart by FileIdentity.
namespace pastiche {

/// A path of a run and what it is called towards the user: "--output", "the photo".
struct NamedPath {
  std::string name;
  std::filesystem::path path;
};

/// A folder in which a run writes files whose names it chooses itself.
struct WrittenFolder {
  std::string name;
  std::filesystem::path folder;
  /// Whether a file of this name in the folder may be one of them.
  std::function<bool(const std::string& file_name)> writes;
};

/// All that a run reads and writes. The same file may be read twice.
struct RunFiles {
  std::vector<NamedPath> reads;
  std::vector<NamedPath> writes;
  std::vector<WrittenFolder> folders;
};

/// Two paths of a run that are the same file, one of them written.
struct PathClash {
  NamedPath written;
  NamedPath other;
};

/// The first clash, of those with a file that is read before those of two that are written; nothing
/// where every written file is one of its own.
std::optional<PathClash> FindClash(const RunFiles& files);

/// The same as one line that names both: "--report a.png: this is the same file as --content
/// ./a.png; choose another name".
Result<void> CheckNothingIsReplaced(const RunFiles& files);

}  // namespace pastiche
