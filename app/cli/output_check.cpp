#include "app/cli/output_check.h"

#include <system_error>

#include "core/base/atomic_file.h"
#include "core/base/work_folder.h"
#include "core/image/write_image.h"

namespace pastiche::cli {
namespace fs = std::filesystem;
namespace {

/// Of a file that no folder has.
constexpr const char* kAnyName = ".pastiche-check";

tl::unexpected<Error> Refuse(const std::string& option, const fs::path& path,
                             const Message& reason) {
  return Fail("%1 %2: %3", option, path, reason);
}

}  // namespace

Result<void> CheckOutputFile(const fs::path& path, const std::string& option) {
  const Result<void> check = CheckCanBeWritten(path);
  return check ? check : Refuse(option, path, check.error().message);
}

Result<void> CheckOutputPicture(const fs::path& path, const std::string& option) {
  if (!CanWriteImage(path)) {
    return Refuse(option, path,
                  Text("choose a name that ends in .png, .jpg, .jpeg, .tif, .tiff or .webp"));
  }
  return CheckOutputFile(path, option);
}

Result<void> CheckOutputSize(const fs::path& path, ImageSize size, const std::string& option) {
  const Result<void> check = CheckSizeFor(path, size);
  return check ? check : Refuse(option, path, check.error().message);
}

Result<void> CheckOutputFolder(const fs::path& path, const std::string& option) {
  std::error_code error;
  if (!fs::exists(path, error)) {
    fs::create_directory(path, error);
    if (error) return Refuse(option, path, Text("the folder cannot be made: %1", error.message()));
  }
  if (!fs::is_directory(path, error)) return Refuse(option, path, Text("this is not a folder"));
  const Result<void> check = CheckCanBeWritten(path / kAnyName);
  return check ? check : Refuse(option, path, check.error().message);
}

Result<void> CheckOutputFolderCanBe(const fs::path& path, const std::string& option) {
  std::error_code error;
  if (fs::exists(path, error)) return CheckOutputFolder(path, option);
  // A new folder wants of the one above it what a new file wants.
  return CheckOutputFile(path.has_filename() ? path : path.parent_path(), option);
}

Result<void> CheckTemporaryFolder(const std::string& option) {
  const fs::path folder = WorkFolderPlace();
  const Result<void> check = CheckCanBeWritten(folder / kAnyName);
  if (check) return {};
  return Fail("%1: it needs the folder for temporary files, %2 (TMPDIR): %3", option, folder,
              check.error().message);
}

Result<void> CheckRunFiles(RunFiles files) {
  for (NamedPath& read : files.reads) {
    if (read.path == "-") read.path = "/dev/stdin";
  }
  return CheckNothingIsReplaced(files);
}

}  // namespace pastiche::cli
