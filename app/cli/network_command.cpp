#include "app/cli/network_command.h"

#include <CLI/CLI.hpp>

#include "app/cli/network_list_command.h"

namespace pastiche::cli {

NetworkCommand::NetworkCommand(CLI::App& app)
    : list_(app.add_subcommand("list", "Say which networks there are, and which are here")),
      fetch_(app.add_subcommand("fetch", "Get a network from the internet, once")),
      info_(app.add_subcommand("info", "Say what a weight file holds")),
      features_(app.add_subcommand("features", "Draw the feature maps of a layer")) {
  app.require_subcommand(1);
  fetch_options_.AddTo(*fetch_);
  info_options_.AddTo(*info_);
  features_options_.AddTo(*features_);
}

ExitCode NetworkCommand::Run() const {
  if (list_->parsed()) return ListNetworks();
  if (fetch_->parsed()) return FetchKnownNetwork(fetch_options_);
  if (info_->parsed()) return ShowNetworkInfo(info_options_);
  return DrawFeatures(features_options_);
}

}  // namespace pastiche::cli
