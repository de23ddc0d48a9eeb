#include "core/base/resources.h"

#include <cstdlib>
#include <string>
#include <system_error>
#include <vector>

namespace pastiche {
namespace fs = std::filesystem;
namespace {

std::vector<fs::path> ResourceFolders() {
  std::vector<fs::path> folders;
  if (const char* chosen = std::getenv("PASTICHE_RESOURCES"); chosen != nullptr && *chosen != 0) {
    folders.emplace_back(chosen);
  }
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (!error) {
    folders.push_back(program.parent_path().parent_path() / "share" / "pastiche");
  }
  folders.emplace_back(PASTICHE_SOURCE_RESOURCES);
  return folders;
}

}  // namespace

Result<fs::path> FindResource(std::string_view name) {
  std::string tried;
  for (const fs::path& folder : ResourceFolders()) {
    fs::path candidate = folder / name;
    std::error_code error;
    if (fs::is_regular_file(candidate, error)) {
      return candidate;
    }
    tried += (tried.empty() ? "" : ", ") + folder.string();
  }
  return Fail(
      "%1: this file of Pastiche's own was not found in %2; install Pastiche again or set "
      "PASTICHE_RESOURCES to the folder that holds it",
      name, tried);
}

}  // namespace pastiche
