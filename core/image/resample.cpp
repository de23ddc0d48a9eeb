#include "core/image/resample.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include <opencv2/imgproc.hpp>

namespace pastiche {
namespace {

/// Area averaging along the axes that shrink, bicubic along those that grow, one after the other:
/// cv::INTER_AREA turns into bilinear as soon as one axis grows. `result` has the size that is
/// wanted, another than the source's, and may be a header over a picture's memory.
void Resize(const cv::Mat& source, cv::Mat& result) {
  const cv::Size size = result.size();
  const cv::Size shrunk(std::min(source.cols, size.width), std::min(source.rows, size.height));
  if (shrunk == size) {
    cv::resize(source, result, size, 0, 0, cv::INTER_AREA);
    return;
  }
  cv::Mat between = source;
  if (shrunk != source.size()) cv::resize(source, between, shrunk, 0, 0, cv::INTER_AREA);
  cv::resize(between, result, size, 0, 0, cv::INTER_CUBIC);
}

/// Header over a picture's values, which cv::resize only reads.
cv::Mat View(std::span<const float> values, ImageSize size, int channels) {
  return cv::Mat(size.height, size.width, CV_32FC(channels), const_cast<float*>(values.data()));
}

/// Below this alpha nothing is visible.
constexpr float kInvisible = 1e-4f;

/// Colours times alpha.
cv::Mat Premultiplied(const Image& image) {
  cv::Mat product(image.height(), image.width(), CV_32FC3);
  const float* color = image.rgb().data();
  auto* out = product.ptr<float>();
  for (const float alpha : image.alpha()) {
    for (int channel = 0; channel < 3; ++channel) *out++ = *color++ * alpha;
  }
  return product;
}

/// Turns premultiplied colours into colours. Where bicubic's negative lobes leave little alpha, the
/// quotient could be any number.
void Unweight(std::span<float> colors, std::span<const float> alpha) {
  float* color = colors.data();
  for (const float weight : alpha) {
    for (int channel = 0; channel < 3; ++channel, ++color) {
      if (weight > kInvisible) *color = std::clamp(*color / weight, 0.0f, 1.0f);
    }
  }
}

/// Puts the plain colours where nothing is visible and there is no weight to divide by, so that a
/// later change of alpha finds something sensible.
void FillInvisible(const Image& image, std::span<const float> alpha, Image& result) {
  cv::Mat plain(result.height(), result.width(), CV_32FC3);
  Resize(View(image.rgb(), image.size(), 3), plain);
  const auto* source = plain.ptr<float>();
  float* target = result.rgb().data();
  for (std::size_t i = 0; i < alpha.size(); ++i) {
    if (alpha[i] > kInvisible) continue;
    for (std::size_t channel = 3 * i; channel < 3 * i + 3; ++channel) {
      target[channel] = std::clamp(source[channel], 0.0f, 1.0f);
    }
  }
}

}  // namespace

ImageSize FitLongestSide(ImageSize size, int longest_side, bool enlarge) {
  const int longest = std::max(size.width, size.height);
  if (longest_side <= 0 || longest_side == longest || (longest_side > longest && !enlarge)) {
    return size;
  }
  const auto scaled = [&](int side) {
    const double exact = static_cast<double>(side) * longest_side / longest;
    return std::max(1, static_cast<int>(std::lround(exact)));
  };
  return {scaled(size.width), scaled(size.height)};
}

Image Resample(const Image& image, ImageSize size) {
  if (size == image.size()) {
    return image.Clone();
  }
  Image result(size);
  cv::Mat colors = View(result.rgb(), size, 3);
  if (!image.has_alpha()) {
    Resize(View(image.rgb(), image.size(), 3), colors);
    return result;
  }
  Resize(Premultiplied(image), colors);
  std::vector<float> alpha(result.pixel_count());
  cv::Mat alpha_plane = View(alpha, size, 1);
  Resize(View(image.alpha(), image.size(), 1), alpha_plane);
  Unweight(result.rgb(), alpha);
  if (std::any_of(alpha.begin(), alpha.end(), [](float value) { return !(value > kInvisible); })) {
    FillInvisible(image, alpha, result);
  }
  for (float& value : alpha) value = std::clamp(value, 0.0f, 1.0f);
  result.SetAlpha(std::move(alpha));
  return result;
}

}  // namespace pastiche
