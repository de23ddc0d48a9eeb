#pragma once

#include <filesystem>
#include <memory>
#include <mutex>

#include "core/base/work_folder.h"

namespace pastiche {

/// A folder for temporary files that costs the window's thread nothing: it is made when a thread
/// that writes asks for its path first, and whoever lets go of it last, a thread of the pool takes
/// it away with all that is in it.
class PooledWorkFolder {
 public:
  /// `purpose` is a part of its name, and must outlive it.
  explicit PooledWorkFolder(const char* purpose) : purpose_(purpose) {}
  ~PooledWorkFolder();
  PooledWorkFolder(const PooledWorkFolder&) = delete;
  PooledWorkFolder& operator=(const PooledWorkFolder&) = delete;

  /// Empty where there could be none. Looks at the disk the first time.
  const std::filesystem::path& path();

 private:
  const char* purpose_;
  std::once_flag made_;
  std::shared_ptr<WorkFolder> folder_;
};

}  // namespace pastiche
