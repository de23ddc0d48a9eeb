// SPDX-License-Identifier: GPL-3.0-or-later

#include "write_jpeg.h"

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <vector>

#include <jpeglib.h>

namespace pastiche {

bool WriteJpeg(const cv::Mat& picture, int quality, const std::string& path) {
  // The library ends the program at an error; into memory there is none but that it is full.
  unsigned char* bytes = nullptr;
  unsigned long count = 0;
  jpeg_error_mgr errors;
  jpeg_compress_struct jpeg;
  jpeg.err = jpeg_std_error(&errors);
  jpeg_create_compress(&jpeg);
  jpeg_mem_dest(&jpeg, &bytes, &count);
  jpeg.image_width = static_cast<JDIMENSION>(picture.cols);
  jpeg.image_height = static_cast<JDIMENSION>(picture.rows);
  jpeg.input_components = 3;
  jpeg.in_color_space = JCS_RGB;
  jpeg_set_defaults(&jpeg);
  jpeg_set_quality(&jpeg, quality, TRUE);
  jpeg.optimize_coding = TRUE;
  jpeg_start_compress(&jpeg, TRUE);
  std::vector<JSAMPLE> row(static_cast<std::size_t>(picture.cols) * 3);
  for (int y = 0; y < picture.rows; ++y) {
    const auto* pixels = picture.ptr<cv::Vec3b>(y);
    for (std::size_t x = 0; x < static_cast<std::size_t>(picture.cols); ++x) {
      for (std::size_t c = 0; c < 3; ++c) row[3 * x + c] = pixels[x][static_cast<int>(2 - c)];
    }
    JSAMPROW rows = row.data();
    jpeg_write_scanlines(&jpeg, &rows, 1);
  }
  jpeg_finish_compress(&jpeg);
  jpeg_destroy_compress(&jpeg);
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(bytes), static_cast<std::streamsize>(count));
  file.close();
  std::free(bytes);
  return file.good();
}

}  // namespace pastiche
