#pragma once

#include <optional>
#include <string>

#include "app/cli/exit_code.h"
#include "app/cli/recipe_options.h"

namespace CLI {
class App;
}

namespace pastiche::cli {

/// `pastiche-cli presets`: lists the recipes that have names, shows one, saves one.
struct PresetsOptions {
  void AddTo(CLI::App& app);

  std::optional<std::string> show;
  std::optional<std::string> save;
  std::string description;
  bool overwrite = false;
  RecipeOptions recipe;
};

ExitCode Presets(const PresetsOptions& options);

}  // namespace pastiche::cli
