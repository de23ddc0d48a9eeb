#pragma once

#include <filesystem>
#include <span>
#include <stop_token>

#include "core/base/atomic_file.h"
#include "core/base/result.h"

namespace pastiche {

struct FilmOptions {
  int frames_per_second = 24;
  /// How long the last picture stays.
  double hold_seconds = 2;
  /// Longest side in pixels, at the most.
  int longest_side = 1920;
  Existing existing = Existing::kReplace;
};

/// Whether this program was built with what makes films.
bool HasFilms();

/// Whether the name's ending is one that WriteFilm knows: .mp4 (H.264, or MPEG-4 where the system
/// has no encoder for that) or .webm (VP8); any case.
bool CanWriteFilm(const std::filesystem::path& path);

/// Makes a film of pictures' files, in their order, each one frame, at the size of the last one;
/// files that are not there any more are left out. One picture at a time is in memory, and the
/// film. Written in one step: an existing file is replaced whole or left as it was. Errors name the
/// file. Throws Cancelled.
Result<void> WriteFilm(const std::filesystem::path& path,
                       std::span<const std::filesystem::path> frames, const FilmOptions& options,
                       const std::stop_token& stop);

}  // namespace pastiche
