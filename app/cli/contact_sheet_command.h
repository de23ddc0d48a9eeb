#pragma once

#include <string>

#include "app/cli/exit_code.h"

namespace CLI {
class App;
}

namespace pastiche::cli {

/// The options of `contact-sheet`, as they were given.
struct ContactSheetOptions {
  void AddTo(CLI::App& app);

  std::string document;
  std::string output;
  bool quiet = false;
};

/// `pastiche-cli contact-sheet`: draws the history of a document onto one picture.
ExitCode WriteContactSheet(const ContactSheetOptions& options);

}  // namespace pastiche::cli
