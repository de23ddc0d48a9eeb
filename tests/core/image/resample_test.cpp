#include "core/image/resample.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>
#include <opencv2/core.hpp>

#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

TEST(FitLongestSide, Table) {
  struct Row {
    ImageSize size;
    int longest_side;
    bool enlarge;
    ImageSize expected;
  };
  const Row rows[] = {
      {{1024, 768}, 512, false, {512, 384}}, {{768, 1024}, 512, false, {384, 512}},
      {{400, 300}, 512, false, {400, 300}},  {{400, 300}, 512, true, {512, 384}},
      {{512, 100}, 512, true, {512, 100}},   {{1000, 1}, 100, false, {100, 1}},
      {{1000, 3}, 10, false, {10, 1}},       {{640, 480}, 0, true, {640, 480}},
      {{979, 734}, 512, false, {512, 384}},  {{3, 2}, 2, false, {2, 1}},
      {{1, 1}, 300, true, {300, 300}},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(FitLongestSide(row.size, row.longest_side, row.enlarge), row.expected)
        << row.size.width << " x " << row.size.height << " to " << row.longest_side;
  }
}

TEST(Resample, HalvingTakesMeansOfBlocks) {
  const Image image = RandomImage({12, 8}, 8, false);
  const Image half = Resample(image, {6, 4});
  ASSERT_EQ(half.size(), (ImageSize{6, 4}));
  for (int y = 0; y < 4; ++y) {
    for (int x = 0; x < 6; ++x) {
      for (int channel = 0; channel < 3; ++channel) {
        const auto at = [&](int dx, int dy) {
          return image
              .rgb()[static_cast<std::size_t>((2 * y + dy) * 12 + 2 * x + dx) * 3 + channel];
        };
        EXPECT_NEAR(half.rgb()[static_cast<std::size_t>(y * 6 + x) * 3 + channel],
                    (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4, 1e-6);
      }
    }
  }
}

TEST(Resample, ShrinkingByNoWholeNumberWeighsByArea) {
  Image image({3, 1});
  for (std::size_t channel = 0; channel < 3; ++channel) {
    image.rgb()[channel] = 0.0f;
    image.rgb()[3 + channel] = 0.6f;
    image.rgb()[6 + channel] = 0.9f;
  }
  const Image result = Resample(image, {2, 1});
  EXPECT_NEAR(result.rgb()[0], (0.0f + 0.5f * 0.6f) / 1.5f, 1e-6);
  EXPECT_NEAR(result.rgb()[3], (0.9f + 0.5f * 0.6f) / 1.5f, 1e-6);
}

TEST(Resample, TheAxesAreTreatedEachForItself) {
  // Narrower but taller: the narrowing must still be a mean over all columns.
  Image image({8, 2});
  for (int x = 0; x < 8; ++x) {
    for (int y = 0; y < 2; ++y) {
      image.rgb()[static_cast<std::size_t>(y * 8 + x) * 3] = x % 2 == 0 ? 1.0f : 0.0f;
    }
  }
  const Image result = Resample(image, {2, 6});
  for (std::size_t i = 0; i < result.pixel_count(); ++i) {
    EXPECT_NEAR(result.rgb()[3 * i], 0.5f, 1e-6);
  }
}

TEST(Resample, ConstantPicturesStayConstant) {
  Image image({13, 9});
  for (std::size_t i = 0; i < image.pixel_count(); ++i) {
    image.rgb()[3 * i] = 0.1f;
    image.rgb()[3 * i + 1] = 0.5f;
    image.rgb()[3 * i + 2] = 0.9f;
  }
  for (const bool alpha : {false, true}) {
    image.SetAlpha(std::vector<float>(alpha ? image.pixel_count() : 0, 0.3f));
    for (const ImageSize size : {ImageSize{5, 4}, {40, 31}, {5, 31}, {40, 4}, {1, 1}, {13, 1}}) {
      const Image result = Resample(image, size);
      ASSERT_EQ(result.size(), size);
      ASSERT_EQ(result.has_alpha(), alpha);
      for (std::size_t i = 0; i < result.pixel_count(); ++i) {
        EXPECT_NEAR(result.rgb()[3 * i], 0.1f, 1e-5);
        EXPECT_NEAR(result.rgb()[3 * i + 1], 0.5f, 1e-5);
        EXPECT_NEAR(result.rgb()[3 * i + 2], 0.9f, 1e-5);
      }
      for (const float value : result.alpha()) {
        EXPECT_NEAR(value, 0.3f, 1e-5);
      }
    }
  }
}

TEST(Resample, BicubicKeepsALinearRamp) {
  Image image({16, 4});
  for (int y = 0; y < 4; ++y) {
    for (int x = 0; x < 16; ++x) {
      image.rgb()[static_cast<std::size_t>(y * 16 + x) * 3] = static_cast<float>(x) / 16;
    }
  }
  const Image result = Resample(image, {64, 4});
  // Pixel centres: output x lies at (x + 0.5) / 4 - 0.5. The ends feel the border.
  for (int x = 12; x < 52; ++x) {
    EXPECT_NEAR(result.rgb()[static_cast<std::size_t>(x) * 3],
                ((static_cast<float>(x) + 0.5f) / 4 - 0.5f) / 16, 0.01);
  }
}

TEST(Resample, HiddenColorsDoNotBleedIn) {
  // A red visible half beside a green invisible one.
  Image image({8, 4});
  std::vector<float> alpha(image.pixel_count());
  for (std::size_t i = 0; i < image.pixel_count(); ++i) {
    const bool visible = i % 8 < 3;
    image.rgb()[3 * i + (visible ? 0 : 1)] = 1;
    alpha[i] = visible ? 1.0f : 0.0f;
  }
  image.SetAlpha(std::move(alpha));
  const Image shrunk = Resample(image, {4, 2});
  EXPECT_NEAR(shrunk.alpha()[1], 0.5f, 1e-6);
  EXPECT_NEAR(shrunk.rgb()[3], 1.0f, 1e-5);
  EXPECT_NEAR(shrunk.rgb()[4], 0.0f, 1e-5);

  const Image grown = Resample(image, {31, 17});
  for (std::size_t i = 0; i < grown.pixel_count(); ++i) {
    if (grown.alpha()[i] > 0.01f) {
      EXPECT_NEAR(grown.rgb()[3 * i + 1], 0.0f, 1e-3);
    }
    EXPECT_GE(grown.rgb()[3 * i], 0);
    EXPECT_LE(grown.rgb()[3 * i], 1);
    EXPECT_GE(grown.alpha()[i], 0);
    EXPECT_LE(grown.alpha()[i], 1);
  }
}

/// Counts the bytes of all matrices that OpenCV makes while it lives.
class MatrixBytes final : public cv::MatAllocator {
 public:
  MatrixBytes() { cv::Mat::setDefaultAllocator(this); }
  ~MatrixBytes() override { cv::Mat::setDefaultAllocator(cv::Mat::getStdAllocator()); }

  cv::UMatData* allocate(int dims, const int* sizes, int type, void* data, std::size_t* step,
                         cv::AccessFlag flags, cv::UMatUsageFlags usage) const override {
    cv::UMatData* made =
        cv::Mat::getStdAllocator()->allocate(dims, sizes, type, data, step, flags, usage);
    total_ += made->size;
    return made;
  }
  bool allocate(cv::UMatData* matrix, cv::AccessFlag flags,
                cv::UMatUsageFlags usage) const override {
    return cv::Mat::getStdAllocator()->allocate(matrix, flags, usage);
  }
  void deallocate(cv::UMatData* matrix) const override {
    cv::Mat::getStdAllocator()->deallocate(matrix);
  }

  std::size_t total() const { return total_; }

 private:
  mutable std::size_t total_ = 0;
};

constexpr std::size_t PictureBytes(std::size_t width, std::size_t height) {
  return width * height * 3 * sizeof(float);
}

TEST(Resample, NeedsNoMemoryBesidesTheResult) {
  const Image image = RandomImage({60, 40}, 8, false);
  const MatrixBytes bytes;
  for (const ImageSize size : {ImageSize{30, 20}, {90, 80}, {60, 41}, {60, 13}}) {
    Resample(image, size);
    EXPECT_EQ(bytes.total(), 0) << size.width << " x " << size.height;
  }
  // Narrower and higher: by way of the narrower picture.
  Resample(image, {20, 90});
  EXPECT_EQ(bytes.total(), PictureBytes(20, 40));
}

TEST(Resample, WithAlphaNeedsOnePictureAtATime) {
  Image image = RandomImage({60, 40}, 8, true);
  for (float& alpha : image.alpha()) alpha = std::max(alpha, 0.2f);
  {
    const MatrixBytes bytes;
    Resample(image, {30, 20});
    EXPECT_EQ(bytes.total(), PictureBytes(60, 40));
  }
  for (float& alpha : image.alpha()) alpha = 0;
  const MatrixBytes bytes;
  Resample(image, {30, 20});
  EXPECT_EQ(bytes.total(), PictureBytes(60, 40) + PictureBytes(30, 20));
}

TEST(Resample, TheSameSizeIsACopy) {
  const Image image = RandomImage({7, 5}, 8, true);
  const Image copy = Resample(image, {7, 5});
  EXPECT_EQ(MaxDifference(copy.rgb(), image.rgb()), 0);
  EXPECT_EQ(MaxDifference(copy.alpha(), image.alpha()), 0);
}

TEST(Image, RefusesSizesAndPlanesThatCannotBe) {
  EXPECT_THROW(Image({0, 3}), std::invalid_argument);
  EXPECT_THROW(Image({3, -1}), std::invalid_argument);
  Image image({2, 2});
  EXPECT_THROW(image.SetAlpha(std::vector<float>(3)), std::invalid_argument);
  image.SetAlpha(std::vector<float>(4));
  EXPECT_TRUE(image.has_alpha());
  image.SetAlpha({});
  EXPECT_FALSE(image.has_alpha());
}

}  // namespace
}  // namespace pastiche
