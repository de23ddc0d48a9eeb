#pragma once

#include <memory>

#include "app/cli/exit_code.h"

namespace CLI {
class App;
}

namespace pastiche::cli {

/// All commands of pastiche-cli with their options.
class CommandLine {
 public:
  CommandLine();
  ~CommandLine();

  /// Reads the arguments and runs the command that they name. May throw.
  ExitCode Run(int argc, char** argv);

  /// The parser, for those who want to know what options there are.
  const CLI::App& parser() const;

 private:
  struct Commands;
  std::unique_ptr<Commands> commands_;
};

}  // namespace pastiche::cli
