#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/atomic_file.h"
#include "core/base/result.h"
#include "core/recipe/recipe.h"

/// Recipes by name: those of papers and reports, shipped with the program, and the user's own. A
/// preset is a JSON file whose name is the preset's:
///
///     {"title": ..., "description": ..., "source": ..., "recipe": {"version": 1, ...}}
///
/// where what the recipe does not name has its default, and "published": true says that the numbers
/// are those of the source.
namespace pastiche {

struct Preset {
  /// As on the command line: letters, digits, '-', '_' and '.'.
  std::string name;
  std::string title;
  std::string description;
  /// The paper or report that the numbers are from.
  std::string source;
  /// The numbers are the source's, none of them ours.
  bool published = false;
  Recipe recipe;
  /// One of the user's own.
  bool own = false;
};

/// A preset's text, or an Error that names `name` and the field.
Result<Preset> PresetFromJson(std::string_view text, std::string_view name);
std::string PresetToJson(const Preset& preset);

/// A preset's file, which need not be in a folder of presets; its name is the file's. Errors: as of
/// PresetFromJson, or it cannot be read.
Result<Preset> ReadPreset(const std::filesystem::path& file);
/// Writes a preset's file, all of it or nothing.
Result<void> WritePreset(const Preset& preset, const std::filesystem::path& file,
                         Existing existing = Existing::kReplace);

/// Where the user's presets are: "presets" in ConfigFolder().
Result<std::filesystem::path> UserPresetFolder();

/// The presets that there are, the program's own first, each sort by name. A file that cannot be
/// read is left out; its Error goes to `problems`.
std::vector<Preset> LoadPresets(std::vector<Error>* problems);

/// The user's preset of that name, or else the program's. Errors: there is none (and which there
/// are), or its file is wrong.
Result<Preset> FindPreset(std::string_view name);

/// The file that FindPreset reads.
Result<std::filesystem::path> FindPresetFile(std::string_view name);

/// The file that SavePreset writes. Errors: a name that is no file name, no folder for presets.
Result<std::filesystem::path> SavedPresetFile(const std::string& name);

/// Writes a preset into the user's folder. Errors: a name that is no file name, or that a preset
/// there has which is to be kept, a recipe that Validate refuses, a folder that cannot be written
/// to.
Result<void> SavePreset(const Preset& preset, Existing existing);

/// Takes the user's preset of that name away; the program's cannot be. Errors: there is none, its
/// file cannot be removed.
Result<void> DeletePreset(const std::string& name);

/// The file name that a title suggests: "Blue, and wild" is "blue-and-wild"; "preset" where nothing
/// of it can be in one.
std::string PresetNameFor(std::string_view title);

}  // namespace pastiche
