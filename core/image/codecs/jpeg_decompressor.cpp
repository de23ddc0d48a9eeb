#include "core/image/codecs/jpeg_decompressor.h"

#include <algorithm>
#include <cstdlib>
#include <memory>

#include <jerror.h>

namespace pastiche {
namespace {

constexpr int kExifMarker = JPEG_APP0 + 1;
constexpr int kIccMarker = JPEG_APP0 + 2;

/// A small file can hold many scans over a huge picture and keep a decoder busy for hours. Programs
/// write about ten; the second bound is that on the largest picture.
constexpr int kMaxScans = 200;
constexpr long long kMaxScannedPixels = 16LL * 400'000'000;

}  // namespace

JpegDecompressor::JpegDecompressor(std::span<const std::byte> file)
    : file_(file), extent_(FindJpegExtent(file)) {
  InstallErrors(errors_);
  codec_.err = &errors_.base;
}

JpegDecompressor::~JpegDecompressor() { jpeg_destroy_decompress(&codec_); }

bool JpegDecompressor::ReadHeader() {
  if (setjmp(errors_.jump) != 0) {
    return false;
  }
  jpeg_create_decompress(&codec_);
  // Behind the last byte libjpeg itself puts an end marker.
  jpeg_mem_src(&codec_, reinterpret_cast<const unsigned char*>(file_.data()),
               static_cast<unsigned long>(extent_.size));
  jpeg_save_markers(&codec_, kExifMarker, 0xFFFF);
  jpeg_save_markers(&codec_, kIccMarker, 0xFFFF);
  jpeg_read_header(&codec_, TRUE);
  return true;
}

std::vector<std::uint8_t> JpegDecompressor::IccProfile() {
  JOCTET* data = nullptr;
  unsigned length = 0;
  if (setjmp(errors_.jump) != 0 || jpeg_read_icc_profile(&codec_, &data, &length) == FALSE) {
    return {};
  }
  const std::unique_ptr<JOCTET, decltype(&std::free)> owner(data, &std::free);
  return std::vector<std::uint8_t>(data, data + length);
}

std::vector<std::uint8_t> JpegDecompressor::Exif() const {
  constexpr std::string_view kPrefix("Exif\0\0", 6);
  for (auto* marker = codec_.marker_list; marker != nullptr; marker = marker->next) {
    const std::string_view data(reinterpret_cast<const char*>(marker->data), marker->data_length);
    if (marker->marker == kExifMarker && data.starts_with(kPrefix)) {
      return {data.begin() + kPrefix.size(), data.end()};
    }
  }
  return {};
}

bool JpegDecompressor::ReadPixels(RawPicture& picture) {
  codec_.out_color_space =
      picture.channels == 1 ? JCS_GRAYSCALE : (picture.cmyk ? JCS_CMYK : JCS_RGB);
  // A block takes a bit at least, but for arithmetic coding: a small file cannot hold a large
  // picture.
  if (codec_.arith_code == FALSE &&
      width() * height() / DCTSIZE2 / 10 * 9 > static_cast<long long>(extent_.size) * 8) {
    return false;
  }
  // Arithmetic coding leaves out trailing zeros: how much is missing cannot be seen.
  if (codec_.arith_code != FALSE && !extent_.has_end) {
    return false;
  }
  const bool in_passes = jpeg_has_multiple_scans(&codec_) != FALSE;
  if (in_passes && !ConsumeScans()) {
    return false;
  }
  return ReadRows(picture, in_passes) && !errors_.contradiction;
}

bool JpegDecompressor::ConsumeScans() {
  // Not known before jpeg_start_decompress: blocks are eight pixels high.
  const int block_row = codec_.max_v_samp_factor * DCTSIZE;
  const int rows = static_cast<int>((height() + block_row - 1) / block_row);
  scans_.emplace(codec_.num_components, rows);
  if (setjmp(errors_.jump) != 0) {
    return false;
  }
  codec_.buffered_image = TRUE;
  jpeg_start_decompress(&codec_);
  for (;;) {
    const int status = jpeg_consume_input(&codec_);
    if (status == JPEG_REACHED_EOI || errors_.contradiction) {
      return !errors_.contradiction;
    }
    if (codec_.input_scan_number > kMaxScans ||
        codec_.input_scan_number * width() * height() > kMaxScannedPixels) {
      return false;
    }
    if (status == JPEG_SCAN_COMPLETED) {
      scans_->Add(codec_, errors_.ended_in_row < 0 ? rows : errors_.ended_in_row);
      errors_.ended_in_row = -1;
      if (!StillEnough(scans_->reachable())) {
        return true;
      }
    }
  }
}

bool JpegDecompressor::ReadRows(RawPicture& picture, bool in_passes) {
  if (setjmp(errors_.jump) != 0) {
    return false;
  }
  if (in_passes) {
    if (!IsEnough(rows())) {
      return true;
    }
    jpeg_start_output(&codec_, codec_.input_scan_number);
  } else {
    jpeg_start_decompress(&codec_);
  }
  while (codec_.output_scanline < codec_.output_height) {
    JSAMPROW row = picture.row(static_cast<int>(codec_.output_scanline));
    jpeg_read_scanlines(&codec_, &row, 1);
    if (errors_.contradiction) {
      return false;
    }
    if (errors_.ended_in_row >= 0 && !IsEnough(rows())) {
      return true;
    }
  }
  // What comes after the last pixel does not matter, so jpeg_finish_decompress is not called.
  return true;
}

int JpegDecompressor::PixelRows(int block_rows) const {
  const long long rows = static_cast<long long>(block_rows) * codec_.max_v_samp_factor * DCTSIZE;
  return static_cast<int>(std::min(rows, height()));
}

bool JpegDecompressor::StillEnough(int block_rows) const {
  const int there = PixelRows(block_rows);
  return IsEnough({static_cast<int>(height()), there, there, true});
}

RowsRead JpegDecompressor::rows() const {
  const int all = static_cast<int>(height());
  if (!scans_) {
    const int there = errors_.ended_in_row < 0 ? all : PixelRows(errors_.ended_in_row);
    return {all, there, there, false};
  }
  // A file that has all its scans may leave out what it likes.
  if (extent_.has_end && !scans_->cut()) {
    return {all, all, all, true};
  }
  return {all, PixelRows(scans_->there()), PixelRows(scans_->whole()), true};
}

tl::unexpected<Error> JpegDecompressor::Failure() const {
  switch (errors_.error_code) {
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
    case JERR_CONVERSION_NOTIMPL:
      return Fail("this rare kind of JPEG is not supported; export it as an ordinary JPEG or PNG");
    case JERR_OUT_OF_MEMORY:
      return Fail("there is not enough memory for this picture; make it smaller");
    default:
      return FailDamaged();
  }
}

}  // namespace pastiche
