#include "core/results/film.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <exception>
#include <string>
#include <system_error>
#include <vector>

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/videoio.hpp>

#include "core/base/cancelled.h"
#include "core/base/input_file.h"
#include "core/base/work_folder.h"
#include "core/image/read_image.h"
#include "core/image/resample.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

/// Films are below; more would not fit into memory either.
constexpr std::uint64_t kMostBytes = std::uint64_t{2} << 30;

std::string EndingOf(const fs::path& path) {
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char character) { return std::tolower(character); });
  return ending;
}

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

bool OpenWriter(cv::VideoWriter& writer, const fs::path& path, int rate, ImageSize size) {
  const cv::Size frame(size.width, size.height);
  const auto open = [&](const char(&code)[5]) {
    const int codec = cv::VideoWriter::fourcc(code[0], code[1], code[2], code[3]);
    return writer.open(path.string(), cv::CAP_FFMPEG, codec, rate, frame);
  };
  if (EndingOf(path) == ".webm") return open("VP80");
  return open("avc1") || open("mp4v");
}

Result<void> Encode(const fs::path& file, std::span<const fs::path> frames,
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
                std::string_view(EndingOf(file) == ".webm" ? ".mp4" : ".webm"));
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

Result<std::vector<std::byte>> ReadWhole(const fs::path& path) {
  const Result<InputFile> file = InputFile::Open(path);
  if (!file) return tl::unexpected(file.error());
  if (file->size() == 0 || file->size() > kMostBytes) {
    return Fail("the film could not be encoded; make it smaller or shorter");
  }
  std::vector<std::byte> bytes(static_cast<std::size_t>(file->size()));
  const Result<void> read = file->ReadAt(0, bytes);
  if (!read) return tl::unexpected(read.error());
  return bytes;
}

}  // namespace

bool CanWriteFilm(const fs::path& path) {
  const std::string ending = EndingOf(path);
  return ending == ".mp4" || ending == ".webm";
}

Result<void> WriteFilm(const fs::path& path, std::span<const fs::path> frames,
                       const FilmOptions& options, const std::stop_token& stop) {
  const std::string name = path.filename().string();
  if (!CanWriteFilm(path)) return Fail("%1: choose a name that ends in .mp4 or .webm", name);
  if (frames.empty()) return Fail("%1: there are no pictures to make a film of yet", name);
  const WorkFolder folder("film");
  if (folder.path().empty()) {
    return Fail("%1: there is no room for the film in the folder of temporary files", name);
  }
  try {
    const fs::path file = folder.path() / ("film" + EndingOf(path));
    const Result<void> encoded = Encode(file, frames, options, stop);
    if (!encoded) return Fail(About(name, encoded.error().message));
    const Result<std::vector<std::byte>> bytes = ReadWhole(file);
    if (!bytes) return Fail(About(name, bytes.error().message));
    return WriteFileAtomically(path, *bytes, options.existing);
  } catch (const Cancelled&) {
    throw;
  } catch (const std::exception& exception) {
    return Fail("%1: the film could not be encoded: %2", name, std::string_view(exception.what()));
  }
}

}  // namespace pastiche
