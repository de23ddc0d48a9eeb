#pragma once

#include <string>

#include "app/cli/exit_code.h"
#include "app/cli/network_file_options.h"

namespace pastiche::cli {

/// The options of `network features`.
struct NetworkFeaturesOptions {
  void AddTo(CLI::App& app);

  NetworkFileOptions file;
  std::string layer;
  std::string output;
};

/// `pastiche-cli network features`: draws what each map of a layer sees of a picture.
ExitCode DrawFeatures(const NetworkFeaturesOptions& options);

}  // namespace pastiche::cli
