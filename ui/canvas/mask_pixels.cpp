#include "ui/canvas/mask_pixels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "core/image/color_map.h"
#include "core/image/resample.h"
#include "ui/document/packed_mask.h"

namespace pastiche {
namespace {

/// Each value becomes the mean over 2 * radius + 1 of its line; the ends go on.
void BlurRows(const std::vector<float>& from, std::vector<float>& to, int width, int height,
              int radius) {
  const float weight = 1.0F / static_cast<float>(2 * radius + 1);
  for (int y = 0; y < height; ++y) {
    const float* in = from.data() + static_cast<std::ptrdiff_t>(y) * width;
    float* out = to.data() + static_cast<std::ptrdiff_t>(y) * width;
    const auto at = [&](int x) { return in[std::clamp(x, 0, width - 1)]; };
    float sum = 0;
    for (int x = -radius; x <= radius; ++x) sum += at(x);
    for (int x = 0; x < width; ++x) {
      out[x] = sum * weight;
      sum += at(x + radius + 1) - at(x - radius);
    }
  }
}

/// The same of its column. All columns at once: memory is read in the order in which it lies.
void BlurColumns(const std::vector<float>& from, std::vector<float>& to, int width, int height,
                 int radius) {
  const float weight = 1.0F / static_cast<float>(2 * radius + 1);
  const auto row = [&](int y) {
    return from.data() + static_cast<std::ptrdiff_t>(std::clamp(y, 0, height - 1)) * width;
  };
  std::vector<float> sums(static_cast<std::size_t>(width));
  for (int y = -radius; y <= radius; ++y) {
    const float* in = row(y);
    for (int x = 0; x < width; ++x) sums[x] += in[x];
  }
  for (int y = 0; y < height; ++y) {
    float* out = to.data() + static_cast<std::ptrdiff_t>(y) * width;
    const float* next = row(y + radius + 1);
    const float* last = row(y - radius);
    for (int x = 0; x < width; ++x) {
      out[x] = sums[x] * weight;
      sums[x] += next[x] - last[x];
    }
  }
}

}  // namespace

QSize MaskSizeFor(ImageSize photo) {
  const ImageSize size = FitLongestSide(photo, kMaskSide, /*enlarge=*/true);
  return {size.width, size.height};
}

QImage MaskPixels(const Image* mask, QSize size) {
  QImage pixels(size, QImage::Format_Grayscale8);
  pixels.fill(0);
  if (mask == nullptr) return pixels;
  const ImageSize wanted{size.width(), size.height()};
  Image resampled;
  if (mask->size() != wanted) resampled = Resample(*mask, wanted);
  const Image& sized = resampled.empty() ? *mask : resampled;
  const float* rgb = sized.rgb().data();
  const float* alpha = sized.has_alpha() ? sized.alpha().data() : nullptr;
  for (int y = 0; y < size.height(); ++y) {
    uchar* row = pixels.scanLine(y);
    for (int x = 0; x < size.width(); ++x, rgb += 3) {
      float value = 0;
      for (int i = 0; i < 3; ++i) value += static_cast<float>(kLuma[i]) * rgb[i];
      value = std::clamp(value, 0.0F, 1.0F);
      if (alpha) value *= std::clamp(*alpha++, 0.0F, 1.0F);
      row[x] = static_cast<uchar>(value * 255.0F + 0.5F);
    }
  }
  return pixels;
}

Image MaskPicture(const QImage& pixels) {
  std::array<float, 256> values;
  for (std::size_t grey = 0; grey < values.size(); ++grey) {
    values[grey] = MaskValue(static_cast<std::uint8_t>(grey));
  }
  Image mask(ImageSize{pixels.width(), pixels.height()});
  float* rgb = mask.rgb().data();
  for (int y = 0; y < pixels.height(); ++y) {
    const uchar* row = pixels.constScanLine(y);
    for (int x = 0; x < pixels.width(); ++x, rgb += 3) {
      rgb[0] = rgb[1] = rgb[2] = values[row[x]];
    }
  }
  return mask;
}

QImage InvertedMask(const QImage& pixels) {
  QImage inverted = pixels.copy();
  for (int y = 0; y < inverted.height(); ++y) {
    uchar* row = inverted.scanLine(y);
    for (int x = 0; x < inverted.width(); ++x) row[x] = static_cast<uchar>(255 - row[x]);
  }
  return inverted;
}

QImage FeatheredMask(const QImage& pixels, double radius) {
  // Three boxes are close to a Gaussian; the variance of each is r (r + 1) / 3.
  const double variance = radius * radius / 4;
  const int box = std::max(1, static_cast<int>(std::lround((std::sqrt(1 + 4 * variance) - 1) / 2)));
  const int width = pixels.width();
  const int height = pixels.height();
  std::vector<float> values(static_cast<std::size_t>(width) * height);
  std::vector<float> blurred(values.size());
  for (int y = 0; y < height; ++y) {
    const uchar* row = pixels.constScanLine(y);
    std::copy(row, row + width, values.begin() + static_cast<std::ptrdiff_t>(y) * width);
  }
  for (int pass = 0; pass < 3; ++pass) {
    BlurRows(values, blurred, width, height, box);
    BlurColumns(blurred, values, width, height, box);
  }
  QImage feathered(pixels.size(), QImage::Format_Grayscale8);
  for (int y = 0; y < height; ++y) {
    uchar* row = feathered.scanLine(y);
    const float* from = values.data() + static_cast<std::ptrdiff_t>(y) * width;
    for (int x = 0; x < width; ++x) {
      row[x] = static_cast<uchar>(std::clamp(from[x] + 0.5F, 0.0F, 255.0F));
    }
  }
  return feathered;
}

}  // namespace pastiche
