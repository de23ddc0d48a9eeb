#include "core/base/atomic_file.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <random>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/file_identity.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

std::string Reason(int error_number) { return std::generic_category().message(error_number); }

/// The folder of a file that is to be written, held open, so that the names in it may be as long as
/// the folder allows, whatever the length of its own path.
class Folder {
 public:
  explicit Folder(const fs::path& path)
      : descriptor_(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    // A folder that may be written to need not be readable.
    if (descriptor_ < 0) descriptor_ = ::open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (descriptor_ < 0) error_ = errno;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

  int descriptor() const { return descriptor_; }
  /// 0, or why it could not be opened.
  int error() const { return error_; }
  /// Makes a rename itself durable. Not all file systems can, and the file is whole either way.
  void Flush() const { ::fsync(descriptor_); }

 private:
  int descriptor_;
  int error_ = 0;
};

/// A file that is being written, where a signal handler finds it: it reaches nothing but globals,
/// and may neither wait nor allocate.
struct Unfinished {
  enum State { kFree, kChanging, kThere };
  static_assert(std::atomic<State>::is_always_lock_free);

  std::atomic<State> state = kFree;
  int folder = -1;
  std::array<char, 64> name{};
};
/// More are not written at a time; of one more, nothing would be known here.
std::array<Unfinished, 16> unfinished_files;

/// Has a place in that list as long as it lives.
class UnfinishedEntry {
 public:
  UnfinishedEntry() {
    for (Unfinished& file : unfinished_files) {
      Unfinished::State free = Unfinished::kFree;
      if (!file.state.compare_exchange_strong(free, Unfinished::kChanging)) continue;
      file_ = &file;
      return;
    }
  }
  ~UnfinishedEntry() {
    if (file_ != nullptr) file_->state = Unfinished::kFree;
  }
  UnfinishedEntry(const UnfinishedEntry&) = delete;
  UnfinishedEntry& operator=(const UnfinishedEntry&) = delete;

  /// From now on it is this file in that open folder.
  void Set(int folder, const std::string& name) {
    if (file_ == nullptr || name.size() >= file_->name.size()) return;
    file_->state = Unfinished::kChanging;
    file_->folder = folder;
    std::copy(name.c_str(), name.c_str() + name.size() + 1, file_->name.begin());
    file_->state = Unfinished::kThere;
  }

 private:
  Unfinished* file_ = nullptr;
};

/// Whether a file has a name before it is finished.
enum class Naming {
  /// None: should the process be killed, the system takes the file back.
  kLast,
  /// A hidden one, where the file system or the system knows no files without a name.
  kFirst,
};

/// A new file in the target's folder, that is gone again unless it took the target's name.
class TemporaryFile {
 public:
  TemporaryFile(const Folder& folder, Naming naming) : folder_(folder), naming_(naming) {}
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    Close();
    if (!name_.empty()) ::unlinkat(folder_.descriptor(), name_.c_str(), 0);
  }

  // Each of these returns 0 or an errno.

