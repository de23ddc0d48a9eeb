#include "tests/support/pictures.h"

#include <cmath>
#include <random>

namespace pastiche {

std::shared_ptr<const Image> MakePlainPicture(ImageSize size, float red, float green, float blue) {
  auto image = std::make_shared<Image>(size);
  for (std::size_t i = 0; i < image->pixel_count(); ++i) {
    image->rgb()[3 * i] = red;
    image->rgb()[3 * i + 1] = green;
    image->rgb()[3 * i + 2] = blue;
  }
  return image;
}

std::shared_ptr<const Image> MakeBlobPicture(ImageSize size, std::uint64_t seed) {
  std::mt19937_64 generator(seed);
  std::uniform_real_distribution<double> unit(0, 1);
  auto image = std::make_shared<Image>(size);
  constexpr int kWaves = 12;
  for (int channel = 0; channel < 3; ++channel) {
    double fx[kWaves];
    double fy[kWaves];
    double phase[kWaves];
    for (int wave = 0; wave < kWaves; ++wave) {
      fx[wave] = (unit(generator) - 0.5) * 4 * (wave + 1);
      fy[wave] = (unit(generator) - 0.5) * 4 * (wave + 1);
      phase[wave] = unit(generator) * 6.2832;
    }
    for (int y = 0; y < size.height; ++y) {
      for (int x = 0; x < size.width; ++x) {
        double value = 0.5;
        for (int wave = 0; wave < kWaves; ++wave) {
          value += 0.25 / (wave + 1) *
                   std::sin(6.2832 * (fx[wave] * x / size.width + fy[wave] * y / size.height) +
                            phase[wave]);
        }
        const auto index = (static_cast<std::size_t>(y) * size.width + x) * 3 + channel;
        image->rgb()[index] = static_cast<float>(std::fmin(std::fmax(value, 0), 1));
      }
    }
  }
  return image;
}

}  // namespace pastiche
