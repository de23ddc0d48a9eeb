#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

#include "core/image/codecs/tiff_page.h"

namespace pastiche {

/// Turns the L*a*b* of a TIFF page into sRGB. L*a*b* says how colours look beside their own white,
/// and white stays white.
class TiffLab {
 public:
  /// `bits` is 8 or 16. `white` is the chromaticity (x, y) of the white that the page names; none
  /// means D50, which is what programs write that name none.
  TiffLab(TiffColors encoding, int bits, std::optional<std::array<double, 2>> white);

  /// Replaces the stored L*, a*, b* at the beginning of each pixel of `step` numbers by red, green
  /// and blue of 16 bits.
  void Convert(std::uint16_t* pixels, std::size_t step, std::size_t count) const;

 private:
  struct Lab {
    double l, a, b;
  };
  Lab Decode(const std::uint16_t* pixel) const;
  Lab RelativeToD50(Lab lab) const;

  TiffColors encoding_;
  int bits_;
  /// From tristimulus values under the page's white to those under D50, where that is another.
  std::optional<std::array<std::array<double, 3>, 3>> adaptation_;
  std::array<double, 3> white_ = {};
  std::unique_ptr<void, void (*)(void*)> transform_;
};

}  // namespace pastiche
