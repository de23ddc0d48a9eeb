#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <type_traits>

#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include FT_FREETYPE_H

#include "core/study/typeface.h"

namespace pastiche {

namespace {

struct FontFile {
  std::string path;
  int index = 0;
};

/// Asks fontconfig for the file of a font that can have any size.
std::optional<FontFile> FindFont(FcConfig* config, bool bold) {
  FcPattern* wanted = FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, "DejaVu Sans", FC_FAMILY,
                                     FcTypeString, "sans-serif", FC_WEIGHT, FcTypeInteger,
                                     bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR, FC_SCALABLE,
                                     FcTypeBool, FcTrue, static_cast<char*>(nullptr));
  FcConfigSubstitute(config, wanted, FcMatchPattern);
  FcDefaultSubstitute(wanted);
  FcResult result = FcResultNoMatch;
  FcPattern* match = FcFontMatch(config, wanted, &result);
  FcPatternDestroy(wanted);
  if (match == nullptr) return std::nullopt;
  std::optional<FontFile> found;
  FcChar8* path = nullptr;
  int index = 0;
  FcBool scalable = FcFalse;
  FcPatternGetInteger(match, FC_INDEX, 0, &index);
  FcPatternGetBool(match, FC_SCALABLE, 0, &scalable);
  if (FcPatternGetString(match, FC_FILE, 0, &path) == FcResultMatch && scalable == FcTrue) {
    found = FontFile{reinterpret_cast<const char*>(path), index};
  }
  FcPatternDestroy(match);
  return found;
}

using Library = std::unique_ptr<std::remove_pointer_t<FT_Library>, decltype(&FT_Done_FreeType)>;
using Face = std::unique_ptr<std::remove_pointer_t<FT_Face>, decltype(&FT_Done_Face)>;

Face OpenFace(FT_Library library, const std::optional<FontFile>& font) {
  FT_Face face = nullptr;
  const bool open =
      font && FT_New_Face(library, font->path.c_str(), font->index, &face) == FT_Err_Ok;
  return {open ? face : nullptr, &FT_Done_Face};
}

/// Takes the first character off `text`; what is no UTF-8 is taken byte by byte as U+FFFD.
char32_t TakeCharacter(std::string_view& text) {
  constexpr char32_t kReplacement = 0xFFFD;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  const std::size_t length = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
  char32_t character = length < 2 ? first : first & (0x7F >> length);
  bool valid = length > 0 && length <= text.size();
  for (std::size_t i = 1; valid && i < length; ++i) {
    valid = (byte(i) & 0xC0) == 0x80;
    character = (character << 6) | (byte(i) & 0x3F);
  }
  text.remove_prefix(valid ? length : 1);
  return valid ? character : kReplacement;
}

/// A letter's pixels and where they lie: `left` of the pen and `top` above the baseline.
struct Glyph {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> coverage;
};

class InstalledTypeface final : public Typeface {
 public:
  InstalledTypeface(Library library, Face regular, Face bold)
      : library_(std::move(library)), regular_(std::move(regular)), bold_(std::move(bold)) {}

  TextMask Draw(std::string_view text, int pixels, bool bold) const override {
    FT_Face face = bold ? bold_.get() : regular_.get();
    FT_Set_Pixel_Sizes(face, 0, static_cast<FT_UInt>(pixels));
    TextMask mask;
    mask.height = LineHeight(pixels);
    const std::vector<Glyph> glyphs = Place(face, text, pixels, mask.width);
    mask.coverage.resize(static_cast<std::size_t>(mask.width) * mask.height);
    for (const Glyph& glyph : glyphs) Copy(glyph, mask);
    return mask;
  }

 private:
  /// The letters one after the other; `width`: of the line.
  static std::vector<Glyph> Place(FT_Face face, std::string_view text, int pixels, int& width) {
    std::vector<Glyph> glyphs;
    // In 64ths of a pixel.
    FT_Pos pen = 0;
    FT_UInt before = 0;
    const int baseline = pixels;
    while (!text.empty()) {
      const FT_UInt index = FT_Get_Char_Index(face, TakeCharacter(text));
      FT_Vector kerning = {0, 0};
      if (before != 0) FT_Get_Kerning(face, before, index, FT_KERNING_UNFITTED, &kerning);
      before = index;
      pen += kerning.x;
      // Letters keep their shape; only their height is fitted to the pixels.
      if (FT_Load_Glyph(face, index, FT_LOAD_RENDER | FT_LOAD_TARGET_LIGHT) != FT_Err_Ok) continue;
      glyphs.push_back(ToGlyph(*face->glyph, static_cast<int>((pen + 32) >> 6), baseline));
      // linearHoriAdvance has 16 bits behind the point.
      pen += face->glyph->linearHoriAdvance >> 10;
      width = std::max(width, glyphs.back().x + glyphs.back().width);
    }
    width = std::max(width, static_cast<int>((pen + 63) >> 6));
    return glyphs;
  }

  static Glyph ToGlyph(const FT_GlyphSlotRec_& slot, int pen, int baseline) {
    Glyph glyph{pen + slot.bitmap_left,
                baseline - slot.bitmap_top,
                static_cast<int>(slot.bitmap.width),
                static_cast<int>(slot.bitmap.rows),
                {}};
    if (slot.bitmap.pixel_mode != FT_PIXEL_MODE_GRAY) glyph.height = 0;
    for (int y = 0; y < glyph.height; ++y) {
      const unsigned char* row = slot.bitmap.buffer + y * slot.bitmap.pitch;
      glyph.coverage.insert(glyph.coverage.end(), row, row + glyph.width);
    }
    return glyph;
  }

  /// Letters may touch: where they do, the one that covers more counts.
  static void Copy(const Glyph& glyph, TextMask& mask) {
    for (int y = std::max(0, -glyph.y); y < std::min(glyph.height, mask.height - glyph.y); ++y) {
      for (int x = std::max(0, -glyph.x); x < std::min(glyph.width, mask.width - glyph.x); ++x) {
        std::uint8_t& target =
            mask.coverage[static_cast<std::size_t>(glyph.y + y) * mask.width + glyph.x + x];
        target = std::max(target, glyph.coverage[static_cast<std::size_t>(y) * glyph.width + x]);
      }
    }
  }

  // The faces belong to the library, so go before it.
  Library library_;
  Face regular_;
  Face bold_;
};

}  // namespace

int LineHeight(int pixels) { return pixels + (pixels + 2) / 3; }

std::unique_ptr<Typeface> MakeInstalledTypeface() {
  FcConfig* config = FcInitLoadConfigAndFonts();
  if (config == nullptr) return nullptr;
  const std::optional<FontFile> regular_font = FindFont(config, false);
  const std::optional<FontFile> bold_font = FindFont(config, true);
  FcConfigDestroy(config);
  FT_Library opened = nullptr;
  if (FT_Init_FreeType(&opened) != FT_Err_Ok) return nullptr;
  Library library(opened, &FT_Done_FreeType);
  Face regular = OpenFace(opened, regular_font);
  Face bold = OpenFace(opened, bold_font);
  if (!regular || !bold) return nullptr;
  return std::make_unique<InstalledTypeface>(std::move(library), std::move(regular),
                                             std::move(bold));
}

}  // namespace pastiche
