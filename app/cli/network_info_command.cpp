#include "app/cli/network_info_command.h"

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/messages.h"
#include "core/base/quoted.h"
#include "core/network/network.h"
#include "core/objective/layer_statistics.h"
#include "core/recipe/recipe_json.h"

namespace pastiche::cli {
namespace {

/// Keeps the order in which fields are added.
using Json = nlohmann::ordered_json;

struct PictureFacts {
  std::string name;
  ImageSize size;
  std::vector<LayerStatistics> layers;
};

std::string Formatted(const char* format, auto... values) {
  char text[256];
  std::snprintf(text, sizeof text, format, values...);
  return text;
}

std::string InfoText(const Network& network, const PictureFacts* picture) {
  const NetworkOrigin& origin = network.origin();
  std::string text;
  const auto line = [&](const char* label, const std::string& value) {
    text += Formatted("%-15s", label) + Printable(value) + "\n";
  };
  line("name", network.name());
  line("file", origin.file_name + ", " + origin.format);
  line("sha-256", origin.sha256);
  line("tensors", origin.tensor_names + ".weight, " + origin.tensor_names + ".bias");
  const int count = network.layer_count();
  line("layers", std::to_string(count) + ", " + std::string(kLayerNames[0]) + " to " +
                     std::string(kLayerNames[count - 1]));
  line("preprocessing",
       English(origin.preprocessing) + ": " + English(origin.preprocessing_reason));
  line("pooling", std::string(NameOf(network.pooling())));
  line("activations", English(origin.normalization));
  text += "\nlayer    weights\n";
  for (int layer = 0; layer < count; ++layer) {
    const std::int64_t inputs = layer == 0 ? 3 : network.maps(layer - 1);
    text += Formatted("%-8s %lld x %lld x 3 x 3\n", std::string(kLayerNames[layer]).c_str(),
                      static_cast<long long>(network.maps(layer)), static_cast<long long>(inputs));
  }
  if (picture == nullptr) return text;
  text += "\n" + Printable(picture->name) + " at " + std::to_string(picture->size.width) + " x " +
          std::to_string(picture->size.height) + "\n";
  text +=
      "layer    features         min      max     mean   Gram matrix     min      max     mean\n";
  for (const LayerStatistics& s : picture->layers) {
    const std::string shape =
        std::to_string(s.maps) + " x " + std::to_string(s.columns) + " x " + std::to_string(s.rows);
    const std::string gram = std::to_string(s.maps) + " x " + std::to_string(s.maps);
    text += Formatted("%-8s %-15s %8.4g %8.4g %8.4g   %-9s %9.4g %8.4g %8.4g\n",
                      std::string(kLayerNames[s.layer]).c_str(), shape.c_str(), s.features.min,
                      s.features.max, s.features.mean, gram.c_str(), s.gram.min, s.gram.max,
                      s.gram.mean);
  }
  return text;
}

Json SpreadJson(const Spread& spread) {
  return {{"min", spread.min}, {"max", spread.max}, {"mean", spread.mean}};
}

std::string InfoJson(const Network& network, const PictureFacts* picture) {
  const NetworkOrigin& origin = network.origin();
  Json json = {{"name", network.name()},
               {"file", origin.file_name},
               {"format", origin.format},
               {"sha256", origin.sha256},
               {"tensors", origin.tensor_names},
               {"preprocessing", English(origin.preprocessing)},
               {"preprocessing_reason", English(origin.preprocessing_reason)},
               {"pooling", NameOf(network.pooling())},
               {"activations", English(origin.normalization)}};
  for (int layer = 0; layer < network.layer_count(); ++layer) {
    const std::int64_t inputs = layer == 0 ? 3 : network.maps(layer - 1);
    Json described = {{"layer", kLayerNames[layer]},
                      {"weights", {network.maps(layer), inputs, 3, 3}}};
    if (picture != nullptr) {
      const LayerStatistics& s = picture->layers.at(static_cast<std::size_t>(layer));
      described["features"] = SpreadJson(s.features);
      described["features"]["shape"] = {s.maps, s.rows, s.columns};
      described["gram"] = SpreadJson(s.gram);
      described["gram"]["shape"] = {s.maps, s.maps};
    }
    json["layers"].push_back(std::move(described));
  }
  if (picture != nullptr) {
    json["image"] = {
        {"file", picture->name}, {"width", picture->size.width}, {"height", picture->size.height}};
  }
  // What a file says of itself need not be UTF-8.
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

void NetworkInfoOptions::AddTo(CLI::App& app) {
  file.AddTo(app, /*needs_picture=*/false);
  app.add_flag("--json", json, "Print one JSON object");
}

ExitCode ShowNetworkInfo(const NetworkInfoOptions& options) {
  const auto network = options.file.Load();
  if (!network) return Complain(kBadInput, network.error().message);
  PictureFacts picture;
  if (options.file.has_picture()) {
    const Result<Image> image = options.file.ReadPicture();
    if (!image) return Complain(kBadInput, image.error().message);
    auto layers = MeasureLayers(*network, *image, options.file.Memory());
    if (!layers) return Complain(kBadInput, layers.error().message);
    picture = {options.file.picture(), image->size(), std::move(*layers)};
  }
  const PictureFacts* facts = options.file.has_picture() ? &picture : nullptr;
  const std::string text = options.json ? InfoJson(**network, facts) : InfoText(**network, facts);
  return PrintResult(text, "standard output cannot be written to");
}

}  // namespace pastiche::cli
