#include "app/cli/report.h"

#include <nlohmann/json.hpp>

#include "core/base/version.h"
#include "core/device/device_memory.h"
#include "core/device/devices.h"
#include "core/objective/loss_json.h"
#include "core/recipe/recipe_json.h"

namespace pastiche::cli {
namespace {

using Json = nlohmann::ordered_json;

Json EvaluationJson(const IterationReport& report) {
  Json json = {{"iteration", report.iteration}, {"scale", LongestSide(report.size)}};
  json.update(TermsToJson(report.loss));
  json["seconds"] = report.seconds;
  return json;
}

std::string Dumped(const Json& json) {
  // Messages may hold file names, and those need not be UTF-8.
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace

std::string ReportJson(const Artwork& artwork, const RunSummary& summary) {
  Json json;
  json["recipe"] = Json::parse(RecipeToJson(artwork.recipe));
  // One painting has all of it.
  if (artwork.paintings.size() > 1) {
    for (const Painting& painting : artwork.paintings) json["shares"].push_back(painting.share);
  }
  json["network"] = {{"name", summary.computed.network_name},
                     {"sha256", summary.computed.network_sha256}};
  // "version" is a recipe's.
  json["program"] = "pastiche " + std::string(Version());
  json["precision"] = summary.computed.precision;
  json["device"] = summary.computed.device;
  const DeviceFacts device =
      FactsOf(summary.computed.device == NameOf(Device::kCuda) ? Device::kCuda : Device::kCpu);
  json["device_name"] = device.name;
  json["libtorch"] = TorchVersion();
  if (device.device == Device::kCuda) {
    const CudaVersions versions = CudaVersionsHere();
    json["cuda"] = {{"driver", versions.driver}, {"runtime", versions.runtime}};
    json["peak_device_memory"] = PeakMemoryOf(device.device);
  }
  json["threads"] = summary.threads;
  json["evaluations"] = Json::array();
  for (const IterationReport& report : summary.iterations) {
    json["evaluations"].push_back(EvaluationJson(report));
  }
  json["layers"] = LayersToJson(summary.loss.layers);
  json["peak_memory"] = summary.peak_memory;
  json["termination"] = NameOf(summary.termination);
  json["message"] = English(summary.message);
  return Dumped(json);
}

std::string LossesJson(const Losses& losses) {
  Json json = TermsToJson(losses);
  json["layers"] = LayersToJson(losses.layers);
  return Dumped(json);
}

}  // namespace pastiche::cli
