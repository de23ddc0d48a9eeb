#include "core/image/codecs/tiff_page.h"

#include <algorithm>
#include <string>

#include "core/image/raw_picture.h"

namespace pastiche {
namespace {

bool IsFullPage(TIFF* file) {
  std::uint32_t kind = 0;
  TIFFGetFieldDefaulted(file, TIFFTAG_SUBFILETYPE, &kind);
  return (kind & (FILETYPE_REDUCEDIMAGE | FILETYPE_MASK)) == 0;
}

/// The pages that lie beneath the current one.
std::vector<std::uint64_t> PagesBeneath(TIFF* file) {
  std::uint16_t count = 0;
  std::uint64_t* offsets = nullptr;
  if (TIFFGetField(file, TIFFTAG_SUBIFD, &count, &offsets) == 0 || offsets == nullptr) {
    return {};
  }
  return {offsets, offsets + count};
}

bool GoToFullPageBeneath(TIFF* file) {
  constexpr std::size_t kMostPages = 32;
  const std::vector<std::uint64_t> offsets = PagesBeneath(file);
  for (std::size_t i = 0; i < std::min(offsets.size(), kMostPages); ++i) {
    if (TIFFSetSubDirectory(file, offsets[i]) == 1 && IsFullPage(file)) {
      return true;
    }
  }
  return false;
}

constexpr std::uint16_t kLinearRaw = 34892;

Result<TiffColors> ColorsOf(std::uint16_t photometric) {
  switch (photometric) {
    case PHOTOMETRIC_MINISBLACK:
      return TiffColors::kGrey;
    case PHOTOMETRIC_MINISWHITE:
      return TiffColors::kGreyFromWhite;
    case PHOTOMETRIC_RGB:
      return TiffColors::kRgb;
    case PHOTOMETRIC_PALETTE:
      return TiffColors::kPalette;
    case PHOTOMETRIC_SEPARATED:
      return TiffColors::kCmyk;
    case PHOTOMETRIC_CIELAB:
      return TiffColors::kCieLab;
    case PHOTOMETRIC_ICCLAB:
      return TiffColors::kIccLab;
    case PHOTOMETRIC_ITULAB:
      return TiffColors::kItuLab;
    case PHOTOMETRIC_YCBCR:
    case PHOTOMETRIC_LOGL:
    case PHOTOMETRIC_LOGLUV:
      return TiffColors::kRendered;
    case PHOTOMETRIC_CFA:
    case kLinearRaw:
      return FailCameraRaw();
    default:
      return Fail("this TIFF has colours of a rare kind (number %1); export it as RGB",
                  photometric);
  }
}

/// Which sample is the alpha, or -1. Spot colours and selections may stand before it.
int FindAlpha(TIFF* file, TiffColors colors, int color_samples, TiffPage& page) {
  std::uint16_t count = 0;
  std::uint16_t* kinds = nullptr;
  TIFFGetFieldDefaulted(file, TIFFTAG_EXTRASAMPLES, &count, &kinds);
  if (count == 0 || kinds == nullptr) {
    // Some programs write a fourth sample and do not say what it is: it is transparency.
    return colors == TiffColors::kRgb && page.samples == 4 ? 3 : -1;
  }
  for (int i = 0; i < count && color_samples + i < page.samples; ++i) {
    page.premultiplied = kinds[i] == EXTRASAMPLE_ASSOCALPHA;
    if (page.premultiplied || kinds[i] == EXTRASAMPLE_UNASSALPHA) {
      return color_samples + i;
    }
  }
  page.premultiplied = false;
  return -1;
}

int ColorSamples(TiffColors colors) {
  switch (colors) {
    case TiffColors::kGrey:
    case TiffColors::kGreyFromWhite:
    case TiffColors::kPalette:
      return 1;
    case TiffColors::kCmyk:
      return 4;
    default:
      return 3;
  }
}

Result<void> CheckCompression(TIFF* file) {
  std::uint16_t compression = COMPRESSION_NONE;
  TIFFGetFieldDefaulted(file, TIFFTAG_COMPRESSION, &compression);
  if (TIFFIsCODECConfigured(compression) == 0) {
    return Fail("this TIFF is compressed in a rare way (number %1); export it with LZW or Deflate",
                compression);
  }
  return {};
}

Result<void> CheckKind(std::uint16_t sample_format, const TiffPage& page) {
  if (sample_format != SAMPLEFORMAT_UINT && sample_format != SAMPLEFORMAT_VOID &&
      sample_format != SAMPLEFORMAT_IEEEFP) {
    return Fail("this TIFF holds signed or complex numbers; export it with 8 or 16 bits");
  }
  // Lab's numbers and indices have a meaning of their own.
  const bool lab_depth = !page.kind.floating && (page.kind.bits == 8 || page.kind.bits == 16);
  if (!page.kind.IsKnown() || (page.IsLab() && !lab_depth) ||
      (page.colors == TiffColors::kPalette && !page.kind.IsRaw())) {
    return Fail("this TIFF has %1 bits per channel; export it with 8 or 16", page.kind.bits);
  }
  return {};
}

Result<void> CheckInks(TIFF* file) {
  std::uint16_t inks = INKSET_CMYK;
  TIFFGetFieldDefaulted(file, TIFFTAG_INKSET, &inks);
  if (inks != INKSET_CMYK) {
    return Fail(
        "this TIFF holds inks other than cyan, magenta, yellow and black; export it as RGB");
  }
  return {};
}

}  // namespace

int TiffPage::bit_depth() const {
  if (colors == TiffColors::kRendered) return 8;
  if (colors == TiffColors::kPalette || IsLab() || !kind.IsRaw()) return 16;
  // 255 is a multiple of the greatest number of 1, 2, 4 and 8 bits.
  return 8 % kind.bits == 0 ? 8 : 16;
}

void GoToPicture(TIFF* file) {
  constexpr std::uint16_t kMostPages = 64;
  for (std::uint16_t page = 0; page < kMostPages; ++page) {
    if (page > 0 && TIFFSetDirectory(file, page) == 0) break;
    if (IsFullPage(file) || GoToFullPageBeneath(file)) return;
  }
  TIFFSetDirectory(file, 0);
}

Result<TiffPage> ReadTiffPage(TIFF* file) {
  TiffPage page;
  std::uint16_t bits = 1;
  std::uint16_t samples = 1;
  std::uint16_t sample_format = SAMPLEFORMAT_UINT;
  std::uint16_t planar = PLANARCONFIG_CONTIG;
  std::uint16_t orientation = ORIENTATION_TOPLEFT;
  std::uint16_t photometric = PHOTOMETRIC_MINISBLACK;
  TIFFGetField(file, TIFFTAG_IMAGEWIDTH, &page.width);
  TIFFGetField(file, TIFFTAG_IMAGELENGTH, &page.height);
  TIFFGetFieldDefaulted(file, TIFFTAG_BITSPERSAMPLE, &bits);
  TIFFGetFieldDefaulted(file, TIFFTAG_SAMPLESPERPIXEL, &samples);
  TIFFGetFieldDefaulted(file, TIFFTAG_SAMPLEFORMAT, &sample_format);
  TIFFGetFieldDefaulted(file, TIFFTAG_PLANARCONFIG, &planar);
  TIFFGetFieldDefaulted(file, TIFFTAG_ORIENTATION, &orientation);
  if (TIFFGetField(file, TIFFTAG_PHOTOMETRIC, &photometric) == 0 && samples >= 3) {
    photometric = PHOTOMETRIC_RGB;
  }
  const Result<TiffColors> colors = ColorsOf(photometric);
  if (!colors) return tl::unexpected(colors.error());
  page.colors = *colors;
  page.kind = {bits, sample_format == SAMPLEFORMAT_IEEEFP};
  page.samples = samples;
  page.separate = planar == PLANARCONFIG_SEPARATE;
  page.orientation = orientation;

  Result<void> checked = CheckCompression(file);
  const bool rendered = page.colors == TiffColors::kRendered;
  if (checked && !rendered) checked = CheckKind(sample_format, page);
  if (checked && page.colors == TiffColors::kCmyk) checked = CheckInks(file);
  if (!checked) return tl::unexpected(checked.error());
  if (rendered) return page;

  constexpr int kMostSamples = 64;
  const int color_samples = ColorSamples(page.colors);
  if (page.samples < color_samples || page.samples > kMostSamples) return FailDamaged();
  for (int i = 0; i < color_samples; ++i) page.wanted.push_back(i);
  const int alpha = FindAlpha(file, page.colors, color_samples, page);
  page.alpha = alpha >= 0;
  if (page.alpha) page.wanted.push_back(alpha);
  return page;
}

tl::unexpected<Error> FailCameraRaw() {
  return Fail("this is a camera raw file; develop it and export it as TIFF or JPEG");
}

bool IsCameraRaw(TIFF* file, std::span<const std::byte> bytes) {
  std::uint8_t* version = nullptr;
  const bool dng = TIFFGetField(file, TIFFTAG_DNGVERSION, &version) == 1;
  const bool cr2 = bytes.size() > 10 && bytes[8] == std::byte{'C'} && bytes[9] == std::byte{'R'} &&
                   bytes[10] == std::byte{2};
  return dng || cr2;
}

}  // namespace pastiche
