#pragma once

#include <filesystem>

namespace pastiche {

/// A folder for temporary files that nobody else has; it goes, with all that is in it, when this
/// does.
class WorkFolder {
 public:
  /// `purpose` is a part of its name.
  explicit WorkFolder(const char* purpose);
  ~WorkFolder();
  WorkFolder(const WorkFolder&) = delete;
  WorkFolder& operator=(const WorkFolder&) = delete;

  /// Empty where there could be none.
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace pastiche
