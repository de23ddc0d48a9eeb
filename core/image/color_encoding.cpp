#include "core/image/color_encoding.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <memory>
#include <optional>

#include <lcms2.h>

#include "core/image/color_profile.h"
#include "core/image/saved_profile.h"

namespace pastiche {
namespace {

using Curve = std::unique_ptr<cmsToneCurve, decltype(&cmsFreeToneCurve)>;

/// light = (a stored + b)^g from `d` on, c stored below: type 4 of Little CMS.
Curve Parametric(double g, double a, double b, double c, double d) {
  const std::array<double, 5> parameters = {g, a, b, c, d};
  return {cmsBuildParametricToneCurve(nullptr, 4, parameters.data()), &cmsFreeToneCurve};
}

/// IEC 61966-2-1.
Curve SrgbCurve() { return Parametric(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045); }

Curve GammaCurve(double gamma) { return {cmsBuildGamma(nullptr, gamma), &cmsFreeToneCurve}; }

/// The inverse of stored = alpha light^0.45 - (alpha - 1), with a straight part of `slope` below
/// the light `beta`.
Curve CameraCurve(double alpha, double beta, double slope) {
  return Parametric(1 / 0.45, 1 / alpha, (alpha - 1) / alpha, 1 / slope, slope * beta);
}

Curve Tabulated(const std::function<double(double)>& light) {
  constexpr int kEntries = 4096;
  std::vector<float> table(kEntries);
  for (int i = 0; i < kEntries; ++i) {
    const double value = light(static_cast<double>(i) / (kEntries - 1));
    table[static_cast<std::size_t>(i)] = static_cast<float>(std::clamp(value, 0.0, 1.0));
  }
  return {cmsBuildTabulatedToneCurveFloat(nullptr, kEntries, table.data()), &cmsFreeToneCurve};
}

std::vector<std::uint8_t> MakeProfile(const Primaries& primaries, const Curve& curve) {
  if (curve == nullptr) {
    return {};
  }
  const auto with_y = [](const Chromaticity& color) { return cmsCIExyY{color.x, color.y, 1}; };
  const cmsCIExyY white = with_y(primaries.white);
  const cmsCIExyYTRIPLE colors = {with_y(primaries.red), with_y(primaries.green),
                                  with_y(primaries.blue)};
  const std::array<cmsToneCurve*, 3> curves = {curve.get(), curve.get(), curve.get()};
  const std::unique_ptr<void, decltype(&cmsCloseProfile)> profile(
      cmsCreateRGBProfile(&white, &colors, curves.data()), &cmsCloseProfile);
  return SavedProfile(profile.get());
}

/// H.273, table 2; 10 (CIE XYZ) is no encoding that a still picture is given in.
std::optional<Primaries> PrimariesOf(int code) {
  constexpr Chromaticity kD65 = {0.3127, 0.3290};
  constexpr Chromaticity kC = {0.310, 0.316};
  switch (code) {
    case 1:  // BT.709
    case 2:  // unspecified
      return kSrgbPrimaries;
    case 4:  // BT.470 System M
      return Primaries{kC, {0.67, 0.33}, {0.21, 0.71}, {0.14, 0.08}};
    case 5:  // BT.601, 625 lines
      return Primaries{kD65, {0.64, 0.33}, {0.29, 0.60}, {0.15, 0.06}};
    case 6:  // BT.601, 525 lines
    case 7:  // SMPTE 240M
      return Primaries{kD65, {0.630, 0.340}, {0.310, 0.595}, {0.155, 0.070}};
    case 8:  // film
      return Primaries{kC, {0.681, 0.319}, {0.243, 0.692}, {0.145, 0.049}};
    case 9:  // BT.2020
      return Primaries{kD65, {0.708, 0.292}, {0.170, 0.797}, {0.131, 0.046}};
    case 11:  // DCI-P3
      return Primaries{{0.314, 0.351}, {0.680, 0.320}, {0.265, 0.690}, {0.150, 0.060}};
    case 12:  // Display P3
      return Primaries{kD65, {0.680, 0.320}, {0.265, 0.690}, {0.150, 0.060}};
    case 22:  // EBU 3213
      return Primaries{kD65, {0.630, 0.340}, {0.295, 0.605}, {0.155, 0.077}};
    default:
      return std::nullopt;
  }
}

constexpr double kReferenceWhite = 203;
constexpr double kPeak = 1000;

/// What is shown of a brightness in cd/m2, 0 to 1: straight up to the knee, then E. Reinhard's
/// extended curve, which goes on from there at the same slope and reaches 1 at the peak.
double ShownOnScreen(double luminance) {
  constexpr double kKnee = 0.5;
  constexpr double kTop = (kPeak / kReferenceWhite - kKnee) / (1 - kKnee);
  const double relative = luminance / kReferenceWhite;
  if (relative <= kKnee) {
    return relative;
  }
  const double above = std::min((relative - kKnee) / (1 - kKnee), kTop);
  return kKnee + (1 - kKnee) * above * (1 + above / (kTop * kTop)) / (1 + above);
}

/// SMPTE ST 2084.
double PqLuminance(double stored) {
  constexpr double kM1 = 2610.0 / 16384;
  constexpr double kM2 = 2523.0 / 4096 * 128;
  constexpr double kC1 = 3424.0 / 4096;
  constexpr double kC2 = 2413.0 / 4096 * 32;
  constexpr double kC3 = 2392.0 / 4096 * 32;
  const double power = std::pow(stored, 1 / kM2);
  return 10000 * std::pow(std::max(power - kC1, 0.0) / (kC2 - kC3 * power), 1 / kM1);
}

/// ITU-R BT.2100, with the system gamma of a screen of 1000 cd/m2 on each channel.
double HlgLuminance(double stored) {
  constexpr double kA = 0.17883277;
  constexpr double kB = 0.28466892;
  constexpr double kC = 0.55991073;
  constexpr double kSystemGamma = 1.2;
  const double scene =
      stored <= 0.5 ? stored * stored / 3 : (std::exp((stored - kC) / kA) + kB) / 12;
  return kPeak * std::pow(scene, kSystemGamma);
}

/// H.273, table 3; none for the logarithmic curves, 9 and 10.
Curve CurveOf(int code) {
  switch (code) {
    case 1:   // BT.709
    case 6:   // BT.601
    case 11:  // IEC 61966-2-4
    case 12:  // BT.1361
    case 14:  // BT.2020, 10 bit
    case 15:  // BT.2020, 12 bit
      return CameraCurve(1.09929682680944, 0.018053968510807, 4.5);
    case 2:   // unspecified
    case 13:  // sRGB
      return SrgbCurve();
    case 4:
      return GammaCurve(2.2);
    case 5:
      return GammaCurve(2.8);
    case 7:  // SMPTE 240M
      return CameraCurve(1.111572195921731, 0.022821585529445, 4.0);
    case 8:
      return GammaCurve(1);
    case 16:
      return Tabulated([](double stored) { return ShownOnScreen(PqLuminance(stored)); });
    case 17:  // SMPTE ST 428-1
      return Tabulated([](double stored) { return 52.37 / 48 * std::pow(stored, 2.6); });
    case 18:
      return Tabulated([](double stored) { return ShownOnScreen(HlgLuminance(stored)); });
    default:
      return {nullptr, &cmsFreeToneCurve};
  }
}

/// The curve for samples whose black and white are those of video.
Curve NarrowRange(const Curve& full, int bit_depth) {
  const double unit = std::pow(2.0, bit_depth - 8);
  const double levels = std::pow(2.0, bit_depth) - 1;
  return Tabulated([&](double stored) {
    const double level = (stored * levels - 16 * unit) / (219 * unit);
    return static_cast<double>(
        cmsEvalToneCurveFloat(full.get(), static_cast<float>(std::clamp(level, 0.0, 1.0))));
  });
}

}  // namespace

std::vector<std::uint8_t> AdobeRgbProfile() {
  return GammaProfile({{0.3127, 0.3290}, {0.64, 0.33}, {0.21, 0.71}, {0.15, 0.06}}, 2.19921875);
}

std::vector<std::uint8_t> GammaProfile(const Primaries& primaries, double gamma) {
  return MakeProfile(primaries, GammaCurve(gamma));
}

std::vector<std::uint8_t> SrgbCurveProfile(const Primaries& primaries) {
  return MakeProfile(primaries, SrgbCurve());
}

std::vector<std::uint8_t> CodePointProfile(const CodePoints& points) {
  const std::optional<Primaries> primaries = PrimariesOf(points.primaries);
  Curve curve = CurveOf(points.transfer);
  if (!primaries || curve == nullptr) {
    return {};
  }
  if (!points.full_range) {
    curve = NarrowRange(curve, points.bit_depth);
  }
  return MakeProfile(*primaries, curve);
}

}  // namespace pastiche
