#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

#include <gtest/gtest.h>

#include "core/image/read_image.h"
#include "core/image/resample.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

/// The pictures that are shipped, and the program in the repository that is said to have made them.
class Samples : public testing::TestWithParam<std::string> {};

Image Read(const std::string& path) {
  Result<Image> image = ReadImage(path);
  EXPECT_TRUE(image) << image.error().message;
  return image ? std::move(*image) : Image({1, 1});
}

/// How alike two pictures of one size are: 1 the same, 0 nothing in common.
double Correlation(const Image& a, const Image& b) {
  const auto count = static_cast<double>(a.rgb().size());
  double sum_a = 0;
  double sum_b = 0;
  for (std::size_t i = 0; i < a.rgb().size(); ++i) {
    sum_a += a.rgb()[i];
    sum_b += b.rgb()[i];
  }
  double ab = 0;
  double aa = 0;
  double bb = 0;
  for (std::size_t i = 0; i < a.rgb().size(); ++i) {
    const double da = a.rgb()[i] - sum_a / count;
    const double db = b.rgb()[i] - sum_b / count;
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return ab / std::sqrt(aa * bb);
}

TEST_P(Samples, AreLargeEnoughAndMadeByTheirGenerator) {
  const Image shipped = Read(std::string(PASTICHE_SAMPLES_DIR) + "/" + GetParam() + ".jpg");
  EXPECT_GE(std::max(shipped.width(), shipped.height()), 1024);
  const TemporaryFolder folder;
  const std::string preview = folder / (GetParam() + "_preview.png");
  const std::string command =
      std::string(PASTICHE_SAMPLES_PROGRAM) + " " + GetParam() + " " + preview + " --scale 0.1";
  ASSERT_EQ(std::system(command.c_str()), 0);
  const Image small = Read(preview);
  // Brought down to a size at which strokes and grain have averaged out, they are one picture.
  const ImageSize size = FitLongestSide(small.size(), 40, false);
  EXPECT_GT(Correlation(Resample(shipped, size), Resample(small, size)), 0.95);
}

INSTANTIATE_TEST_SUITE_P(, Samples, testing::Values("coast", "strokes", "woodcut"),
                         [](const auto& info) { return info.param; });

}  // namespace
}  // namespace pastiche
