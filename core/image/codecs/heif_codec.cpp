#include "core/image/codecs/heif_codec.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

#include <libheif/heif.h>

#include "core/image/color_encoding.h"

namespace pastiche {
namespace {

using Context = std::unique_ptr<heif_context, decltype(&heif_context_free)>;
using Handle = std::unique_ptr<heif_image_handle, void (*)(const heif_image_handle*)>;
using Decoded = std::unique_ptr<heif_image, void (*)(const heif_image*)>;
using Options = std::unique_ptr<heif_decoding_options, decltype(&heif_decoding_options_free)>;

bool Succeeded(const heif_error& error) { return error.code == heif_error_Ok; }

/// Whether the file type box names AV1 rather than HEVC.
bool IsAvif(std::span<const std::byte> file) {
  const std::string_view start(reinterpret_cast<const char*>(file.data()),
                               std::min<std::size_t>(file.size(), 64));
  return start.find("avif") != std::string_view::npos ||
         start.find("avis") != std::string_view::npos;
}

tl::unexpected<Error> FailToDecode(std::span<const std::byte> file) {
  const bool avif = IsAvif(file);
  if (heif_have_decoder_for_format(avif ? heif_compression_AV1 : heif_compression_HEVC) == 0) {
    return avif ? Fail(
                      "this computer cannot decode AVIF; install libheif-plugin-dav1d, or export "
                      "the picture as JPEG or PNG")
                : Fail(
                      "this computer cannot decode HEIC; install libheif-plugin-libde265, or "
                      "export the picture as JPEG or PNG");
  }
  return FailDamaged();
}

std::vector<std::uint8_t> ReadExif(const heif_image_handle* handle) {
  heif_item_id id = 0;
  if (heif_image_handle_get_list_of_metadata_block_IDs(handle, "Exif", &id, 1) != 1) {
    return {};
  }
  std::vector<std::uint8_t> block(heif_image_handle_get_metadata_size(handle, id));
  // Four bytes, big-endian, say how far behind them the TIFF header is.
  constexpr std::size_t kOffset = 4;
  if (block.size() < kOffset ||
      !Succeeded(heif_image_handle_get_metadata(handle, id, block.data()))) {
    return {};
  }
  const std::size_t header = kOffset + (std::size_t{block[0]} << 24 | std::size_t{block[1]} << 16 |
                                        std::size_t{block[2]} << 8 | std::size_t{block[3]});
  if (header >= block.size()) {
    return {};
  }
  block.erase(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(header));
  return block;
}

/// The profile, or what nclx says; libheif itself has undone the matrix and the range.
std::vector<std::uint8_t> ReadColors(const heif_image_handle* handle, const heif_image* image) {
  std::vector<std::uint8_t> profile(heif_image_handle_get_raw_color_profile_size(handle));
  if (!profile.empty() &&
      Succeeded(heif_image_handle_get_raw_color_profile(handle, profile.data()))) {
    return profile;
  }
  heif_color_profile_nclx* nclx = nullptr;
  if (!Succeeded(heif_image_handle_get_nclx_color_profile(handle, &nclx)) &&
      !Succeeded(heif_image_get_nclx_color_profile(image, &nclx))) {
    return {};
  }
  CodePoints points;
  points.primaries = nclx->color_primaries;
  points.transfer = nclx->transfer_characteristics;
  heif_nclx_color_profile_free(nclx);
  return CodePointProfile(points);
}

Decoded Decode(const heif_image_handle* handle, heif_colorspace space, heif_chroma chroma) {
  const Options options(heif_decoding_options_alloc(), &heif_decoding_options_free);
  heif_image* image = nullptr;
  if (options != nullptr) {
    // Half a picture is none.
    options->strict_decoding = 1;
    if (!Succeeded(heif_decode_image(handle, &image, space, chroma, options.get()))) {
      image = nullptr;
    }
  }
  return {image, &heif_image_release};
}

/// Interleaved colours in as many bytes a sample as they need.
Decoded DecodeRgb(const heif_image_handle* handle, bool deep, bool alpha) {
  constexpr bool kLittle = std::endian::native == std::endian::little;
  const heif_chroma deep_rgb =
      kLittle ? heif_chroma_interleaved_RRGGBB_LE : heif_chroma_interleaved_RRGGBB_BE;
  const heif_chroma deep_rgba =
      kLittle ? heif_chroma_interleaved_RRGGBBAA_LE : heif_chroma_interleaved_RRGGBBAA_BE;
  const heif_chroma chroma =
      deep ? (alpha ? deep_rgba : deep_rgb)
           : (alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB);
  return Decode(handle, heif_colorspace_RGB, chroma);
}

/// Samples of `bits` each, as 8 or 16.
void CopyRow(const std::uint8_t* source, int bits, std::uint8_t* target, std::size_t samples) {
  if (bits == 8) {
    std::memcpy(target, source, samples);
    return;
  }
  const std::uint32_t greatest = (1U << bits) - 1;
  for (std::size_t i = 0; i < samples; ++i, source += 2, target += 2) {
    std::uint16_t value = 0;
    std::memcpy(&value, source, sizeof(value));
    const std::uint32_t level = std::min<std::uint32_t>(value, greatest);
    const auto scaled = static_cast<std::uint16_t>((level * 65535U + greatest / 2) / greatest);
    std::memcpy(target, &scaled, sizeof(scaled));
  }
}

template <class Sample>
void DividePixels(RawPicture& picture) {
  constexpr std::uint64_t kWhite = static_cast<Sample>(-1);
  for (int y = 0; y < picture.size.height; ++y) {
    auto* pixel = reinterpret_cast<Sample*>(picture.row(y));
    for (int x = 0; x < picture.size.width; ++x, pixel += picture.channels) {
      const std::uint64_t alpha = pixel[picture.channels - 1];
      for (int i = 0; alpha > 0 && i + 1 < picture.channels; ++i) {
        pixel[i] = static_cast<Sample>(std::min(kWhite, (pixel[i] * kWhite + alpha / 2) / alpha));
      }
    }
  }
}

Result<void> TakePixels(const heif_image* image, int channels, const PixelLimit& limit,
                        RawPicture& picture) {
  const heif_channel channel = heif_channel_interleaved;
  const int bits = heif_image_get_bits_per_pixel_range(image, channel);
  int stride = 0;
  const std::uint8_t* rows = heif_image_get_plane_readonly(image, channel, &stride);
  if (rows == nullptr || bits < 8 || bits > 16) {
    return FailDamaged();
  }
  Result<void> room =
      picture.Allocate(heif_image_get_width(image, channel), heif_image_get_height(image, channel),
                       channels, bits > 8 ? 16 : 8, limit);
  if (!room) {
    return room;
  }
  for (int y = 0; y < picture.size.height; ++y) {
    CopyRow(rows + static_cast<std::ptrdiff_t>(y) * stride, bits, picture.row(y),
            static_cast<std::size_t>(picture.size.width) * static_cast<std::size_t>(channels));
  }
  return {};
}

}  // namespace

Result<RawPicture> DecodeHeif(std::span<const std::byte> file, const PixelLimit& limit) {
  const Context context(heif_context_alloc(), &heif_context_free);
  if (context == nullptr) {
    throw std::bad_alloc();
  }
  // The number of pixels is checked below.
  constexpr int kLongestSide = 65'535;
  heif_context_set_maximum_image_size_limit(context.get(), kLongestSide);
  if (!Succeeded(heif_context_read_from_memory_without_copy(context.get(), file.data(), file.size(),
                                                            nullptr))) {
    return FailDamaged();
  }
  heif_image_handle* primary = nullptr;
  if (!Succeeded(heif_context_get_primary_image_handle(context.get(), &primary))) {
    return Fail(
        "this file holds a film or parts of a picture, but no picture; export it as JPEG "
        "or PNG");
  }
  const Handle handle(primary, &heif_image_handle_release);
  for (const auto& [width, height] :
       {std::pair{heif_image_handle_get_ispe_width(primary),
                  heif_image_handle_get_ispe_height(primary)},
        std::pair{heif_image_handle_get_width(primary), heif_image_handle_get_height(primary)}}) {
    if (Result<void> size = CheckSize(width, height, limit); !size) {
      return tl::unexpected(size.error());
    }
  }
  const bool alpha = heif_image_handle_has_alpha_channel(primary) != 0;
  const bool deep = heif_image_handle_get_luma_bits_per_pixel(primary) > 8;
  const Decoded image = DecodeRgb(primary, deep, alpha);
  if (image == nullptr) {
    return FailToDecode(file);
  }
  RawPicture picture;
  if (const Result<void> taken = TakePixels(image.get(), alpha ? 4 : 3, limit, picture); !taken) {
    return tl::unexpected(taken.error());
  }
  if (alpha && heif_image_handle_is_premultiplied_alpha(primary) != 0) {
    picture.bit_depth == 16 ? DividePixels<std::uint16_t>(picture)
                            : DividePixels<std::uint8_t>(picture);
  }
  picture.icc_profile = ReadColors(primary, image.get());
  picture.exif = ReadExif(primary);
  return picture;
}

}  // namespace pastiche
