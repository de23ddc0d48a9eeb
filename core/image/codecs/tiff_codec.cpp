#include "core/image/codecs/tiff_codec.h"

#include <algorithm>
#include <cstring>
#include <string>

#include <tiffio.h>

#include "core/image/codecs/tiff_memory_file.h"

namespace pastiche {
namespace {

/// The fields of a page that decide how its samples are read.
struct Layout {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::uint16_t bits = 1;
  /// Samples per pixel in the file, including those that are no colour.
  std::uint16_t samples = 1;
  std::uint16_t sample_format = SAMPLEFORMAT_UINT;
  std::uint16_t photometric = PHOTOMETRIC_MINISBLACK;
  std::uint16_t planar = PLANARCONFIG_CONTIG;
  std::uint16_t orientation = ORIENTATION_TOPLEFT;
  int colours = 1;
  bool alpha = false;
  bool premultiplied = false;

  bool IsPlain() const {
    return (bits == 8 || bits == 16) && samples >= colours + (alpha ? 1 : 0) &&
           (photometric == PHOTOMETRIC_MINISBLACK || photometric == PHOTOMETRIC_MINISWHITE ||
            photometric == PHOTOMETRIC_RGB);
  }
};

Layout ReadLayout(TIFF* file) {
  Layout layout;
  TIFFGetField(file, TIFFTAG_IMAGEWIDTH, &layout.width);
  TIFFGetField(file, TIFFTAG_IMAGELENGTH, &layout.height);
  TIFFGetFieldDefaulted(file, TIFFTAG_BITSPERSAMPLE, &layout.bits);
  TIFFGetFieldDefaulted(file, TIFFTAG_SAMPLESPERPIXEL, &layout.samples);
  TIFFGetFieldDefaulted(file, TIFFTAG_SAMPLEFORMAT, &layout.sample_format);
  TIFFGetFieldDefaulted(file, TIFFTAG_PLANARCONFIG, &layout.planar);
  TIFFGetFieldDefaulted(file, TIFFTAG_ORIENTATION, &layout.orientation);
  if (TIFFGetField(file, TIFFTAG_PHOTOMETRIC, &layout.photometric) == 0 && layout.samples >= 3) {
    layout.photometric = PHOTOMETRIC_RGB;
  }
  layout.colours = layout.photometric == PHOTOMETRIC_RGB ? 3 : 1;

  std::uint16_t extra_count = 0;
  std::uint16_t* extra = nullptr;
  TIFFGetFieldDefaulted(file, TIFFTAG_EXTRASAMPLES, &extra_count, &extra);
  if (extra_count > 0 && extra != nullptr) {
    layout.premultiplied = extra[0] == EXTRASAMPLE_ASSOCALPHA;
    layout.alpha = layout.premultiplied || extra[0] == EXTRASAMPLE_UNASSALPHA;
  } else {
    // Some programs write a fourth sample and do not say what it is: it is transparency.
    layout.alpha = layout.photometric == PHOTOMETRIC_RGB && layout.samples == 4;
  }
  return layout;
}

/// Most camera raw formats are TIFFs whose first page is a stamp-sized preview.
bool IsCameraRaw(TIFF* file, std::span<const std::byte> bytes) {
  std::uint32_t kind = 0;
  TIFFGetFieldDefaulted(file, TIFFTAG_SUBFILETYPE, &kind);
  std::uint16_t page_count = 0;
  std::uint64_t* pages = nullptr;
  const bool preview_first = (kind & FILETYPE_REDUCEDIMAGE) != 0 &&
                             TIFFGetField(file, TIFFTAG_SUBIFD, &page_count, &pages) == 1;
  std::uint8_t* version = nullptr;
  const bool dng = TIFFGetField(file, TIFFTAG_DNGVERSION, &version) == 1;
  const bool cr2 = bytes.size() > 10 && bytes[8] == std::byte{'C'} && bytes[9] == std::byte{'R'} &&
                   bytes[10] == std::byte{2};
  return preview_first || dng || cr2;
}

Result<void> CheckSupported(const Layout& layout) {
  if (layout.photometric == PHOTOMETRIC_SEPARATED) {
    return Fail("the picture is in CMYK, the colours of a printing press; export it as RGB");
  }
  if (layout.sample_format != SAMPLEFORMAT_UINT && layout.sample_format != SAMPLEFORMAT_VOID) {
    return Fail("this TIFF holds signed or floating-point numbers; export it with 8 or 16 bits");
  }
  constexpr int kMaxSamples = 64;
  if (layout.samples > kMaxSamples) {
    return FailDamaged();
  }
  if (layout.bits > 16) {
    return Fail("this TIFF has " + std::to_string(layout.bits) +
                " bits per channel; export it with 8 or 16");
  }
  return {};
}

/// Copies `count` pixels of one decoded row. `source` holds `source_samples` per pixel, the first
/// of which goes to channel `channel`; `copied` samples are taken of each pixel.
void CopySamples(const std::uint8_t* source, int source_samples, std::uint8_t* target,
                 int target_channels, int channel, int copied, int sample_bytes, int count) {
  const std::size_t source_step = static_cast<std::size_t>(source_samples) * sample_bytes;
  const std::size_t target_step = static_cast<std::size_t>(target_channels) * sample_bytes;
  const std::size_t bytes = static_cast<std::size_t>(copied) * sample_bytes;
  target += static_cast<std::size_t>(channel) * sample_bytes;
  for (int x = 0; x < count; ++x) {
    std::memcpy(target, source, bytes);
    source += source_step;
    target += target_step;
  }
}

/// Reads strips and tiles of 8 or 16 bit samples, interleaved or one plane after the other.
class PlainReader {
 public:
  PlainReader(TIFF* file, const Layout& layout, RawPicture& picture)
      : file_(file), layout_(layout), picture_(picture) {}

