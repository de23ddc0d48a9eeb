#include "core/base/work_folder.h"

#include <cstdlib>
#include <string>
#include <system_error>

namespace pastiche {

WorkFolder::WorkFolder(const char* purpose) {
  std::error_code error;
  const std::filesystem::path temporary = std::filesystem::temp_directory_path(error);
  std::string name = (temporary / ("pastiche-" + std::string(purpose) + "-XXXXXX")).string();
  if (!error && ::mkdtemp(name.data()) != nullptr) path_ = name;
}

WorkFolder::~WorkFolder() {
  std::error_code ignored;
  if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

}  // namespace pastiche
