#include "core/base/atomic_file.h"

#include <cerrno>
#include <cstdio>
#include <random>
#include <string>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pastiche {
namespace fs = std::filesystem;
namespace {

std::string Reason(int error_number) { return std::generic_category().message(error_number); }

/// A new file beside the target, that is deleted again unless it was renamed to the target.
class TemporaryFile {
 public:
  TemporaryFile() = default;
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    Close();
    if (!path_.empty()) {
      ::unlink(path_.c_str());
    }
  }

  // Each of these returns 0 or an errno.

  int Create(const fs::path& folder) {
    // The mode is left to the umask, as for any file that a program creates; mkstemp would not.
    std::random_device random;
    for (int attempt = 0; attempt < 16; ++attempt) {
      fs::path candidate = folder / (".pastiche-" + std::to_string(random()) + ".tmp");
      descriptor_ = ::open(candidate.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
      if (descriptor_ >= 0) {
        path_ = std::move(candidate);
        return 0;
      }
      if (errno != EEXIST) {
        return errno;
      }
    }
    return EEXIST;
  }

  int SetMode(mode_t mode) { return ::fchmod(descriptor_, mode) == 0 ? 0 : errno; }

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

  int RenameTo(const fs::path& target) {
    if (::rename(path_.c_str(), target.c_str()) != 0) {
      return errno;
    }
    path_.clear();
    return 0;
  }

  /// EEXIST where something has the name, be it a link that leads nowhere.
  int TakeFreeName(const fs::path& target) {
    if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) {
      path_.clear();
      return 0;
    }
    if (errno == EEXIST) return errno;
    // File systems that cannot do that (NFS, most of FUSE) have hard links, or at least O_EXCL: the
    // name is then taken by an empty file first, and that one is replaced.
    if (::link(path_.c_str(), target.c_str()) == 0) return 0;
    if (errno == EEXIST) return errno;
    const int reserved = ::open(target.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (reserved < 0) return errno;
    ::close(reserved);
    return RenameTo(target);
  }

 private:
  fs::path path_;
  int descriptor_ = -1;
};

/// Makes the rename itself durable. Not all file systems can, and the file is whole either way.
void FlushFolder(const fs::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor >= 0) {
    ::fsync(descriptor);
    ::close(descriptor);
  }
}

}  // namespace

Result<void> WriteFileAtomically(const fs::path& path, std::span<const std::byte> bytes,
                                 Existing existing_file) {
  const std::string name = path.filename().empty() ? path.string() : path.filename().string();
  // A link stays a link: what it points to is replaced.
  std::error_code ignored;
  const fs::path resolved = fs::is_symlink(path, ignored) ? fs::canonical(path, ignored) : path;
  const fs::path target = resolved.empty() ? path : resolved;
  const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");

  struct stat existing {};
  const bool exists = ::stat(target.c_str(), &existing) == 0;
  if (exists && S_ISDIR(existing.st_mode)) {
    return Fail(name + ": this is a folder; choose a file name");
  }
  if (exists && !S_ISREG(existing.st_mode)) {
    return Fail(name + ": this is no ordinary file and is not replaced; choose another name");
  }
  const bool keep = existing_file == Existing::kKeep;
  const auto taken = [&] {
    return Fail(name + ": there is a file of this name already, and it was kept; choose another");
  };
  if (keep && exists) return taken();

  TemporaryFile file;
  if (const int error = file.Create(folder); error != 0) {
    return Fail(name + ": cannot create a file in " + folder.string() + ": " + Reason(error) +
                "; choose another folder");
  }
  int error = exists ? file.SetMode(existing.st_mode & 07777) : 0;
  error = error != 0 ? error : file.Write(bytes);
  error = error != 0 ? error : file.Flush();
  error = error != 0 ? error : file.Close();
  error = error != 0 ? error : (keep ? file.TakeFreeName(target) : file.RenameTo(target));
  if (keep && error == EEXIST) return taken();
  if (error != 0) {
    return Fail(name + ": cannot write to " + folder.string() + ": " + Reason(error) +
                "; free some space or choose another folder");
  }
  FlushFolder(folder);
  return {};
}

}  // namespace pastiche
