#include "core/image/output_colors.h"

#include <lcms2.h>

#include "core/image/color_encoding.h"
#include "core/image/color_profile.h"
#include "core/image/saved_profile.h"

namespace pastiche {
namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;
using Name = std::unique_ptr<cmsMLU, decltype(&cmsMLUfree)>;

Profile Open(const std::vector<std::uint8_t>& bytes) {
  return {cmsOpenProfileFromMem(bytes.data(), static_cast<cmsUInt32Number>(bytes.size())),
          &cmsCloseProfile};
}

/// The profile under a name that programs show.
std::vector<std::uint8_t> Named(const std::vector<std::uint8_t>& bytes, const char* name) {
  const Profile profile = Open(bytes);
  const Name description(cmsMLUalloc(nullptr, 1), &cmsMLUfree);
  if (profile == nullptr || description == nullptr ||
      cmsMLUsetASCII(description.get(), "en", "US", name) == 0 ||
      cmsWriteTag(profile.get(), cmsSigProfileDescriptionTag, description.get()) == 0) {
    return {};
  }
  return SavedProfile(profile.get());
}

}  // namespace

const std::vector<std::uint8_t>& ProfileOf(OutputColors colors) {
  static const std::vector<std::uint8_t> display_p3 = Named(
      SrgbCurveProfile({kSrgbPrimaries.white, {0.680, 0.320}, {0.265, 0.690}, {0.150, 0.060}}),
      "Display P3");
  static const std::vector<std::uint8_t> adobe_rgb =
      Named(AdobeRgbProfile(), "Compatible with Adobe RGB (1998)");
  switch (colors) {
    case OutputColors::kDisplayP3:
      return display_p3;
    case OutputColors::kAdobeRgb:
      return adobe_rgb;
    case OutputColors::kSrgb:
      break;
  }
  return SrgbProfile();
}

struct ToOutputColors::Transform {
  cmsHTRANSFORM handle = nullptr;
  ~Transform() {
    if (handle != nullptr) cmsDeleteTransform(handle);
  }
};

ToOutputColors::ToOutputColors(OutputColors colors) {
  if (colors == OutputColors::kSrgb) return;
  const Profile source = Open(SrgbProfile());
  const Profile target = Open(ProfileOf(colors));
  transform_ = std::make_unique<Transform>();
  if (source != nullptr && target != nullptr) {
    transform_->handle = cmsCreateTransform(source.get(), TYPE_RGB_FLT, target.get(), TYPE_RGB_FLT,
                                            INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOCACHE);
  }
  valid_ = transform_->handle != nullptr;
}

ToOutputColors::~ToOutputColors() = default;

void ToOutputColors::Apply(float* rgb, std::size_t pixels) const {
  if (transform_ == nullptr || transform_->handle == nullptr) return;
  cmsDoTransform(transform_->handle, rgb, rgb, static_cast<cmsUInt32Number>(pixels));
}

}  // namespace pastiche