  int Create() {
    // The mode is left to the umask, as for any file that a program creates; mkstemp would not.
    constexpr mode_t kMode = 0666;
    const int folder = folder_.descriptor();
    if (naming_ == Naming::kLast) {
      descriptor_ = ::openat(folder, ".", O_WRONLY | O_TMPFILE | O_CLOEXEC, kMode);
      return descriptor_ >= 0 ? 0 : errno;
    }
    return UnderAHiddenName([&](const char* name) {
      descriptor_ = ::openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kMode);
      return descriptor_ >= 0;
    });
  }

  int TakeAfter(const struct stat& existing) {
    // Only some may give files away; whoever may not still gets the picture written.
    if (::fchown(descriptor_, existing.st_uid, existing.st_gid) != 0) {
      [[maybe_unused]] const int group = ::fchown(descriptor_, ~uid_t{0}, existing.st_gid);
    }
    return ::fchmod(descriptor_, existing.st_mode & 07777) == 0 ? 0 : errno;
  }

  int Write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0) {
        if (errno == EINTR) {
          continue;
        }
        return errno;
      }
      bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return 0;
  }

  int Flush() { return ::fsync(descriptor_) == 0 ? 0 : errno; }

  int Close() {
    if (descriptor_ < 0) {
      return 0;
    }
    const int result = ::close(descriptor_);
    descriptor_ = -1;
    return result == 0 ? 0 : errno;
  }

  int RenameTo(const std::string& name) {
    if (name_.empty()) {
      const int error = UnderAHiddenName([&](const char* hidden) { return Link(hidden); });
      if (error != 0) return error;
    }
    if (::renameat(folder_.descriptor(), name_.c_str(), folder_.descriptor(), name.c_str()) != 0) {
      return errno;
    }
    name_.clear();
    return 0;
  }

  /// EEXIST where something has the name, be it a link that leads nowhere.
  int TakeFreeName(const std::string& name) {
    const int folder = folder_.descriptor();
    if (name_.empty()) return Link(name.c_str()) ? 0 : errno;
    if (::renameat2(folder, name_.c_str(), folder, name.c_str(), RENAME_NOREPLACE) == 0) {
      name_.clear();
      return 0;
    }
    if (errno == EEXIST) return errno;
    // File systems that cannot do that (NFS, most of FUSE) have hard links, or at least O_EXCL: the
    // name is then taken by an empty file first, and that one is replaced.
    if (::linkat(folder, name_.c_str(), folder, name.c_str(), 0) == 0) return 0;
    if (errno == EEXIST) return errno;
    const int reserved =
        ::openat(folder, name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (reserved < 0) return errno;
    ::close(reserved);
    const int error = RenameTo(name);
    if (error != 0) ::unlinkat(folder, name.c_str(), 0);
    return error;
  }

 private:
  /// Tries hidden names until `make` succeeds with one, or fails for another cause than the name.
  template <typename Make>
  int UnderAHiddenName(Make make) {
    std::random_device random;
    for (int attempt = 0; attempt < 16; ++attempt) {
      const std::string candidate = ".pastiche-" + std::to_string(random()) + ".tmp";
      entry_.Set(folder_.descriptor(), candidate);
      if (make(candidate.c_str())) {
        name_ = candidate;
        return 0;
      }
      if (errno != EEXIST) return errno;
    }
    return EEXIST;
  }

  /// Gives the open file, which has none, a name.
  bool Link(const char* name) const {
    const std::string open_file = "/proc/self/fd/" + std::to_string(descriptor_);
    return ::linkat(AT_FDCWD, open_file.c_str(), folder_.descriptor(), name, AT_SYMLINK_FOLLOW) ==
           0;
  }

  const Folder& folder_;
  const Naming naming_;
  UnfinishedEntry entry_;
  std::string name_;
  int descriptor_ = -1;
};

/// Where the bytes for a path go: not over a link, but to what it leads to, unless that must be a
/// free name, which a link's is not.
struct Target {
  Target(const fs::path& path, Existing existing)
      : path(existing == Existing::kReplace ? ThroughLinks(path) : path),
        folder(this->path.has_parent_path() ? this->path.parent_path() : fs::path(".")) {}

  fs::path path;
  fs::path folder;
};

/// What is under a path now.
struct Found {
  explicit Found(const fs::path& path)
      : error(::stat(path.c_str(), &status) == 0 ? 0 : errno), open_file(NamesAnOpenFile(path)) {}

  bool there() const { return error == 0; }

  struct stat status {};
  int error;
  bool open_file;
};

/// In a folder such as /tmp, where everybody makes files, only their owners may replace them.
bool IsAnothersInASharedFolder(const struct stat& file, int folder) {
  struct stat shared {};
  const uid_t user = ::geteuid();
  return user != 0 && ::fstat(folder, &shared) == 0 && (shared.st_mode & S_ISVTX) != 0 &&
         file.st_uid != user && shared.st_uid != user;
}

/// Whether the file of that name may be replaced, or is none.
Result<void> CheckExisting(const Target& target, const Found& existing, int folder) {
  if (existing.error == ENAMETOOLONG) {
    return Fail("this name is too long; choose a shorter one");
  }
  if (existing.error == ELOOP) {
    return Fail("the links of that name go round in a circle; choose another name");
  }
  if (!existing.there()) return {};
  if (S_ISDIR(existing.status.st_mode)) {
    return Fail("this is a folder; give the name of a file");
  }
  if (!S_ISREG(existing.status.st_mode) || existing.open_file) {
    return Fail("this is no ordinary file and is not replaced; choose another name");
  }
  const std::string name = target.path.filename().string();
  if (folder >= 0 && (::faccessat(folder, name.c_str(), W_OK, 0) != 0 ||
                      IsAnothersInASharedFolder(existing.status, folder))) {
    return Fail("there is a file of that name that is not writable; choose another name");
  }
  return {};
}

