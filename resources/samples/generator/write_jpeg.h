// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <opencv2/core.hpp>

namespace pastiche {

// Writes a picture of three bytes per pixel, blue first, with the smallest Huffman tables. False
// where the file cannot be written; a part of it may then be there.
bool WriteJpeg(const cv::Mat& picture, int quality, const std::string& path);

}  // namespace pastiche
