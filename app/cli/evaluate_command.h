#pragma once

#include <string>

#include "app/cli/exit_code.h"
#include "app/cli/input_options.h"
#include "app/cli/machine_options.h"
#include "app/cli/recipe_options.h"

namespace CLI {
class App;
}

namespace pastiche::cli {

/// The options of `evaluate`, as they were given.
struct EvaluateOptions {
  void AddTo(CLI::App& app);

  std::string image;
  InputOptions inputs;
  RecipeOptions recipe;
  MachineOptions machine;
};

/// `pastiche-cli evaluate`: prints the losses of a finished picture, at its own size, as one JSON
/// object.
ExitCode Evaluate(const EvaluateOptions& options);

}  // namespace pastiche::cli
