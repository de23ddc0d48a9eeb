#include "app/cli/network_features_command.h"

#include <optional>

#include <CLI/CLI.hpp>

#include "app/cli/messages.h"
#include "app/cli/output_check.h"
#include "app/cli/write_or_rescue.h"
#include "core/base/written_paths.h"
#include "core/network/network.h"
#include "core/objective/layer_statistics.h"

namespace pastiche::cli {

void NetworkFeaturesOptions::AddTo(CLI::App& app) {
  file.AddTo(app, /*needs_picture=*/true);
  app.add_option("--layer", layer, "The layer, conv1_1 to conv5_4")->required()->type_name("NAME");
  app.add_option("-o,--output", output, "The picture to write")->required()->type_name("FILE");
}

ExitCode DrawFeatures(const NetworkFeaturesOptions& options) {
  const std::optional<int> layer = LayerIndex(options.layer);
  if (!layer) {
    return Complain(kBadInput, "--layer: there is no layer \"" + options.layer +
                                   "\"; the layers are conv1_1 to conv5_4");
  }
  Result<void> place = CheckOutputPicture(options.output, "--output");
  if (place) {
    place = CheckRunFiles({options.file.FilesRead(), {{"--output", options.output}}, {}});
  }
  if (!place) return Complain(kBadInput, place.error().message);
  const auto network = options.file.Load();
  if (!network) return Complain(kBadInput, network.error().message);
  const Result<Image> picture = options.file.ReadPicture();
  if (!picture) return Complain(kBadInput, picture.error().message);
  const Result<Image> sheet = FeatureSheet(*network, *picture, *layer, options.file.Memory());
  if (!sheet) return Complain(kBadInput, sheet.error().message);
  const bool written = WritePictureOrRescue(*sheet, options.output, "the picture");
  return written ? kDone : kFailedWhileRunning;
}

}  // namespace pastiche::cli
