#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

namespace pastiche {

/// Which pictures of a run are the frames of a film of it, whatever the run's length: kMostFrames
/// at the most. When there are as many, every other one goes and the next ones come half as often,
/// so that a film has the whole course, and its frames take little room.
class FilmCourse {
 public:
  static constexpr std::size_t kMostFrames = 240;
  static constexpr int kFirstInterval = 250;
  /// Longest side of a frame in pixels, at the most.
  static constexpr int kLongestSide = 1280;

  /// `interval`: milliseconds between two frames at first.
  explicit FilmCourse(int interval = kFirstInterval) : interval_(interval) {}

  /// Whether a picture is wanted so many milliseconds after the last one that was.
  bool IsDue(long long since) const { return since >= interval_; }
  /// One that was written. Returns those that are to be deleted.
  std::vector<std::filesystem::path> Add(const std::filesystem::path& file);
  const std::vector<std::filesystem::path>& files() const { return files_; }

 private:
  long long interval_;
  std::vector<std::filesystem::path> files_;
};

}  // namespace pastiche
