#include <exception>
#include <map>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/artwork/artwork_entries.h"
#include "core/artwork/artwork_file.h"
#include "core/artwork/zip_archive.h"
#include "core/base/atomic_file.h"
#include "core/base/file_uri.h"
#include "core/image/picture_format.h"
#include "core/image/write_image.h"
#include "core/recipe/recipe_json.h"

// How documents are written; artwork_reader.cpp reads them.
namespace pastiche {
namespace {

using Json = nlohmann::ordered_json;

/// The pictures of an artwork as entries of an archive, each once.
class PictureEntries {
 public:
  PictureEntries(const ArtworkFile& file, const ArtworkLimits& limits)
      : file_(file), limits_(limits), pixels_left_(limits.pixels) {
    if (file.result) TakePixels(*file.result);
  }

  /// What is written can be read again.
  Result<void> Check() const {
    if (pixels_left_ >= 0) return {};
    return Fail("its pictures have more than %1 million pixels together; take some of them out",
                limits_.pixels / 1'000'000);
  }

  /// {"file", "name", "origin"}, or null for no picture.
  Result<Json> Describe(const std::shared_ptr<const Image>& image) {
    if (!image) return Json();
    const auto known = described_.find(image.get());
    if (known != described_.end()) return known->second;
    TakePixels(*image);
    if (const Result<void> checked = Check(); !checked) return tl::unexpected(checked.error());
    const auto source = file_.origins.find(image);
    Json json;
    PictureBytes bytes;
    if (source != file_.origins.end()) bytes = source->second.bytes;
    if (!bytes) {
      Result<std::vector<std::byte>> encoded = EncodeDeepPng(*image);
      if (!encoded) return tl::unexpected(encoded.error());
      bytes = std::make_shared<const std::vector<std::byte>>(std::move(*encoded));
    }
    json["file"] = "pictures/" + std::to_string(entries_.size() + 1) + EndingOf(*bytes);
    if (source != file_.origins.end()) {
      if (!source->second.name.empty()) json["name"] = source->second.name;
      if (!source->second.path.empty()) json["origin"] = FileUri(source->second.path);
    }
    entries_.emplace_back(json["file"].get<std::string>(), bytes);
    described_[image.get()] = json;
    return json;
  }

  const std::vector<std::pair<std::string, PictureBytes>>& entries() const { return entries_; }

 private:
  void TakePixels(const Image& image) {
    pixels_left_ -= static_cast<long long>(image.pixel_count());
  }

  static std::string EndingOf(std::span<const std::byte> bytes) {
    const Result<PictureFormat> format = RecognizeFormat(bytes, "");
    if (!format) return "";
    switch (*format) {
      case PictureFormat::kJpeg:
        return ".jpg";
      case PictureFormat::kPng:
        return ".png";
      case PictureFormat::kTiff:
        return ".tif";
      case PictureFormat::kWebp:
        return ".webp";
      case PictureFormat::kHeif:
        return ".heic";
      case PictureFormat::kGif:
        return ".gif";
      case PictureFormat::kBmp:
        return ".bmp";
    }
    return "";
  }

