#include <algorithm>
#include <string>

#include <opencv2/imgproc.hpp>

#include "core/study/typeface.h"

namespace pastiche {

namespace {

/// Of the letters that OpenCV draws at scale 1, in pixels.
constexpr double kEm = 30;

class StrokeTypeface final : public Typeface {
 public:
  TextMask Draw(std::string_view text, int pixels, bool bold) const override {
    const std::string plain = Plain(text);
    const int font = bold ? cv::FONT_HERSHEY_DUPLEX : cv::FONT_HERSHEY_SIMPLEX;
    const double scale = pixels / kEm;
    int baseline = 0;
    TextMask mask;
    mask.width = plain.empty() ? 0 : cv::getTextSize(plain, font, scale, 1, &baseline).width;
    mask.height = LineHeight(pixels);
    mask.coverage.resize(static_cast<std::size_t>(mask.width) * mask.height);
    if (mask.width == 0) return mask;
    cv::Mat drawing(mask.height, mask.width, CV_8UC1, mask.coverage.data());
    cv::putText(drawing, plain, {0, pixels}, font, scale, cv::Scalar(255), 1, cv::LINE_AA);
    return mask;
  }

 private:
  /// Each character of UTF-8 that is not ASCII as one question mark.
  static std::string Plain(std::string_view text) {
    std::string plain;
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      const bool continues = (byte & 0xC0) == 0x80;
      if (!continues) plain += byte >= 0x20 && byte < 0x7F ? c : '?';
    }
    return plain;
  }
};

}  // namespace

std::unique_ptr<Typeface> MakeStrokeTypeface() { return std::make_unique<StrokeTypeface>(); }

}  // namespace pastiche
