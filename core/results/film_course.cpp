#include "core/results/film_course.h"

#include <utility>

namespace pastiche {

std::vector<std::filesystem::path> FilmCourse::Add(const std::filesystem::path& file) {
  files_.push_back(file);
  std::vector<std::filesystem::path> gone;
  if (files_.size() < kMostFrames) return gone;
  interval_ *= 2;
  std::vector<std::filesystem::path> kept;
  for (std::size_t i = 0; i < files_.size(); ++i) {
    (i % 2 == 0 ? kept : gone).push_back(std::move(files_[i]));
  }
  files_ = std::move(kept);
  return gone;
}

}  // namespace pastiche
