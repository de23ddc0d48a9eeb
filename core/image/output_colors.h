#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace pastiche {

/// The colours that a picture's numbers stand for in a file. The picture is the same in each; the
/// wider spaces hold more than it has, and are for whom a print shop or a screen asks for them.
enum class OutputColors { kSrgb, kDisplayP3, kAdobeRgb };

/// The ICC profile that a file of these colours carries. The same bytes at each call.
const std::vector<std::uint8_t>& ProfileOf(OutputColors colors);

/// Brings sRGB to other colours.
class ToOutputColors {
 public:
  /// Leaves sRGB as it is.
  explicit ToOutputColors(OutputColors colors);
  ~ToOutputColors();
  ToOutputColors(const ToOutputColors&) = delete;
  ToOutputColors& operator=(const ToOutputColors&) = delete;

  /// False where the colours could not be made, for want of memory.
  bool valid() const { return valid_; }

  /// In place; three floats in [0, 1] per pixel.
  void Apply(float* rgb, std::size_t pixels) const;

 private:
  struct Transform;
  std::unique_ptr<Transform> transform_;
  bool valid_ = true;
};

}  // namespace pastiche
