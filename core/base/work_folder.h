#pragma once

#include <filesystem>

namespace pastiche {

/// A file in each work folder that says what the folder is called. Only folders that have it are
/// ever deleted: one of the user's own, or a copy, or one that was given another name, is not.
inline constexpr const char* kWorkFolderMark = ".pastiche-work-folder";

/// A folder for temporary files that nobody else has; it goes, with all that is in it, when this
/// does. Where the program ends before that, RemoveAbandonedWorkFolders of a later one takes it
/// away: as long as this lives the folder is locked (flock), and the system lets go of the locks of
/// a program that is no more. There is a file in it from the beginning (kWorkFolderMark).
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
  int lock_ = -1;
};

/// Where they are made: what TMPDIR names, whether it is there or not, or else the system's.
std::filesystem::path WorkFolderPlace();

/// Deletes work folders of this user's whose programs are gone, in `where` or, if that is empty,
/// where they are made: folders with the name that WorkFolder gives and with its mark in them.
/// Returns how many. Looks at the disk: not for the thread of a window.
int RemoveAbandonedWorkFolders(const std::filesystem::path& where = {});

}  // namespace pastiche
