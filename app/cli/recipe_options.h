#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/written_paths.h"
#include "core/recipe/recipe.h"
#include "core/recipe/recipe_json.h"

namespace CLI {
class App;
}

namespace pastiche::cli {

/// The options that make a Recipe: a recipe file or a preset and, over it, single settings. Holds
/// the texts as they were given; each is read by the rules of the recipe's own table of fields.
class RecipeOptions {
 public:
  /// Adds what the objective is made of: layers, weights, network.
  void AddObjectiveOptions(CLI::App& app);
  /// Adds what only a run looks at: size, start, optimiser.
  void AddRunOptions(CLI::App& app);

  /// `defaults`, or the recipe file, or the preset, overlaid by the options; validated. Errors name
  /// the option, or the file and its field. Where there are no options of a run, a recipe may begin
  /// with a picture that nobody names.
  /// `shares` gets those of the paintings that the recipe file has.
  Result<Recipe> MakeRecipe(const Recipe& defaults = {},
                            std::vector<double>* shares = nullptr) const;

  /// The files that --recipe and --init name.
  std::vector<NamedPath> FilesNamed() const;

  /// The same and that of the preset, and that of the network of `recipe`, which they made.
  std::vector<NamedPath> FilesRead(const Recipe& recipe) const;

  /// The picture that --init names, if it names one. The recipe then starts from kCustom.
  std::optional<std::filesystem::path> StartPicture() const;

 private:
  void AddOption(CLI::App& app, const std::string& name, const std::string& values,
                 const std::string& help, const std::string& group);

  Result<RecipeFile> Basis(const Recipe& defaults) const;
  bool IsGiven(const std::string& option) const;

  std::optional<std::string> recipe_file_;
  std::optional<std::string> preset_;
  std::optional<std::string> init_;
  std::optional<std::string> no_normalize_;
  /// Whether there is --init, among others.
  bool has_run_options_ = false;
  /// By the option's name; an option that was not given has no text. A map, because the command
  /// line's parser keeps the addresses.
  std::map<std::string, std::optional<std::string>, std::less<>> texts_;
};

}  // namespace pastiche::cli
