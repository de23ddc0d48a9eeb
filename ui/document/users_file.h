#pragma once

#include <filesystem>
#include <optional>

namespace pastiche {

/// The file that work which is kept for a crash belongs to.
struct UsersFile {
  /// Empty for none.
  std::filesystem::path path = {};
  /// When it was written last, as far as the work knows; nothing where it was not there.
  std::optional<std::filesystem::file_time_type> time = std::nullopt;

  bool operator==(const UsersFile&) const = default;
};

/// Notes beside the kept work at `kept` which file it belongs to, or takes the note away where it
/// belongs to none. Looks at the file, so it is for worker threads. Whether it is noted.
bool NoteUsersFile(const std::filesystem::path& kept, const std::filesystem::path& file);

/// What was noted; one without a path where nothing can be read.
UsersFile NotedUsersFile(const std::filesystem::path& kept);

/// Where the note lies.
std::filesystem::path NoteOf(std::filesystem::path kept);

}  // namespace pastiche
