#include "core/artwork/artwork_file.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/artwork/zip_archive.h"
#include "core/base/atomic_file.h"
#include "core/base/file_uri.h"
#include "core/base/input_file.h"
#include "core/base/quoted.h"
#include "core/image/picture_format.h"
#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_json.h"

namespace pastiche {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kDescription = "artwork.json";
constexpr const char* kResult = "result.png";
constexpr const char* kRunState = "run.safetensors";
constexpr const char* kHistory = "history.json";
constexpr std::uint64_t kMaxDescription = 4 << 20;
constexpr std::uint64_t kMaxHistoryDescription = 32 << 20;
/// Of one picture's file. Print-size TIFFs are below.
constexpr std::uint64_t kMaxPicture = std::uint64_t{2} << 30;
/// Of a whole document, which is read into memory.
constexpr std::uint64_t kMaxDocument = std::uint64_t{8} << 30;
/// Of all pictures of a history together.
constexpr std::uint64_t kMaxHistory = std::uint64_t{2} << 30;
constexpr std::uint64_t kMaxThumbnail = 4 << 20;
/// The object, a painting in the list, its picture.
constexpr int kMaxDepth = 4;
/// The list of snapshots and a snapshot are around that.
constexpr int kMaxHistoryDepth = kMaxDepth + 3;

constexpr std::pair<Occasion, const char*> kOccasions[] = {
    {Occasion::kByHand, "by-hand"},    {Occasion::kScale, "scale"},
    {Occasion::kFinished, "finished"}, {Occasion::kStopped, "stopped"},
    {Occasion::kFailed, "failed"},     {Occasion::kRestart, "restart"}};

// Writing.

/// The pictures of an artwork as entries of an archive, each once.
class PictureEntries {
 public:
  explicit PictureEntries(const ArtworkFile& file) : file_(file) {}

