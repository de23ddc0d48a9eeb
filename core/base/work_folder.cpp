#include "core/base/work_folder.h"

#include <chrono>
#include <cstdlib>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pastiche {
namespace fs = std::filesystem;
namespace {

/// Of one that is locked, or was.
constexpr const char* kStart = "pastiche-work-";
/// While it is not locked yet.
constexpr const char* kNewStart = ".pastiche-new-";

/// A descriptor of the folder that has its lock, or -1. What is no folder, or a link to one, has
/// none.
int Lock(const fs::path& folder) {
  const int descriptor =
      ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0) return -1;
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return descriptor;
  ::close(descriptor);
  return -1;
}

/// A program that makes one has locked it long ago, or is no more.
bool IsOld(const fs::path& folder) {
  std::error_code failed;
  const fs::file_time_type changed = fs::last_write_time(folder, failed);
  return !failed && fs::file_time_type::clock::now() - changed > std::chrono::hours(1);
}

bool IsOurs(int descriptor) {
  struct stat status = {};
  return ::fstat(descriptor, &status) == 0 && status.st_uid == ::geteuid();
}

}  // namespace

fs::path WorkFolderPlace() {
  std::error_code error;
  const fs::path folder = fs::temp_directory_path(error);
  if (!error) return folder;
  // The library says of a wrong one only that it is.
  for (const char* name : {"TMPDIR", "TMP", "TEMP", "TEMPDIR"}) {
    if (const char* value = std::getenv(name)) return value;
  }
  return "/tmp";
}

WorkFolder::WorkFolder(const char* purpose) {
  std::error_code error;
  const fs::path temporary = fs::temp_directory_path(error);
  std::string name = (temporary / (kNewStart + std::string("XXXXXX"))).string();
  if (error || ::mkdtemp(name.data()) == nullptr) return;
  path_ = name;
  lock_ = Lock(path_);
  // Under its own name only with the lock, so that nobody takes it for abandoned.
  const std::string random = name.substr(name.size() - 6);
  const fs::path own = temporary / (kStart + std::string(purpose) + "-" + random);
  if (lock_ < 0 || fs::exists(own, error)) return;
  fs::rename(path_, own, error);
  if (!error) path_ = own;
}

WorkFolder::~WorkFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
  if (lock_ >= 0) ::close(lock_);
}

int RemoveAbandonedWorkFolders(const fs::path& where) {
  std::error_code failed;
  const fs::path folder = where.empty() ? fs::temp_directory_path(failed) : where;
  std::vector<fs::path> candidates;
  for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
       entry.increment(failed)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with(kStart) || (name.starts_with(kNewStart) && IsOld(entry->path()))) {
      candidates.push_back(entry->path());
    }
  }
  int removed = 0;
  for (const fs::path& candidate : candidates) {
    const int lock = Lock(candidate);
    if (lock < 0) continue;
    std::error_code kept;
    if (IsOurs(lock)) fs::remove_all(candidate, kept);
    removed += fs::exists(candidate, kept) ? 0 : 1;
    ::close(lock);
  }
  return removed;
}

}  // namespace pastiche
