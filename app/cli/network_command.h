#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/network_features_command.h"
#include "app/cli/network_fetch_command.h"
#include "app/cli/network_info_command.h"

namespace CLI {
class App;
}

namespace pastiche::cli {

/// `pastiche-cli network`: what can be done with networks, each a subcommand of its own.
class NetworkCommand {
 public:
  /// Adds the subcommands to `app`, which must outlive it.
  explicit NetworkCommand(CLI::App& app);

  /// Runs the one that was given.
  ExitCode Run() const;

 private:
  CLI::App* list_;
  CLI::App* fetch_;
  CLI::App* info_;
  CLI::App* features_;
  NetworkFetchOptions fetch_options_;
  NetworkInfoOptions info_options_;
  NetworkFeaturesOptions features_options_;
};

}  // namespace pastiche::cli
