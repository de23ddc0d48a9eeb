#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/image/read_image.h"
#include "tests/app/program_test.h"

namespace pastiche {

/// Runs `pastiche-cli render` to its end and looks at its picture.
class ProgramRender : public ProgramTest {
 protected:
  /// The colours of the picture in a file; none if it cannot be read.
  static std::vector<float> PixelsIn(const std::string& path) {
    const Result<Image> image = ReadImage(path);
    if (!image) return {};
    return {image->rgb().begin(), image->rgb().end()};
  }
  /// The colours of the result after three iterations.
  std::vector<float> Render(const std::vector<std::string>& more) {
    std::vector<std::string> arguments = RenderArguments({"--quiet", "--iterations", "3"});
    arguments.insert(arguments.end(), more.begin(), more.end());
    const ProgramResult result = RunProgram(arguments);
    EXPECT_EQ(result.exit_code, 0) << result.err;
    return PixelsIn(output_);
  }
};

}  // namespace pastiche
