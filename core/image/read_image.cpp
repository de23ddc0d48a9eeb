#include "core/image/read_image.h"

#include <algorithm>
#include <cstdint>
#include <exception>
#include <fstream>
#include <limits>
#include <new>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <sys/mman.h>
#include <unistd.h>

#include "core/image/codecs/bmp_codec.h"
#include "core/image/codecs/gif_codec.h"
#include "core/image/codecs/heif_codec.h"
#include "core/image/codecs/jpeg_codec.h"
#include "core/image/codecs/png_codec.h"
#include "core/image/codecs/tiff_codec.h"
#include "core/image/codecs/webp_codec.h"
#include "core/image/color_encoding.h"
#include "core/image/color_profile.h"
#include "core/image/exif_color.h"
#include "core/image/picture_format.h"
#include "core/image/raw_picture.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

Result<RawPicture> DecodeRaw(PictureFormat format, std::span<const std::byte> bytes,
                             const PixelLimit& limit) {
  switch (format) {
    case PictureFormat::kJpeg:
      return DecodeJpeg(bytes, limit);
    case PictureFormat::kPng:
      return DecodePng(bytes, limit);
    case PictureFormat::kTiff:
      return DecodeTiff(bytes, limit);
    case PictureFormat::kWebp:
      return DecodeWebp(bytes, limit);
    case PictureFormat::kHeif:
      return DecodeHeif(bytes, limit);
    case PictureFormat::kGif:
      return DecodeGif(bytes, limit);
    case PictureFormat::kBmp:
      return DecodeBmp(bytes, limit);
  }
  return FailDamaged();
}

/// Where the stored pixel (x, y) goes once the picture stands upright: to index
/// origin + x * step_x + y * step_y of a picture of size `upright`.
struct Placement {
  ImageSize upright;
  std::ptrdiff_t origin = 0;
  std::ptrdiff_t step_x = 1;
  std::ptrdiff_t step_y = 1;
};

/// EXIF 2.32, tag 0x0112: the sides of the scene that stored row 0 and column 0 show.
Placement PlaceUpright(ImageSize stored, int orientation) {
  const std::ptrdiff_t w = stored.width;
  const std::ptrdiff_t h = stored.height;
  const ImageSize turned = {stored.height, stored.width};
  switch (orientation) {
    case 2:  // top, right
      return {stored, w - 1, -1, w};
    case 3:  // bottom, right
      return {stored, w * h - 1, -1, -w};
    case 4:  // bottom, left
      return {stored, (h - 1) * w, 1, -w};
    case 5:  // left, top
      return {turned, 0, h, 1};
    case 6:  // right, top
      return {turned, h - 1, h, -1};
    case 7:  // right, bottom
      return {turned, w * h - 1, -h, -1};
    case 8:  // left, bottom
      return {turned, (w - 1) * h, -h, 1};
    default:  // top, left
      return {stored, 0, 1, w};
  }
}

/// One stored row as floats in [0, 1]: the colours (1, 3 or 4 per pixel) and the alpha, apart.
template <class Sample>
void SplitRow(const RawPicture& picture, int y, std::vector<float>& colors,
              std::vector<float>& alpha) {
  constexpr float kScale = 1.0f / static_cast<float>(std::numeric_limits<Sample>::max());
  const int color_channels = picture.color_channels();
  const auto* sample = reinterpret_cast<const Sample*>(picture.row(y));
  float* color = colors.data();
  for (int x = 0; x < picture.size.width; ++x) {
    for (int channel = 0; channel < color_channels; ++channel) {
      *color++ = static_cast<float>(*sample++) * kScale;
    }
    if (picture.has_alpha()) {
      alpha[static_cast<std::size_t>(x)] = static_cast<float>(*sample++) * kScale;
    }
  }
}

