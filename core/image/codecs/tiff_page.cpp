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

tl::unexpected<Error> FailCameraRaw() {
  return Fail("this is a camera raw file; develop it and export it as TIFF or JPEG");
}

Result<TiffColours> ColoursOf(std::uint16_t photometric) {
  switch (photometric) {
    case PHOTOMETRIC_MINISBLACK:
      return TiffColours::kGrey;
    case PHOTOMETRIC_MINISWHITE:
      return TiffColours::kGreyFromWhite;
    case PHOTOMETRIC_RGB:
      return TiffColours::kRgb;
    case PHOTOMETRIC_PALETTE:
      return TiffColours::kPalette;
    case PHOTOMETRIC_SEPARATED:
      return TiffColours::kCmyk;
    case PHOTOMETRIC_CIELAB:
      return TiffColours::kCieLab;
    case PHOTOMETRIC_ICCLAB:
      return TiffColours::kIccLab;
    case PHOTOMETRIC_ITULAB:
      return TiffColours::kItuLab;
    case PHOTOMETRIC_YCBCR:
    case PHOTOMETRIC_LOGL:
    case PHOTOMETRIC_LOGLUV:
      return TiffColours::kRendered;
    case PHOTOMETRIC_CFA:
    case kLinearRaw:
      return FailCameraRaw();
    default:
      return Fail("this TIFF has colours of a rare kind (number " + std::to_string(photometric) +
                  "); export it as RGB");
  }
}

/// Which sample is the alpha, or -1. Spot colours and selections may stand before it.
int FindAlpha(TIFF* file, TiffColours colours, int colour_samples, TiffPage& page) {
  std::uint16_t count = 0;
  std::uint16_t* kinds = nullptr;
  TIFFGetFieldDefaulted(file, TIFFTAG_EXTRASAMPLES, &count, &kinds);
  if (count == 0 || kinds == nullptr) {
    // Some programs write a fourth sample and do not say what it is: it is transparency.
    return colours == TiffColours::kRgb && page.samples == 4 ? 3 : -1;
  }
  for (int i = 0; i < count && colour_samples + i < page.samples; ++i) {
    page.premultiplied = kinds[i] == EXTRASAMPLE_ASSOCALPHA;
    if (page.premultiplied || kinds[i] == EXTRASAMPLE_UNASSALPHA) {
      return colour_samples + i;
    }
  }
  page.premultiplied = false;
  return -1;
}

int ColourSamples(TiffColours colours) {
  switch (colours) {
    case TiffColours::kGrey:
    case TiffColours::kGreyFromWhite:
    case TiffColours::kPalette:
      return 1;
    case TiffColours::kCmyk:
      return 4;
    default:
      return 3;
  }
}

Result<void> CheckCompression(TIFF* file) {
  std::uint16_t compression = COMPRESSION_NONE;
  TIFFGetFieldDefaulted(file, TIFFTAG_COMPRESSION, &compression);
  if (TIFFIsCODECConfigured(compression) == 0) {
    return Fail("this TIFF is compressed in a rare way (number " + std::to_string(compression) +
                "); export it with LZW or Deflate");
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
      (page.colours == TiffColours::kPalette && !page.kind.IsRaw())) {
    return Fail("this TIFF has " + std::to_string(page.kind.bits) +
                " bits per channel; export it with 8 or 16");
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
  if (colours == TiffColours::kRendered) return 8;
  if (colours == TiffColours::kPalette || IsLab() || !kind.IsRaw()) return 16;
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
  const Result<TiffColours> colours = ColoursOf(photometric);
  if (!colours) return tl::unexpected(colours.error());
  page.colours = *colours;
  page.kind = {bits, sample_format == SAMPLEFORMAT_IEEEFP};
  page.samples = samples;
  page.separate = planar == PLANARCONFIG_SEPARATE;
  page.orientation = orientation;

  Result<void> checked = CheckCompression(file);
  const bool rendered = page.colours == TiffColours::kRendered;
  if (checked && !rendered) checked = CheckKind(sample_format, page);
  if (checked && page.colours == TiffColours::kCmyk) checked = CheckInks(file);
  if (!checked) return tl::unexpected(checked.error());
  if (rendered) return page;

  constexpr int kMostSamples = 64;
  const int colour_samples = ColourSamples(page.colours);
  if (page.samples < colour_samples || page.samples > kMostSamples) return FailDamaged();
  for (int i = 0; i < colour_samples; ++i) page.wanted.push_back(i);
  const int alpha = FindAlpha(file, page.colours, colour_samples, page);
  page.alpha = alpha >= 0;
  if (page.alpha) page.wanted.push_back(alpha);
  return page;
}

bool IsCameraRaw(TIFF* file, std::span<const std::byte> bytes) {
  std::uint8_t* version = nullptr;
  const bool dng = TIFFGetField(file, TIFFTAG_DNGVERSION, &version) == 1;
  const bool cr2 = bytes.size() > 10 && bytes[8] == std::byte{'C'} && bytes[9] == std::byte{'R'} &&
                   bytes[10] == std::byte{2};
  return dng || cr2;
}

}  // namespace pastiche
