#include "tests/bench/quality_pairs.h"

#include <array>
#include <fstream>
#include <sstream>
#include <system_error>
#include <utility>

#include "core/base/resources.h"
#include "core/image/read_image.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

struct KnownPair {
  const char* photo;
  const char* painting;
};

/// In the samples, then in folders of pictures for trials.
constexpr std::array kKnownPairs = {
    KnownPair{"coast.jpg", "strokes.jpg"},
    KnownPair{"coast.jpg", "woodcut.jpg"},
    KnownPair{"golden_gate.jpg", "starry_night_google.jpg"},
    KnownPair{"golden_gate.jpg", "the_scream.jpg"},
    KnownPair{"golden_gate.jpg", "frida_kahlo.jpg"},
    KnownPair{"shipwreck.jpg", "starry_night_google.jpg"},
    KnownPair{"shipwreck.jpg", "the_scream.jpg"},
    KnownPair{"shipwreck.jpg", "frida_kahlo.jpg"},
    KnownPair{"photo.png", "grey_painting.png"},
    KnownPair{"photo.png", "ink_painting.png"},
    KnownPair{"grey_photo.png", "grey_painting.png"},
};

QualityPair PairOf(const fs::path& folder, const fs::path& photo, const fs::path& painting) {
  return {photo.stem().string() + " x " + painting.stem().string(), folder / photo,
          folder / painting};
}

std::vector<QualityPair> InFolder(const fs::path& folder) {
  std::vector<QualityPair> pairs;
  for (const KnownPair& known : kKnownPairs) {
    QualityPair pair = PairOf(folder, known.photo, known.painting);
    std::error_code error;
    if (fs::exists(pair.photo, error) && fs::exists(pair.painting, error)) {
      pairs.push_back(std::move(pair));
    }
  }
  return pairs;
}

Result<std::vector<QualityPair>> InList(const fs::path& list) {
  std::ifstream stream(list);
  if (!stream) return Fail("%1: cannot be read", list.string());
  std::vector<QualityPair> pairs;
  for (std::string line; std::getline(stream, line);) {
    std::istringstream words(line.substr(0, line.find('#')));
    std::string photo;
    std::string painting;
    std::string rest;
    if (!(words >> photo)) continue;
    if (!(words >> painting) || words >> rest) {
      return Fail("%1: '%2' is not a photo and a painting", list.string(), line);
    }
    pairs.push_back(PairOf(list.parent_path(), photo, painting));
  }
  return pairs;
}

}  // namespace

Result<std::vector<QualityPair>> FindQualityPairs(const fs::path& from, const std::string& only) {
  fs::path place = from;
  if (place.empty()) {
    const Result<fs::path> sample = FindResource("samples/coast.jpg");
    if (!sample) return tl::unexpected(sample.error());
    place = sample->parent_path();
  }
  std::error_code error;
  Result<std::vector<QualityPair>> pairs = InFolder(place);
  if (!fs::is_directory(place, error)) pairs = InList(place);
  if (!pairs) return pairs;
  std::erase_if(*pairs,
                [&](const QualityPair& pair) { return pair.name.find(only) == std::string::npos; });
  if (pairs->empty()) return Fail("%1: no pair %2", place.string(), only);
  return pairs;
}

Result<std::shared_ptr<const Image>> ReadShared(const fs::path& path) {
  Result<Image> image = ReadImage(path);
  if (!image) return tl::unexpected(image.error());
  return std::make_shared<const Image>(std::move(*image));
}

}  // namespace pastiche
