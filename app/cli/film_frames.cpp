#include "app/cli/film_frames.h"

#include <system_error>
#include <utility>

#include "app/cli/snapshots.h"
#include "core/image/resample.h"
#include "core/image/write_image.h"

namespace pastiche::cli {

FilmFrames::FilmFrames(Clock now) : now_(std::move(now)) {}

bool FilmFrames::IsDue() const {
  if (count_ == 0) return true;
  const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(now_() - last_);
  return course_.IsDue(since.count());
}

bool FilmFrames::ShouldRequest() {
  if (requested_ || !IsDue()) return false;
  requested_ = true;
  return true;
}

Result<void> FilmFrames::Take(const Frame& frame) {
  requested_ = false;
  return IsDue() ? Add(ToImage(frame)) : Result<void>();
}

Result<void> FilmFrames::TakeLast(const Image& picture) { return Add(picture); }

Result<void> FilmFrames::Add(const Image& picture) {
  if (folder_.path().empty()) {
    return Fail("there is no room for the film in the folder of temporary files");
  }
  last_ = now_();
  const std::filesystem::path file = folder_.path() / (std::to_string(count_++) + ".jpg");
  const ImageSize size = FitLongestSide(picture.size(), FilmCourse::kLongestSide, false);
  const bool fits = size == picture.size();
  const Result<void> written =
      fits ? WriteImage(picture, file) : WriteImage(Resample(picture, size), file);
  if (!written) return written;
  std::error_code ignored;
  for (const auto& gone : course_.Add(file)) std::filesystem::remove(gone, ignored);
  return {};
}

}  // namespace pastiche::cli
