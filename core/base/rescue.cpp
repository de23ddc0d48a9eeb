#include "core/base/rescue.h"

#include <string>
#include <system_error>
#include <vector>

#include "core/base/user_folders.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

/// Leaves room for a number in a name of 255 bytes.
constexpr std::size_t kMostBytes = 200;
constexpr int kMostNumbers = 10'000;

std::vector<fs::path> Folders() {
  std::vector<fs::path> folders;
  if (const Result<fs::path> data = DataFolder()) folders.push_back(*data / "rescued");
  std::error_code error;
  const fs::path temporary = fs::temp_directory_path(error);
  if (!error) folders.push_back(temporary);
  return folders;
}

/// "out.png", "out-2.png", "out-3.png", ...
fs::path Numbered(const fs::path& name, int number) {
  std::string stem = name.stem().string();
  if (stem.size() > kMostBytes) {
    std::size_t end = kMostBytes;
    // Not within a character of UTF-8.
    while (end > 0 && (static_cast<unsigned char>(stem[end]) & 0xC0) == 0x80) --end;
    stem.resize(end);
  }
  if (number > 1) stem += "-" + std::to_string(number);
  return stem + name.extension().string();
}

bool IsTaken(const fs::path& path) {
  std::error_code error;
  return fs::symlink_status(path, error).type() != fs::file_type::not_found;
}

}  // namespace

Result<fs::path> WriteElsewhere(const fs::path& name,
                                const std::function<Result<void>(const fs::path&)>& write) {
  Message why;
  for (const fs::path& folder : Folders()) {
    std::error_code error;
    fs::create_directories(folder, error);
    for (int number = 1; number <= kMostNumbers; ++number) {
      const fs::path path = folder / Numbered(name, number);
      if (IsTaken(path)) continue;
      const Result<void> written = write(path);
      if (written) return path;
      // Another program has taken the name meanwhile.
      if (IsTaken(path)) continue;
      const Message& reason = written.error().message;
      why = why.empty() ? reason : Text("%1; %2", why, reason);
      break;
    }
  }
  return Fail(why.empty() ? Text("there is no other folder: set HOME") : why);
}

}  // namespace pastiche
