#include "core/results/film_course.h"

#include <utility>

namespace pastiche {

std::vector<std::filesystem::path> FilmCourse::Add(const std::filesystem::path& file) {
  files_.push_back(file);
  std::vector<std::filesystem::path> gone;
  if (files_.size() < kMostFrames) return gone;
  interval_ *= 2;
  std::vector<std::filesystem::path> kept;
  // Every other one, and both ends: the latest may be the finished picture.
  const std::size_t half = files_.size() / 2;
  for (std::size_t i = 0; i < files_.size(); ++i) {
    const bool stays = i == kept.size() * (files_.size() - 1) / (half - 1);
    (stays ? kept : gone).push_back(std::move(files_[i]));
  }
  files_ = std::move(kept);
  return gone;
}

}  // namespace pastiche