  const ArtworkFile& file_;
  const ArtworkLimits limits_;
  long long pixels_left_;
  std::map<const Image*, Json> described_;
  std::vector<std::pair<std::string, PictureBytes>> entries_;
};

Result<Json> DescribePainting(const Painting& painting, PictureEntries& pictures) {
  Result<Json> picture = pictures.Describe(painting.image);
  if (!picture) return picture;
  Json json = {{"picture", std::move(*picture)}, {"share", painting.share}};
  if (painting.mask) {
    Result<Json> mask = pictures.Describe(painting.mask);
    if (!mask) return mask;
    json["mask"] = std::move(*mask);
  }
  return json;
}

Result<Json> DescribeArtwork(const Artwork& artwork, PictureEntries& pictures) {
  // What is written can be read again.
  if (const auto checked = CheckLimits(artwork); !checked) return tl::unexpected(checked.error());
  Json json = Json::object();
  const std::pair<const char*, const std::shared_ptr<const Image>*> parts[] = {
      {"photo", &artwork.photo}, {"start", &artwork.start}, {"protect", &artwork.protect}};
  for (const auto& [part, image] : parts) {
    Result<Json> described = pictures.Describe(*image);
    if (!described) return described;
    if (!described->is_null()) json[part] = std::move(*described);
  }
  json["paintings"] = Json::array();
  for (const Painting& painting : artwork.paintings) {
    Result<Json> described = DescribePainting(painting, pictures);
    if (!described) return described;
    json["paintings"].push_back(std::move(*described));
  }
  json["recipe"] = Json::parse(RecipeToJson(artwork.recipe));
  return json;
}

const char* NameOf(Occasion occasion) {
  for (const auto& [known, name] : artwork_entries::kOccasions) {
    if (known == occasion) return name;
  }
  return "by-hand";
}

/// The snapshots as entries of an archive, which keeps nothing alive by itself.
struct HistoryEntries {
  std::vector<SnapshotPtr> snapshots;
  std::vector<ZipEntry> entries;
  /// history.json; empty for no history.
  std::string description;
};

Result<HistoryEntries> DescribeHistory(const std::vector<SnapshotPtr>& history,
                                       PictureEntries& pictures) {
  HistoryEntries described;
  if (history.empty()) return described;
  Json list = Json::array();
  std::uint64_t left = artwork_entries::kMaxHistory;  // what is written can be read again
  for (const SnapshotPtr& snapshot : history) {
    Result<SnapshotPtr> encoded = Encoded(snapshot);
    if (!encoded) return tl::unexpected(encoded.error());
    const std::uint64_t bytes = (*encoded)->picture->size() + (*encoded)->thumbnail->size();
    if (bytes > left) return Fail("its snapshots take more than 2 GB; delete some of them");
    left -= bytes;
    Result<Json> artwork = DescribeArtwork(snapshot->artwork, pictures);
    if (!artwork) return tl::unexpected(artwork.error());
    const std::string stem = "history/" + std::to_string(list.size() + 1);
    list.push_back({{"picture", stem + ".png"},
                    {"thumbnail", stem + "-small.png"},
                    {"occasion", NameOf(snapshot->occasion)},
                    {"time", snapshot->time},
                    {"width", snapshot->size.width},
                    {"height", snapshot->size.height}});
    if (!snapshot->name.empty()) list.back()["name"] = snapshot->name;
    list.back()["artwork"] = std::move(*artwork);
    described.entries.push_back({stem + ".png", *(*encoded)->picture});
    described.entries.push_back({stem + "-small.png", *(*encoded)->thumbnail});
    described.snapshots.push_back(std::move(*encoded));
  }
  const Json json = {{"snapshots", std::move(list)}};
  described.description = json.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
  return described;
}

}  // namespace

Result<std::vector<std::byte>> MakeArtworkFile(const ArtworkFile& file,
                                               const ArtworkLimits& limits) {
  if (file.history.size() > kMostSnapshots) return Fail("its snapshots are too many");
  PictureEntries pictures(file, limits);
  if (const Result<void> checked = pictures.Check(); !checked) {
    return tl::unexpected(checked.error());
  }
  Result<Json> artwork = DescribeArtwork(file.artwork, pictures);
  if (!artwork) return tl::unexpected(artwork.error());
  Json json = {{"version", kArtworkFileVersion}};
  json.update(*artwork);
  const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
  const Result<HistoryEntries> history = DescribeHistory(file.history, pictures);
  if (!history) return tl::unexpected(history.error());

  std::vector<ZipEntry> entries = {
      {artwork_entries::kDescription, std::as_bytes(std::span(text)), /*compress=*/true}};
  for (const auto& [name, bytes] : pictures.entries()) entries.push_back({name, *bytes});
  std::vector<std::byte> result;
  if (file.result) {
    Result<std::vector<std::byte>> encoded = EncodeDeepPng(*file.result);
    if (!encoded) return encoded;
    result = std::move(*encoded);
    entries.push_back({artwork_entries::kResult, result});
  }
  // A larger one could not be read again; without it one goes on from the picture.
  if (file.run_state && file.run_state->size() <= limits.run_state) {
    entries.push_back({artwork_entries::kRunState, *file.run_state});
  }
  if (!history->description.empty()) {
    entries.push_back({artwork_entries::kHistory, std::as_bytes(std::span(history->description)),
                       /*compress=*/true});
    entries.insert(entries.end(), history->entries.begin(), history->entries.end());
  }
  std::uint64_t bytes = 0;
  for (const ZipEntry& entry : entries) bytes += entry.bytes.size();
  if (bytes > limits.bytes) {
    return Fail("it takes more than %1 MB; take some of its pictures out",
                limits.bytes / 1'000'000);
  }
  return MakeZip(entries);
}

Result<void> WriteArtworkFile(const std::filesystem::path& path, const ArtworkFile& file,
                              Existing existing) {
  try {
    const Result<std::vector<std::byte>> bytes = MakeArtworkFile(file);
    if (!bytes) return Fail(About(path, bytes.error().message));
    return WriteFileAtomically(path, *bytes, existing);
  } catch (const std::bad_alloc&) {
    return Fail("%1: there is not enough memory to write this artwork", path);
  }
}

}  // namespace pastiche
