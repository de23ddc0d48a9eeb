#include "core/image/codecs/tiff_lab.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <vector>

#include <lcms2.h>

namespace pastiche {
namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;

std::unique_ptr<void, void (*)(void*)> MakeTransform() {
  const Profile lab(cmsCreateLab4Profile(nullptr), &cmsCloseProfile);
  const Profile srgb(cmsCreate_sRGBProfile(), &cmsCloseProfile);
  std::unique_ptr<void, void (*)(void*)> transform(
      lab && srgb
          ? cmsCreateTransform(lab.get(), TYPE_Lab_DBL, srgb.get(), TYPE_RGB_FLT,
                               INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOCACHE | cmsFLAGS_NOOPTIMIZE)
          : nullptr,
      [](void* handle) { cmsDeleteTransform(handle); });
  if (transform == nullptr) throw std::bad_alloc();
  return transform;
}

double AsSigned(std::uint16_t value, int bits) {
  return bits == 8 ? static_cast<std::int8_t>(value) : static_cast<std::int16_t>(value) / 256.0;
}

}  // namespace

TiffLab::TiffLab(TiffColors encoding, int bits, std::optional<std::array<double, 2>> white)
    : encoding_(encoding), bits_(bits), transform_(MakeTransform()) {
  const cmsCIEXYZ d50 = *cmsD50_XYZ();
  const bool usable =
      white && (*white)[0] > 0.1 && (*white)[0] < 0.6 && (*white)[1] > 0.1 && (*white)[1] < 0.6;
  if (!usable) return;
  const double y = (*white)[1];
  const cmsCIEXYZ own = {(*white)[0] / y, 1, (1 - (*white)[0] - y) / y};
  if (std::abs(own.X - d50.X) + std::abs(own.Z - d50.Z) < 0.005) return;
  std::array<std::array<double, 3>, 3> matrix;
  for (std::size_t column = 0; column < 3; ++column) {
    const cmsCIEXYZ unit = {column == 0 ? 1.0 : 0, column == 1 ? 1.0 : 0, column == 2 ? 1.0 : 0};
    cmsCIEXYZ image;
    if (cmsAdaptToIlluminant(&image, &own, &d50, &unit) == FALSE) return;
    matrix[0][column] = image.X;
    matrix[1][column] = image.Y;
    matrix[2][column] = image.Z;
  }
  adaptation_ = matrix;
  white_ = {own.X, own.Y, own.Z};
}

TiffLab::Lab TiffLab::Decode(const std::uint16_t* pixel) const {
  const double greatest = bits_ == 8 ? 255 : 65535;
  switch (encoding_) {
    case TiffColors::kIccLab: {
      // Adobe's TIFF technical note 4: 8 bits as they are; 16 bits are 8 with a fraction.
      const double unit = bits_ == 8 ? 1 : 256;
      return {pixel[0] / unit * (100.0 / 255), pixel[1] / unit - 128, pixel[2] / unit - 128};
    }
    case TiffColors::kItuLab:
      // ITU-T T.42, the ranges without a tag of their own.
      return {pixel[0] / greatest * 100, pixel[1] / greatest * 170 - 170 * 128 / 255.0,
              pixel[2] / greatest * 200 - 200 * 96 / 255.0};
    default:
      return {pixel[0] / greatest * 100, AsSigned(pixel[1], bits_), AsSigned(pixel[2], bits_)};
  }
}

TiffLab::Lab TiffLab::RelativeToD50(Lab lab) const {
  if (!adaptation_) return lab;
  const cmsCIEXYZ white = {white_[0], white_[1], white_[2]};
  const cmsCIELab own = {lab.l, lab.a, lab.b};
  cmsCIEXYZ xyz;
  cmsLab2XYZ(&white, &xyz, &own);
  const auto row = [&](std::size_t i) {
    const auto& m = (*adaptation_)[i];
    return m[0] * xyz.X + m[1] * xyz.Y + m[2] * xyz.Z;
  };
  const cmsCIEXYZ adapted = {row(0), row(1), row(2)};
  cmsCIELab relative;
  cmsXYZ2Lab(cmsD50_XYZ(), &relative, &adapted);
  return {relative.L, relative.a, relative.b};
}

void TiffLab::Convert(std::uint16_t* pixels, std::size_t step, std::size_t count) const {
  std::vector<cmsCIELab> source(count);
  std::vector<float> target(3 * count);
  for (std::size_t i = 0; i < count; ++i) {
    const Lab lab = RelativeToD50(Decode(pixels + i * step));
    source[i] = {lab.l, lab.a, lab.b};
  }
  cmsDoTransform(transform_.get(), source.data(), target.data(),
                 static_cast<cmsUInt32Number>(count));
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t channel = 0; channel < 3; ++channel) {
      const float value = target[3 * i + channel];
      pixels[i * step + channel] =
          value > 0 ? static_cast<std::uint16_t>(std::min(value, 1.0f) * 65535 + 0.5f) : 0;
    }
  }
}

}  // namespace pastiche
