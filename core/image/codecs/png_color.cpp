#include "core/image/codecs/png_color.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/image/codecs/inflate.h"
#include "core/image/color_encoding.h"
#include "core/image/color_profile.h"

namespace pastiche {
namespace {

/// The data of a chunk that was kept as it is, or nothing.
std::span<const png_byte> KeptChunk(png_structp png, png_infop info, std::string_view name) {
  png_unknown_chunkp chunks = nullptr;
  const int count = png_get_unknown_chunks(png, info, &chunks);
  for (int i = 0; i < count; ++i) {
    if (name == reinterpret_cast<const char*>(chunks[i].name)) {
      return {chunks[i].data, chunks[i].size};
    }
  }
  return {};
}

/// Empty where the stream is damaged or larger than any profile.
std::vector<std::uint8_t> Unpacked(std::span<const png_byte> compressed) {
  constexpr std::size_t kLargest = std::size_t{64} << 20;
  const std::optional<std::string> profile =
      Inflate({reinterpret_cast<const char*>(compressed.data()), compressed.size()}, kLargest);
  if (!profile) return {};
  return {profile->begin(), profile->end()};
}

/// iCCP: a name, a zero, a zero for the method, the compressed profile.
std::vector<std::uint8_t> ReadEmbeddedProfile(png_structp png, png_infop info) {
  const std::span<const png_byte> chunk = KeptChunk(png, info, "iCCP");
  const auto name_end = std::find(chunk.begin(), chunk.end(), png_byte{0});
  const auto header = static_cast<std::size_t>(name_end - chunk.begin()) + 2;
  return header < chunk.size() && chunk[header - 1] == 0 ? Unpacked(chunk.subspan(header))
                                                         : std::vector<std::uint8_t>();
}

std::optional<CodePoints> ReadCodePoints(png_structp png, png_infop info) {
  const std::span<const png_byte> values = KeptChunk(png, info, "cICP");
  if (values.size() != 4) {
    return std::nullopt;
  }
  // The matrix of a PNG can only be that of RGB.
  if (values[2] != 0) {
    return std::nullopt;
  }
  CodePoints points;
  points.primaries = values[0];
  points.transfer = values[1];
  points.full_range = values[3] != 0;
  points.bit_depth = png_get_bit_depth(png, info) == 16 ? 16 : 8;
  return points;
}

/// libpng gives fractions in units of 1/100,000.
double Fraction(png_fixed_point value) { return value / 1e5; }

std::optional<Primaries> ReadPrimaries(png_structp png, png_infop info) {
  std::array<png_fixed_point, 8> xy = {};
  if (png_get_cHRM_fixed(png, info, &xy[0], &xy[1], &xy[2], &xy[3], &xy[4], &xy[5], &xy[6],
                         &xy[7]) == 0) {
    return std::nullopt;
  }
  return Primaries{{Fraction(xy[0]), Fraction(xy[1])},
                   {Fraction(xy[2]), Fraction(xy[3])},
                   {Fraction(xy[4]), Fraction(xy[5])},
                   {Fraction(xy[6]), Fraction(xy[7])}};
}

bool AreSrgb(const Primaries& primaries) {
  const auto near = [](const Chromaticity& a, const Chromaticity& b) {
    constexpr double kTolerance = 0.002;
    return std::abs(a.x - b.x) < kTolerance && std::abs(a.y - b.y) < kTolerance;
  };
  return near(primaries.white, kSrgbPrimaries.white) && near(primaries.red, kSrgbPrimaries.red) &&
         near(primaries.green, kSrgbPrimaries.green) && near(primaries.blue, kSrgbPrimaries.blue);
}

}  // namespace

void KeepColorChunks(png_structp png) {
  constexpr png_byte kNames[] = "cICP\0iCCP";
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_ALWAYS, kNames, 2);
}

std::vector<std::uint8_t> PngColorProfile(png_structp png, png_infop info) {
  if (const std::optional<CodePoints> points = ReadCodePoints(png, info)) {
    std::vector<std::uint8_t> profile = CodePointProfile(*points);
    if (!profile.empty()) {
      return profile;
    }
  }
  if (std::vector<std::uint8_t> profile = ReadEmbeddedProfile(png, info); !profile.empty()) {
    return profile;
  }
  int intent = 0;
  if (png_get_sRGB(png, info, &intent) != 0) {
    return SrgbProfile();
  }
  const std::optional<Primaries> primaries = ReadPrimaries(png, info);
  png_fixed_point gamma = 0;
  if (png_get_gAMA_fixed(png, info, &gamma) == 0 || gamma <= 0) {
    return primaries ? SrgbCurveProfile(*primaries) : std::vector<std::uint8_t>();
  }
  constexpr png_fixed_point kSrgbGamma = 45455;
  constexpr png_fixed_point kRounding = 50;
  if (std::abs(gamma - kSrgbGamma) <= kRounding && (!primaries || AreSrgb(*primaries))) {
    return SrgbProfile();
  }
  return GammaProfile(primaries.value_or(kSrgbPrimaries), 1 / Fraction(gamma));
}

}  // namespace pastiche
