#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/input_options.h"
#include "app/cli/machine_options.h"
#include "app/cli/recipe_options.h"
#include "core/base/result.h"
#include "core/study/study_run.h"

namespace CLI {
class App;
}

namespace pastiche {
class Network;
}

namespace pastiche::cli {

/// All that `study` needs, read and checked.
struct StudyCommandJob {
  Machine machine;
  Study study;
  StudyJob job;
  /// Held so that the study's run, which asks for it, need not read it again.
  std::shared_ptr<const Network> network;
  std::filesystem::path sheet;
  /// SHEET.json
  std::filesystem::path json;
  bool quiet = false;
};

/// The options of `study`, as they were given.
class StudyOptions {
 public:
  void AddTo(CLI::App& app);

  /// Reads and checks everything, and last makes the folder for the cells. Errors are one line that
  /// names the option or the file.
  Result<StudyCommandJob> MakeJob() const;

 private:
  /// The study, and the settings that its cells have in common.
  Result<void> ReadRecipe(StudyCommandJob& job, InputOptions::Settings& settings) const;
  Result<void> CheckPlaces(const StudyCommandJob& job) const;
  /// Once the cells are known.
  Result<void> CheckNothingClashes(const Recipe& recipe, const StudyCommandJob& job) const;
  Result<void> MakeRoomForCells(const StudyCommandJob& job) const;
  /// The option that names the cells' folder.
  std::string CellsOption() const { return cells_ ? "--cells" : "--output"; }
  /// The pictures, their hashes, and the table, which depends on the photo's size.
  Result<void> ReadPictures(const InputOptions::Settings& settings, StudyCommandJob& job) const;
  Result<void> LoadNetwork(StudyCommandJob& job) const;
  std::vector<InputPicture> Pictures() const;

  InputOptions inputs_;
  RecipeOptions recipe_;
  MachineOptions machine_;
  std::string name_;
  std::string output_;
  std::optional<std::string> cells_;
  bool quiet_ = false;
};

}  // namespace pastiche::cli
