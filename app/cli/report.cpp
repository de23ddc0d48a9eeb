#include "app/cli/report.h"

#include <nlohmann/json.hpp>

#include "core/recipe/recipe_json.h"

namespace pastiche::cli {
namespace {

using Json = nlohmann::ordered_json;

Json TermsJson(const LossTerms& loss) {
  Json json = {
      {"total", loss.total}, {"content", loss.content}, {"style", loss.style}, {"tv", loss.tv}};
  if (loss.edge_smoothness != 0) json["edge_smoothness"] = loss.edge_smoothness;
  return json;
}

Json LayersJson(const LayerLosses& losses) {
  Json layers = Json::object();
  for (std::size_t layer = 0; layer < kLayerCount; ++layer) {
    const std::string name(kLayerNames[layer]);
    if (losses.content[layer]) layers[name]["content"] = *losses.content[layer];
    if (losses.style[layer]) layers[name]["style"] = *losses.style[layer];
  }
  return layers;
}

Json EvaluationJson(const IterationReport& report) {
  Json json = {{"iteration", report.iteration}, {"scale", LongestSide(report.size)}};
  json.update(TermsJson(report.loss));
  json["seconds"] = report.seconds;
  return json;
}

std::string Text(const Json& json) {
  // Messages may hold file names, and those need not be UTF-8.
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string ReportJson(const Recipe& recipe, const std::vector<IterationReport>& iterations,
                       const RunSummary& summary) {
  Json json;
  json["recipe"] = Json::parse(RecipeToJson(recipe));
  json["network"] = {{"name", summary.network_name}, {"sha256", summary.network_sha256}};
  json["evaluations"] = Json::array();
  for (const IterationReport& report : iterations) {
    json["evaluations"].push_back(EvaluationJson(report));
  }
  json["layers"] = LayersJson(summary.layers);
  json["peak_memory"] = summary.peak_memory;
  json["termination"] = NameOf(summary.termination);
  json["message"] = summary.message;
  return Text(json);
}

std::string LossesJson(const PictureLosses& losses) {
  Json json = TermsJson(losses.loss);
  json["layers"] = LayersJson(losses.layers);
  return Text(json);
}

}  // namespace pastiche::cli
