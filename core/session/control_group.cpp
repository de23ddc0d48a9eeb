#include "core/session/control_group.h"

#include <algorithm>
#include <fstream>
#include <string>

namespace pastiche {

namespace {

namespace fs = std::filesystem;

/// How a version of the interface says it.
struct Interface {
  /// Where its groups lie.
  const char* folder;
  const char* limit;
  const char* used;
  /// In memory.stat: pages of files that the kernel takes back first.
  const char* reclaimable;
};
constexpr Interface kVersion2 = {"sys/fs/cgroup", "memory.max", "memory.current", "inactive_file"};
constexpr Interface kVersion1 = {"sys/fs/cgroup/memory", "memory.limit_in_bytes",
                                 "memory.usage_in_bytes", "total_inactive_file"};

/// Nothing for the word "max", too.
std::optional<std::int64_t> ReadNumber(const fs::path& path) {
  std::ifstream file(path);
  if (std::int64_t number = 0; file >> number) return number;
  return std::nullopt;
}

std::int64_t ReadStatistic(const fs::path& path, const std::string& name) {
  std::ifstream file(path);
  std::string word;
  for (std::int64_t number = 0; file >> word >> number;) {
    if (word == name) return number;
  }
  return 0;
}

/// The path of this process's group in the version's hierarchy: of a line "id:controllers:path".
std::optional<std::string> GroupOf(const fs::path& root, const Interface& version) {
  std::ifstream file(root / "proc/self/cgroup");
  for (std::string line; std::getline(file, line);) {
    const std::size_t first = line.find(':');
    const std::size_t second = first == std::string::npos ? first : line.find(':', first + 1);
    if (second == std::string::npos) continue;
    const std::string controllers = ',' + line.substr(first + 1, second - first - 1) + ',';
    const bool ours = &version == &kVersion2 ? line.starts_with("0::")
                                             : controllers.find(",memory,") != std::string::npos;
    if (ours) return line.substr(second + 1);
  }
  return std::nullopt;
}

std::optional<std::int64_t> RoomIn(const fs::path& root, const Interface& version) {
  const std::optional<std::string> group = GroupOf(root, version);
  if (!group) return std::nullopt;
  const fs::path top = root / version.folder;
  // A path that leads out of the hierarchy, as one may look from within a container, is the top.
  fs::path inner = fs::path(*group).relative_path().lexically_normal();
  if (!inner.empty() && *inner.begin() == "..") inner.clear();
  std::optional<std::int64_t> room;
  for (;; inner = inner.parent_path()) {
    const fs::path folder = top / inner;
    const std::optional<std::int64_t> limit = ReadNumber(folder / version.limit);
    const std::optional<std::int64_t> used = ReadNumber(folder / version.used);
    if (limit && used) {
      const std::int64_t held = *used - ReadStatistic(folder / "memory.stat", version.reclaimable);
      room = std::min(room.value_or(*limit), std::max<std::int64_t>(0, *limit - held));
    }
    if (inner.empty()) return room;
  }
}

}  // namespace

std::optional<std::int64_t> ControlGroupRoom(const fs::path& root) {
  const std::optional<std::int64_t> room = RoomIn(root, kVersion2);
  return room ? room : RoomIn(root, kVersion1);
}

}  // namespace pastiche
