#include "core/artwork/painted_from.h"

#include <filesystem>

#include <nlohmann/json.hpp>

#include "core/base/quoted.h"
#include "core/base/version.h"
#include "core/image/embedded_text.h"
#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_json.h"

namespace pastiche {
namespace {

using Json = nlohmann::ordered_json;

/// Of a name.
constexpr std::size_t kLongest = 200;
/// The object, the recipe in it, the layers in that.
constexpr int kMaxDepth = 3;

std::string NameIn(const Json& json, const char* key) {
  const auto found = json.find(key);
  if (found == json.end() || !found->is_string()) return {};
  return Printable(found->get_ref<const std::string&>(), kLongest);
}

std::string FileName(const std::string& network) {
  const std::string name = std::filesystem::path(network).filename().string();
  return name.empty() ? Recipe().network : name;
}

}  // namespace

std::string PaintedFromToJson(const PaintedFrom& painted) {
  Json json = {{"program", "pastiche " + std::string(Version())}};
  if (!painted.photo.empty()) json["photo"] = Printable(painted.photo, kLongest);
  json["paintings"] = Json::array();
  json["shares"] = Json::array();
  for (const PaintedFrom::NamedPainting& painting : painted.paintings) {
    json["paintings"].push_back(Printable(painting.name, kLongest));
    json["shares"].push_back(painting.share);
  }
  Recipe recipe = painted.recipe;
  recipe.network = FileName(recipe.network);
  json["recipe"] = Json::parse(RecipeToJson(recipe));
  return json.dump(-1, ' ', /*ensure_ascii=*/true, Json::error_handler_t::replace);
}

Result<PaintedFrom> PaintedFromJson(std::string_view text, std::string_view name) {
  Result<RecipeFile> file = RecipeFromDocument(text, name);
  if (!file) return tl::unexpected(file.error());
  PaintedFrom painted{std::move(file->recipe), {}, {}, {}};
  painted.recipe.network = FileName(painted.recipe.network);
  for (const double share : file->shares) painted.paintings.push_back({{}, share});
  // The recipe was read, so it is JSON; what else it says is only shown.
  const auto not_too_deep = [](int depth, Json::parse_event_t /*event*/, const Json& /*parsed*/) {
    return depth <= kMaxDepth;
  };
  const Json json = Json::parse(text, not_too_deep, /*allow_exceptions=*/false);
  if (!json.is_object()) return painted;
  painted.photo = NameIn(json, "photo");
  painted.program = NameIn(json, "program");
  const auto names = json.find("paintings");
  if (names == json.end() || !names->is_array()) return painted;
  for (std::size_t i = 0; i < names->size() && i < kMostPaintings; ++i) {
    if (i == painted.paintings.size()) painted.paintings.emplace_back();
    if ((*names)[i].is_string()) {
      painted.paintings[i].name = Printable((*names)[i].get_ref<const std::string&>(), kLongest);
    }
  }
  return painted;
}

Result<PaintedFrom> ReadPaintedFrom(std::span<const std::byte> file, std::string_view name) {
  const Result<std::string> text = ReadEmbeddedText(file, name);
  if (!text) return tl::unexpected(text.error());
  if (text->empty()) {
    return Fail(
        "%1: this picture does not say how it was painted; choose one that Pastiche has written "
        "with its settings",
        name);
  }
  return PaintedFromJson(*text, name);
}

}  // namespace pastiche
