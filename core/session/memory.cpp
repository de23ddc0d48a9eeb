#include "core/session/memory.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>

#if defined(__GLIBC__)
#include <malloc.h>
#endif
#include <sys/resource.h>
#include <unistd.h>

#include "core/session/control_group.h"

namespace pastiche {

namespace {

constexpr std::int64_t kKibibyte = 1024;
/// Most layers' features in a tile are larger; of what comes and goes in every evaluation, only
/// bands of features are.
constexpr int kLargeBlock = 4 << 20;

/// The number after `key` in a file of lines "key  number kB", in bytes.
std::optional<std::int64_t> ReadKibibytes(const char* path, const std::string& key) {
  std::ifstream file(path);
  for (std::string word; file >> word;) {
    if (std::int64_t number = 0; word == key && file >> number) return number * kKibibyte;
  }
  return std::nullopt;
}

/// What the system has left, and what the group that this process is in may still take.
std::int64_t AvailableMemory() {
  const std::int64_t available =
      ReadKibibytes("/proc/meminfo", "MemAvailable:").value_or(std::int64_t{2} << 30);
  return std::min(available, ControlGroupRoom().value_or(available));
}

}  // namespace

std::int64_t ResidentMemory() { return ReadKibibytes("/proc/self/status", "VmRSS:").value_or(0); }

std::int64_t PeakMemory() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::int64_t>(usage.ru_maxrss) * kKibibyte;
}

void ReturnLargeBlocks() {
#if defined(__GLIBC__)
  // Set by hand it stays: by itself it would grow to 32 MiB with the first block that is freed.
  mallopt(M_MMAP_THRESHOLD, kLargeBlock);
#endif
}

std::int64_t MemoryLimit(std::int64_t wanted) {
  return wanted > 0 ? wanted : ResidentMemory() + AvailableMemory() / 4 * 3;
}

}  // namespace pastiche
