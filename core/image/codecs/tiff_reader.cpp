#include "core/image/codecs/tiff_reader.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include "core/image/codecs/tiff_lab.h"

namespace pastiche {
namespace {

/// Brings the numbers of strips and tiles to their pixels, as they are: sample `wanted[i]` of a
/// pixel becomes its channel i, and the last, the alpha, the picture's last.
template <class Sample>
class BlockReader {
 public:
  BlockReader(TIFF* file, const TiffPage& page, RawPicture& picture)
      : file_(file), page_(page), picture_(picture) {
    for (std::size_t i = 0; i < page.wanted.size(); ++i) channels_.push_back(static_cast<int>(i));
    if (page.alpha) channels_.back() = picture.channels - 1;
  }

  bool Run() {
    const std::size_t planes = page_.separate ? page_.wanted.size() : 1;
    for (std::size_t plane = 0; plane < planes; ++plane) {
      if (!(TIFFIsTiled(file_) != 0 ? ReadTiles(plane) : ReadStrips(plane))) {
        return false;
      }
    }
    return true;
  }

 private:
  /// Numbers per pixel within one decoded block.
  std::size_t block_samples() const {
    return page_.separate ? 1 : static_cast<std::size_t>(page_.samples);
  }
  std::size_t RowBytes(std::size_t columns) const {
    return (columns * block_samples() * static_cast<std::size_t>(page_.kind.bits) + 7) / 8;
  }
  std::uint16_t FilePlane(std::size_t plane) const {
    return page_.separate ? static_cast<std::uint16_t>(page_.wanted[plane]) : std::uint16_t{0};
  }

  /// Copies sample `sample` of each unpacked pixel.
  void Copy(std::size_t sample, int channel, std::size_t count, Sample* target) const {
    const std::uint16_t* source = unpacked_.data() + sample;
    target += channel;
    for (std::size_t x = 0; x < count; ++x) {
      *target = static_cast<Sample>(*source);
      source += block_samples();
      target += picture_.channels;
    }
  }

  /// Takes a block of `columns` pixels a row to (x0, y0); the part outside the picture is padding.
  void Place(const std::uint8_t* block, int x0, int y0, int columns, int rows, std::size_t plane) {
    const auto count = static_cast<std::size_t>(std::min(columns, picture_.size.width - x0));
    const std::size_t stride = RowBytes(static_cast<std::size_t>(columns));
    unpacked_.resize(count * block_samples());
    for (int row = 0; row < rows && y0 + row < picture_.size.height; ++row) {
      UnpackTiffSamples(block + static_cast<std::size_t>(row) * stride, unpacked_.size(),
                        page_.kind, unpacked_.data());
      Sample* target = reinterpret_cast<Sample*>(picture_.row(y0 + row)) +
                       static_cast<std::size_t>(x0) * static_cast<std::size_t>(picture_.channels);
      if (page_.separate) {
        Copy(0, channels_[plane], count, target);
      } else {
        for (std::size_t i = 0; i < channels_.size(); ++i) {
          Copy(static_cast<std::size_t>(page_.wanted[i]), channels_[i], count, target);
        }
      }
    }
  }

  bool ReadStrips(std::size_t plane) {
    std::uint32_t rows_per_strip = 0;
    TIFFGetFieldDefaulted(file_, TIFFTAG_ROWSPERSTRIP, &rows_per_strip);
    const int step = static_cast<int>(std::clamp<std::uint32_t>(rows_per_strip, 1, page_.height));
    const std::size_t row_bytes = RowBytes(page_.width);
    // Not cleared: a small file may claim a huge strip.
    const auto block =
        std::make_unique_for_overwrite<std::uint8_t[]>(row_bytes * static_cast<std::size_t>(step));
    for (int y = 0; y < picture_.size.height; y += step) {
      const int rows = std::min(step, picture_.size.height - y);
      const auto expected = static_cast<tmsize_t>(row_bytes * static_cast<std::size_t>(rows));
      const std::uint32_t strip =
          TIFFComputeStrip(file_, static_cast<std::uint32_t>(y), FilePlane(plane));
      if (TIFFReadEncodedStrip(file_, strip, block.get(), expected) != expected) {
        return false;
      }
      Place(block.get(), 0, y, picture_.size.width, rows, plane);
    }
    return true;
  }

