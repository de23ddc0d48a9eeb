#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <vector>

#include <QDateTime>

/// Work without a file of its own that something else took the place of: "work-before.pastiche" and
/// its like, beside the last work (last_work.h). These look at the disk: for worker threads.
namespace pastiche {

struct EarlierWork {
  std::filesystem::path path;
  /// When it was put aside.
  QDateTime time;
};

/// Nobody else may have a copy: what is younger is never deleted, however much there is.
inline constexpr std::chrono::hours kKeepEarlierWork = std::chrono::hours(24 * 30);
/// So many are kept whatever their age.
inline constexpr std::size_t kLeastEarlierWork = 5;

/// What there is in a folder, the newest first.
std::vector<EarlierWork> FindEarlierWork(const std::filesystem::path& folder);

/// Gives the last work a name of its own in its folder, which no other has. Empty where that fails;
/// then it is as it was.
std::filesystem::path PutWorkAside(const std::filesystem::path& last_work);

/// Deletes what was put aside longer ago than kKeepEarlierWork and is none of the newest
/// kLeastEarlierWork.
void ForgetEarlierWork(const std::filesystem::path& folder);

}  // namespace pastiche
