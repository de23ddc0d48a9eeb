#pragma once

#include <optional>
#include <string>

#include "app/cli/exit_code.h"

namespace CLI {
class App;
}

namespace pastiche::cli {

/// The options of `network fetch`, as they were given.
struct NetworkFetchOptions {
  void AddTo(CLI::App& app);

  std::string name;
  /// Nothing: the network's own address.
  std::optional<std::string> from;
  bool whole = false;
  bool again = false;
  bool quiet = false;
};

/// `pastiche-cli network fetch`: the only command that reaches the internet. Ctrl-C keeps what has
/// arrived.
ExitCode FetchKnownNetwork(const NetworkFetchOptions& options);

}  // namespace pastiche::cli
