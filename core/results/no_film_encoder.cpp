#include "core/results/film_encoder.h"

namespace pastiche {

bool HasFilmEncoder() { return false; }

Result<void> EncodeFilm(const std::filesystem::path& /*file*/,
                        std::span<const std::filesystem::path> /*frames*/,
                        const FilmOptions& /*options*/, const std::stop_token& /*stop*/) {
  return Fail("this program was built without films");
}

}  // namespace pastiche
