#include "core/base/work_folder.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <climits>
#include <cstdlib>
#include <string>
#include <string_view>
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
/// The characters that mkdtemp chooses, at the end.
constexpr std::size_t kRandom = 6;

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

/// Notes in the folder what it will be called.
bool Mark(int folder, std::string_view name) {
  const int mark =
      ::openat(folder, kWorkFolderMark, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (mark < 0) return false;
  const bool written = ::write(mark, name.data(), name.size()) == std::ssize(name);
  ::close(mark);
  return written;
}

/// What was noted there; empty where nothing was.
std::string MarkOf(int folder) {
  const int mark =
      ::openat(folder, kWorkFolderMark, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
  if (mark < 0) return {};
  std::string name(NAME_MAX, '\0');
  const ssize_t count = ::read(mark, name.data(), name.size());
  ::close(mark);
  name.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
  return name;
}

bool IsRandom(std::string_view text) {
  return text.size() == kRandom && std::all_of(text.begin(), text.end(), [](unsigned char c) {
           return std::isalnum(c) != 0;
         });
}

/// "pastiche-work-PURPOSE-RANDOM".
bool IsName(std::string_view name) {
  if (!name.starts_with(kStart)) return false;
  const std::size_t dash = name.rfind('-');
  return dash > std::string_view(kStart).size() && IsRandom(name.substr(dash + 1));
}

bool IsNewName(std::string_view name) {
  return name.starts_with(kNewStart) && IsRandom(name.substr(std::string_view(kNewStart).size()));
}

/// WorkFolder made the folder, and under this name, or had no time to give it its own.
bool IsMarked(int folder, const std::string& name) {
  const std::string mark = MarkOf(folder);
  if (!IsName(mark)) return false;
  return mark == name || (IsNewName(name) && name.ends_with(mark.substr(mark.size() - kRandom)));
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
  const fs::path own =
      temporary / (kStart + std::string(purpose) + "-" + name.substr(name.size() - kRandom));
  if (lock_ < 0 || !Mark(lock_, own.filename().string()) || fs::exists(own, error)) return;
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
    if (IsName(name) || (IsNewName(name) && IsOld(entry->path()))) {
      candidates.push_back(entry->path());
    }
  }
  int removed = 0;
  for (const fs::path& candidate : candidates) {
    const int lock = Lock(candidate);
    if (lock < 0) continue;
    std::error_code kept;
    if (IsOurs(lock) && IsMarked(lock, candidate.filename().string())) {
      fs::remove_all(candidate, kept);
      removed += fs::exists(candidate, kept) ? 0 : 1;
    }
    ::close(lock);
  }
  return removed;
}

}  // namespace pastiche
