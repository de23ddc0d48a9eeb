#pragma once

#include <array>
#include <cstddef>

#include "core/image/image.h"

namespace pastiche {

/// Colour as a function of luminance: all the colour that a picture has which was made in one ink,
/// grey, sepia, or black on cream paper.
struct Tint {
  static constexpr int kSteps = 32;
  /// Colour minus luminance at luminances 0, 1 / kSteps, ..., 1; each of luminance 0.
  std::array<std::array<double, 3>, kSteps + 1> chroma{};

  /// The colour minus luminance at any luminance, linear between these.
  std::array<double, 3> ChromaAt(double luminance) const;
  bool operator==(const Tint&) const = default;
};

/// A picture's mean colour at each luminance, over its visible pixels, each as far as it is near: a
/// kernel regression (Nadaraya 1964, Watson 1964) with a Gaussian of deviation 1 / kSteps. Grey for
/// a picture of which nothing is visible. Measured at 256 pixels, where a scan's noise is gone.
Tint TintOf(const Image& image);

/// Whether a picture has no other colours than its tint: at 256 pixels, 99 of 100 visible pixels
/// lie within 8 of 255 of it. False where nothing is visible.
bool HasOnlyTint(const Image& image, const Tint& tint);

}  // namespace pastiche
