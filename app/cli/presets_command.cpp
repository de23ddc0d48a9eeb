#include "app/cli/presets_command.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/messages.h"
#include "app/cli/output_check.h"
#include "core/base/quoted.h"
#include "core/base/written_paths.h"
#include "core/recipe/presets.h"

namespace pastiche::cli {
namespace {

ExitCode Print(const std::string& text) {
  return PrintResult(text, "the presets could not be written to standard output");
}

ExitCode List() {
  std::vector<Error> problems;
  const std::vector<Preset> presets = LoadPresets(&problems);
  std::size_t longest = 0;
  for (const Preset& preset : presets) longest = std::max(longest, preset.name.size());
  std::string text;
  for (const Preset& preset : presets) {
    text += preset.name + std::string(longest - preset.name.size() + 2, ' ');
    text += preset.own ? "(yours) " : "";
    text += Printable(preset.description.empty() ? preset.title : preset.description);
    text += "\n";
  }
  for (const Error& problem : problems) Complain(kBadInput, problem.message);
  return Print(text);
}

ExitCode Save(const PresetsOptions& options) {
  const Result<Recipe> recipe = options.recipe.MakeRecipe();
  if (!recipe) return Complain(kBadInput, recipe.error().message);
  const Result<std::filesystem::path> file = SavedPresetFile(*options.save);
  if (!file) return Complain(kBadInput, file.error().message);
  const Result<void> kept =
      CheckRunFiles({options.recipe.FilesRead(*recipe), {{"--save", *file}}, {}});
  if (!kept) return Complain(kBadInput, kept.error().message);
  std::error_code error;
  if (!options.overwrite && std::filesystem::exists(*file, error)) {
    return Complain(kBadInput,
                    Text("there is a preset %1 of yours: choose another name, or replace it by "
                         "--overwrite",
                         Quoted(*options.save)));
  }
  Preset preset;
  preset.name = *options.save;
  preset.title = *options.save;
  preset.description = options.description;
  preset.recipe = *recipe;
  const Result<void> saved =
      SavePreset(preset, options.overwrite ? Existing::kReplace : Existing::kKeep);
  return saved ? kDone : Complain(kBadInput, saved.error().message);
}

}  // namespace

void PresetsOptions::AddTo(CLI::App& app) {
  app.add_option("--show", show, "Print this preset as JSON, with its source")
      ->type_name("NAME")
      ->group("Presets");
  app.add_option("--save", save, "Save the settings below as a preset of your own")
      ->type_name("NAME")
      ->group("Presets");
  app.add_option("--description", description, "What the saved preset is good for")
      ->type_name("TEXT")
      ->group("Presets");
  app.add_flag("--overwrite", overwrite, "Replace the preset of yours that has the name already")
      ->group("Presets");
  recipe.AddObjectiveOptions(app);
  recipe.AddRunOptions(app);
}

ExitCode Presets(const PresetsOptions& options) {
  if (options.show && options.save) return Complain(kBadInput, "--show or --save, not both");
  if (options.overwrite && !options.save) {
    return Complain(kBadInput, "--overwrite is for --save, which is missing");
  }
  if (options.save) return Save(options);
  if (!options.show) return List();
  const Result<Preset> preset = FindPreset(*options.show);
  if (!preset) return Complain(kBadInput, preset.error().message);
  return Print(PresetToJson(*preset));
}

}  // namespace pastiche::cli
