#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pastiche {

/// The ICC profile that exported pictures carry.
const std::vector<std::uint8_t>& SrgbProfile();

/// Brings the colours of one picture from its embedded profile to sRGB.
class ColorConversion {
 public:
  /// For pictures of `channels` colour channels: 1 (grey), 3 (RGB) or 4 (CMYK, shares of ink). A
  /// grey picture may have an RGB profile: its greys are colours of three equal parts.
  ///
  /// Nothing when there is nothing to do or nothing that can be done: no profile, a damaged one,
  /// one for other channels, or one that already is sRGB to within a fifth of an 8-bit step. CMYK
  /// is then converted as if each ink took its share of the light: R = (1 - C) (1 - K), likewise G
  /// by M and B by Y.
  static std::optional<ColorConversion> Create(std::span<const std::uint8_t> icc_profile,
                                               int channels);

  ColorConversion(ColorConversion&&) noexcept;
  ColorConversion& operator=(ColorConversion&&) noexcept;
  ~ColorConversion();

  /// `source` has `channels` floats in [0, 1] per pixel, `target` gets three.
  void Apply(const float* source, float* target, std::size_t pixels) const;

 private:
  struct Transform;
  explicit ColorConversion(std::unique_ptr<Transform> transform);

  std::unique_ptr<Transform> transform_;
};

}  // namespace pastiche