  bool ReadTiles(std::size_t plane) {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    TIFFGetField(file_, TIFFTAG_TILEWIDTH, &width);
    TIFFGetField(file_, TIFFTAG_TILELENGTH, &height);
    constexpr std::uint32_t kLargestSide = 1U << 16;
    if (width == 0 || height == 0 || width > kLargestSide || height > kLargestSide) {
      return false;
    }
    const std::size_t bytes = RowBytes(width) * height;
    const auto expected = static_cast<tmsize_t>(bytes);
    if (expected != TIFFTileSize(file_)) {
      return false;
    }
    const auto block = std::make_unique_for_overwrite<std::uint8_t[]>(bytes);
    for (std::uint32_t y = 0; y < page_.height; y += height) {
      for (std::uint32_t x = 0; x < page_.width; x += width) {
        const std::uint32_t tile = TIFFComputeTile(file_, x, y, 0, FilePlane(plane));
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
  const TiffPage& page_;
  RawPicture& picture_;
  /// The channel of the picture for each of `wanted`.
  std::vector<int> channels_;
  std::vector<std::uint16_t> unpacked_;
};

/// For every number of a raw sample the level from 0 to Sample's greatest; empty where that is the
/// number itself.
template <class Sample>
std::vector<Sample> LevelTable(TiffSampleKind kind) {
  constexpr std::uint32_t kWhite = std::numeric_limits<Sample>::max();
  if (!kind.IsRaw() || static_cast<std::size_t>(kind.bits) == 8 * sizeof(Sample)) {
    return {};
  }
  const std::uint32_t greatest = (1U << kind.bits) - 1;
  std::vector<Sample> table(greatest + 1);
  for (std::uint32_t i = 0; i <= greatest; ++i) {
    table[i] = static_cast<Sample>((std::uint64_t{i} * kWhite + greatest / 2) / greatest);
  }
  return table;
}

/// Spreads the numbers over Sample's range, divides premultiplied colours by their alpha and turns
/// white-is-zero grey round. Colours stay as they are where `levels_of_colors` is false.
template <class Sample>
void Normalize(const TiffPage& page, bool levels_of_colors, RawPicture& picture) {
  constexpr std::uint32_t kWhite = std::numeric_limits<Sample>::max();
  const std::vector<Sample> table = LevelTable<Sample>(page.kind);
  const bool invert = page.colors == TiffColors::kGreyFromWhite;
  if (table.empty() && !invert && !page.premultiplied) {
    return;
  }
  const int colors = picture.channels - (page.alpha ? 1 : 0);
  const auto level = [&](Sample raw) -> std::uint32_t { return table.empty() ? raw : table[raw]; };
  for (int y = 0; y < picture.size.height; ++y) {
    auto* pixel = reinterpret_cast<Sample*>(picture.row(y));
    for (int x = 0; x < picture.size.width; ++x, pixel += picture.channels) {
      const std::uint32_t alpha = page.alpha ? level(pixel[colors]) : kWhite;
      if (page.alpha) pixel[colors] = static_cast<Sample>(alpha);
      for (int channel = 0; levels_of_colors && channel < colors; ++channel) {
        std::uint32_t value = level(pixel[channel]);
        if (page.premultiplied && alpha > 0) {
          value =
              std::min<std::uint64_t>(kWhite, (std::uint64_t{value} * kWhite + alpha / 2) / alpha);
        }
        pixel[channel] = static_cast<Sample>(invert ? kWhite - value : value);
      }
    }
  }
}

/// Replaces indices by the page's colours. False when it has none.
bool LookUpPalette(TIFF* file, const TiffPage& page, RawPicture& picture) {
  std::array<std::uint16_t*, 3> map = {};
  if (TIFFGetField(file, TIFFTAG_COLORMAP, &map[0], &map[1], &map[2]) == 0) {
    return false;
  }
  const std::size_t count = std::size_t{1} << page.kind.bits;
  // Some programs write 8 bits where 16 are meant.
  const bool eight_bits = std::all_of(map.begin(), map.end(), [&](const std::uint16_t* colors) {
    return std::all_of(colors, colors + count, [](std::uint16_t value) { return value < 256; });
  });
  const int factor = eight_bits ? 257 : 1;
  for (int y = 0; y < picture.size.height; ++y) {
    auto* pixel = reinterpret_cast<std::uint16_t*>(picture.row(y));
    for (int x = 0; x < picture.size.width; ++x, pixel += picture.channels) {
      const std::uint16_t index = pixel[0];
      for (std::size_t channel = 0; channel < 3; ++channel) {
        pixel[channel] = static_cast<std::uint16_t>(map[channel][index] * factor);
      }
    }
  }
  return true;
}

void ConvertLab(TIFF* file, const TiffPage& page, RawPicture& picture) {
  std::optional<std::array<double, 2>> white;
  float* point = nullptr;
  if (TIFFGetField(file, TIFFTAG_WHITEPOINT, &point) == 1 && point != nullptr) {
    white = {point[0], point[1]};
  }
  const TiffLab lab(page.colors, page.kind.bits, white);
  for (int y = 0; y < picture.size.height; ++y) {
    lab.Convert(reinterpret_cast<std::uint16_t*>(picture.row(y)),
                static_cast<std::size_t>(picture.channels),
                static_cast<std::size_t>(picture.size.width));
  }
}

/// YCbCr and LogLuv as libtiff renders them: 8 bit, opaque.
bool ReadRendered(TIFF* file, const TiffPage& page, RawPicture& picture) {
  const std::size_t count = static_cast<std::size_t>(page.width) * page.height;
  const auto raster = std::make_unique_for_overwrite<std::uint32_t[]>(count);
  // Asking for the stored orientation keeps libtiff from turning anything.
  if (TIFFReadRGBAImageOriented(file, page.width, page.height, raster.get(), page.orientation, 1) ==
      0) {
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

}  // namespace

bool ReadTiffPixels(TIFF* file, const TiffPage& page, RawPicture& picture) {
  if (page.colors == TiffColors::kRendered) {
    return ReadRendered(file, page, picture);
  }
  if (picture.bit_depth == 8) {
    if (!BlockReader<std::uint8_t>(file, page, picture).Run()) return false;
    Normalize<std::uint8_t>(page, true, picture);
    return true;
  }
  if (!BlockReader<std::uint16_t>(file, page, picture).Run()) return false;
  const bool palette = page.colors == TiffColors::kPalette;
  Normalize<std::uint16_t>(page, !palette && !page.IsLab(), picture);
  if (page.IsLab()) ConvertLab(file, page, picture);
  return !palette || LookUpPalette(file, page, picture);
}

}  // namespace pastiche
