#include "core/study/finished_cell.h"

#include <span>

#include <nlohmann/json.hpp>

#include "core/base/sha256.h"
#include "core/objective/loss_json.h"
#include "core/recipe/recipe_json.h"

namespace pastiche {

using Json = nlohmann::ordered_json;

std::string Fingerprint(const Recipe& recipe, const StudySources& sources) {
  Recipe named = recipe;
  // Where the weights lie does not matter, what they are does.
  named.network = "sha256:" + sources.network_sha256;
  Json json = {{"version", 1}, {"recipe", Json::parse(RecipeToJson(named))}};
  for (const StudySource& source : sources.pictures) {
    if (source.role == "start" && recipe.start != Start::kCustom) continue;
    json["pictures"].push_back({source.role, source.sha256});
  }
  if (!sources.shares.empty()) json["shares"] = sources.shares;
  const std::string text = json.dump();
  return Sha256(std::as_bytes(std::span(text)));
}

Json CellToJson(const StudyCell& cell, const FinishedCell& finished) {
  Json json = {{"size", {finished.size.width, finished.size.height}},
               {"losses", TermsToJson(finished.loss)},
               {"layers", LayersToJson(finished.loss.layers)},
               {"iterations", finished.iterations},
               {"evaluations", finished.evaluations},
               {"seconds", finished.seconds},
               {"termination", finished.termination},
               {"message", English(finished.message)},
               {"recipe", Json::parse(RecipeToJson(cell.recipe))}};
  for (const LossPoint& point : finished.curve) {
    json["curve"]["iterations"].push_back(point.iteration);
    json["curve"]["losses"].push_back(point.loss);
  }
  return json;
}

FinishedCell CellFromJson(const Json& json) {
  FinishedCell finished;
  finished.size = {json.at("size").at(0).get<int>(), json.at("size").at(1).get<int>()};
  static_cast<LossTerms&>(finished.loss) = TermsFromJson(json.at("losses"));
  finished.loss.layers = LayersFromJson(json.at("layers"));
  finished.iterations = json.at("iterations").get<int>();
  finished.evaluations = json.at("evaluations").get<int>();
  finished.seconds = json.at("seconds").get<double>();
  finished.termination = json.at("termination").get<std::string>();
  finished.message = Verbatim(json.at("message").get<std::string>());
  if (!json.contains("curve")) return finished;
  const Json& losses = json.at("curve").at("losses");
  for (const Json& iteration : json.at("curve").at("iterations")) {
    finished.curve.push_back(
        {iteration.get<int>(), losses.at(finished.curve.size()).get<double>()});
  }
  return finished;
}

Json SourcesToJson(const StudySources& sources) {
  Json json = {{"pictures", Json::array()}};
  for (const StudySource& source : sources.pictures) {
    json["pictures"].push_back(
        {{"role", source.role}, {"name", source.name}, {"sha256", source.sha256}});
  }
  json["network"] = {{"name", sources.network_name}, {"sha256", sources.network_sha256}};
  return json;
}

std::string JsonText(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace pastiche
