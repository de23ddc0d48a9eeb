#include "tests/core/image/picture_files.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <limits>
#include <random>
#include <stdexcept>

#include "core/image/codecs/jpeg_codec.h"
#include "core/image/codecs/png_codec.h"
#include "core/image/codecs/tiff_codec.h"
#include "core/image/codecs/webp_codec.h"
#include "core/image/write_image.h"

namespace pastiche {
namespace fs = std::filesystem;

std::vector<std::byte> ReadBytes(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), {});
  return AsBytes(text);
}

void WriteBytes(const fs::path& path, std::span<const std::byte> bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(bytes.data()),
             static_cast<std::streamsize>(bytes.size()));
}

std::vector<std::byte> AsBytes(std::span<const std::uint8_t> bytes) {
  const auto view = std::as_bytes(bytes);
  return {view.begin(), view.end()};
}

std::vector<std::byte> AsBytes(std::string_view text) {
  const auto view = std::as_bytes(std::span(text));
  return {view.begin(), view.end()};
}

RawPicture RandomRaw(ImageSize size, int channels, int bit_depth, unsigned seed) {
  RawPicture picture;
  if (!picture.Allocate(size.width, size.height, channels, bit_depth)) {
    throw std::invalid_argument("RandomRaw: size");
  }
  std::mt19937 random(seed);
  const std::size_t bytes = picture.row_bytes() * static_cast<std::size_t>(size.height);
  std::generate_n(picture.samples.get(), bytes,
                  [&] { return static_cast<std::uint8_t>(random() & 0xFF); });
  return picture;
}

Image RandomImage(ImageSize size, int bit_depth, bool alpha, unsigned seed) {
  std::mt19937 random(seed);
  const int levels = bit_depth == 16 ? 65535 : 255;
  std::uniform_int_distribution<int> level(0, levels);
  const auto draw = [&] { return static_cast<float>(level(random)) / static_cast<float>(levels); };
  Image image(size);
  std::generate(image.rgb().begin(), image.rgb().end(), draw);
  if (alpha) {
    std::vector<float> values(image.pixel_count());
    std::generate(values.begin(), values.end(), draw);
    image.SetAlpha(std::move(values));
  }
  return image;
}

Image SmoothImage(ImageSize size, bool alpha) {
  Image image(size);
  std::vector<float> values(alpha ? image.pixel_count() : 0);
  for (int y = 0; y < size.height; ++y) {
    for (int x = 0; x < size.width; ++x) {
      const float u = static_cast<float>(x) / static_cast<float>(size.width);
      const float v = static_cast<float>(y) / static_cast<float>(size.height);
      const std::size_t i = static_cast<std::size_t>(y) * size.width + x;
      image.rgb()[3 * i] = 0.2f + 0.6f * u;
      image.rgb()[3 * i + 1] = 0.8f - 0.5f * v;
      image.rgb()[3 * i + 2] = 0.5f + 0.3f * std::sin(3 * u + 2 * v);
      if (alpha) {
        values[i] = 0.5f + 0.5f * std::cos(2 * v) * u;
      }
    }
  }
  image.SetAlpha(std::move(values));
  return image;
}

float MaxDifference(std::span<const float> a, std::span<const float> b) {
  if (a.size() != b.size()) {
    return std::numeric_limits<float>::infinity();
  }
  float greatest = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    greatest = std::max(greatest, std::abs(a[i] - b[i]));
  }
  return greatest;
}

std::vector<std::byte> EncodeFile(const Image& image, const std::string& ending) {
  const TemporaryFolder folder;
  const fs::path path = folder / ("picture." + ending);
  if (const Result<void> written = WriteImage(image, path); !written) {
    throw std::runtime_error(English(written.error().message));
  }
  return ReadBytes(path);
}

std::vector<std::byte> EncodeFile(const RawPicture& picture, const std::string& ending) {
  constexpr int kQuality = 100;
  const auto file = ending == "png"   ? EncodePng(picture)
                    : ending == "tif" ? EncodeTiff(picture)
                    : ending == "jpg" ? EncodeJpeg(picture, kQuality)
                                      : EncodeWebp(picture, kQuality);
  if (!file) {
    throw std::runtime_error(English(file.error().message));
  }
  return AsBytes(*file);
}

}  // namespace pastiche
