#include "core/results/result_store.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <random>
#include <span>
#include <system_error>
#include <tuple>
#include <utility>

#include <sys/stat.h>

#include "core/base/atomic_file.h"
#include "core/base/user_folders.h"
#include "core/image/read_image.h"
#include "core/image/resample.h"
#include "core/image/write_image.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kMaxInfoBytes = (1 << 20) + 1;
constexpr std::int64_t kDay = 24 * 60 * 60;

std::int64_t Now() { return static_cast<std::int64_t>(std::time(nullptr)); }

std::string IdAt(std::int64_t time) {
  const auto seconds = static_cast<std::time_t>(time);
  std::tm parts{};
  ::gmtime_r(&seconds, &parts);
  char text[32];
  const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H-%M-%SZ", &parts);
  char random[16];
  std::snprintf(random, sizeof random, "-%08x", static_cast<unsigned int>(std::random_device{}()));
  return std::string(text, length) + random;
}

struct Entry {
  fs::path path;
  /// Seconds since 1970: when it was last written.
  std::int64_t time = 0;
  std::int64_t nanoseconds = 0;
  std::uint64_t bytes = 0;
};

/// The ordinary files of a folder; none where there is no folder.
std::vector<Entry> FilesIn(const fs::path& folder) {
  std::vector<Entry> entries;
  std::error_code error;
  fs::directory_iterator next(folder, error);
  while (!error && next != fs::directory_iterator()) {
    struct stat status {};
    if (::stat(next->path().c_str(), &status) == 0 && S_ISREG(status.st_mode)) {
      entries.push_back({next->path(), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
                         static_cast<std::uint64_t>(status.st_size)});
    }
    next.increment(error);
  }
  return entries;
}

std::string TextOf(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text(kMaxInfoBytes, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(file.gcount()));
  return text;
}

Image ThumbnailFor(const Image& picture) {
  return Resample(picture, FitLongestSide(picture.size(), ResultStore::kThumbnailSide, false));
}

}  // namespace

ResultStore::ResultStore(fs::path folder) : folder_(std::move(folder)) {}

std::string ResultStore::NewId() { return IdAt(Now()); }

Result<void> ResultStore::Write(const std::string& id, const Image& picture,
                                ResultInfo info) const {
  std::error_code error;
  fs::create_directories(folder_ / "thumbnails", error);
  if (error) {
    return Fail(
        "%1: the folder cannot be made: %2; make room for it, or set XDG_DATA_HOME to another",
        folder_, error.message());
  }
  // A thumbnail can be made again: it is not worth a result.
  static_cast<void>(WriteImage(ThumbnailFor(picture), ThumbnailOf(id)));
  info.size = picture.size();
  const std::string text = ResultInfoToJson(info);
  const Result<void> described = WriteFileAtomically(InfoOf(id), std::as_bytes(std::span(text)));
  if (!described) return described;
  return WriteImage(picture, PictureOf(id), {.bit_depth = 16});
}

std::vector<StoredResult> ResultStore::List() const {
  std::vector<StoredResult> results;
  for (const Entry& file : FilesIn(folder_)) {
    if (file.path.extension() != ".png") continue;
    StoredResult result{file.path.stem().string(), file.path,  file.time,
                        file.nanoseconds,          file.bytes, {}};
    if (Result<ResultInfo> info = ReadInfo(result.id)) result.info = std::move(*info);
    results.push_back(std::move(result));
  }
  std::sort(results.begin(), results.end(), [](const StoredResult& a, const StoredResult& b) {
    return std::tie(a.time, a.nanoseconds, a.id) > std::tie(b.time, b.nanoseconds, b.id);
  });
  return results;
}

std::vector<fs::path> ResultStore::Pictures() const {
  std::vector<fs::path> pictures;
  for (const Entry& file : FilesIn(folder_)) {
    if (file.path.extension() == ".png") pictures.push_back(file.path);
  }
  return pictures;
}

Result<Image> ResultStore::Read(const std::string& id) const { return ReadImage(PictureOf(id)); }

Result<ResultInfo> ResultStore::ReadInfo(const std::string& id) const {
  return ResultInfoFromJson(TextOf(InfoOf(id)), InfoOf(id).string());
}

Result<Image> ResultStore::ReadThumbnail(const std::string& id) const {
  const PixelLimit limit{.pixels = kThumbnailSide * kThumbnailSide};
  if (Result<Image> thumbnail = ReadImage(ThumbnailOf(id), limit)) return thumbnail;
  Result<Image> picture = Read(id);
  if (!picture) return picture;
  Image thumbnail = ThumbnailFor(*picture);
  std::error_code ignored;
  fs::create_directories(folder_ / "thumbnails", ignored);
  static_cast<void>(WriteImage(thumbnail, ThumbnailOf(id)));
  return thumbnail;
}

bool ResultStore::Remove(const std::string& id) const {
  std::error_code ignored;
  const bool there = fs::remove(PictureOf(id), ignored);
  fs::remove(InfoOf(id), ignored);
  fs::remove(ThumbnailOf(id), ignored);
  return there;
}

void ResultStore::Prune(const ResultLimits& limits, const std::set<std::string>& in_use) const {
  std::size_t count = 0;
  std::uint64_t bytes = 0;
  for (const StoredResult& result : List()) {
    ++count;
    bytes += result.bytes;
    const bool kept = count <= limits.count || (count <= limits.most && bytes <= limits.bytes);
    // Another window may be at work on it, and in a long pause.
    const bool under_way = result.info && result.info->stage == ResultStage::kUnderWay &&
                           result.time > Now() - 7 * kDay;
    if (!kept && !under_way && !in_use.contains(result.id)) Remove(result.id);
  }
  RemoveLeftovers();
}

void ResultStore::RemoveLeftovers() const {
  std::error_code ignored;
  const auto remove_old = [&](const Entry& file, bool left_over) {
    if (left_over && file.time < Now() - kDay) fs::remove(file.path, ignored);
  };
  const auto has_no_picture = [&](const Entry& file) {
    return !fs::exists(PictureOf(file.path.stem().string()), ignored);
  };
  for (const Entry& file : FilesIn(folder_)) {
    // ".pastiche-1234.tmp": a write that never came to its end.
    const bool unfinished =
        file.path.extension() == ".tmp" && file.path.filename().string().starts_with(".pastiche-");
    remove_old(file, unfinished || (file.path.extension() == ".json" && has_no_picture(file)));
  }
  for (const Entry& file : FilesIn(folder_ / "thumbnails")) {
    remove_old(file, file.path.extension() == ".png" && has_no_picture(file));
  }
}

void ResultStore::TakeOver(const fs::path& picture) const {
  struct stat status {};
  if (::stat(picture.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return;
  std::error_code error;
  fs::create_directories(folder_, error);
  fs::rename(picture, PictureOf(IdAt(status.st_mtim.tv_sec)), error);
}

fs::path ResultStore::PictureOf(const std::string& id) const { return folder_ / (id + ".png"); }
fs::path ResultStore::InfoOf(const std::string& id) const { return folder_ / (id + ".json"); }
fs::path ResultStore::ThumbnailOf(const std::string& id) const {
  return folder_ / "thumbnails" / (id + ".png");
}

Result<ResultStore> UsersResults() {
  const Result<fs::path> data = DataFolder();
  if (!data) return tl::unexpected(data.error());
  ResultStore results(*data / "results");
  results.TakeOver(*data / "last-picture.png");
  return results;
}

}  // namespace pastiche
