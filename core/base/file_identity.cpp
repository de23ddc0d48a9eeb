#include "core/base/file_identity.h"

#include <system_error>
#include <utility>

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/statfs.h>

namespace pastiche {
namespace fs = std::filesystem;
namespace {

/// As many as the system itself follows.
constexpr int kMostLinks = 40;

bool IsInProc(const fs::path& path) {
  struct statfs system {};
  return ::statfs(path.parent_path().c_str(), &system) == 0 && system.f_type == PROC_SUPER_MAGIC;
}

struct LinksEnd {
  std::filesystem::path path;
  /// One of the links was the system's own name for what a program has open.
  bool open_file = false;
};

LinksEnd FollowLinks(const fs::path& path) {
  LinksEnd end{path};
  std::error_code error;
  for (int link = 0; link < kMostLinks; ++link) {
    if (!fs::is_symlink(fs::symlink_status(end.path, error))) return end;
    const fs::path to = fs::read_symlink(end.path, error);
    if (error || to.empty()) return end;
    end.open_file = end.open_file || IsInProc(end.path);
    // A relative link begins at its own folder; an absolute one replaces all before it.
    end.path = end.path.parent_path() / to;
  }
  return {path, end.open_file};
}

}  // namespace

fs::path ThroughLinks(const fs::path& path) { return FollowLinks(path).path; }

bool NamesAnOpenFile(const fs::path& path) { return FollowLinks(path).open_file; }

FileIdentity IdentityOf(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0) return {status.st_dev, status.st_ino, {}};
  std::error_code error;
  fs::path at = fs::absolute(path, error);
  if (error) return {0, 0, path};
  fs::path missing;
  for (;;) {
    // The folder of a dangling link's end may lie elsewhere.
    at = ThroughLinks(at);
    const fs::path parent = at.parent_path();
    missing = missing.empty() ? at.filename() : at.filename() / missing;
    if (::stat(parent.c_str(), &status) == 0) {
      return {status.st_dev, status.st_ino, missing.lexically_normal()};
    }
    if (parent == at || parent.empty()) return {0, 0, (parent / missing).lexically_normal()};
    at = parent;
  }
}

}  // namespace pastiche