/// Gives the memory of samples back while what is made of them grows: together they would be half
/// as much again as the picture.
class SamplesLeaving {
 public:
  explicit SamplesLeaving(RawPicture& picture)
      : picture_(picture),
        page_(static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE))),
        begin_(RoundUp(reinterpret_cast<std::uintptr_t>(picture.samples.get()))) {}

  /// Those of the rows before `row` are not read again.
  void Leave(int row) {
    constexpr std::uintptr_t kAtLeast = 1 << 22;
    const auto end = reinterpret_cast<std::uintptr_t>(picture_.row(row)) / page_ * page_;
    if (end < begin_ + kAtLeast) return;
    ::madvise(reinterpret_cast<void*>(begin_), end - begin_, MADV_DONTNEED);
    begin_ = end;
  }

 private:
  std::uintptr_t RoundUp(std::uintptr_t address) const {
    return (address + page_ - 1) / page_ * page_;
  }

  RawPicture& picture_;
  const std::uintptr_t page_;
  std::uintptr_t begin_;
};

/// Turns the picture upright, into sRGB and into floats, in one pass over its rows, which are gone
/// then.
Image ToImage(RawPicture picture) {
  const Placement place = PlaceUpright(picture.size, picture.orientation);
  const int color_channels = picture.color_channels();
  const auto width = static_cast<std::size_t>(picture.size.width);
  const std::optional<ColorConversion> conversion =
      ColorConversion::Create(picture.icc_profile, color_channels);

  Image image(place.upright);
  std::vector<float> alpha(picture.has_alpha() ? image.pixel_count() : 0);
  std::vector<float> row_colors(width * static_cast<std::size_t>(color_channels));
  std::vector<float> row_alpha(width);
  std::vector<float> row_converted(conversion ? width * 3 : 0);
  float* const rgb = image.rgb().data();
  SamplesLeaving samples(picture);
  for (int y = 0; y < picture.size.height; ++y) {
    samples.Leave(y);
    picture.bit_depth == 16 ? SplitRow<std::uint16_t>(picture, y, row_colors, row_alpha)
                            : SplitRow<std::uint8_t>(picture, y, row_colors, row_alpha);
    const float* source = row_colors.data();
    int source_channels = color_channels;
    if (conversion) {
      conversion->Apply(row_colors.data(), row_converted.data(), width);
      source = row_converted.data();
      source_channels = 3;
    }
    std::ptrdiff_t target = place.origin + y * place.step_y;
    for (std::size_t x = 0; x < width; ++x, target += place.step_x, source += source_channels) {
      rgb[target * 3] = source[0];
      rgb[target * 3 + 1] = source[source_channels == 3 ? 1 : 0];
      rgb[target * 3 + 2] = source[source_channels == 3 ? 2 : 0];
      if (!alpha.empty()) {
        alpha[static_cast<std::size_t>(target)] = row_alpha[x];
      }
    }
  }
  image.SetAlpha(std::move(alpha));
  return image;
}

Error NotEnoughMemory(std::string_view name) {
  return {Text("%1: there is not enough memory for this picture; make it smaller", name)};
}

/// The whole file; its kind is checked first, so that a dropped film is not loaded to be refused.
Result<std::vector<std::byte>> ReadFile(const fs::path& path, const std::string& name) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) {
    return path.has_parent_path()
               ? Fail("%1: there is no such file in %2; check the name", name, path.parent_path())
               : Fail("%1: there is no such file in the current folder; check the name", name);
  }
  if (fs::is_directory(status)) {
    return Fail("%1: this is a folder; choose a picture in it", name);
  }
  if (!fs::is_regular_file(status)) {
    return Fail("%1: this is no ordinary file; choose a picture", name);
  }
  std::ifstream file(path, std::ios::binary);
  const std::uintmax_t size = fs::file_size(path, error);
  if (!file || error) {
    return Fail("%1: the file cannot be opened; check that you may read it", name);
  }
  // Four channels of floats, uncompressed; no picture that is read needs more.
  constexpr std::uintmax_t kMostBytes = std::uintmax_t{16} * kMaxImagePixels + (64 << 20);
  constexpr std::uintmax_t kStart = 4096;
  std::vector<std::byte> bytes(static_cast<std::size_t>(std::min(size, kStart)));
  file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  if (file) {
    if (const auto format = RecognizeFormat(bytes, name); !format) {
      return tl::unexpected(format.error());
    }
    // Before room is made for it: the system would hand that out, and miss it later.
    if (size > kMostBytes) return tl::unexpected(NotEnoughMemory(name));
    const std::size_t done = bytes.size();
    bytes.resize(static_cast<std::size_t>(size));
    file.read(reinterpret_cast<char*>(bytes.data() + done),
              static_cast<std::streamsize>(bytes.size() - done));
  }
  if (!file) {
    return Fail("%1: the file could not be read to its end; copy it to this computer first", name);
  }
  return bytes;
}

