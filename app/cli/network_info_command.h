#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/network_file_options.h"

namespace pastiche::cli {

/// The options of `network info`.
struct NetworkInfoOptions {
  void AddTo(CLI::App& app);

  NetworkFileOptions file;
  bool json = false;
};

/// `pastiche-cli network info`: prints what a weight file holds, how it is taken and why and, with
/// a picture, what each layer makes of it.
ExitCode ShowNetworkInfo(const NetworkInfoOptions& options);

}  // namespace pastiche::cli
