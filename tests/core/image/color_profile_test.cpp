#include "core/image/color_profile.h"

#include <array>
#include <cmath>
#include <functional>
#include <random>
#include <string>

#include <gtest/gtest.h>
#include <lcms2.h>
#include <zlib.h>

#include "core/image/codecs/jpeg_codec.h"
#include "core/image/codecs/png_codec.h"
#include "core/image/codecs/tiff_codec.h"
#include "core/image/codecs/webp_codec.h"
#include "core/image/read_image.h"
#include "tests/core/image/file_parts.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

constexpr double kGamma = 2.19921875;

std::vector<std::uint8_t> Saved(cmsHPROFILE profile) {
  cmsUInt32Number size = 0;
  cmsSaveProfileToMem(profile, nullptr, &size);
  std::vector<std::uint8_t> bytes(size);
  cmsSaveProfileToMem(profile, bytes.data(), &size);
  cmsCloseProfile(profile);
  return bytes;
}

/// The primaries, white and gamma of Adobe RGB (1998).
std::vector<std::uint8_t> WideProfile() {
  const cmsCIExyY white = {0.3127, 0.3290, 1};
  const cmsCIExyYTRIPLE primaries = {{0.64, 0.33, 1}, {0.21, 0.71, 1}, {0.15, 0.06, 1}};
  cmsToneCurve* curve = cmsBuildGamma(nullptr, kGamma);
  cmsToneCurve* const curves[] = {curve, curve, curve};
  const auto bytes = Saved(cmsCreateRGBProfile(&white, &primaries, curves));
  cmsFreeToneCurve(curve);
  return bytes;
}

std::vector<std::uint8_t> LinearGreyProfile() {
  cmsToneCurve* curve = cmsBuildGamma(nullptr, 1.0);
  const auto bytes = Saved(cmsCreateGrayProfile(cmsD50_xyY(), curve));
  cmsFreeToneCurve(curve);
  return bytes;
}

double EncodeSrgb(double linear) {
  const double value =
      linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
  return std::min(std::max(value, 0.0), 1.0);
}

/// Linear Adobe RGB (1998) to linear sRGB; both have the white D65, so no adaptation comes in. The
/// product of the matrices of their specifications.
constexpr Matrix kAdobeToSrgb = {
    {{1.39836, -0.39836, 0.0}, {0.0, 1.0, 0.0}, {0.0, -0.04293, 1.04293}}};

Vector ClosedForm(const Vector& stored) {
  Vector linear{};
  Vector result{};
  for (int i = 0; i < 3; ++i) {
    linear[i] = std::pow(stored[i], kGamma);
  }
  for (int i = 0; i < 3; ++i) {
    double sum = 0;
    for (int j = 0; j < 3; ++j) {
      sum += kAdobeToSrgb[i][j] * linear[j];
    }
    result[i] = EncodeSrgb(sum);
  }
  return result;
}

RawPicture Uniform(const std::array<std::uint8_t, 3>& color, int channels) {
  RawPicture picture;
  EXPECT_TRUE(picture.Allocate(16, 16, channels, 8));
  for (int y = 0; y < 16; ++y) {
    for (int x = 0; x < 16; ++x) {
      for (int channel = 0; channel < channels; ++channel) {
        const bool is_alpha = channel == 3 || (channels == 2 && channel == 1);
        picture.row(y)[x * channels + channel] =
            is_alpha ? 100 : color[static_cast<std::size_t>(channel)];
      }
    }
  }
  return picture;
}

using Encoder = std::function<Result<std::vector<std::uint8_t>>(const RawPicture&)>;
struct Format {
  std::string name;
  Encoder encode;
  double tolerance;
};
const Format kFormats[] = {
    {"png", EncodePng, 0.002},
    {"tif", EncodeTiff, 0.002},
    {"jpg", [](const RawPicture& picture) { return EncodeJpeg(picture, 100); }, 0.01},
    {"webp", [](const RawPicture& picture) { return EncodeWebp(picture, 100); }, 0.02},
};

TEST(ColorProfile, WideGamutPicturesComeOutInSrgb) {
  for (const Format& format : kFormats) {
    for (const std::array<std::uint8_t, 3> color : {std::array<std::uint8_t, 3>{180, 120, 90},
                                                    {60, 140, 120},
                                                    {128, 128, 128},
                                                    {0, 0, 0},
                                                    {255, 255, 255},
                                                    {0, 255, 0}}) {
      RawPicture picture = Uniform(color, 3);
      picture.icc_profile = WideProfile();
      const auto file = format.encode(picture);
      ASSERT_TRUE(file) << file.error().message;
      const Result<Image> read = DecodeImage(AsBytes(*file), "wide." + format.name);
      ASSERT_TRUE(read) << read.error().message;
      const Vector expected = ClosedForm({color[0] / 255.0, color[1] / 255.0, color[2] / 255.0});
      for (std::size_t channel = 0; channel < 3; ++channel) {
        EXPECT_NEAR(read->rgb()[channel], expected[channel], format.tolerance)
            << format.name << " channel " << channel << " of " << int{color[0]} << " "
            << int{color[1]} << " " << int{color[2]};
      }
    }
  }
}