/// As messages call it.
std::string NameOf(const fs::path& path) {
  return path.has_filename() ? path.filename().string() : path.string();
}

/// As DecodePictureFile. `owner`: what holds the bytes, to be emptied when they have been read;
/// null where they stay.
Result<PictureFile> Decode(std::span<const std::byte> bytes, std::string_view name,
                           const PixelLimit& limit, std::vector<std::byte>* owner) {
  const Result<PictureFormat> format = RecognizeFormat(bytes, name);
  if (!format) {
    return tl::unexpected(format.error());
  }
  try {
    Result<RawPicture> picture = DecodeRaw(*format, bytes, limit);
    if (!picture) {
      return Fail(About(name, picture.error().message));
    }
    const bool is_exif_itself = *format == PictureFormat::kTiff;
    const auto exif = is_exif_itself ? bytes : std::as_bytes(std::span(picture->exif));
    if (picture->icc_profile.empty() && !picture->cmyk && ExifSaysAdobeRgb(exif)) {
      picture->icc_profile = AdobeRgbProfile();
    }
    PictureFile file{{}, {}, ReadPictureMetadata(exif)};
    if (!picture->notice.empty()) {
      file.notice = About(name, picture->notice);
    }
    if (owner != nullptr) std::vector<std::byte>().swap(*owner);
    file.image = ToImage(std::move(*picture));
    return file;
  } catch (const std::bad_alloc&) {
    return tl::unexpected(NotEnoughMemory(name));
  } catch (const std::exception&) {
    return Fail(About(name, FailDamaged().value().message));
  }
}

}  // namespace

Result<PictureFile> DecodePictureFile(std::span<const std::byte> bytes, std::string_view name,
                                      const PixelLimit& limit) {
  return Decode(bytes, name, limit, nullptr);
}

Result<PictureFile> DecodePictureFile(std::vector<std::byte>&& bytes, std::string_view name,
                                      const PixelLimit& limit) {
  return Decode(bytes, name, limit, &bytes);
}

Result<std::vector<std::byte>> ReadPictureBytes(const fs::path& path) {
  const std::string name = NameOf(path);
  try {
    return ReadFile(path, name);
  } catch (const std::bad_alloc&) {
    return tl::unexpected(NotEnoughMemory(name));
  }
}

Result<PictureFile> ReadPictureFile(const fs::path& path, const PixelLimit& limit) {
  Result<std::vector<std::byte>> bytes = ReadPictureBytes(path);
  if (!bytes) {
    return tl::unexpected(bytes.error());
  }
  return DecodePictureFile(std::move(*bytes), NameOf(path), limit);
}

Result<Image> ReadImage(const fs::path& path, const PixelLimit& limit) {
  Result<PictureFile> file = ReadPictureFile(path, limit);
  if (!file) {
    return tl::unexpected(file.error());
  }
  return std::move(file->image);
}

Result<Image> DecodeImage(std::span<const std::byte> bytes, std::string_view name,
                          const PixelLimit& limit) {
  Result<PictureFile> file = DecodePictureFile(bytes, name, limit);
  if (!file) {
    return tl::unexpected(file.error());
  }
  return std::move(file->image);
}

}  // namespace pastiche
