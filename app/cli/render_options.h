#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/cli/input_options.h"
#include "app/cli/machine_options.h"
#include "app/cli/recipe_options.h"
#include "app/cli/write_options.h"
#include "core/artwork/artwork.h"
#include "core/base/result.h"
#include "core/recipe/recipe.h"

namespace pastiche {
class Network;
}

namespace pastiche::cli {

/// All that `render` needs, read and checked.
struct RenderJob {
  Artwork artwork;
  Machine machine;
  /// Held so that the run finds it loaded.
  std::shared_ptr<const Network> network;
  std::filesystem::path output;
  WriteOptions write;
  std::optional<std::filesystem::path> report;
  /// Folder for pictures of the run under way, one every `every` iterations.
  std::optional<std::filesystem::path> snapshots;
  int every = 10;
  /// Where a film of the run is written.
  std::optional<std::filesystem::path> film;
  bool quiet = false;
};

/// The options of `render`, as they were given.
class RenderOptions {
 public:
  void AddTo(CLI::App& app);

  /// Reads and checks everything: the recipe, the network, the places for the results, and last
  /// the pictures. Errors are one line that names the option or the file.
  Result<RenderJob> MakeJob() const;
  /// Only to say what it would take.
  bool dry_run() const { return dry_run_; }

 private:
  Result<void> CheckPlaces(const Recipe& recipe) const;

  InputOptions inputs_;
  RecipeOptions recipe_;
  MachineOptions machine_;
  PictureWriteOptions write_;
  std::string output_;
  std::optional<std::string> report_;
  std::optional<std::string> snapshots_;
  std::optional<std::string> every_;
  std::optional<std::string> film_;
  bool quiet_ = false;
  bool dry_run_ = false;
};

}  // namespace pastiche::cli
