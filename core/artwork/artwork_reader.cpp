#include <algorithm>
#include <exception>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/artwork/artwork_entries.h"
#include "core/artwork/artwork_file.h"
#include "core/artwork/zip_archive.h"
#include "core/base/file_uri.h"
#include "core/base/input_file.h"
#include "core/image/read_image.h"
#include "core/image/share_image.h"
#include "core/recipe/doubled_keys.h"
#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_json.h"

// How documents are read, whatever their bytes are; artwork_writer.cpp writes them.
namespace pastiche {
namespace {

using Json = nlohmann::ordered_json;

/// The object, a painting in the list, its picture.
constexpr int kMaxDepth = 4;
/// The list of snapshots and a snapshot are around that.
constexpr int kMaxHistoryDepth = kMaxDepth + 3;

/// The artwork that a description and the pictures beside it make.
class ArtworkReader {
 public:
  ArtworkReader(const ZipReader& archive, const ArtworkLimits& limits)
      : archive_(archive),
        limits_(limits),
        pixels_left_(limits.pixels),
        bytes_left_(limits.bytes) {}

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
  Result<Json> ReadJson(const char* entry, std::uint64_t most, int deepest) {
    const Result<std::vector<std::byte>> bytes = ReadEntry(entry, most);
    if (!bytes) return tl::unexpected(bytes.error());
    DoubledKeys doubled;
    const auto not_too_deep = [&](int depth, Json::parse_event_t event, const Json& parsed) {
      doubled.Note(depth, event, parsed);
      return depth <= deepest;
    };
    const auto* text = reinterpret_cast<const char*>(bytes->data());
    Json json = Json::parse(text, text + bytes->size(), not_too_deep, /*allow_exceptions=*/false);
    if (!doubled.problem().empty()) return Fail(About(std::string(entry), doubled.problem()));
    return json;
  }

  Result<Json> Description() {
    Result<Json> read =
        ReadJson(artwork_entries::kDescription, artwork_entries::kMaxDescription, kMaxDepth);
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
    if (!problem_ && archive_.Has(artwork_entries::kResult)) TakeResult();
    if (!problem_ && archive_.Has(artwork_entries::kRunState)) TakeRunState();
    if (!problem_ && archive_.Has(artwork_entries::kHistory)) TakeHistory();
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
    // Before as many pictures are decoded.
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
    const Result<Json> json = ReadJson(artwork_entries::kHistory,
                                       artwork_entries::kMaxHistoryDescription, kMaxHistoryDepth);
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
    const auto occasion =
        std::find_if(std::begin(artwork_entries::kOccasions), std::end(artwork_entries::kOccasions),
                     [name = json.at("occasion").get<std::string>()](const auto& known) {
                       return known.second == name;
                     });
    const Json& time = json.at("time");
    const Json& width = json.at("width");
    const Json& height = json.at("height");
    // Other numbers than whole ones need not fit.
    if (occasion == std::end(artwork_entries::kOccasions) || !time.is_number_integer() ||
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
    TakeBytes(json.at("picture").get_ref<const std::string&>(), history_left_, snapshot->picture);
    TakeBytes(json.at("thumbnail").get_ref<const std::string&>(),
              std::min(artwork_entries::kMaxThumbnail, history_left_), snapshot->thumbnail);
    if (problem_) return;
    if (result_bytes_ && *snapshot->picture == *result_bytes_) {
      file_.result_in_history = file_.history.size();
    }
    file_.history.push_back(std::move(snapshot));
  }

  /// As they are: they are decoded when somebody looks.
  void TakeBytes(const std::string& entry, std::uint64_t most, PictureBytes& place) {
    if (problem_) return;
    Result<std::vector<std::byte>> bytes = ReadEntry(entry, most);
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
      Result<std::vector<std::byte>> bytes = ReadEntry(entry, limits_.bytes);
      if (!bytes) return Keep(bytes.error());
      Result<PictureFile> file = Decode(*bytes, source.name.empty() ? entry : source.name);
      if (!file) return Keep(file.error());
      source.bytes = std::make_shared<const std::vector<std::byte>>(std::move(*bytes));
      source.metadata = std::move(file->metadata);
      source.notice = std::move(file->notice);
      known = ShareImage(std::move(file->image));
      file_.origins[known] = std::move(source);
    }
    place = known;
  }