TEST(ColorProfile, AlphaIsLeftAlone) {
  RawPicture picture = Uniform({180, 120, 90}, 4);
  picture.icc_profile = WideProfile();
  const Result<Image> read = DecodeImage(AsBytes(*EncodePng(picture)), "a.png");
  ASSERT_TRUE(read);
  EXPECT_NEAR(read->alpha()[0], 100 / 255.0, 1e-6);
  EXPECT_GT(read->rgb()[0], 190 / 255.0f);
}

TEST(ColorProfile, GreyProfilesApplyToGreyPictures) {
  RawPicture picture = Uniform({128, 0, 0}, 1);
  picture.icc_profile = LinearGreyProfile();
  const Result<Image> read = DecodeImage(AsBytes(*EncodePng(picture)), "grey.png");
  ASSERT_TRUE(read);
  for (std::size_t channel = 0; channel < 3; ++channel) {
    EXPECT_NEAR(read->rgb()[channel], EncodeSrgb(128 / 255.0), 0.003);
  }
}

std::string EmbeddedInPng(const std::vector<std::uint8_t>& profile) {
  std::vector<std::uint8_t> compressed(compressBound(profile.size()));
  auto size = static_cast<uLongf>(compressed.size());
  compress(compressed.data(), &size, profile.data(), profile.size());
  return std::string("name\0\0", 6) +
         std::string(compressed.begin(), compressed.begin() + static_cast<long>(size));
}

TEST(ColorProfile, AGreyPictureMayHaveAColorProfile) {
  const Vector expected = ClosedForm({128 / 255.0, 128 / 255.0, 128 / 255.0});
  for (const Format& format : kFormats) {
    if (format.name == "webp") continue;  // it has no grey
    for (const int channels : {1, 2}) {
      if (channels == 2 && format.name == "jpg") continue;
      RawPicture picture = Uniform({128, 0, 0}, channels);
      // libpng does not write such a profile; other programs do.
      if (format.name != "png") picture.icc_profile = WideProfile();
      std::vector<std::byte> file = AsBytes(*format.encode(picture));
      if (format.name == "png") file = WithPngChunk(file, "iCCP", EmbeddedInPng(WideProfile()));
      const Result<Image> read = DecodeImage(file, "grey." + format.name);
      ASSERT_TRUE(read) << read.error().message;
      for (std::size_t channel = 0; channel < 3; ++channel) {
        EXPECT_NEAR(read->rgb()[channel], expected[channel], format.tolerance) << format.name;
      }
    }
  }
}

TEST(ColorConversion, ThereIsNoneWhereNoneIsNeededOrPossible) {
  EXPECT_TRUE(ColorConversion::Create(WideProfile(), 3));
  EXPECT_FALSE(ColorConversion::Create({}, 3));
  EXPECT_FALSE(ColorConversion::Create(SrgbProfile(), 3));
  EXPECT_TRUE(ColorConversion::Create(WideProfile(), 1));
  EXPECT_FALSE(ColorConversion::Create(LinearGreyProfile(), 3));
  std::vector<std::uint8_t> cut = WideProfile();
  cut.resize(cut.size() / 2);
  EXPECT_FALSE(ColorConversion::Create(cut, 3));
  EXPECT_FALSE(ColorConversion::Create(std::vector<std::uint8_t>(500, 0x41), 3));
}

TEST(ColorConversion, DamagedProfilesNeverGiveValuesOutsideTheRange) {
  const std::vector<std::uint8_t> whole = WideProfile();
  std::mt19937 random(7);
  int usable = 0;
  for (int round = 0; round < 3000; ++round) {
    std::vector<std::uint8_t> damaged = whole;
    for (int flips = 0; flips < 4; ++flips) {
      damaged[random() % damaged.size()] = static_cast<std::uint8_t>(random());
    }
    const auto conversion = ColorConversion::Create(damaged, 3);
    if (!conversion) {
      continue;
    }
    ++usable;
    const float source[] = {0, 0.5f, 1, 0.1f, 0.9f, 0.3f};
    float target[6];
    conversion->Apply(source, target, 2);
    for (const float value : target) {
      EXPECT_GE(value, 0);
      EXPECT_LE(value, 1);
    }
  }
  EXPECT_GT(usable, 100);
}

}  // namespace
}  // namespace pastiche
