// SPDX-License-Identifier: GPL-3.0-or-later
//
// pastiche-samples: paints the sample pictures that ship with Pastiche.

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "pictures.h"
#include "write_jpeg.h"

namespace {

constexpr int kWriteFailed = 1;
constexpr int kBadUsage = 2;
constexpr int kJpegQuality = 91;

const std::map<std::string, cv::Mat (*)(double)> kPictures = {
    {"coast", pastiche::PaintCoast},
    {"strokes", pastiche::PaintStrokes},
    {"woodcut", pastiche::PaintWoodcut},
};

int Fail(int status, const std::string& message) {
  std::fprintf(stderr, "pastiche-samples: %s\n", message.c_str());
  return status;
}

// A number in (0, 4], or nothing.
std::optional<double> ParseScale(const std::string& text) {
  char* end = nullptr;
  const double scale = std::strtod(text.c_str(), &end);
  if (text.empty() || *end != '\0' || !(scale > 0.0) || scale > 4.0) return std::nullopt;
  return scale;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() != 2 && !(arguments.size() == 4 && arguments[2] == "--scale")) {
    return Fail(kBadUsage, "usage: pastiche-samples coast|strokes|woodcut OUTPUT [--scale X]");
  }
  const auto picture = kPictures.find(arguments[0]);
  if (picture == kPictures.end()) {
    return Fail(kBadUsage, "no picture is called '" + arguments[0] +
                               "'; there are coast, strokes and woodcut");
  }
  const std::optional<double> scale = ParseScale(arguments.size() == 4 ? arguments[3] : "1");
  if (!scale) {
    return Fail(kBadUsage,
                "--scale takes a number above 0 and at most 4, not '" + arguments[3] + "'");
  }

  const std::string& output = arguments[1];
  try {
    if (!output.ends_with(".jpg") && !output.ends_with(".jpeg")) {
      return Fail(kBadUsage, "'" + output + "' does not end in .jpg");
    }
    // Better to learn of an unwritable place now than after minutes of painting.
    if (!std::ofstream(output, std::ios::app)) {
      return Fail(kWriteFailed, "cannot write '" + output + "'");
    }
    const cv::Mat painted = picture->second(*scale);
    if (!pastiche::WriteJpeg(painted, kJpegQuality, output)) {
      return Fail(kWriteFailed, "cannot write '" + output + "'");
    }
  } catch (const std::exception& error) {
    return Fail(kWriteFailed, "cannot make '" + output + "': " + error.what());
  }
  return EXIT_SUCCESS;
}
