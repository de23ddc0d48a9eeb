#include "core/image/codecs/jpeg_codec.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "core/image/codecs/jpeg_decompressor.h"
#include "core/image/exif_orientation.h"

namespace pastiche {
namespace {

constexpr std::string_view kXmp("http://ns.adobe.com/xap/1.0/\0", 29);
constexpr std::size_t kLongestMarker = 65533;

class Compressor {
 public:
  explicit Compressor(const RawPicture& picture) : picture_(picture) {
    InstallErrors(errors_);
    codec_.err = &errors_.base;
  }
  Compressor(const Compressor&) = delete;
  Compressor& operator=(const Compressor&) = delete;
  ~Compressor() {
    jpeg_destroy_compress(&codec_);
    std::free(data_);
  }

  bool Run(int quality) {
    if (setjmp(errors_.jump) != 0) {
      return false;
    }
    jpeg_create_compress(&codec_);
    jpeg_mem_dest(&codec_, &data_, &size_);
    codec_.image_width = static_cast<JDIMENSION>(picture_.size.width);
    codec_.image_height = static_cast<JDIMENSION>(picture_.size.height);
    codec_.input_components = picture_.channels;
    codec_.in_color_space = picture_.channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&codec_);
    jpeg_set_quality(&codec_, quality, TRUE);
    codec_.comp_info[0].h_samp_factor = 1;
    codec_.comp_info[0].v_samp_factor = 1;
    codec_.optimize_coding = TRUE;
    codec_.dct_method = JDCT_ISLOW;
    if (picture_.dpi > 0) {
      codec_.density_unit = 1;  // per inch
      codec_.X_density = static_cast<UINT16>(picture_.dpi);
      codec_.Y_density = static_cast<UINT16>(picture_.dpi);
    }
    jpeg_start_compress(&codec_, TRUE);
    constexpr std::string_view kExif("Exif\0\0", 6);
    WriteApp1(kExif, {reinterpret_cast<const char*>(picture_.exif.data()), picture_.exif.size()});
    WriteApp1(kXmp, picture_.xmp);
    if (!picture_.icc_profile.empty()) {
      jpeg_write_icc_profile(&codec_, picture_.icc_profile.data(),
                             static_cast<unsigned>(picture_.icc_profile.size()));
    }
    while (codec_.next_scanline < codec_.image_height) {
      // libjpeg does not write to its input; its interface only does not say so.
      auto* row = const_cast<JSAMPLE*>(picture_.row(static_cast<int>(codec_.next_scanline)));
      jpeg_write_scanlines(&codec_, &row, 1);
    }
    jpeg_finish_compress(&codec_);
    return true;
  }

  std::vector<std::uint8_t> Take() const { return std::vector<std::uint8_t>(data_, data_ + size_); }

 private:
  void WriteApp1(std::string_view name, std::string_view data) {
    if (data.empty() || name.size() + data.size() > kLongestMarker) {
      return;
    }
    jpeg_write_m_header(&codec_, JPEG_APP0 + 1, static_cast<unsigned>(name.size() + data.size()));
    for (const char byte : name) jpeg_write_m_byte(&codec_, static_cast<unsigned char>(byte));
    for (const char byte : data) jpeg_write_m_byte(&codec_, static_cast<unsigned char>(byte));
  }

  const RawPicture& picture_;
  JpegErrors errors_;
  jpeg_compress_struct codec_{};
  unsigned char* data_ = nullptr;
  unsigned long size_ = 0;
};

/// Light to ink.
void Invert(RawPicture& picture) {
  std::uint8_t* const begin = picture.samples.get();
  std::uint8_t* const end =
      begin + picture.row_bytes() * static_cast<std::size_t>(picture.size.height);
  std::transform(begin, end, begin,
                 [](std::uint8_t light) { return static_cast<std::uint8_t>(255 - light); });
}

}  // namespace

Result<RawPicture> DecodeJpeg(std::span<const std::byte> file, const PixelLimit& limit) {
  JpegDecompressor decompressor(file);
  if (!decompressor.ReadHeader()) {
    return decompressor.Failure();
  }
  const J_COLOR_SPACE stored = decompressor.stored_colors();
  RawPicture picture;
  picture.cmyk = stored == JCS_CMYK || stored == JCS_YCCK;
  if (const Result<void> room =
          picture.Allocate(decompressor.width(), decompressor.height(),
                           stored == JCS_GRAYSCALE ? 1 : (picture.cmyk ? 4 : 3), 8, limit);
      !room) {
    return tl::unexpected(room.error());
  }
  picture.icc_profile = decompressor.IccProfile();
  picture.exif = decompressor.Exif();
  picture.orientation = ExifOrientation(std::as_bytes(std::span(picture.exif)));
  if (!decompressor.ReadPixels(picture)) {
    return decompressor.Failure();
  }
  Result<Message> notice = JudgeRows(decompressor.rows());
  if (!notice) {
    return tl::unexpected(notice.error());
  }
  picture.notice = std::move(*notice);
  if (picture.cmyk && decompressor.has_adobe_marker()) {
    Invert(picture);
  }
  return picture;
}

Result<void> CheckJpegSize(ImageSize size) {
  if (size.width <= JPEG_MAX_DIMENSION && size.height <= JPEG_MAX_DIMENSION) return {};
  return Fail("a JPEG has at most 65,500 pixels a side; export as PNG or TIFF instead");
}

Result<std::vector<std::uint8_t>> EncodeJpeg(const RawPicture& picture, int quality) {
  if (const Result<void> fits = CheckJpegSize(picture.size); !fits) {
    return tl::unexpected(fits.error());
  }
  if (kXmp.size() + picture.xmp.size() > kLongestMarker) {
    return Fail("the settings do not fit into a JPEG; export without them, or as PNG or TIFF");
  }
  Compressor compressor(picture);
  if (!compressor.Run(quality)) {
    return Fail("the picture could not be encoded as JPEG; export as PNG instead");
  }
  return compressor.Take();
}

}  // namespace pastiche
