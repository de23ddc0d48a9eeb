#include "core/image/codecs/jpeg_codec.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <jerror.h>
#include <jpeglib.h>

#include "core/image/exif_orientation.h"

namespace pastiche {
namespace {

/// libjpeg reports errors by a function that must not return. Jumping over C++ objects is not
/// allowed, so each function that calls setjmp here has only trivial locals after it.
struct ErrorManager {
  jpeg_error_mgr base;
  std::jmp_buf jump;
  int error_code = 0;
  bool lost_data = false;
};

[[noreturn]] void OnError(j_common_ptr codec) {
  auto* manager = reinterpret_cast<ErrorManager*>(codec->err);
  manager->error_code = codec->err->msg_code;
  std::longjmp(manager->jump, 1);
}

/// libjpeg paints grey over what is missing and only warns. Warnings about stray bytes, which
/// whole photos of some cameras give, are let pass.
void OnMessage(j_common_ptr codec, int level) {
  if (level >= 0) {
    return;
  }
  switch (codec->err->msg_code) {
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_JPEG_EOF:
    case JWRN_MUST_RESYNC:
      reinterpret_cast<ErrorManager*>(codec->err)->lost_data = true;
      break;
    default:
      break;
  }
}

void InstallErrorManager(ErrorManager& manager) {
  jpeg_std_error(&manager.base);
  manager.base.error_exit = OnError;
  manager.base.emit_message = OnMessage;
  manager.base.output_message = [](j_common_ptr) {};
}

/// A small file can hold thousands of scans over a huge picture and keep a decoder busy for hours.
void LimitScans(j_common_ptr codec) {
  constexpr int kMaxScans = 500;
  if (reinterpret_cast<j_decompress_ptr>(codec)->input_scan_number > kMaxScans) {
    ERREXIT(codec, JERR_BAD_PROGRESSION);
  }
}

class Decompressor {
 public:
  explicit Decompressor(std::span<const std::byte> file) : file_(file) {
    InstallErrorManager(errors_);
    codec_.err = &errors_.base;
    progress_.progress_monitor = LimitScans;
  }
  Decompressor(const Decompressor&) = delete;
  Decompressor& operator=(const Decompressor&) = delete;
  ~Decompressor() { jpeg_destroy_decompress(&codec_); }

  bool ReadHeader() {
    if (setjmp(errors_.jump) != 0) {
      return false;
    }
    jpeg_create_decompress(&codec_);
    codec_.progress = &progress_;
    jpeg_mem_src(&codec_, reinterpret_cast<const unsigned char*>(file_.data()),
                 static_cast<unsigned long>(file_.size()));
    jpeg_save_markers(&codec_, kExifMarker, 0xFFFF);
    jpeg_save_markers(&codec_, kIccMarker, 0xFFFF);
    jpeg_read_header(&codec_, TRUE);
    return true;
  }

  bool ReadPixels(RawPicture& picture) {
    if (setjmp(errors_.jump) != 0) {
      return false;
    }
    codec_.out_color_space = picture.channels == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_start_decompress(&codec_);
    while (codec_.output_scanline < codec_.output_height) {
      JSAMPROW row = picture.row(static_cast<int>(codec_.output_scanline));
      jpeg_read_scanlines(&codec_, &row, 1);
    }
    jpeg_finish_decompress(&codec_);
    return !errors_.lost_data;
  }

  std::vector<std::uint8_t> IccProfile() {
    JOCTET* data = nullptr;
    unsigned length = 0;
    if (setjmp(errors_.jump) != 0 || jpeg_read_icc_profile(&codec_, &data, &length) == FALSE) {
      return {};
    }
    const std::unique_ptr<JOCTET, decltype(&std::free)> owner(data, &std::free);
    return std::vector<std::uint8_t>(data, data + length);
  }

  int Orientation() const {
    constexpr std::string_view kPrefix("Exif\0\0", 6);
    for (auto* marker = codec_.marker_list; marker != nullptr; marker = marker->next) {
      const std::string_view data(reinterpret_cast<const char*>(marker->data), marker->data_length);
      if (marker->marker == kExifMarker && data.starts_with(kPrefix)) {
        return ExifOrientation(std::as_bytes(std::span(data.substr(kPrefix.size()))));
      }
    }
    return 1;
  }

  const jpeg_decompress_struct& codec() const { return codec_; }

  tl::unexpected<Error> Failure() const {
    switch (errors_.error_code) {
      case JERR_BAD_PRECISION:
      case JERR_SOF_UNSUPPORTED:
      case JERR_CONVERSION_NOTIMPL:
        return Fail(
            "this rare kind of JPEG is not supported; export it as an ordinary JPEG or PNG");
      case JERR_OUT_OF_MEMORY:
        return Fail("there is not enough memory for this picture; make it smaller");
      default:
        return FailDamaged();
    }
  }

 private:
  static constexpr int kExifMarker = JPEG_APP0 + 1;
  static constexpr int kIccMarker = JPEG_APP0 + 2;

  std::span<const std::byte> file_;
  ErrorManager errors_;
  jpeg_progress_mgr progress_{};
  jpeg_decompress_struct codec_{};
};

class Compressor {
 public:
  explicit Compressor(const RawPicture& picture) : picture_(picture) {
    InstallErrorManager(errors_);
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
    jpeg_start_compress(&codec_, TRUE);
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
  const RawPicture& picture_;
  ErrorManager errors_;
  jpeg_compress_struct codec_{};
  unsigned char* data_ = nullptr;
  unsigned long size_ = 0;
};

}  // namespace

Result<RawPicture> DecodeJpeg(std::span<const std::byte> file) {
  Decompressor decompressor(file);
  if (!decompressor.ReadHeader()) {
    return decompressor.Failure();
  }
  const J_COLOR_SPACE stored = decompressor.codec().jpeg_color_space;
  if (stored == JCS_CMYK || stored == JCS_YCCK) {
    return Fail("the picture is in CMYK, the colours of a printing press; export it as RGB");
  }
  RawPicture picture;
  if (const Result<void> room =
          picture.Allocate(decompressor.codec().image_width, decompressor.codec().image_height,
                           stored == JCS_GRAYSCALE ? 1 : 3, 8);
      !room) {
    return tl::unexpected(room.error());
  }
  picture.icc_profile = decompressor.IccProfile();
  picture.orientation = decompressor.Orientation();
  if (!decompressor.ReadPixels(picture)) {
    return decompressor.Failure();
  }
  return picture;
}

Result<std::vector<std::uint8_t>> EncodeJpeg(const RawPicture& picture, int quality) {
  if (picture.size.width > JPEG_MAX_DIMENSION || picture.size.height > JPEG_MAX_DIMENSION) {
    return Fail("a JPEG has at most 65,500 pixels a side; export as PNG or TIFF instead");
  }
  Compressor compressor(picture);
  if (!compressor.Run(quality)) {
    return Fail("the picture could not be encoded as JPEG; export as PNG instead");
  }
  return compressor.Take();
}

}  // namespace pastiche
