#include "app/cli/network_command.h"

#include <CLI/CLI.hpp>

namespace pastiche::cli {

NetworkCommand::NetworkCommand(CLI::App& app)
    : info_(app.add_subcommand("info", "Say what a weight file holds")),
      features_(app.add_subcommand("features", "Draw the feature maps of a layer")) {
  app.require_subcommand(1);
  info_options_.AddTo(*info_);
  features_options_.AddTo(*features_);
}

ExitCode NetworkCommand::Run() const {
  if (info_->parsed()) return ShowNetworkInfo(info_options_);
  return DrawFeatures(features_options_);
}

}  // namespace pastiche::cli
