#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>

#include "core/base/result.h"
#include "core/base/work_folder.h"
#include "core/image/image.h"
#include "core/results/film_course.h"
#include "core/session/session_types.h"

namespace pastiche::cli {

/// The frames of a film of the run under way: small JPEG files in a folder for temporary files,
/// which goes with them.
class FilmFrames {
 public:
  using Clock = std::function<std::chrono::steady_clock::time_point()>;
  explicit FilmFrames(Clock now = std::chrono::steady_clock::now);

  /// Whether a frame should be asked for now. True once per frame.
  bool ShouldRequest();
  /// Keeps a frame that is due; one that came too early, for somebody else, is let go.
  Result<void> Take(const Frame& frame);
  /// The film's last picture.
  Result<void> TakeLast(const Image& picture);

  const std::vector<std::filesystem::path>& files() const { return course_.files(); }

 private:
  bool IsDue() const;
  Result<void> Add(const Image& picture);

  Clock now_;
  WorkFolder folder_{"frames"};
  FilmCourse course_;
  std::chrono::steady_clock::time_point last_;
  int count_ = 0;
  bool requested_ = false;
};

}  // namespace pastiche::cli
