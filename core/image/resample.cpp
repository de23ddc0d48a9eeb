#include "core/image/resample.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include <opencv2/imgproc.hpp>

namespace pastiche {
namespace {

/// Area averaging along the axes that shrink, bicubic along those that grow, one after the other:
/// cv::INTER_AREA turns into bilinear as soon as one axis grows.
cv::Mat Resize(const cv::Mat& source, cv::Size size) {
  const cv::Size shrunk(std::min(source.cols, size.width), std::min(source.rows, size.height));
  cv::Mat result = source;
  if (shrunk != source.size()) {
    cv::resize(source, result, shrunk, 0, 0, cv::INTER_AREA);
  }
  if (shrunk != size) {
    cv::Mat grown;
    cv::resize(result, grown, size, 0, 0, cv::INTER_CUBIC);
    result = grown;
  }
  return result;
}

/// Header over a picture's values, which cv::resize only reads.
cv::Mat View(std::span<const float> values, ImageSize size, int channels) {
  return cv::Mat(size.height, size.width, CV_32FC(channels), const_cast<float*>(values.data()));
}

/// The colour of a premultiplied one. Where bicubic's negative lobes leave little alpha, the
/// quotient could be any number.
cv::Vec3f Unweighted(const cv::Vec3f& weighted, float weight) {
  cv::Vec3f colour;
  for (int channel = 0; channel < 3; ++channel) {
    colour[channel] = std::clamp(weighted[channel] / weight, 0.0f, 1.0f);
  }
  return colour;
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
  const cv::Size target(size.width, size.height);
  Image result(size);
  cv::Mat colours = View(result.rgb(), size, 3);
  if (!image.has_alpha()) {
    Resize(View(image.rgb(), image.size(), 3), target).copyTo(colours);
    return result;
  }

  const cv::Mat source_alpha = View(image.alpha(), image.size(), 1);
  const cv::Mat source_colours = View(image.rgb(), image.size(), 3);
  cv::Mat weights, premultiplied;
  cv::merge(std::vector<cv::Mat>(3, source_alpha), weights);
  cv::multiply(source_colours, weights, premultiplied);
  premultiplied = Resize(premultiplied, target);
  const cv::Mat alpha = Resize(source_alpha, target);
  // Where nothing is visible there is no weight to divide by; the plain colours are kept there, so
  // that a later change of alpha finds something sensible.
  const cv::Mat plain = Resize(source_colours, target);

  std::vector<float> alpha_values(result.pixel_count());
  for (int y = 0; y < size.height; ++y) {
    const float* weight = alpha.ptr<float>(y);
    const cv::Vec3f* weighted = premultiplied.ptr<cv::Vec3f>(y);
    const cv::Vec3f* unweighted = plain.ptr<cv::Vec3f>(y);
    cv::Vec3f* out = colours.ptr<cv::Vec3f>(y);
    float* out_alpha = &alpha_values[static_cast<std::size_t>(y) * size.width];
    for (int x = 0; x < size.width; ++x) {
      constexpr float kInvisible = 1e-4f;
      out[x] = weight[x] > kInvisible ? Unweighted(weighted[x], weight[x])
                                      : Unweighted(unweighted[x], 1);
      out_alpha[x] = std::clamp(weight[x], 0.0f, 1.0f);
    }
  }
  result.SetAlpha(std::move(alpha_values));
  return result;
}

}  // namespace pastiche
