#include "core/image/write_image.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <exception>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/image/codecs/jpeg_codec.h"
#include "core/image/codecs/png_codec.h"
#include "core/image/codecs/tiff_codec.h"
#include "core/image/codecs/webp_codec.h"
#include "core/image/color_profile.h"
#include "core/image/picture_format.h"
#include "core/image/raw_picture.h"
#include "core/image/xmp_packet.h"

namespace pastiche {
namespace {

std::optional<PictureFormat> FormatOfName(const std::filesystem::path& path) {
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char character) { return std::tolower(character); });
  constexpr std::array<std::pair<std::string_view, PictureFormat>, 6> kEndings = {{
      {".png", PictureFormat::kPng},
      {".jpg", PictureFormat::kJpeg},
      {".jpeg", PictureFormat::kJpeg},
      {".tif", PictureFormat::kTiff},
      {".tiff", PictureFormat::kTiff},
      {".webp", PictureFormat::kWebp},
  }};
  for (const auto& [known, format] : kEndings) {
    if (ending == known) {
      return format;
    }
  }
  return std::nullopt;
}

Result<void> CheckOptions(const WriteOptions& options) {
  if (options.quality < 1 || options.quality > 100) {
    return Fail("the quality is %1; choose one from 1 to 100", options.quality);
  }
  if (options.bit_depth != 8 && options.bit_depth != 16) {
    return Fail("the bit depth is %1; choose 8 or 16", options.bit_depth);
  }
  if (options.dpi < 1 || options.dpi > kMostDpi) {
    return Fail("the resolution is %1 dpi; choose one from 1 to %2", options.dpi, kMostDpi);
  }
  return {};
}

template <class Sample>
Sample Quantize(float value) {
  constexpr auto kMax = static_cast<float>(std::numeric_limits<Sample>::max());
  const float clamped = value >= 0 ? std::min(value, 1.0f) : 0.0f;
  return static_cast<Sample>(std::lround(clamped * kMax));
}

/// The colours of one row, within [0, 1] and, if `on_white`, laid on white.
void FillRow(const Image& image, int y, bool on_white, std::vector<float>& row) {
  const std::size_t width = row.size() / 3;
  const std::size_t first = static_cast<std::size_t>(y) * width;
  const float* color = image.rgb().data() + first * 3;
  for (std::size_t i = 0; i < row.size(); ++i) {
    // A value that is no number is black.
    row[i] = color[i] >= 0 ? std::min(color[i], 1.0f) : 0.0f;
    if (on_white && image.has_alpha()) {
      const float alpha = std::clamp(image.alpha()[first + i / 3], 0.0f, 1.0f);
      row[i] = row[i] * alpha + (1 - alpha);
    }
  }
}

template <class Sample>
void FillSamples(const Image& image, bool on_white, const ToOutputColors& colors,
                 RawPicture& picture) {
  auto* sample = reinterpret_cast<Sample*>(picture.samples.get());
  std::vector<float> row(static_cast<std::size_t>(image.width()) * 3);
  for (int y = 0; y < image.height(); ++y) {
    FillRow(image, y, on_white, row);
    colors.Apply(row.data(), row.size() / 3);
    const std::size_t first = static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width());
    for (std::size_t i = 0; i < row.size(); ++i) {
      *sample++ = Quantize<Sample>(row[i]);
      if (picture.has_alpha() && i % 3 == 2) {
        *sample++ = Quantize<Sample>(std::clamp(image.alpha()[first + i / 3], 0.0f, 1.0f));
      }
    }
  }
}

Result<std::vector<std::uint8_t>> Encode(const Image& image, PictureFormat format,
                                         const WriteOptions& options) {
  const bool keeps_alpha = format != PictureFormat::kJpeg;
  const bool can_be_deep = format == PictureFormat::kPng || format == PictureFormat::kTiff;
  RawPicture picture;
  const Result<void> room =
      picture.Allocate(image.width(), image.height(), image.has_alpha() && keeps_alpha ? 4 : 3,
                       can_be_deep ? options.bit_depth : 8);
  if (!room) {
    return tl::unexpected(room.error());
  }
  const ToOutputColors colors(options.colors);
  picture.icc_profile = ProfileOf(options.colors);
  if (!colors.valid() || picture.icc_profile.empty()) {
    return Fail("there is not enough memory for the colours; export as sRGB");
  }
  picture.bit_depth == 16 ? FillSamples<std::uint16_t>(image, !keeps_alpha, colors, picture)
                          : FillSamples<std::uint8_t>(image, !keeps_alpha, colors, picture);
  picture.exif = MakeExif(options.metadata, options.dpi, options.colors == OutputColors::kSrgb);
  picture.metadata = options.metadata;
  picture.dpi = options.dpi;
  if (!options.text.empty()) {
    picture.text = options.text;
    Result<std::string> xmp = format == PictureFormat::kPng ? std::string() : MakeXmp(options.text);
    if (!xmp) {
      return tl::unexpected(xmp.error());
    }
    picture.xmp = std::move(*xmp);
  }
  switch (format) {
    case PictureFormat::kPng:
      return EncodePng(picture);
    case PictureFormat::kTiff:
      return EncodeTiff(picture);
    case PictureFormat::kWebp:
      return EncodeWebp(picture, options.quality);
    case PictureFormat::kJpeg:
    case PictureFormat::kHeif:  // never asked for: FormatOfName does not know them
    case PictureFormat::kGif:
    case PictureFormat::kBmp:
      break;
  }
  return EncodeJpeg(picture, options.quality);
}

}  // namespace

bool CanWriteImage(const std::filesystem::path& path) { return FormatOfName(path).has_value(); }

Result<void> CheckSizeFor(const std::filesystem::path& path, ImageSize size) {
  const std::optional<PictureFormat> format = FormatOfName(path);
  if (format == PictureFormat::kJpeg) return CheckJpegSize(size);
  if (format == PictureFormat::kWebp) return CheckWebpSize(size);
  return {};
}

Result<void> WriteImage(const Image& image, const std::filesystem::path& path,
                        const WriteOptions& options) {
  const std::string name = path.has_filename() ? path.filename().string() : path.string();
  const std::optional<PictureFormat> format = FormatOfName(path);
  if (!format) {
    return Fail("%1: choose a name that ends in .png, .jpg, .tif or .webp", name);
  }
  if (image.empty()) {
    return Fail("%1: there is no picture to write yet", name);
  }
  if (const Result<void> checked = CheckOptions(options); !checked) {
    return Fail(About(name, checked.error().message));
  }
  try {
    const Result<std::vector<std::uint8_t>> bytes = Encode(image, *format, options);
    if (!bytes) {
      return Fail(About(name, bytes.error().message));
    }
    return WriteFileAtomically(path, std::as_bytes(std::span(*bytes)), options.existing);
  } catch (const std::exception&) {
    return Fail("%1: there is not enough memory to encode the picture; make it smaller", name);
  }
}

Result<std::vector<std::byte>> EncodeDeepPng(const Image& image) {
  WriteOptions options;
  options.bit_depth = 16;
  return EncodeAsPng(image, options);
}

Result<std::vector<std::byte>> EncodeAsPng(const Image& image, const WriteOptions& options) {
  if (image.empty()) return Fail("there is no picture to write yet");
  try {
    const Result<std::vector<std::uint8_t>> bytes = Encode(image, PictureFormat::kPng, options);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto view = std::as_bytes(std::span(*bytes));
    return std::vector<std::byte>(view.begin(), view.end());
  } catch (const std::exception&) {
    return Fail("there is not enough memory to encode the picture; make it smaller");
  }
}

}  // namespace pastiche