  void TakeResult() {
    Result<std::vector<std::byte>> bytes = ReadEntry(artwork_entries::kResult, limits_.bytes);
    if (!bytes) return Keep(bytes.error());
    Result<PictureFile> file = Decode(*bytes, artwork_entries::kResult);
    if (!file) return Keep(file.error());
    file_.result = ShareImage(std::move(file->image));
    result_bytes_ = std::move(*bytes);
  }

  void TakeRunState() {
    Result<std::vector<std::byte>> bytes = ReadEntry(artwork_entries::kRunState, limits_.run_state);
    if (!bytes) return Keep(bytes.error());
    file_.run_state = std::make_shared<const std::vector<std::byte>>(std::move(*bytes));
  }

  /// As ZipReader::Read, and no more than all files may have together.
  Result<std::vector<std::byte>> ReadEntry(const std::string& entry, std::uint64_t most) {
    Result<std::vector<std::byte>> bytes = archive_.Read(entry, std::min(most, bytes_left_));
    if (bytes) bytes_left_ -= bytes->size();
    return bytes;
  }

  /// Looks at the size in the picture's header first: no more than all may have together.
  Result<PictureFile> Decode(std::span<const std::byte> bytes, const std::string& name) {
    const Message& problem = limits_.too_many_pixels;
    Result<PictureFile> file = DecodePictureFile(
        bytes, name,
        {pixels_left_, problem.empty()
                           ? Text("with it, the pictures have more than %1 million pixels together",
                                  limits_.pixels / 1'000'000)
                           : problem});
    if (file) pixels_left_ -= static_cast<long long>(file->image.pixel_count());
    return file;
  }

  void Keep(const Error& problem) { problem_ = problem; }

  const ZipReader& archive_;
  const ArtworkLimits limits_;
  long long pixels_left_;
  std::uint64_t bytes_left_;
  ArtworkFile file_;
  /// By entry: one picture may play several parts.
  std::map<std::string, std::shared_ptr<const Image>> read_;
  std::optional<std::vector<std::byte>> result_bytes_;
  std::uint64_t history_left_ = artwork_entries::kMaxHistory;
  std::optional<Error> problem_;
};

Result<std::vector<std::byte>> ReadWhole(const std::filesystem::path& path) {
  const Result<InputFile> file = InputFile::Open(path);
  if (!file) return tl::unexpected(file.error());
  if (file->size() > ArtworkLimits().bytes)
    return Fail("%1: this is too large for an artwork", path);
  return file->ReadAll();
}

}  // namespace

Result<ArtworkFile> ParseArtworkFile(std::span<const std::byte> bytes, std::string_view name,
                                     const ArtworkLimits& limits) {
  const auto refuse = [&](const Error& error) {
    return Fail("%1: this artwork cannot be opened: %2", name, error.message);
  };
  try {
    const Result<ZipReader> archive = ZipReader::Open(bytes);
    if (!archive) return refuse(archive.error());
    Result<ArtworkFile> file = ArtworkReader(*archive, limits).Read();
    if (!file) return refuse(file.error());
    return file;
  } catch (const std::bad_alloc&) {
    return refuse(Error{Text("there is not enough memory for its pictures")});
  }
}

Result<ArtworkFile> ReadArtworkFile(const std::filesystem::path& path,
                                    const ArtworkLimits& limits) {
  try {
    const Result<std::vector<std::byte>> bytes = ReadWhole(path);
    if (!bytes) return tl::unexpected(bytes.error());
    return ParseArtworkFile(*bytes, path.filename().string(), limits);
  } catch (const std::bad_alloc&) {
    return Fail("%1: there is not enough memory to read this artwork", path);
  }
}

}  // namespace pastiche
