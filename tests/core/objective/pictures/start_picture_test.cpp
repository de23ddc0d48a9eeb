#include "core/objective/pictures/start_picture.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/image/resample.h"
#include "core/objective/pictures/picture_tensor.h"
#include "tests/support/pictures.h"
#include "tests/support/tensor_bytes.h"

namespace pastiche {
namespace {

TEST(WhiteNoise, IsTheSeeds) {
  const at::Tensor first = WhiteNoise({40, 30}, 7);
  EXPECT_TRUE(at::equal(first, WhiteNoise({40, 30}, 7)));
  EXPECT_FALSE(at::equal(first, WhiteNoise({40, 30}, 8)));
  EXPECT_EQ(first.sizes(), (at::IntArrayRef{1, 3, 30, 40}));
}

TEST(WhiteNoise, IsTheSameOnEveryMachine) {
  // mt19937_64 of seed 5489 begins with 14514284786278117030 (the generator's well-known first
  // output): its upper 24 bits over 2^24, mapped to 0.5 +- 0.2.
  const double unit = static_cast<double>(14514284786278117030ULL >> 40) / 16777216.0;
  const at::Tensor noise = WhiteNoise({4, 4}, 5489);
  EXPECT_NEAR(noise[0][0][0][0].item<double>(), 0.5 + 0.2 * (2 * unit - 1), 1e-6);
}

TEST(WhiteNoise, IsWhite) {
  const at::Tensor noise = WhiteNoise({128, 128}, 3);
  // Uniform on [0.3, 0.7]: mean 0.5, deviation 0.4 / sqrt(12). Neighbours are not correlated.
  EXPECT_NEAR(noise.mean().item<double>(), 0.5, 0.003);
  EXPECT_NEAR(noise.std().item<double>(), 0.4 / std::sqrt(12.0), 0.002);
  const at::Tensor centred = noise - noise.mean();
  const double correlation = (centred.slice(3, 1) * centred.slice(3, 0, -1)).mean().item<double>() /
                             noise.var().item<double>();
  EXPECT_NEAR(correlation, 0, 0.02);
}

TEST(CoverWith, CutsTheMiddleOutOfAWiderPicture) {
  // 6 x 2: columns of 0, 0, 1, 1, 0, 0. A 2 x 2 result is the middle.
  Image wide({6, 2});
  for (int y = 0; y < 2; ++y) {
    for (int x = 2; x < 4; ++x) {
      for (int c = 0; c < 3; ++c) wide.rgb()[(y * 6 + x) * 3 + c] = 1;
    }
  }
  const at::Tensor cut = CoverWith(wide, {2, 2});
  EXPECT_TRUE(at::equal(cut, at::ones({1, 3, 2, 2})));
}

TEST(PictureTensor, RoundTrips) {
  Image image({3, 2});
  for (std::size_t i = 0; i < image.rgb().size(); ++i) image.rgb()[i] = static_cast<float>(i) / 20;
  const at::Tensor tensor = ToTensor(image);
  // Pixel (x = 2, y = 1), green: element (1 * 3 + 2) * 3 + 1 = 16.
  EXPECT_FLOAT_EQ(tensor[0][1][1][2].item<float>(), 16.0F / 20);
  const Image back = ToImage(tensor);
  EXPECT_TRUE(std::equal(back.rgb().begin(), back.rgb().end(), image.rgb().begin()));
}

TEST(CoverWith, OfAPictureThatAlreadyFitsIsItsMiddle) {
  Image image({7, 3});
  for (std::size_t i = 0; i < image.rgb().size(); ++i) image.rgb()[i] = static_cast<float>(i);
  // Scale 1: columns 2, 3 and 4 of 7.
  EXPECT_TRUE(at::equal(CoverWith(image, {3, 3}), ToTensor(image).slice(3, 2, 5)));
}

TEST(CoverWith, OfALongPictureOnlyTheMiddleIsEnlarged) {
  // Only its middle is white: 200 of 16000 columns, scaled by 20 and seen in 4 * 20 of them.
  Image panorama({16'000, 4});
  for (int y = 0; y < 4; ++y) {
    for (int x = 7'900; x < 8'100; ++x) {
      for (int c = 0; c < 3; ++c) panorama.rgb()[(y * 16'000 + x) * 3 + c] = 1;
    }
  }
  EXPECT_TRUE(at::allclose(CoverWith(panorama, {80, 80}), at::ones({1, 3, 80, 80})));
  // A line is as good as its one pixel in the middle, however much is asked for.
  Image line({16'000, 1});
  for (int x = 0; x < 16'000; ++x) line.rgb()[static_cast<std::size_t>(3 * x)] = x == 8'000 ? 1 : 0;
  for (const ImageSize size : {ImageSize{64, 64}, {48, 64}}) {
    const at::Tensor cut = CoverWith(line, size);
    EXPECT_EQ(cut.size(2), size.height);
    EXPECT_EQ(cut.size(3), size.width);
    EXPECT_TRUE(at::equal(cut, cut.select(3, 0).unsqueeze(3).expand_as(cut)));
  }
  EXPECT_EQ(CoverWith(line, {1, 3'000}).size(2), 3'000);
  // What is nearly as long as what is asked for keeps its place.
  Image column({3, 900});
  for (int y = 0; y < 900; ++y) {
    for (int x = 0; x < 3; ++x) {
      column.rgb()[static_cast<std::size_t>((y * 3 + x) * 3)] = static_cast<float>(y) / 900;
    }
  }
  const at::Tensor cut = CoverWith(column, {60, 60});
  EXPECT_NEAR(cut[0][0].mean().item<double>(), 449.5 / 900, 1e-3);
  EXPECT_NEAR(cut[0][0][30][0].item<double>(), 449.5 / 900, 1e-3);
}

/// White, with a black disc around the centre.
Image Disc(ImageSize size, double radius) {
  Image image(size);
  for (int y = 0; y < size.height; ++y) {
    for (int x = 0; x < size.width; ++x) {
      const double distance = std::hypot(x + 0.5 - size.width / 2.0, y + 0.5 - size.height / 2.0);
      for (int c = 0; c < 3; ++c) {
        image.rgb()[static_cast<std::size_t>((y * size.width + x) * 3 + c)] =
            distance < radius ? 0.0F : 1.0F;
      }
    }
  }
  return image;
}

/// How wide and how high what is black is, along the middle.
std::pair<double, double> DiscSides(const at::Tensor& picture) {
  const at::Tensor black = 1 - picture[0][0];
  return {black.select(0, black.size(0) / 2).sum().item<double>(),
          black.select(1, black.size(1) / 2).sum().item<double>()};
}

TEST(StartFrom, AnotherShapeThanThePhotosIsCutAndNotSquashed) {
  for (const ImageSize stored : {ImageSize{240, 80}, ImageSize{80, 240}, ImageSize{80, 80}}) {
    const at::Tensor start = StartFrom(Disc(stored, 20), {96, 72}, {48, 36});
    ASSERT_EQ(start.sizes(), (at::IntArrayRef{1, 3, 36, 48}));
    // Scaled by 36 / 80 or 48 / 80, what covers.
    const double scale = std::max(48.0 / stored.width, 36.0 / stored.height);
    const auto [width, height] = DiscSides(start);
    EXPECT_NEAR(width, 40 * scale, 1) << stored.width;
    EXPECT_NEAR(height, 40 * scale, 1) << stored.width;
  }
}

TEST(StartFrom, ThePhotosShapeLiesOverThePhoto) {
  const Image start = MakeBlobPicture({48, 36}, 3)->Clone();
  for (const ImageSize size : {ImageSize{96, 72}, ImageSize{40, 40}, ImageSize{48, 36}}) {
    EXPECT_TRUE(at::equal(StartFrom(start, {400, 300}, size), ToTensor(Resample(start, size))));
  }
}

TEST(StartFrom, WhatIsHiddenGoesOnFromWhatIsSeen) {
  Image start = MakePlainPicture({48, 36}, 0.2F, 0.4F, 0.6F)->Clone();
  std::vector<float> alpha(start.pixel_count(), 1);
  for (std::size_t i = 0; i < alpha.size() / 2; ++i) {
    alpha[i] = 0;
    for (std::size_t c = 0; c < 3; ++c) start.rgb()[3 * i + c] = 1;
  }
  start.SetAlpha(alpha);
  const at::Tensor expected = at::tensor({0.2F, 0.4F, 0.6F}).view({1, 3, 1, 1});
  for (const ImageSize photo : {ImageSize{96, 72}, ImageSize{72, 96}}) {
    EXPECT_LT((StartFrom(start, photo, photo) - expected).abs().max().item<double>(), 1e-4);
  }
}

TEST(PictureTensor, PartsAreCutWhereAsked) {
  Image image({5, 4});
  for (std::size_t i = 0; i < image.rgb().size(); ++i) image.rgb()[i] = static_cast<float>(i);
  const at::Tensor part = PartToTensor(image, 1, 2, {3, 2});
  EXPECT_TRUE(part.is_contiguous());
  EXPECT_TRUE(at::equal(part, ToTensor(image).slice(2, 2, 4).slice(3, 1, 4)));
}

TEST(PictureTensor, ConvertsDoublesToo) {
  const at::Tensor picture = at::rand({1, 3, 5, 4}, at::kDouble).mul_(3).sub_(1);
  EXPECT_TRUE(at::equal(ToTensor(ToImage(picture)), picture.to(at::kFloat).clamp(0, 1)));
}

TEST(PictureTensor, BytesOfManyBandsAreInTheirPlaces) {
  // Taller than a band, and no multiple of one.
  const at::Tensor bytes = at::randint(256, {1, 3, 1203, 301}, at::kFloat);
  const std::vector<std::uint8_t> converted = ToBytes(bytes / 255);
  const at::Tensor expected = bytes[0].permute({1, 2, 0}).to(at::kByte).contiguous();
  ASSERT_EQ(static_cast<std::int64_t>(converted.size()), expected.numel());
  EXPECT_TRUE(std::equal(converted.begin(), converted.end(), expected.data_ptr<std::uint8_t>()));
}

TEST(PictureTensor, NeedsNoMemoryBesidesTheResult) {
  const TensorBytes bytes;
  Image image({1024, 700});
  const at::Tensor picture = ToTensor(image);
  const std::size_t one = image.rgb().size_bytes();
  EXPECT_EQ(bytes.peak(), one);
  ToImage(picture);
  ToBytes(picture);
  EXPECT_LT(bytes.peak(), 1.4 * one);  // A band of ToBytes, far less than a large picture.
  CoverWith(image, {700, 700});
  EXPECT_LT(bytes.peak(), 1.7 * one);
}

TEST(PictureTensor, ClampsAndRoundsToBytes) {
  at::Tensor tensor = at::zeros({1, 3, 1, 1});
  tensor[0][0] = -0.5;
  tensor[0][1] = 1.5;
  tensor[0][2] = 100.4 / 255;
  EXPECT_EQ(ToBytes(tensor), (std::vector<std::uint8_t>{0, 255, 100}));
}

}  // namespace
}  // namespace pastiche
