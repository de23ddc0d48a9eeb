#include "core/results/film_encoder.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/videoio.hpp>
#include <unistd.h>

#include "core/base/cancelled.h"
#include "core/image/read_image.h"
#include "core/image/resample.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

bool IsWebm(const fs::path& path) { return path.extension() == ".webm"; }

bool IsThere(const fs::path& path) {
  std::error_code error;
  return fs::exists(path, error);
}

/// Codecs want an even number of pixels.
int Even(int side) { return std::max(2, side / 2 * 2); }

cv::Mat AsFrame(const Image& image, ImageSize size) {
  cv::Mat frame(size.height, size.width, CV_8UC3);
  const auto to_byte = [](float value) {
    return static_cast<unsigned char>(std::lround((value >= 0 ? std::min(value, 1.0f) : 0) * 255));
  };
  for (int y = 0; y < size.height; ++y) {
    const float* color = image.rgb().data() +
                         static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width()) * 3;
    unsigned char* out = frame.ptr(y);
    for (int x = 0; x < size.width; ++x, color += 3) {
      for (int channel = 0; channel < 3; ++channel) *out++ = to_byte(color[2 - channel]);
    }
  }
  return frame;
}

/// The picture at the film's size.
Result<Image> ReadFrame(const fs::path& path, ImageSize size) {
  Result<Image> image = ReadImage(path);
  if (!image || image->size() == size) return image;
  return Resample(*image, size);
}

/// Nothing reaches stderr while it lives. OpenCV prints there, past its own log, that WebM knows no
/// such tag, and encodes all the same: that format has no tags at all.
class Silence {
 public:
  Silence() : stderr_(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)) {
    if (stderr_ < 0) return;
    std::fflush(stderr);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0) return;
    ::dup2(nowhere, STDERR_FILENO);
    ::close(nowhere);
  }
  ~Silence() {
    if (stderr_ < 0) return;
    std::fflush(stderr);
    ::dup2(stderr_, STDERR_FILENO);
    ::close(stderr_);
  }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;

 private:
  /// What it was; negative where there was none.
  int stderr_;
};

bool OpenWriter(cv::VideoWriter& writer, const fs::path& path, int rate, ImageSize size) {
  const Silence silence;
  const cv::Size frame(size.width, size.height);
  const auto open = [&](const char(&code)[5]) {
    const int codec = cv::VideoWriter::fourcc(code[0], code[1], code[2], code[3]);
    return writer.open(path.string(), cv::CAP_FFMPEG, codec, rate, frame);
  };
  if (IsWebm(path)) return open("VP80");
  return open("avc1") || open("mp4v");
}

}  // namespace

bool HasFilmEncoder() { return true; }

Result<void> EncodeFilm(const fs::path& file, std::span<const fs::path> frames,
                        const FilmOptions& options, const std::stop_token& stop) {
  cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
  while (!frames.empty() && !IsThere(frames.back())) frames = frames.first(frames.size() - 1);
  if (frames.empty()) return Fail("there are no pictures to make a film of any more");
  const Result<Image> last = ReadImage(frames.back());
  if (!last) return tl::unexpected(last.error());
  const ImageSize fitted = FitLongestSide(last->size(), options.longest_side, false);
  const ImageSize size = {Even(fitted.width), Even(fitted.height)};
  cv::VideoWriter writer;
  if (!OpenWriter(writer, file, options.frames_per_second, size)) {
    return Fail("this system has no encoder for such films; choose a name that ends in %1",
                std::string_view(IsWebm(file) ? ".mp4" : ".webm"));
  }
  const int hold = static_cast<int>(std::lround(options.hold_seconds * options.frames_per_second));
  for (std::size_t i = 0; i < frames.size(); ++i) {
    if (stop.stop_requested()) throw Cancelled();
    if (!IsThere(frames[i])) continue;
    const Result<Image> image = ReadFrame(frames[i], size);
    if (!image) return tl::unexpected(image.error());
    const cv::Mat frame = AsFrame(*image, size);
    const int times = i + 1 < frames.size() ? 1 : 1 + std::max(hold, 0);
    for (int time = 0; time < times; ++time) writer.write(frame);
  }
  writer.release();
  return {};
}

}  // namespace pastiche
