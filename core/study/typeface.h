#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace pastiche {

/// A line of text as the share of each pixel that its letters cover, row by row: 0 to 255.
struct TextMask {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> coverage;
};

/// Height of a line whose letters have this size.
int LineHeight(int pixels);

/// Letters for pictures.
class Typeface {
 public:
  virtual ~Typeface() = default;

  /// One line of UTF-8 text, `pixels` to the em; LineHeight(pixels) high and as wide as it needs.
  virtual TextMask Draw(std::string_view text, int pixels, bool bold) const = 0;

  int Width(std::string_view text, int pixels, bool bold) const {
    return Draw(text, pixels, bold).width;
  }
};

/// The sans serif that the system offers, DejaVu Sans if it is installed; null where there is none.
std::unique_ptr<Typeface> MakeInstalledTypeface();

/// Plain strokes that need no font; what is not ASCII becomes a question mark.
std::unique_ptr<Typeface> MakeStrokeTypeface();

}  // namespace pastiche
