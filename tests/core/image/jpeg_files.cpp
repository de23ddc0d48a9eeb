#include "tests/core/image/jpeg_files.h"

#include <cstdlib>
#include <span>

#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

void SetKind(jpeg_compress_struct& codec, const JpegKind& kind) {
  codec.in_color_space = kind.space;
  jpeg_set_defaults(&codec);
  if (kind.stored != JCS_UNKNOWN) {
    jpeg_set_colorspace(&codec, kind.stored);
  }
  jpeg_set_quality(&codec, kind.quality, TRUE);
  for (int i = 0; i < codec.num_components; ++i) {
    const bool finer = kind.subsampled && i == 0;
    codec.comp_info[i].h_samp_factor = finer ? 2 : 1;
    codec.comp_info[i].v_samp_factor = finer ? 2 : 1;
  }
  if (kind.progressive) {
    jpeg_simple_progression(&codec);
  }
  codec.arith_code = kind.arithmetic ? TRUE : FALSE;
  codec.restart_in_rows = kind.restart_rows;
  codec.write_Adobe_marker = kind.adobe_marker && codec.num_components == 4 ? TRUE : FALSE;
}

}  // namespace

std::vector<std::byte> JpegFile(const RawPicture& picture, const JpegKind& kind) {
  jpeg_compress_struct codec;
  jpeg_error_mgr errors;
  codec.err = jpeg_std_error(&errors);
  jpeg_create_compress(&codec);
  unsigned char* data = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&codec, &data, &size);
  codec.image_width = static_cast<JDIMENSION>(picture.size.width);
  codec.image_height = static_cast<JDIMENSION>(picture.size.height);
  codec.input_components = picture.channels;
  SetKind(codec, kind);
  std::vector<jpeg_scan_info> scans;
  if (kind.scan_each) {
    for (int i = 0; i < codec.num_components; ++i) {
      scans.push_back({1, {i, 0, 0, 0}, 0, DCTSIZE2 - 1, 0, 0});
    }
    codec.scan_info = scans.data();
    codec.num_scans = static_cast<int>(scans.size());
  }
  jpeg_start_compress(&codec, TRUE);
  if (!kind.icc_profile.empty()) {
    jpeg_write_icc_profile(&codec, kind.icc_profile.data(),
                           static_cast<unsigned>(kind.icc_profile.size()));
  }
  while (codec.next_scanline < codec.image_height) {
    auto* row = const_cast<JSAMPLE*>(picture.row(static_cast<int>(codec.next_scanline)));
    jpeg_write_scanlines(&codec, &row, 1);
  }
  jpeg_finish_compress(&codec);
  jpeg_destroy_compress(&codec);
  const auto file = AsBytes(std::span<const std::uint8_t>(data, size));
  std::free(data);
  return file;
}

}  // namespace pastiche
