#include "core/base/user_folders.h"

#include <cstdlib>
#include <string>

namespace pastiche {
namespace fs = std::filesystem;
namespace {

/// Empty unless the variable holds an absolute path.
fs::path AbsolutePathIn(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && fs::path(value).is_absolute() ? fs::path(value) : fs::path();
}

Result<fs::path> UserFolder(const char* variable, const char* default_under_home) {
  fs::path folder = AbsolutePathIn(variable);
  if (folder.empty()) {
    const fs::path home = AbsolutePathIn("HOME");
    if (home.empty()) {
      return Fail("there is no home folder: set HOME or %1 to one, by its full path",
                  Verbatim(variable));
    }
    folder = home / default_under_home;
  }
  return folder / "pastiche";
}

}  // namespace

Result<fs::path> DataFolder() { return UserFolder("XDG_DATA_HOME", ".local/share"); }

Result<fs::path> ConfigFolder() { return UserFolder("XDG_CONFIG_HOME", ".config"); }

Result<fs::path> CacheFolder() { return UserFolder("XDG_CACHE_HOME", ".cache"); }

}  // namespace pastiche
