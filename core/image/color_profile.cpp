#include "core/image/color_profile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

#include <lcms2.h>

#include "core/image/saved_profile.h"

namespace pastiche {
namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;
using TransformHandle = std::unique_ptr<void, decltype(&cmsDeleteTransform)>;

Profile MakeSrgb() { return {cmsCreate_sRGBProfile(), &cmsCloseProfile}; }

std::vector<std::uint8_t> SaveSrgb() { return SavedProfile(MakeSrgb().get()); }

}  // namespace

struct ColorConversion::Transform {
  /// Null for CMYK without a profile.
  TransformHandle handle{nullptr, &cmsDeleteTransform};
  /// Of a pixel that is given to Apply, and of one that Little CMS gets.
  int channels = 3;
  int profile_channels = 3;
};

namespace {

constexpr int kCmyk = 4;

/// The conversion to sRGB and the channels that it takes; null when there can be none.
std::pair<TransformHandle, int> MakeTransform(std::span<const std::uint8_t> icc_profile,
                                              int channels) {
  std::pair<TransformHandle, int> none = {TransformHandle(nullptr, &cmsDeleteTransform), channels};
  if (icc_profile.empty()) {
    return none;
  }
  const Profile source(
      cmsOpenProfileFromMem(icc_profile.data(), static_cast<cmsUInt32Number>(icc_profile.size())),
      &cmsCloseProfile);
  const Profile target = MakeSrgb();
  if (source == nullptr || target == nullptr) {
    return none;
  }
  const cmsColorSpaceSignature space = cmsGetColorSpace(source.get());
  int profile_channels = channels;
  cmsUInt32Number layout = TYPE_RGB_FLT;
  if (space == cmsSigRgbData && (channels == 3 || channels == 1)) {
    profile_channels = 3;
  } else if (space == cmsSigGrayData && channels == 1) {
    layout = TYPE_GRAY_FLT;
  } else if (space == cmsSigCmykData && channels == kCmyk) {
    layout = TYPE_CMYK_FLT;
  } else {
    return none;
  }
  // Without a cache one transform may be used by several threads.
  return {TransformHandle(cmsCreateTransform(source.get(), layout, target.get(), TYPE_RGB_FLT,
                                             INTENT_RELATIVE_COLORIMETRIC,
                                             cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_NOCACHE),
                          &cmsDeleteTransform),
          profile_channels};
}

void WithoutInkProfile(const float* ink, float* rgb) {
  for (int channel = 0; channel < 3; ++channel) {
    rgb[channel] = (1 - ink[channel]) * (1 - ink[3]);
  }
}

/// Whether a conversion leaves a lattice of colours as they are.
bool IsIdentity(const ColorConversion& conversion, int channels) {
  constexpr int kSteps = 9;
  constexpr float kTolerance = 0.2f / 255;
  const auto level = [](int step) { return static_cast<float>(step) / (kSteps - 1); };
  for (int r = 0; r < kSteps; ++r) {
    for (int g = 0; g < kSteps; ++g) {
      for (int b = 0; b < kSteps; ++b) {
        std::array<float, 3> source = {level(r), level(g), level(b)};
        if (channels == 1) {
          source = {level(r), level(r), level(r)};
        }
        std::array<float, 3> target{};
        conversion.Apply(source.data(), target.data(), 1);
        for (int i = 0; i < 3; ++i) {
          if (std::abs(target[i] - source[i]) > kTolerance) {
            return false;
          }
        }
      }
    }
  }
  return true;
}

}  // namespace

const std::vector<std::uint8_t>& SrgbProfile() {
  static const std::vector<std::uint8_t> profile = SaveSrgb();
  return profile;
}

ColorConversion::ColorConversion(std::unique_ptr<Transform> transform)
    : transform_(std::move(transform)) {}
ColorConversion::ColorConversion(ColorConversion&&) noexcept = default;
ColorConversion& ColorConversion::operator=(ColorConversion&&) noexcept = default;
ColorConversion::~ColorConversion() = default;

std::optional<ColorConversion> ColorConversion::Create(std::span<const std::uint8_t> icc_profile,
                                                       int channels) {
  auto transform = std::make_unique<Transform>();
  transform->channels = channels;
  std::tie(transform->handle, transform->profile_channels) = MakeTransform(icc_profile, channels);
  if (transform->handle == nullptr && channels != kCmyk) {
    return std::nullopt;
  }
  ColorConversion conversion(std::move(transform));
  if (channels != kCmyk && IsIdentity(conversion, channels)) {
    return std::nullopt;
  }
  return conversion;
}

void ColorConversion::Apply(const float* source, float* target, std::size_t pixels) const {
  const int channels = transform_->channels;
  if (transform_->handle == nullptr) {
    for (std::size_t i = 0; i < pixels; ++i, source += channels, target += 3) {
      WithoutInkProfile(source, target);
    }
    return;
  }
  // A block at a time, where Little CMS wants the samples in another form.
  constexpr std::size_t kBlock = 256;
  std::array<float, kBlock * kCmyk> block;
  while (pixels > 0) {
    const std::size_t count = std::min(pixels, kBlock);
    const float* given = source;
    if (channels == kCmyk) {
      // Little CMS counts ink in percent.
      std::transform(source, source + count * kCmyk, block.begin(),
                     [](float ink) { return ink * 100; });
      given = block.data();
    } else if (channels < transform_->profile_channels) {
      for (std::size_t i = 0; i < count * 3; ++i) {
        block[i] = source[i / 3];
      }
      given = block.data();
    }
    cmsDoTransform(transform_->handle.get(), given, target, static_cast<cmsUInt32Number>(count));
    // Colours outside sRGB come out beyond [0, 1], those of a broken profile perhaps as no number.
    for (float* value = target; value != target + 3 * count; ++value) {
      *value = std::isfinite(*value) ? std::clamp(*value, 0.0f, 1.0f) : 0.0f;
    }
    source += count * static_cast<std::size_t>(channels);
    target += count * 3;
    pixels -= count;
  }
}

}  // namespace pastiche
