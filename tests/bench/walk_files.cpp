#include "tests/bench/walk_files.h"

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/image/resample.h"
#include "core/image/write_image.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

constexpr int kDifferent = 4;

void MakeJpeg(const std::filesystem::path& path, double megapixels, std::uint64_t seed) {
  const int width = static_cast<int>(std::lround(std::sqrt(megapixels * 1e6 * 4 / 3)));
  const auto blobs = MakeBlobPicture({1024, 768}, seed);
  const Result<void> written = WriteImage(Resample(*blobs, {width, width * 3 / 4}), path);
  if (written) return;
  std::fprintf(stderr, "%s\n", English(written.error().message).c_str());
  std::exit(2);
}

}  // namespace

void MakeWalkFiles(const WalkFiles& files, int megapixels, int paintings) {
  MakeJpeg(files.photo(), megapixels, 1);
  for (int i = 0; i < kDifferent; ++i) {
    MakeJpeg(files.folder / (std::to_string(i) + ".jpg"), megapixels / 8.0,
             static_cast<std::uint64_t>(2 + i));
  }
  for (const std::filesystem::path& palette : {files.palette(), files.other_palette()}) {
    std::filesystem::create_directories(palette);
    for (int i = 0; i < paintings; ++i) {
      std::filesystem::create_hard_link(files.folder / (std::to_string(i % kDifferent) + ".jpg"),
                                        palette / ("painting-" + std::to_string(i) + ".jpg"));
    }
  }
}

}  // namespace pastiche
