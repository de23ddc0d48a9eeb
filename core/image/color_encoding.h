#pragma once

#include <cstdint>
#include <vector>

namespace pastiche {

// Colours that a file describes in other words than an ICC profile, as the profile that says the
// same. An empty profile means that what the file says has no meaning here.

/// A colour without its brightness: x and y of CIE 1931.
struct Chromaticity {
  double x = 0;
  double y = 0;
};

struct Primaries {
  Chromaticity white;
  Chromaticity red;
  Chromaticity green;
  Chromaticity blue;
};

/// Of ITU-R BT.709, which sRGB took over.
inline constexpr Primaries kSrgbPrimaries = {
    {0.3127, 0.3290}, {0.64, 0.33}, {0.30, 0.60}, {0.15, 0.06}};

/// Adobe RGB (1998).
std::vector<std::uint8_t> AdobeRgbProfile();

/// light = stored ^ `gamma`.
std::vector<std::uint8_t> GammaProfile(const Primaries& primaries, double gamma);

/// These primaries with the curve of sRGB.
std::vector<std::uint8_t> SrgbCurveProfile(const Primaries& primaries);

/// A colour encoding by the numbers of ITU-T H.273, as PNG's cICP and HEIF's nclx give it.
struct CodePoints {
  int primaries = 2;
  int transfer = 2;
  /// Otherwise black is 16 and white 235 of 255 ("video" levels), likewise at `bit_depth`.
  bool full_range = true;
  int bit_depth = 8;
};

/// Where the numbers say "unspecified" (2), sRGB's part is taken. The curves of cameras (BT.709,
/// BT.601, BT.2020, SMPTE 240M) are undone as H.273 defines them.
///
/// PQ (16) and HLG (18) hold more than a screen's white. What lies below half of the reference
/// white, 203 cd/m2 (ITU-R BT.2408), is kept as it is; what is brighter, up to 1000 cd/m2, is
/// compressed smoothly into the rest, and beyond that it is white. HLG is taken as for a screen of
/// 1000 cd/m2.
std::vector<std::uint8_t> CodePointProfile(const CodePoints& points);

}  // namespace pastiche
