#include "core/results/result_info.h"

#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/file_uri.h"
#include "core/recipe/doubled_keys.h"
#include "core/recipe/recipe_json.h"

namespace pastiche {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;
constexpr std::size_t kMaxBytes = 1 << 20;
/// The object, the recipe in it, the layers in that.
constexpr int kMaxDepth = 3;

constexpr std::pair<ResultStage, std::string_view> kStages[] = {
    {ResultStage::kUnderWay, "under way"}, {ResultStage::kFinished, "finished"},
    {ResultStage::kStopped, "stopped"},    {ResultStage::kRestarted, "restarted"},
    {ResultStage::kFailed, "failed"},
};

constexpr std::pair<const char*, std::string PictureMetadata::*> kMetadata[] = {
    {"date", &PictureMetadata::date},
    {"artist", &PictureMetadata::artist},
    {"copyright", &PictureMetadata::copyright},
};

Json ToJson(const SourcePicture& picture) {
  Json json = {{"name", picture.name}};
  if (!picture.path.empty()) json["file"] = FileUri(picture.path);
  for (const auto& [key, member] : kMetadata) {
    if (!(picture.metadata.*member).empty()) json[key] = picture.metadata.*member;
  }
  if (picture.share != 1) json["share"] = picture.share;
  return json;
}

SourcePicture PictureFrom(const Json& json) {
  SourcePicture picture;
  picture.name = json.at("name").get<std::string>();
  if (const auto file = json.find("file"); file != json.end()) {
    picture.path = PathOfFileUri(file->get_ref<const std::string&>()).value_or("");
  }
  for (const auto& [key, member] : kMetadata) picture.metadata.*member = json.value(key, "");
  picture.share = json.value("share", 1.0);
  return picture;
}

ResultStage StageFrom(const std::string& name) {
  for (const auto& [stage, known] : kStages) {
    if (name == known) return stage;
  }
  return ResultStage::kUnderWay;  // a later version's: all that matters is that it is shown
}

/// Throws Json::exception.
ResultInfo InfoFrom(const Json& json) {
  ResultInfo info;
  info.time = json.at("time").get<std::int64_t>();
  info.stage = StageFrom(json.at("stage").get<std::string>());
  info.size = {json.at("size").at(0).get<int>(), json.at("size").at(1).get<int>()};
  if (json.contains("detail")) {
    info.detail = {json["detail"].at(0).get<int>(), json["detail"].at(1).get<int>()};
  }
  info.iterations = json.at("iterations").get<int>();
  info.seconds = json.at("seconds").get<double>();
  if (json.contains("photo")) info.photo = PictureFrom(json["photo"]);
  for (const Json& painting : json.at("paintings")) {
    info.paintings.push_back(PictureFrom(painting));
  }
  if (json.contains("start")) info.start = PictureFrom(json["start"]);
  return info;
}

}  // namespace

std::string ResultInfoToJson(const ResultInfo& info) {
  Json json = {{"version", kVersion}, {"time", info.time}};
  for (const auto& [stage, name] : kStages) {
    if (stage == info.stage) json["stage"] = name;
  }
  json["size"] = {info.size.width, info.size.height};
  if (info.detail != ImageSize{}) json["detail"] = {info.detail.width, info.detail.height};
  json["iterations"] = info.iterations;
  json["seconds"] = info.seconds;
  if (!info.photo.name.empty()) json["photo"] = ToJson(info.photo);
  json["paintings"] = Json::array();
  for (const SourcePicture& painting : info.paintings) {
    json["paintings"].push_back(ToJson(painting));
  }
  if (!info.start.name.empty()) json["start"] = ToJson(info.start);
  json["recipe"] = Json::parse(RecipeToJson(info.recipe));
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<ResultInfo> ResultInfoFromJson(std::string_view text, std::string_view name) {
  const auto refuse = [&](Message reason) { return Fail(About(name, std::move(reason))); };
  if (text.size() > kMaxBytes) return refuse(Text("this is too large for a result's description"));
  DoubledKeys doubled;
  const auto not_too_deep = [&](int depth, Json::parse_event_t event, const Json& parsed) {
    doubled.Note(depth, event, parsed);
    return depth <= kMaxDepth;  // what is deeper is left out, and missed below
  };
  try {
    const Json json = Json::parse(text, not_too_deep);
    if (!doubled.problem().empty()) return refuse(doubled.problem());
    if (json.at("version").get<int>() != kVersion) {
      return refuse(Text("another version of Pastiche wrote this"));
    }
    ResultInfo info = InfoFrom(json);
    Result<Recipe> recipe = RecipeFromJson(json.at("recipe").dump(), name);
    if (!recipe) return tl::unexpected(recipe.error());
    info.recipe = std::move(*recipe);
    return info;
  } catch (const Json::exception& error) {
    return refuse(Text("this does not describe a result: %1", Verbatim(error.what())));
  }
}

}  // namespace pastiche
