#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "tests/app/run_program.h"
#include "tests/app/text_files.h"
#include "tests/support/pictures.h"
#include "tests/support/stated_precision.h"

namespace pastiche {

/// Runs pastiche-cli on two tiny pictures in a folder of its own, in fp32 unless the environment
/// asks for another precision. Tests that compare pictures or losses are InEachPrecision.
class ProgramTest : public ::testing::Test {
 protected:
  static constexpr ImageSize kPhotoSize = {64, 48};

  void SetUp() override {
    ASSERT_TRUE(WriteImage(*MakeBlobPicture(kPhotoSize, 1), photo_));
    ASSERT_TRUE(WriteImage(*MakeBlobPicture({50, 70}, 2), painting_));
  }

  /// On the network's first layers only, for speed; `more` comes after.
  std::vector<std::string> RenderArguments(const std::vector<std::string>& more = {},
                                           const std::string& size = "64") const {
    std::vector<std::string> arguments = {
        "render",   "--content",      photo_,           "--style", painting_,
        "--output", output_,          "--size",         size,      "--content-layers",
        "conv2_2",  "--style-layers", "conv1_1,conv2_1"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
  }

  /// The size of the picture in a file; 0 x 0 if it cannot be read.
  static ImageSize SizeOf(const std::filesystem::path& path) {
    const Result<Image> image = ReadImage(path);
    return image ? image->size() : ImageSize{};
  }

  const StatedPrecision precision_;
  const TextFolder folder_;
  const std::string photo_ = folder_ / "photo.png";
  const std::string painting_ = folder_ / "painting.png";
  const std::string output_ = folder_ / "out.png";
};

}  // namespace pastiche
