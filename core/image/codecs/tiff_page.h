#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <tiffio.h>

#include "core/base/result.h"
#include "core/image/codecs/tiff_samples.h"

namespace pastiche {

/// What the numbers of a TIFF page mean.
enum class TiffColors {
  kGrey,
  kGreyFromWhite,
  kRgb,
  kPalette,
  kCmyk,
  /// L*a*b* as TIFF stores it (8), as ICC profiles do (9) and as fax machines do (10).
  kCieLab,
  kIccLab,
  kItuLab,
  /// YCbCr and LogLuv, which libtiff itself turns into 8-bit RGB.
  kRendered,
};

/// The fields of a page that decide how it is read.
struct TiffPage {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  TiffSampleKind kind;
  /// Numbers per pixel in the file, including those that are neither colour nor alpha.
  int samples = 1;
  TiffColors colors = TiffColors::kGrey;
  /// One plane for each sample instead of one for all.
  bool separate = false;
  int orientation = ORIENTATION_TOPLEFT;
  /// Which samples are the colours and, last, the alpha.
  std::vector<int> wanted;
  bool alpha = false;
  bool premultiplied = false;

  bool IsLab() const {
    return colors == TiffColors::kCieLab || colors == TiffColors::kIccLab ||
           colors == TiffColors::kItuLab;
  }
  /// Numbers per pixel of the picture once the colours are grey, RGB or CMYK.
  int channels() const {
    const int count = colors == TiffColors::kCmyk                                           ? 4
                      : colors == TiffColors::kGrey || colors == TiffColors::kGreyFromWhite ? 1
                                                                                            : 3;
    return count + (alpha ? 1 : 0);
  }
  /// 8 where that holds every value exactly.
  int bit_depth() const;
};

/// Makes the page that is the picture the current one: the first that is neither a reduced copy nor
/// a mask, on its own or beneath a reduced one (SubIFD); of a file that has only such pages, the
/// first.
void GoToPicture(TIFF* file);

/// The current page, or one line that says which kind it is of that is not read.
Result<TiffPage> ReadTiffPage(TIFF* file);

/// Whether the file, of which no page was left yet, is a camera's raw data in TIFF's clothes.
bool IsCameraRaw(TIFF* file, std::span<const std::byte> bytes);
/// The Error for one.
tl::unexpected<Error> FailCameraRaw();

}  // namespace pastiche
