#include "app/cli/study_options.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/input_stream.h"
#include "app/cli/output_check.h"
#include "core/base/written_paths.h"
#include "core/network/network.h"
#include "core/study/cell_store.h"

namespace pastiche::cli {

namespace {

/// "alpha-beta, content-layers, ..."
std::string StudyNames() {
  std::string names;
  for (const Study& study : AllStudies()) names += (names.empty() ? "" : ", ") + study.name;
  return names;
}

std::filesystem::path WithEnding(std::filesystem::path path, const char* ending) {
  return path.replace_extension(ending);
}

}  // namespace

void StudyOptions::AddTo(CLI::App& app) {
  app.add_option("NAME", name_, "One of " + StudyNames())->required()->type_name("");
  inputs_.AddPictures(app);
  app.add_option("-o,--output", output_,
                 "The contact sheet to write: .png, .jpg, .tif or .webp; its numbers go beside it "
                 "as .json")
      ->required()
      ->type_name("FILE")
      ->group("Pictures");
  app.add_option("--cells", cells_,
                 "Folder for the finished cells, which a second run takes over; beside the sheet "
                 "as .study if not given")
      ->type_name("DIR")
      ->group("Pictures");
  recipe_.AddObjectiveOptions(app);
  recipe_.AddRunOptions(app);
  machine_.AddTo(app);
  app.add_flag("--quiet", quiet_, "Print nothing but errors")->group("Program");
}

std::vector<InputPicture> StudyOptions::Pictures() const {
  std::vector<InputPicture> pictures = inputs_.Pictures();
  if (const auto start = recipe_.StartPicture()) pictures.push_back({"start", *start});
  return pictures;
}

Result<void> StudyOptions::CheckPlaces(const StudyCommandJob& job) const {
  Result<void> result = CheckOutputPicture(job.sheet, "--output");
  // What is written beside the sheet has its name, so the same option is to be changed.
  if (result) result = CheckOutputFile(job.json, "--output");
  return result;
}

Result<void> StudyOptions::CheckNothingClashes(const Recipe& recipe,
                                               const StudyCommandJob& job) const {
  const std::string cells = CellsOption();
  RunFiles files{inputs_.FilesRead(),
                 machine_.FilesWritten(),
                 {{cells, job.job.cells, [](const std::string&) { return false; }}}};
  const std::vector<NamedPath> settings = recipe_.FilesRead(recipe);
  files.reads.insert(files.reads.end(), settings.begin(), settings.end());
  files.writes.push_back({"--output", job.sheet});
  files.writes.push_back({"--output", job.json});
  for (const CellFiles& cell : FilesOfCells(job.job.cells, job.job.table)) {
    files.writes.push_back({cells, cell.picture});
    files.writes.push_back({cells, cell.json});
  }
  return CheckRunFiles(files);
}

Result<void> StudyOptions::MakeRoomForCells(const StudyCommandJob& job) const {
  Result<void> result = CheckOutputFolder(job.job.cells, CellsOption());
  for (const CellFiles& cell : FilesOfCells(job.job.cells, job.job.table)) {
    if (result) result = CheckOutputFile(cell.picture, CellsOption());
    if (result) result = CheckOutputFile(cell.json, CellsOption());
  }
  return result;
}

Result<void> StudyOptions::ReadRecipe(StudyCommandJob& job,
                                      InputOptions::Settings& settings) const {
  Result<Study> study = FindStudy(name_);
  if (!study) return tl::unexpected(study.error());
  job.study = std::move(*study);
  Result<Recipe> made = recipe_.MakeRecipe(job.study.defaults, &settings.shares);
  if (!made) return tl::unexpected(made.error());
  settings.recipe = std::move(*made);
  settings.start = recipe_.StartPicture();
  return inputs_.CheckWeights();
}

Result<void> StudyOptions::ReadPictures(const InputOptions::Settings& settings,
                                        StudyCommandJob& command) const {
  StudyJob& job = command.job;
  FileHashes hashes;
  Result<Artwork> artwork = inputs_.Read(settings, &hashes);
  if (!artwork) return tl::unexpected(artwork.error());
  job.artwork = std::move(*artwork);
  for (const InputPicture& picture : Pictures()) {
    job.sources.pictures.push_back({picture.role, ShownName(picture.path), hashes[picture.path]});
  }
  std::vector<double> shares;
  for (const Painting& painting : job.artwork.paintings) shares.push_back(painting.share);
  if (std::adjacent_find(shares.begin(), shares.end(), std::not_equal_to<>()) != shares.end()) {
    job.sources.shares = std::move(shares);
  }
  const Result<void> complete = Check(job.artwork);
  if (!complete) return complete;
  Result<StudyTable> table = MakeTable(
      command.study, {settings.recipe, job.artwork.photo->size(), job.artwork.start != nullptr});
  if (!table) return tl::unexpected(table.error());
  job.table = std::move(*table);
  return {};
}

Result<void> StudyOptions::LoadNetwork(StudyCommandJob& job) const {
  const Result<int> threads = UseThreads(job.machine);
  if (!threads) return tl::unexpected(threads.error());
  // All cells name the same one, but not every network has the layers of every cell.
  for (const StudyCell& cell : job.job.table.cells) {
    auto network = Network::LoadFor(cell.recipe);
    if (!network) return tl::unexpected(network.error());
    job.network = std::move(*network);
  }
  job.job.sources.network_name = job.network->name();
  job.job.sources.network_sha256 = job.network->sha256();
  return {};
}

Result<StudyCommandJob> StudyOptions::MakeJob() const {
  StudyCommandJob job;
  job.quiet = quiet_;
  job.sheet = output_;
  job.json = WithEnding(output_, ".json");
  job.job.cells = cells_ ? std::filesystem::path(*cells_) : WithEnding(output_, ".study");
  InputOptions::Settings settings;
  Result<void> result = CheckStreamsAreReadOnce(inputs_.FilesRead(), recipe_.FilesNamed());
  if (result) result = ReadRecipe(job, settings);
  const Result<Machine> machine = machine_.Make();
  if (result && !machine) result = tl::unexpected(machine.error());
  if (result) job.machine = *machine;
  settings.memory = job.machine.memory;
  if (result) result = CheckPlaces(job);
  if (result) result = ReadPictures(settings, job);
  if (result) result = CheckNothingClashes(settings.recipe, job);
  if (result) result = LoadNetwork(job);
  // Last, because it may make the folder.
  if (result) result = MakeRoomForCells(job);
  if (!result) return tl::unexpected(result.error());
  return job;
}

}  // namespace pastiche::cli
