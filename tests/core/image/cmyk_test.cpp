#include <array>
#include <cmath>
#include <string>

#include <gtest/gtest.h>
#include <lcms2.h>

#include "core/image/color_profile.h"
#include "core/image/read_image.h"
#include "tests/core/image/jpeg_files.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

using Ink = std::array<double, 4>;
using Color = std::array<double, 3>;

constexpr Ink kInks[] = {{0, 0, 0, 0}, {1, 0, 0, 0},       {0, 1, 0, 0},         {0, 0, 1, 0},
                         {0, 0, 0, 1}, {0.2, 0.4, 0.6, 0}, {0.2, 0.4, 0.6, 0.4}, {0, 1, 1, 0.2}};

Color WithoutProfile(const Ink& ink) {
  Color color{};
  for (std::size_t i = 0; i < 3; ++i) color[i] = (1 - ink[i]) * (1 - ink[3]);
  return color;
}

/// Of the press whose profile is below: each ink takes its share of the light itself.
Color OnThePress(const Ink& ink) {
  Color color{};
  for (std::size_t i = 0; i < 3; ++i) {
    const double light = (1 - ink[i]) * (1 - ink[3]);
    color[i] = light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
  }
  return color;
}

/// A table of what OnThePress prints, made by sampling it.
std::vector<std::uint8_t> PressProfile() {
  const cmsHPROFILE srgb = cmsCreate_sRGBProfile();
  const cmsHPROFILE lab = cmsCreateLab4Profile(nullptr);
  cmsHTRANSFORM to_lab =
      cmsCreateTransform(srgb, TYPE_RGB_DBL, lab, TYPE_Lab_DBL, INTENT_RELATIVE_COLORIMETRIC, 0);
  constexpr int kGrid = 21;
  cmsStage* table = cmsStageAllocCLut16bit(nullptr, kGrid, 4, 3, nullptr);
  cmsStageSampleCLut16bit(
      table,
      [](const cmsUInt16Number in[], cmsUInt16Number out[], void* transform) -> cmsInt32Number {
        const Color color =
            OnThePress({in[0] / 65535.0, in[1] / 65535.0, in[2] / 65535.0, in[3] / 65535.0});
        cmsCIELab value;
        cmsDoTransform(transform, color.data(), &value, 1);
        cmsFloat2LabEncoded(out, &value);
        return TRUE;
      },
      to_lab, 0);
  cmsPipeline* pipeline = cmsPipelineAlloc(nullptr, 4, 3);
  cmsPipelineInsertStage(pipeline, cmsAT_END, cmsStageAllocToneCurves(nullptr, 4, nullptr));
  cmsPipelineInsertStage(pipeline, cmsAT_END, table);
  cmsPipelineInsertStage(pipeline, cmsAT_END, cmsStageAllocToneCurves(nullptr, 3, nullptr));
  cmsHPROFILE press = cmsCreateProfilePlaceholder(nullptr);
  cmsSetProfileVersion(press, 4.3);
  cmsSetDeviceClass(press, cmsSigOutputClass);
  cmsSetColorSpace(press, cmsSigCmykData);
  cmsSetPCS(press, cmsSigLabData);
  cmsWriteTag(press, cmsSigAToB0Tag, pipeline);
  cmsUInt32Number size = 0;
  cmsSaveProfileToMem(press, nullptr, &size);
  std::vector<std::uint8_t> bytes(size);
  cmsSaveProfileToMem(press, bytes.data(), &size);
  cmsPipelineFree(pipeline);
  cmsDeleteTransform(to_lab);
  for (const cmsHPROFILE profile : {srgb, lab, press}) cmsCloseProfile(profile);
  return bytes;
}

void ExpectConverted(const ColorConversion& conversion, Color (*expected)(const Ink&),
                     double tolerance) {
  // More pixels than a block of the conversion.
  constexpr std::size_t kPixels = 1000;
  std::vector<float> source;
  for (std::size_t i = 0; i < kPixels; ++i) {
    for (const double ink : kInks[i % std::size(kInks)]) source.push_back(static_cast<float>(ink));
  }
  std::vector<float> target(kPixels * 3);
  conversion.Apply(source.data(), target.data(), kPixels);
  for (std::size_t i = 0; i < kPixels; ++i) {
    const Color color = expected(kInks[i % std::size(kInks)]);
    for (std::size_t channel = 0; channel < 3; ++channel) {
      ASSERT_NEAR(target[3 * i + channel], color[channel], tolerance) << "pixel " << i;
    }
  }
}

TEST(Cmyk, IsConvertedByItsProfile) {
  const auto conversion = ColorConversion::Create(PressProfile(), 4);
  ASSERT_TRUE(conversion);
  ExpectConverted(*conversion, OnThePress, 0.01);
}

TEST(Cmyk, IsConvertedByTheSharesOfLightWithoutAProfileOfItsOwn) {
  for (const std::vector<std::uint8_t>& profile :
       {std::vector<std::uint8_t>(), SrgbProfile(), std::vector<std::uint8_t>(500, 0x41)}) {
    const auto conversion = ColorConversion::Create(profile, 4);
    ASSERT_TRUE(conversion);
    ExpectConverted(*conversion, WithoutProfile, 1e-6);
  }
}

RawPicture InkPicture(const Ink& ink, bool inverted) {
  RawPicture picture;
  EXPECT_TRUE(picture.Allocate(16, 16, 4, 8));
  for (std::size_t i = 0; i < 16 * 16 * 4; ++i) {
    const double value = inverted ? 1 - ink[i % 4] : ink[i % 4];
    picture.samples[i] = static_cast<std::uint8_t>(std::lround(value * 255));
  }
  return picture;
}

void ExpectRead(const std::vector<std::byte>& file, const Color& expected,
                const std::string& what) {
  const Result<Image> read = DecodeImage(file, "print.jpg");
  ASSERT_TRUE(read) << what << ": " << read.error().message;
  EXPECT_FALSE(read->has_alpha());
  for (std::size_t channel = 0; channel < 3; ++channel) {
    // A level of light that compression adds to black is a twentieth of what is shown.
    EXPECT_NEAR(read->rgb()[channel], expected[channel], 0.055) << what << ", channel " << channel;
  }
}

TEST(CmykJpeg, IsReadAsItIsStored) {
  const std::vector<std::uint8_t> press = PressProfile();
  for (const Ink& ink : kInks) {
    for (const bool progressive : {false, true}) {
      for (const bool profile : {false, true}) {
        JpegKind kind;
        kind.space = JCS_CMYK;
        kind.quality = 100;
        kind.progressive = progressive;
        if (profile) kind.icc_profile = press;
        const Color expected = profile ? OnThePress(ink) : WithoutProfile(ink);
        // With Adobe's marker full ink is 0.
        ExpectRead(JpegFile(InkPicture(ink, true), kind), expected, "Adobe's CMYK");
        kind.stored = JCS_YCCK;
        ExpectRead(JpegFile(InkPicture(ink, true), kind), expected, "Adobe's YCCK");
        kind.stored = JCS_UNKNOWN;
        kind.adobe_marker = false;
        ExpectRead(JpegFile(InkPicture(ink, false), kind), expected, "CMYK");
      }
    }
  }
}

}  // namespace
}  // namespace pastiche
