#pragma once

#include <filesystem>
#include <span>
#include <stop_token>

#include "core/base/result.h"
#include "core/results/film.h"

/// The part of WriteFilm that needs OpenCV's videoio: another file takes its place in a build
/// without films (PASTICHE_FILM).
namespace pastiche {

bool HasFilmEncoder();

/// Makes `file`, whose name ends in .mp4 or .webm, in small letters, of the pictures' files. Errors
/// do not name it. Throws Cancelled, and what OpenCV throws.
Result<void> EncodeFilm(const std::filesystem::path& file,
                        std::span<const std::filesystem::path> frames, const FilmOptions& options,
                        const std::stop_token& stop);

}  // namespace pastiche
