#include "app/cli/output_check.h"

#include <system_error>

#include <unistd.h>

#include "core/image/write_image.h"

namespace pastiche::cli {
namespace fs = std::filesystem;
namespace {

tl::unexpected<Error> Refuse(const std::string& option, const fs::path& path,
                             const std::string& reason) {
  return Fail(option + " " + path.string() + ": " + reason);
}

bool IsWritable(const fs::path& path) { return ::access(path.c_str(), W_OK) == 0; }

}  // namespace

Result<void> CheckOutputFile(const fs::path& path, const std::string& option) {
  std::error_code ignored;
  if (path.filename().empty() || fs::is_directory(path, ignored)) {
    return Refuse(option, path, "this is a folder; give the name of a file");
  }
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (!fs::is_directory(folder, ignored)) {
    return Refuse(option, path, "there is no folder " + folder.string() + "; make it first");
  }
  if (!IsWritable(folder)) {
    return Refuse(option, path, "the folder " + folder.string() + " is not writable");
  }
  if (fs::exists(path, ignored) && !IsWritable(path)) {
    return Refuse(option, path, "there is a file of that name that is not writable");
  }
  return {};
}

Result<void> CheckOutputPicture(const fs::path& path, const std::string& option) {
  if (!CanWriteImage(path)) {
    return Refuse(option, path,
                  "choose a name that ends in .png, .jpg, .jpeg, .tif, .tiff or .webp");
  }
  return CheckOutputFile(path, option);
}

Result<void> CheckOutputFolder(const fs::path& path, const std::string& option) {
  std::error_code error;
  if (!fs::exists(path, error)) {
    fs::create_directory(path, error);
    if (error) return Refuse(option, path, "the folder cannot be made: " + error.message());
  }
  if (!fs::is_directory(path, error)) return Refuse(option, path, "this is not a folder");
  if (!IsWritable(path)) return Refuse(option, path, "the folder is not writable");
  return {};
}

Result<void> CheckNotAnInput(const fs::path& path, const std::string& option,
                             const std::vector<fs::path>& inputs) {
  for (const fs::path& input : inputs) {
    std::error_code ignored;
    if (fs::equivalent(path, input, ignored)) {
      return Refuse(option, path, "this is one of the inputs; choose another name");
    }
  }
  return {};
}

}  // namespace pastiche::cli