  bool Run() {
    const bool separate = layout_.planar == PLANARCONFIG_SEPARATE;
    const int planes = separate ? picture_.channels : 1;
    for (int plane = 0; plane < planes; ++plane) {
      if (!(TIFFIsTiled(file_) != 0 ? ReadTiles(plane) : ReadStrips(plane))) {
        return false;
      }
    }
    return true;
  }

 private:
  bool separate() const { return layout_.planar == PLANARCONFIG_SEPARATE; }
  int sample_bytes() const { return picture_.bit_depth / 8; }
  /// Samples per pixel within one decoded block.
  int block_samples() const { return separate() ? 1 : layout_.samples; }

  /// Copies a block of `columns` pixels a row to (x0, y0); the part outside the picture is padding.
  void Place(const std::uint8_t* block, int x0, int y0, int columns, int rows, int plane) {
    const int count = std::min(columns, picture_.size.width - x0);
    const std::size_t stride = static_cast<std::size_t>(columns) * block_samples() * sample_bytes();
    const std::size_t offset = static_cast<std::size_t>(x0) * picture_.channels * sample_bytes();
    for (int row = 0; row < rows && y0 + row < picture_.size.height; ++row) {
      CopySamples(block + static_cast<std::size_t>(row) * stride, block_samples(),
                  picture_.row(y0 + row) + offset, picture_.channels, plane,
                  separate() ? 1 : picture_.channels, sample_bytes(), count);
    }
  }

  bool ReadStrips(int plane) {
    std::uint32_t rows_per_strip = 0;
    TIFFGetFieldDefaulted(file_, TIFFTAG_ROWSPERSTRIP, &rows_per_strip);
    const int step = static_cast<int>(
        std::clamp<std::uint32_t>(rows_per_strip, 1, static_cast<std::uint32_t>(layout_.height)));
    const std::size_t row_bytes =
        static_cast<std::size_t>(layout_.width) * block_samples() * sample_bytes();
    // Not cleared: a small file may claim a huge strip.
    const auto block =
        std::make_unique_for_overwrite<std::uint8_t[]>(row_bytes * static_cast<std::size_t>(step));
    for (int y = 0; y < picture_.size.height; y += step) {
      const int rows = std::min(step, picture_.size.height - y);
      const auto expected = static_cast<tmsize_t>(row_bytes * static_cast<std::size_t>(rows));
      const std::uint32_t strip =
          TIFFComputeStrip(file_, static_cast<std::uint32_t>(y), static_cast<std::uint16_t>(plane));
      if (TIFFReadEncodedStrip(file_, strip, block.get(), expected) != expected) {
        return false;
      }
      Place(block.get(), 0, y, picture_.size.width, rows, plane);
    }
    return true;
  }

  bool ReadTiles(int plane) {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    TIFFGetField(file_, TIFFTAG_TILEWIDTH, &width);
    TIFFGetField(file_, TIFFTAG_TILELENGTH, &height);
    const std::uint64_t bytes = std::uint64_t{width} * height *
                                static_cast<std::uint64_t>(block_samples() * sample_bytes());
    constexpr std::uint32_t kLargestSide = 1U << 16;
    if (width == 0 || height == 0 || width > kLargestSide || height > kLargestSide ||
        static_cast<tmsize_t>(bytes) != TIFFTileSize(file_)) {
      return false;
    }
    const auto block = std::make_unique_for_overwrite<std::uint8_t[]>(bytes);
    for (std::uint32_t y = 0; y < layout_.height; y += height) {
      for (std::uint32_t x = 0; x < layout_.width; x += width) {
        const std::uint32_t tile =
            TIFFComputeTile(file_, x, y, 0, static_cast<std::uint16_t>(plane));
        const auto expected = static_cast<tmsize_t>(bytes);
        if (TIFFReadEncodedTile(file_, tile, block.get(), expected) != expected) {
          return false;
        }
        Place(block.get(), static_cast<int>(x), static_cast<int>(y), static_cast<int>(width),
              static_cast<int>(height), plane);
      }
    }
    return true;
  }

