#include "core/results/film.h"

#include <algorithm>
#include <cctype>
#include <exception>
#include <string>
#include <system_error>
#include <vector>

#include "core/base/cancelled.h"
#include "core/base/input_file.h"
#include "core/base/work_folder.h"
#include "core/results/film_encoder.h"

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

Result<std::vector<std::byte>> ReadWhole(const fs::path& path) {
  const Result<InputFile> file = InputFile::Open(path);
  if (!file) return tl::unexpected(file.error());
  if (file->size() == 0 || file->size() > kMostBytes) {
    return Fail("the film could not be encoded; make it smaller or shorter");
  }
  return file->ReadAll();
}

}  // namespace

bool HasFilms() { return HasFilmEncoder(); }

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
    const Result<void> encoded = EncodeFilm(file, frames, options, stop);
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
