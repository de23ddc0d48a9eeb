#include "core/base/file_identity.h"

#include <system_error>
#include <utility>

#include <sys/stat.h>

namespace pastiche {
namespace fs = std::filesystem;
namespace {

/// As many as the system itself follows.
constexpr int kMostLinks = 40;

}  // namespace

fs::path ThroughLinks(const fs::path& path) {
  fs::path at = path;
  std::error_code error;
  for (int link = 0; link < kMostLinks; ++link) {
    if (!fs::is_symlink(fs::symlink_status(at, error))) return at;
    const fs::path to = fs::read_symlink(at, error);
    if (error || to.empty()) return at;
    // A relative link begins at its own folder; an absolute one replaces all before it.
    at = at.parent_path() / to;
  }
  return path;
}

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