  TIFF* file_;
  const Layout& layout_;
  RawPicture& picture_;
};

/// Turns white-is-zero grey round and divides premultiplied colours by their alpha.
template <class Sample>
void Normalize(const Layout& layout, RawPicture& picture) {
  constexpr std::uint32_t kWhite = static_cast<Sample>(-1);
  const bool invert = layout.photometric == PHOTOMETRIC_MINISWHITE;
  for (int y = 0; y < picture.size.height; ++y) {
    auto* pixel = reinterpret_cast<Sample*>(picture.row(y));
    for (int x = 0; x < picture.size.width; ++x, pixel += picture.channels) {
      const std::uint32_t alpha = layout.alpha ? pixel[layout.colours] : kWhite;
      for (int channel = 0; channel < layout.colours; ++channel) {
        std::uint32_t value = pixel[channel];
        if (layout.premultiplied && alpha > 0) {
          value =
              std::min<std::uint64_t>(kWhite, (std::uint64_t{value} * kWhite + alpha / 2) / alpha);
        }
        pixel[channel] = static_cast<Sample>(invert ? kWhite - value : value);
      }
    }
  }
}

/// Palettes, few bits, JPEG-compressed YCbCr and the like, as libtiff renders them: 8 bit, opaque.
bool ReadRendered(TIFF* file, const Layout& layout, RawPicture& picture) {
  const std::size_t count = static_cast<std::size_t>(layout.width) * layout.height;
  const auto raster = std::make_unique_for_overwrite<std::uint32_t[]>(count);
  // Asking for the stored orientation keeps libtiff from turning anything.
  if (TIFFReadRGBAImageOriented(file, layout.width, layout.height, raster.get(), layout.orientation,
                                1) == 0) {
    return false;
  }
  std::uint8_t* target = picture.row(0);
  for (std::size_t i = 0; i < count; ++i, target += 3) {
    target[0] = static_cast<std::uint8_t>(TIFFGetR(raster[i]));
    target[1] = static_cast<std::uint8_t>(TIFFGetG(raster[i]));
    target[2] = static_cast<std::uint8_t>(TIFFGetB(raster[i]));
  }
  return true;
}

bool ReadPixels(TIFF* file, const Layout& layout, RawPicture& picture) {
  if (!layout.IsPlain()) {
    return ReadRendered(file, layout, picture);
  }
  if (!PlainReader(file, layout, picture).Run()) {
    return false;
  }
  if (layout.premultiplied || layout.photometric == PHOTOMETRIC_MINISWHITE) {
    layout.bits == 16 ? Normalize<std::uint16_t>(layout, picture)
                      : Normalize<std::uint8_t>(layout, picture);
  }
  return true;
}

void SetFields(TIFF* file, const RawPicture& picture) {
  const bool colour = picture.channels >= 3;
  const bool deep = picture.bit_depth == 16;
  TIFFSetField(file, TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(picture.size.width));
  TIFFSetField(file, TIFFTAG_IMAGELENGTH, static_cast<std::uint32_t>(picture.size.height));
  TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, deep ? 16 : 8);
  TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, picture.channels);
  TIFFSetField(file, TIFFTAG_PHOTOMETRIC, colour ? PHOTOMETRIC_RGB : PHOTOMETRIC_MINISBLACK);
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

Result<RawPicture> DecodeTiff(std::span<const std::byte> bytes) {
  TiffMemoryFile memory;
  memory.input = bytes;
  const TiffHandle file = OpenTiff(memory, "r");
  if (file == nullptr) {
    return FailDamaged();
  }
  if (IsCameraRaw(file.get(), bytes)) {
    return Fail("this is a camera raw file; develop it and export it as TIFF or JPEG");
  }
  const Layout layout = ReadLayout(file.get());
  if (const Result<void> supported = CheckSupported(layout); !supported) {
    return tl::unexpected(supported.error());
  }
  RawPicture picture;
  const int channels = layout.IsPlain() ? layout.colours + (layout.alpha ? 1 : 0) : 3;
  if (const Result<void> room = picture.Allocate(layout.width, layout.height, channels,
                                                 layout.IsPlain() ? layout.bits : 8);
      !room) {
    return tl::unexpected(room.error());
  }
  // A file that ends within a table, say the colour profile, is cut off too.
  if (!ReadPixels(file.get(), layout, picture) || memory.ended_early) {
    return FailDamaged();
  }
  picture.orientation = layout.orientation;
  std::uint32_t profile_size = 0;
  const std::uint8_t* profile = nullptr;
  if (TIFFGetField(file.get(), TIFFTAG_ICCPROFILE, &profile_size, &profile) == 1) {
    picture.icc_profile.assign(profile, profile + profile_size);
  }
  return picture;
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
