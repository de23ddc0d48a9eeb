#include "core/image/colour_profile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <lcms2.h>

namespace pastiche {
namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;
using TransformHandle = std::unique_ptr<void, decltype(&cmsDeleteTransform)>;

Profile MakeSrgb() { return {cmsCreate_sRGBProfile(), &cmsCloseProfile}; }

std::vector<std::uint8_t> SaveSrgb() {
  const Profile profile = MakeSrgb();
  cmsUInt32Number size = 0;
  if (profile == nullptr || cmsSaveProfileToMem(profile.get(), nullptr, &size) == 0) {
    return {};
  }
  std::vector<std::uint8_t> bytes(size);
  if (cmsSaveProfileToMem(profile.get(), bytes.data(), &size) == 0) {
    return {};
  }
  // Little CMS stamps the profile with the time of day. A fixed date makes the same picture the
  // same file. ICC.1:2010, 7.2.8: bytes 24 to 35 of the header, big-endian.
  constexpr std::array<std::uint8_t, 12> kDate = {0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0};
  if (bytes.size() >= 36) std::copy(kDate.begin(), kDate.end(), bytes.begin() + 24);
  return bytes;
}

}  // namespace

struct ColourConversion::Transform {
  TransformHandle handle{nullptr, &cmsDeleteTransform};
};

namespace {

/// Whether a conversion leaves a lattice of colours as they are.
bool IsIdentity(const ColourConversion& conversion, int channels) {
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

ColourConversion::ColourConversion(std::unique_ptr<Transform> transform)
    : transform_(std::move(transform)) {}
ColourConversion::ColourConversion(ColourConversion&&) noexcept = default;
ColourConversion& ColourConversion::operator=(ColourConversion&&) noexcept = default;
ColourConversion::~ColourConversion() = default;

std::optional<ColourConversion> ColourConversion::Create(std::span<const std::uint8_t> icc_profile,
                                                         int channels) {
  if (icc_profile.empty()) {
    return std::nullopt;
  }
  const Profile source(
      cmsOpenProfileFromMem(icc_profile.data(), static_cast<cmsUInt32Number>(icc_profile.size())),
      &cmsCloseProfile);
  const Profile target = MakeSrgb();
  if (source == nullptr || target == nullptr ||
      cmsGetColorSpace(source.get()) != (channels == 1 ? cmsSigGrayData : cmsSigRgbData)) {
    return std::nullopt;
  }
  auto transform = std::make_unique<Transform>();
  // Without a cache one transform may be used by several threads.
  transform->handle.reset(cmsCreateTransform(
      source.get(), channels == 1 ? TYPE_GRAY_FLT : TYPE_RGB_FLT, target.get(), TYPE_RGB_FLT,
      INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_NOCACHE));
  if (transform->handle == nullptr) {
    return std::nullopt;
  }
  ColourConversion conversion(std::move(transform));
  if (IsIdentity(conversion, channels)) {
    return std::nullopt;
  }
  return conversion;
}

void ColourConversion::Apply(const float* source, float* target, std::size_t pixels) const {
  cmsDoTransform(transform_->handle.get(), source, target, static_cast<cmsUInt32Number>(pixels));
  // Colours outside sRGB come out beyond [0, 1], those of a broken profile perhaps as no number.
  for (float* value = target; value != target + 3 * pixels; ++value) {
    *value = std::isfinite(*value) ? std::clamp(*value, 0.0f, 1.0f) : 0.0f;
  }
}

}  // namespace pastiche