/// How far the making of a file came, and what kept it from coming further.
struct Outcome {
  enum Step { kNone, kMade, kWritten, kNamed };

  Step step = kNone;
  /// 0, or the errno of the step after that.
  int error = 0;
};

/// Puts `bytes` into a new file and that under the name, in place of what was `found` there or,
/// with `keep`, nowhere but where nothing is.
Outcome Put(const Folder& folder, const std::string& name, std::span<const std::byte> bytes,
            const Found& found, bool keep, Naming naming) {
  TemporaryFile file(folder, naming);
  if (const int error = file.Create(); error != 0) return {Outcome::kNone, error};
  int error = found.there() ? file.TakeAfter(found.status) : 0;
  error = error != 0 ? error : file.Write(bytes);
  error = error != 0 ? error : file.Flush();
  // Some file systems say only now that it failed; without a name yet, it would be lost by that.
  if (naming == Naming::kFirst) error = error != 0 ? error : file.Close();
  if (error != 0) return {Outcome::kMade, error};
  error = keep ? file.TakeFreeName(name) : file.RenameTo(name);
  return {error != 0 ? Outcome::kWritten : Outcome::kNamed, error};
}

std::string NameOf(const fs::path& path) {
  return path.filename().empty() ? path.string() : path.filename().string();
}

}  // namespace

Result<void> WriteFileAtomically(const fs::path& path, std::span<const std::byte> bytes,
                                 Existing existing) {
  const std::string name = NameOf(path);
  const bool keep = existing == Existing::kKeep;
  const Target target(path, existing);
  const Folder folder(target.folder);
  if (folder.error() != 0) {
    return Fail("%1: cannot create a file in %2: %3; choose another folder", name, target.folder,
                Reason(folder.error()));
  }
  const auto taken = [&] {
    return Fail("%1: there is a file of this name already, and it was kept; choose another", name);
  };
  const Found found(path);
  if (keep && found.there()) return taken();
  const Result<void> replaceable = CheckExisting(target, found, folder.descriptor());
  if (!replaceable) return Fail(About(name, replaceable.error().message));

  const std::string target_name = target.path.filename().string();
  Outcome put = Put(folder, target_name, bytes, found, keep, Naming::kLast);
  // Where files need a name from the start, or may not get one later, as in some sandboxes.
  if (put.error != 0 && put.step != Outcome::kMade && !(keep && put.error == EEXIST)) {
    put = Put(folder, target_name, bytes, found, keep, Naming::kFirst);
  }
  if (keep && put.error == EEXIST) return taken();
  if (put.error != 0 && put.step == Outcome::kNone) {
    return Fail("%1: cannot create a file in %2: %3; choose another folder", name, target.folder,
                Reason(put.error));
  }
  if (put.error != 0) {
    return Fail("%1: cannot write to %2: %3; free some space or choose another folder", name,
                target.folder, Reason(put.error));
  }
  folder.Flush();
  return {};
}

Result<void> CheckCanBeWritten(const fs::path& path) {
  // What a system has at least to give to a file that has anything in it.
  constexpr std::size_t kBlock = 4096;
  const Found found(path);
  if (path.filename().empty()) return Fail("this is a folder; give the name of a file");
  const Target target(path, Existing::kReplace);
  const Folder folder(target.folder);
  const Result<void> replaceable = CheckExisting(target, found, folder.descriptor());
  if (!replaceable) return replaceable;
  const std::string name = target.folder.string();
  if (folder.error() == ENOENT || folder.error() == ENOTDIR) {
    return Fail("there is no folder %1; make it first", name);
  }
  if (folder.error() != 0) {
    return Fail("the folder %1 cannot be opened: %2; choose another folder", name,
                Reason(folder.error()));
  }
  TemporaryFile file(folder, Naming::kFirst);
  int error = file.Create();
  error = error != 0 ? error : file.Write(std::vector<std::byte>(kBlock));
  error = error != 0 ? error : file.Close();
  if (error != 0) {
    return Fail("the folder %1 takes no files: %2; choose another folder", name, Reason(error));
  }
  return {};
}

void RemoveUnfinishedFiles() noexcept {
  for (const Unfinished& file : unfinished_files) {
    if (file.state == Unfinished::kThere) ::unlinkat(file.folder, file.name.data(), 0);
  }
}

}  // namespace pastiche
