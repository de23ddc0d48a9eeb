#include "core/image/codecs/tiff_codec.h"

#include <cstring>
#include <string>

#include <tiffio.h>

#include "core/image/codecs/tiff_memory_file.h"
#include "core/image/codecs/tiff_page.h"
#include "core/image/codecs/tiff_reader.h"
#include "core/image/color_profile.h"

namespace pastiche {
namespace {

void SetFields(TIFF* file, const RawPicture& picture) {
  const bool color = picture.channels >= 3;
  const bool deep = picture.bit_depth == 16;
  TIFFSetField(file, TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(picture.size.width));
  TIFFSetField(file, TIFFTAG_IMAGELENGTH, static_cast<std::uint32_t>(picture.size.height));
  TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, deep ? 16 : 8);
  TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, picture.channels);
  TIFFSetField(file, TIFFTAG_PHOTOMETRIC, color ? PHOTOMETRIC_RGB : PHOTOMETRIC_MINISBLACK);
  TIFFSetField(file, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
  TIFFSetField(file, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
  TIFFSetField(file, TIFFTAG_COMPRESSION, COMPRESSION_ADOBE_DEFLATE);
  TIFFSetField(file, TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL);
  TIFFSetField(file, TIFFTAG_ROWSPERSTRIP,
               TIFFDefaultStripSize(file, static_cast<std::uint32_t>(-1)));
  if (picture.has_alpha()) {
    const std::uint16_t kind = EXTRASAMPLE_UNASSALPHA;
    TIFFSetField(file, TIFFTAG_EXTRASAMPLES, 1, &kind);
  }
  if (picture.dpi > 0) {
    TIFFSetField(file, TIFFTAG_XRESOLUTION, static_cast<double>(picture.dpi));
    TIFFSetField(file, TIFFTAG_YRESOLUTION, static_cast<double>(picture.dpi));
    TIFFSetField(file, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
    TIFFSetField(file, TIFFTAG_SOFTWARE, kSoftware);
  }
  const auto set_text = [&](std::uint32_t tag, const std::string& text) {
    if (!text.empty()) TIFFSetField(file, tag, text.c_str());
  };
  set_text(TIFFTAG_DATETIME, picture.metadata.date);
  set_text(TIFFTAG_ARTIST, picture.metadata.artist);
  set_text(TIFFTAG_COPYRIGHT, picture.metadata.copyright);
  if (!picture.xmp.empty()) {
    TIFFSetField(file, TIFFTAG_XMLPACKET, static_cast<std::uint32_t>(picture.xmp.size()),
                 picture.xmp.data());
  }
  if (!picture.icc_profile.empty()) {
    TIFFSetField(file, TIFFTAG_ICCPROFILE, static_cast<std::uint32_t>(picture.icc_profile.size()),
                 picture.icc_profile.data());
  }
}

bool WritePixels(TIFF* file, const RawPicture& picture) {
  // libtiff's predictor works in the caller's buffer, so it gets a copy.
  std::vector<std::uint8_t> row(picture.row_bytes());
  for (int y = 0; y < picture.size.height; ++y) {
    std::memcpy(row.data(), picture.row(y), row.size());
    if (TIFFWriteScanline(file, row.data(), static_cast<std::uint32_t>(y), 0) != 1) {
      return false;
    }
  }
  return TIFFFlush(file) == 1;
}

}  // namespace

Result<RawPicture> DecodeTiff(std::span<const std::byte> bytes, const PixelLimit& limit) {
  TiffMemoryFile memory;
  memory.input = bytes;
  const TiffHandle file = OpenTiff(memory, "r");
  if (file == nullptr) {
    return FailDamaged();
  }
  if (IsCameraRaw(file.get(), bytes)) {
    return FailCameraRaw();
  }
  GoToPicture(file.get());
  const Result<TiffPage> page = ReadTiffPage(file.get());
  if (!page) {
    return tl::unexpected(page.error());
  }
  RawPicture picture;
  picture.cmyk = page->colors == TiffColors::kCmyk;
  if (const Result<void> room =
          picture.Allocate(page->width, page->height, page->channels(), page->bit_depth(), limit);
      !room) {
    return tl::unexpected(room.error());
  }
  // A file that ends within a table, say the colour profile, is cut off too.
  if (!ReadTiffPixels(file.get(), *page, picture) || memory.ended_early) {
    return FailDamaged();
  }
  picture.orientation = page->orientation;
  std::uint32_t profile_size = 0;
  const std::uint8_t* profile = nullptr;
  if (page->IsLab()) {
    picture.icc_profile = SrgbProfile();
  } else if (TIFFGetField(file.get(), TIFFTAG_ICCPROFILE, &profile_size, &profile) == 1) {
    picture.icc_profile.assign(profile, profile + profile_size);
  }
  return picture;
}

Result<std::string> TiffXmp(std::span<const std::byte> bytes) {
  TiffMemoryFile memory;
  memory.input = bytes;
  const TiffHandle file = OpenTiff(memory, "r");
  if (file == nullptr) {
    return FailDamaged();
  }
  std::uint32_t size = 0;
  const char* packet = nullptr;
  if (TIFFGetField(file.get(), TIFFTAG_XMLPACKET, &size, &packet) != 1) {
    return memory.ended_early ? Result<std::string>(FailDamaged()) : std::string();
  }
  return std::string(packet, size);
}

Result<std::vector<std::uint8_t>> EncodeTiff(const RawPicture& picture) {
  TiffMemoryFile memory;
  // Classic TIFF ends at 4 GiB; "w8" is BigTIFF.
  const std::uint64_t size =
      std::uint64_t{picture.row_bytes()} * static_cast<std::uint64_t>(picture.size.height);
  constexpr std::uint64_t kClassicLimit = 4'000'000'000;
  // As for PNG: not to hold the file twice while it grows.
  memory.output.reserve(size);
  TiffHandle file = OpenTiff(memory, size < kClassicLimit ? "w" : "w8");
  bool written = file != nullptr;
  if (written) {
    SetFields(file.get(), picture);
    written = WritePixels(file.get(), picture);
    file.reset();
  }
  if (!written) {
    return Fail("there is not enough memory to encode the picture as TIFF; make it smaller");
  }
  return std::move(memory.output);
}

}  // namespace pastiche
