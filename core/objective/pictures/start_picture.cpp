#include "core/objective/pictures/start_picture.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "core/image/crop.h"
#include "core/image/resample.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/pictures/sized_picture.h"

namespace pastiche {

namespace {

constexpr float kNoiseMean = 0.5F;
/// Pixels that a covering picture may have for each one that is seen of it.
constexpr double kMostCovering = 4;

/// The part of a picture, with what is hidden filled from all of it.
at::Tensor Part(const Image& image, int left, int top, ImageSize size) {
  if (!image.has_alpha()) return PartToTensor(image, left, top, size);
  return PixelsOf(image)
      .rgb.narrow(2, top, size.height)
      .narrow(3, left, size.width)
      .clone(at::MemoryFormat::Contiguous);
}

at::Tensor NoiseOf(const Artwork& artwork, const PictureColors& colors, const RunColors& run,
                   ImageSize size) {
  const Recipe& recipe = artwork.recipe;
  at::Tensor noise = WhiteNoise(size, recipe.seed, recipe.noise_strength);
  if (recipe.noise_color == NoiseColor::kPainting) {
    MapColors(colors.NoiseColors(artwork, run), noise);
    noise.clamp_(0, 1);
  }
  return noise;
}

/// CoverWith of a picture so long that little of it is seen: what is not is cut off before it is
/// resampled, to whole pixels of the picture.
at::Tensor CoverWithMiddle(const Image& image, ImageSize size, double scale) {
  const auto seen = [&](int wanted, int there) {
    return std::clamp(static_cast<int>(std::ceil(wanted / scale)), 1, there);
  };
  const ImageSize middle = {seen(size.width, image.width()), seen(size.height, image.height())};
  const Image cut =
      Cropped(image, {(image.width() - middle.width) / 2, (image.height() - middle.height) / 2,
                      middle.width, middle.height});
  // A single row or column is the same wherever it is cut.
  const bool is_wide = image.width() * scale > size.width;
  const bool is_single = (is_wide ? middle.width : middle.height) == 1;
  if (!is_single) return CoverWith(cut, size);
  return cut.size() == size ? Part(cut, 0, 0, size) : Part(Resample(cut, size), 0, 0, size);
}

/// What the noise, if any, is mixed into.
at::Tensor NamedStart(const Artwork& artwork, const RunColors& run, ImageSize size) {
  switch (artwork.recipe.start) {
    case Start::kStyle: {
      at::Tensor picture = CoverWith(*artwork.paintings.front().image, size);
      MapColors(run.paintings.front(), picture);
      return picture;
    }
    case Start::kCustom:
      return StartFrom(*artwork.start, artwork.photo->size(), size);
    case Start::kContent:
    case Start::kNoise:
      break;
  }
  // What is hidden is filled as it is in the content's target.
  return PixelsOf(SizedPicture{artwork.photo, size}).rgb;
}

}  // namespace

at::Tensor WhiteNoise(ImageSize size, std::uint64_t seed, double strength) {
  // The standard fixes this generator's output, but not what its distributions make of it.
  std::mt19937_64 generator(seed);
  at::Tensor noise = at::empty({1, 3, size.height, size.width}, at::kFloat);
  float* values = noise.data_ptr<float>();
  for (std::int64_t i = 0; i < noise.numel(); ++i) {
    const auto unit = static_cast<float>(generator() >> 40) * 0x1p-24F;
    values[i] = kNoiseMean + static_cast<float>(strength) * (2 * unit - 1);
  }
  return noise;
}

ColorStatistics WhiteNoiseStatistics(double strength) {
  ColorStatistics statistics;
  statistics.mean.fill(kNoiseMean);
  // A uniform distribution's variance is a third of its half width squared.
  for (const std::size_t diagonal : {0, 4, 8}) {
    statistics.covariance[diagonal] = strength * strength / 3;
  }
  return statistics;
}

at::Tensor CoverWith(const Image& image, ImageSize size) {
  const double scale = std::max(static_cast<double>(size.width) / image.width(),
                                static_cast<double>(size.height) / image.height());
  const double width = std::max<double>(size.width, std::round(image.width() * scale));
  const double height = std::max<double>(size.height, std::round(image.height() * scale));
  if (width * height > kMostCovering * size.width * size.height) {
    return CoverWithMiddle(image, size, scale);
  }
  const ImageSize covering = {static_cast<int>(width), static_cast<int>(height)};
  const int left = (covering.width - size.width) / 2;
  const int top = (covering.height - size.height) / 2;
  if (covering == image.size()) return Part(image, left, top, size);
  return Part(Resample(image, covering), left, top, size);
}

at::Tensor StartFrom(const Image& image, ImageSize photo, ImageSize size) {
  if (!SameShape(image.size(), photo)) return CoverWith(image, size);
  return image.size() == size ? Part(image, 0, 0, size) : Part(Resample(image, size), 0, 0, size);
}

at::Tensor StartOf(const Artwork& artwork, const PictureColors& colors, const RunColors& run,
                   ImageSize size) {
  const Recipe& recipe = artwork.recipe;
  if (recipe.start == Start::kNoise) return NoiseOf(artwork, colors, run, size);
  at::Tensor picture = NamedStart(artwork, run, size);
  if (recipe.noise_ratio > 0) {
    picture.mul_(1 - recipe.noise_ratio)
        .add_(NoiseOf(artwork, colors, run, size), recipe.noise_ratio);
  }
  return picture;
}

}  // namespace pastiche