  /// {"file", "name", "origin"}, or null for no picture.
  Result<Json> Describe(const std::shared_ptr<const Image>& image) {
    if (!image) return Json();
    const auto known = described_.find(image.get());
    if (known != described_.end()) return known->second;
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
  for (const auto& [known, name] : kOccasions) {
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
  std::uint64_t left = kMaxHistory;  // what is written can be read again
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

// Reading.

/// The artwork that a description and the pictures beside it make.
class ArtworkReader {
 public:
  explicit ArtworkReader(const ZipReader& archive) : archive_(archive) {}

  Result<ArtworkFile> Read() {
    const Result<Json> json = Description();
    if (!json) return tl::unexpected(json.error());
    try {
      return FileFrom(*json);
    } catch (const Json::exception&) {
      return Fail("its artwork.json is not what this program writes");
    }
  }

 private:
  /// Discarded where it is no JSON.
  Result<Json> ReadJson(const char* entry, std::uint64_t most, int deepest) const {
    const Result<std::vector<std::byte>> bytes = archive_.Read(entry, most);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto not_too_deep = [deepest](int depth, Json::parse_event_t /*event*/,
                                        const Json& /*parsed*/) { return depth <= deepest; };
    const auto* text = reinterpret_cast<const char*>(bytes->data());
    return Json::parse(text, text + bytes->size(), not_too_deep, /*allow_exceptions=*/false);
  }

  Result<Json> Description() const {
    Result<Json> read = ReadJson(kDescription, kMaxDescription, kMaxDepth);
    if (!read) return read;
    Json& json = *read;
    if (!json.is_object() || !json.contains("version") || !json["version"].is_number_integer()) {
      return Fail("its artwork.json is not what this program writes");
    }
    if (json["version"] > kArtworkFileVersion) {
      return Fail("a later Pastiche wrote this (version %1): open it with that",
                  json["version"].dump());
    }
    return json;
  }

  /// May throw Json::exception.
  Result<ArtworkFile> FileFrom(const Json& json) {
    TakeArtwork(json, file_.artwork);
    if (!problem_ && archive_.Has(kResult)) TakeResult();
    if (!problem_ && archive_.Has(kRunState)) TakeRunState();
    if (!problem_ && archive_.Has(kHistory)) TakeHistory();
    if (problem_) return tl::unexpected(*problem_);
    return std::move(file_);
  }

  /// May throw Json::exception.
  void TakeArtwork(const Json& json, Artwork& artwork) {
    Result<Recipe> recipe = RecipeFromJson(json.at("recipe").dump(), "\"recipe\"");
    if (!recipe) return Keep(recipe.error());
    artwork.recipe = std::move(*recipe);
    Take(json.value("photo", Json()), artwork.photo);
    const Json paintings = json.value("paintings", Json::array());
    if (paintings.size() > kMostPaintings) {
      return Keep(Error{Text("its paintings are too many")});
    }
    for (const Json& painting : paintings) {
      Painting& taken = artwork.paintings.emplace_back();
      taken.share = painting.at("share").get<double>();
      if (!kBlendWeightRange.Contains(taken.share)) {
        return Keep(Error{Text("its shares are out of range")});
      }
      Take(painting.at("picture"), taken.image);
      Take(painting.value("mask", Json()), taken.mask);
    }
    Take(json.value("start", Json()), artwork.start);
    Take(json.value("protect", Json()), artwork.protect);
  }

  void TakeHistory() {
    const Result<Json> json = ReadJson(kHistory, kMaxHistoryDescription, kMaxHistoryDepth);
    if (!json) return Keep(json.error());
    if (!json->is_object() || !json->contains("snapshots") || !(*json)["snapshots"].is_array() ||
        (*json)["snapshots"].size() > kMostSnapshots) {
      return KeepNoHistory();
    }
    try {
      for (const Json& snapshot : (*json)["snapshots"]) {
        TakeSnapshot(snapshot);
        if (problem_) return;
      }
    } catch (const Json::exception&) {
      KeepNoHistory();
    }
  }

  /// May throw Json::exception.
  void TakeSnapshot(const Json& json) {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->name = json.value("name", std::string());
    const auto occasion = std::find_if(std::begin(kOccasions), std::end(kOccasions),
                                       [name = json.at("occasion").get<std::string>()](
                                           const auto& known) { return known.second == name; });
    const Json& time = json.at("time");
    const Json& width = json.at("width");
    const Json& height = json.at("height");
    // Other numbers than whole ones need not fit.
    if (occasion == std::end(kOccasions) || !time.is_number_integer() ||
        !width.is_number_integer() || !height.is_number_integer()) {
      return KeepNoHistory();
    }
    snapshot->occasion = occasion->first;
    snapshot->time = time.get<std::int64_t>();
    const auto across = width.get<std::int64_t>();
    const auto down = height.get<std::int64_t>();
    if (across < 1 || down < 1 || across > kMaxImagePixels || down > kMaxImagePixels / across) {
      return KeepNoHistory();
    }
    snapshot->size = {static_cast<int>(across), static_cast<int>(down)};
    TakeArtwork(json.at("artwork"), snapshot->artwork);
    TakeBytes(json.at("picture").get_ref<const std::string&>(),
              std::min(kMaxPicture, history_left_), snapshot->picture);
    TakeBytes(json.at("thumbnail").get_ref<const std::string&>(),
              std::min(kMaxThumbnail, history_left_), snapshot->thumbnail);
    if (problem_) return;
    if (result_bytes_ && *snapshot->picture == *result_bytes_) {
      file_.result_in_history = file_.history.size();
    }
    file_.history.push_back(std::move(snapshot));
  }

  /// As they are: they are decoded when somebody looks.
  void TakeBytes(const std::string& entry, std::uint64_t most, PictureBytes& place) {
    if (problem_) return;
    Result<std::vector<std::byte>> bytes = archive_.Read(entry, most);
    if (!bytes) return Keep(bytes.error());
    history_left_ -= bytes->size();
    place = std::make_shared<const std::vector<std::byte>>(std::move(*bytes));
  }

  void KeepNoHistory() { Keep(Error{Text("its history.json is not what this program writes")}); }

  /// Sets `place` to what `json` names, or keeps the problem. May throw Json::exception.
  void Take(const Json& json, std::shared_ptr<const Image>& place) {
    if (problem_ || json.is_null()) return;
    const auto& entry = json.at("file").get_ref<const std::string&>();
    std::shared_ptr<const Image>& known = read_[entry];
    if (!known) {
      PictureOrigin source;
      source.name = json.value("name", std::string());
      if (const auto origin = json.find("origin"); origin != json.end()) {
        source.path = PathOfFileUri(origin->get_ref<const std::string&>()).value_or("");
      }
      Result<std::vector<std::byte>> bytes = archive_.Read(entry, kMaxPicture);
      if (!bytes) return Keep(bytes.error());
      Result<PictureFile> file =
          DecodePictureFile(*bytes, source.name.empty() ? entry : source.name);
      if (!file) return Keep(file.error());
      source.bytes = std::make_shared<const std::vector<std::byte>>(std::move(*bytes));
      source.metadata = std::move(file->metadata);
      source.notice = std::move(file->notice);
      known = std::make_shared<const Image>(std::move(file->image));
      file_.origins[known] = std::move(source);
    }
    place = known;
  }

  void TakeResult() {
    Result<std::vector<std::byte>> bytes = archive_.Read(kResult, kMaxPicture);
    if (!bytes) return Keep(bytes.error());
    Result<Image> image = DecodeImage(*bytes, kResult);
    if (!image) return Keep(image.error());
    file_.result = std::make_shared<const Image>(std::move(*image));
    result_bytes_ = std::move(*bytes);
  }

  void TakeRunState() {
    Result<std::vector<std::byte>> bytes = archive_.Read(kRunState, kMaxPicture);
    if (!bytes) return Keep(bytes.error());
    file_.run_state = std::make_shared<const std::vector<std::byte>>(std::move(*bytes));
  }

  void Keep(const Error& problem) { problem_ = problem; }

  const ZipReader& archive_;
  ArtworkFile file_;
  /// By entry: one picture may play several parts.
  std::map<std::string, std::shared_ptr<const Image>> read_;
  std::optional<std::vector<std::byte>> result_bytes_;
  std::uint64_t history_left_ = kMaxHistory;
  std::optional<Error> problem_;
};

Result<std::vector<std::byte>> ReadWhole(const std::filesystem::path& path) {
  const Result<InputFile> file = InputFile::Open(path);
  if (!file) return tl::unexpected(file.error());
  if (file->size() > kMaxDocument) return Fail("%1: this is too large for an artwork", path);
  std::vector<std::byte> bytes(static_cast<std::size_t>(file->size()));
  const Result<void> read = file->ReadAt(0, bytes);
  if (!read) return tl::unexpected(read.error());
  return bytes;
}

}  // namespace

Result<std::vector<std::byte>> MakeArtworkFile(const ArtworkFile& file) {
  if (file.history.size() > kMostSnapshots) return Fail("its snapshots are too many");
  PictureEntries pictures(file);
  Result<Json> artwork = DescribeArtwork(file.artwork, pictures);
  if (!artwork) return tl::unexpected(artwork.error());
  Json json = {{"version", kArtworkFileVersion}};
  json.update(*artwork);
  const std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
  const Result<HistoryEntries> history = DescribeHistory(file.history, pictures);
  if (!history) return tl::unexpected(history.error());

  std::vector<ZipEntry> entries = {
      {kDescription, std::as_bytes(std::span(text)), /*compress=*/true}};
  for (const auto& [name, bytes] : pictures.entries()) entries.push_back({name, *bytes});
  std::vector<std::byte> result;
  if (file.result) {
    Result<std::vector<std::byte>> encoded = EncodeDeepPng(*file.result);
    if (!encoded) return encoded;
    result = std::move(*encoded);
    entries.push_back({kResult, result});
  }
  if (file.run_state) entries.push_back({kRunState, *file.run_state});
  if (!history->description.empty()) {
    entries.push_back(
        {kHistory, std::as_bytes(std::span(history->description)), /*compress=*/true});
    entries.insert(entries.end(), history->entries.begin(), history->entries.end());
  }
  return MakeZip(entries);
}

Result<ArtworkFile> ParseArtworkFile(std::span<const std::byte> bytes, std::string_view name) {
  const auto refuse = [&](const Error& error) {
    return Fail("%1: this artwork cannot be opened: %2", name, error.message);
  };
  try {
    const Result<ZipReader> archive = ZipReader::Open(bytes);
    if (!archive) return refuse(archive.error());
    Result<ArtworkFile> file = ArtworkReader(*archive).Read();
    if (!file) return refuse(file.error());
    return file;
  } catch (const std::bad_alloc&) {
    return refuse(Error{Text("there is not enough memory for its pictures")});
  }
}

Result<void> WriteArtworkFile(const std::filesystem::path& path, const ArtworkFile& file) {
  try {
    const Result<std::vector<std::byte>> bytes = MakeArtworkFile(file);
    if (!bytes) return Fail(About(path, bytes.error().message));
    return WriteFileAtomically(path, *bytes);
  } catch (const std::bad_alloc&) {
    return Fail("%1: there is not enough memory to write this artwork", path);
  }
}

Result<ArtworkFile> ReadArtworkFile(const std::filesystem::path& path) {
  try {
    const Result<std::vector<std::byte>> bytes = ReadWhole(path);
    if (!bytes) return tl::unexpected(bytes.error());
    return ParseArtworkFile(*bytes, path.filename().string());
  } catch (const std::bad_alloc&) {
    return Fail("%1: there is not enough memory to read this artwork", path);
  }
}

}  // namespace pastiche
