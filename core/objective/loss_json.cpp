#include "core/objective/loss_json.h"

#include <cstddef>
#include <string>

#include <nlohmann/json.hpp>

namespace pastiche {

using Json = nlohmann::ordered_json;

Json TermsToJson(const LossTerms& loss) {
  Json json = {
      {"total", loss.total}, {"content", loss.content}, {"style", loss.style}, {"tv", loss.tv}};
  if (loss.roughness != 0) json["roughness"] = loss.roughness;
  if (loss.edge_smoothness != 0) json["edge_smoothness"] = loss.edge_smoothness;
  if (loss.range != 0) json["range"] = loss.range;
  return json;
}

Json LayersToJson(const LayerLosses& losses) {
  Json layers = Json::object();
  for (std::size_t layer = 0; layer < kLayerCount; ++layer) {
    const std::string name(kLayerNames[layer]);
    if (losses.content[layer]) layers[name]["content"] = *losses.content[layer];
    if (losses.style[layer]) layers[name]["style"] = *losses.style[layer];
  }
  return layers;
}

LossTerms TermsFromJson(const Json& json) {
  LossTerms loss;
  loss.total = json.at("total").get<double>();
  loss.content = json.at("content").get<double>();
  loss.style = json.at("style").get<double>();
  loss.tv = json.at("tv").get<double>();
  loss.roughness = json.value("roughness", 0.0);
  loss.edge_smoothness = json.value("edge_smoothness", 0.0);
  loss.range = json.value("range", 0.0);
  return loss;
}

LayerLosses LayersFromJson(const Json& json) {
  LayerLosses losses;
  for (std::size_t layer = 0; layer < kLayerCount; ++layer) {
    const auto found = json.find(std::string(kLayerNames[layer]));
    if (found == json.end()) continue;
    if (found->contains("content")) losses.content[layer] = found->at("content").get<double>();
    if (found->contains("style")) losses.style[layer] = found->at("style").get<double>();
  }
  return losses;
}

}  // namespace pastiche
