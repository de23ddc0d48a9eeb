#include "core/session/control_group.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

namespace pastiche {

namespace {

namespace fs = std::filesystem;

/// A version of the interface to a controller: where its groups lie, and what the controller is
/// called in /proc/self/cgroup; version 2 has one hierarchy for all of them.
struct Hierarchy {
  const char* folder;
  const char* controller;
};
constexpr Hierarchy kVersion2 = {"sys/fs/cgroup", ""};
constexpr Hierarchy kMemory1 = {"sys/fs/cgroup/memory", "memory"};
constexpr Hierarchy kProcessors1 = {"sys/fs/cgroup/cpu", "cpu"};

/// How a version says what memory there is.
struct MemoryFiles {
  const char* limit;
  const char* used;
  /// In memory.stat: pages of files that the kernel takes back first.
  const char* reclaimable;
};
constexpr MemoryFiles kMemoryFiles2 = {"memory.max", "memory.current", "inactive_file"};
constexpr MemoryFiles kMemoryFiles1 = {"memory.limit_in_bytes", "memory.usage_in_bytes",
                                       "total_inactive_file"};

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

/// The path of this process's group: of a line "id:controllers:path".
std::optional<std::string> GroupOf(const fs::path& root, const Hierarchy& hierarchy) {
  std::ifstream file(root / "proc/self/cgroup");
  const std::string controller = ',' + std::string(hierarchy.controller) + ',';
  for (std::string line; std::getline(file, line);) {
    const std::size_t first = line.find(':');
    const std::size_t second = first == std::string::npos ? first : line.find(':', first + 1);
    if (second == std::string::npos) continue;
    const std::string controllers = ',' + line.substr(first + 1, second - first - 1) + ',';
    const bool ours = &hierarchy == &kVersion2 ? line.starts_with("0::")
                                               : controllers.find(controller) != std::string::npos;
    if (ours) return line.substr(second + 1);
  }
  return std::nullopt;
}

/// The folders of this process's group and of those around it, the innermost first.
std::vector<fs::path> FoldersOf(const fs::path& root, const Hierarchy& hierarchy) {
  const std::optional<std::string> group = GroupOf(root, hierarchy);
  if (!group) return {};
  // A path that leads out of the hierarchy, as one may look from within a container, is the top.
  fs::path inner = fs::path(*group).relative_path().lexically_normal();
  if (!inner.empty() && *inner.begin() == "..") inner.clear();
  std::vector<fs::path> folders;
  for (;; inner = inner.parent_path()) {
    folders.push_back(root / hierarchy.folder / inner);
    if (inner.empty()) return folders;
  }
}

std::optional<std::int64_t> RoomIn(const std::vector<fs::path>& folders, const MemoryFiles& files) {
  std::optional<std::int64_t> room;
  for (const fs::path& folder : folders) {
    const std::optional<std::int64_t> limit = ReadNumber(folder / files.limit);
    const std::optional<std::int64_t> used = ReadNumber(folder / files.used);
    if (!limit || !used) continue;
    const std::int64_t held = *used - ReadStatistic(folder / "memory.stat", files.reclaimable);
    room = std::min(room.value_or(*limit), std::max<std::int64_t>(0, *limit - held));
  }
  return room;
}

/// Microseconds of processors' time that a group may take in each period, and the period.
struct Quota {
  std::int64_t time = 0;
  std::int64_t period = 0;
};

/// Nothing where there is no limit, which one version calls "max" and the other -1.
std::optional<Quota> QuotaOf(const fs::path& folder) {
  Quota quota;
  std::ifstream both(folder / "cpu.max");
  const bool read = static_cast<bool>(both >> quota.time >> quota.period);
  if (!read) {
    quota.time = ReadNumber(folder / "cpu.cfs_quota_us").value_or(-1);
    quota.period = ReadNumber(folder / "cpu.cfs_period_us").value_or(-1);
  }
  return quota.time > 0 && quota.period > 0 ? std::optional(quota) : std::nullopt;
}

std::optional<int> ProcessorsIn(const std::vector<fs::path>& folders) {
  std::optional<int> least;
  for (const fs::path& folder : folders) {
    const std::optional<Quota> quota = QuotaOf(folder);
    if (!quota) continue;
    // A part of one is one.
    const std::int64_t count = (quota->time - 1) / quota->period + 1;
    const int some = static_cast<int>(std::min<std::int64_t>(count, 1 << 20));
    least = std::min(least.value_or(some), some);
  }
  return least;
}

}  // namespace

std::optional<std::int64_t> ControlGroupRoom(const fs::path& root) {
  const std::optional<std::int64_t> room = RoomIn(FoldersOf(root, kVersion2), kMemoryFiles2);
  return room ? room : RoomIn(FoldersOf(root, kMemory1), kMemoryFiles1);
}

std::optional<int> ControlGroupProcessors(const fs::path& root) {
  const std::optional<int> processors = ProcessorsIn(FoldersOf(root, kVersion2));
  return processors ? processors : ProcessorsIn(FoldersOf(root, kProcessors1));
}

}  // namespace pastiche
