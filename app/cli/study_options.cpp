#include "app/cli/study_options.h"

#include <fstream>
#include <iterator>
#include <span>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/output_check.h"
#include "core/base/sha256.h"
#include "core/network/network.h"

namespace pastiche::cli {

namespace {

/// "alpha-beta, content-layers, ..."
std::string StudyNames() {
  std::string names;
  for (const Study& study : AllStudies()) names += (names.empty() ? "" : ", ") + study.name;
  return names;
}

Result<std::string> HashOfFile(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return Fail(path.filename().string() + ": the file cannot be opened");
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  if (file.bad()) return Fail(path.filename().string() + ": the file cannot be read");
  return Sha256(std::as_bytes(std::span(bytes)));
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
  std::vector<std::filesystem::path> inputs;
  for (const InputPicture& picture : Pictures()) inputs.push_back(picture.path);
  if (const auto file = recipe_.RecipeFile()) inputs.push_back(*file);
  Result<void> result = CheckOutputPicture(job.sheet, "--output");
  if (result) result = CheckNotAnInput(job.sheet, "--output", inputs);
  // What is written beside the sheet has its name, so the same option is to be changed.
  if (result) result = CheckOutputFile(job.json, "--output");
  if (result) result = CheckNotAnInput(job.json, "--output", inputs);
  return result;
}

Result<std::vector<StudySource>> StudyOptions::HashSources() const {
  std::vector<StudySource> sources;
  for (const InputPicture& picture : Pictures()) {
    Result<std::string> hash = HashOfFile(picture.path);
    if (!hash) return tl::unexpected(hash.error());
    sources.push_back({picture.role, picture.path.filename().string(), std::move(*hash)});
  }
  return sources;
}

Result<StudyCommandJob> StudyOptions::MakeJob() const {
  StudyCommandJob job;
  job.quiet = quiet_;
  job.sheet = output_;
  job.json = WithEnding(output_, ".json");
  Result<Study> study = FindStudy(name_);
  if (!study) return tl::unexpected(study.error());
  job.study = std::move(*study);
  Result<Recipe> recipe = recipe_.MakeRecipe(job.study.defaults);
  if (recipe) recipe = inputs_.WithWeights(*recipe);
  if (!recipe) return tl::unexpected(recipe.error());
  const Result<void> machine = machine_.Apply();
  if (!machine) return tl::unexpected(machine.error());
  const Result<void> places = CheckPlaces(job);
  if (!places) return tl::unexpected(places.error());
  auto network = Network::LoadNamed(recipe->network);
  if (!network) return tl::unexpected(network.error());
  job.network = std::move(*network);
  Result<SessionInputs> inputs = inputs_.Read(recipe_.StartPicture());
  if (!inputs) return tl::unexpected(inputs.error());
  job.job.inputs = std::move(*inputs);
  const Result<void> complete = CheckInputs(job.job.inputs, *recipe);
  if (!complete) return tl::unexpected(complete.error());
  Result<StudyTable> table = MakeTable(
      job.study, {*recipe, job.job.inputs.content->size(), job.job.inputs.start != nullptr});
  if (!table) return tl::unexpected(table.error());
  job.job.table = std::move(*table);
  auto sources = HashSources();
  if (!sources) return tl::unexpected(sources.error());
  job.job.sources = {std::move(*sources), job.network->name(), job.network->sha256()};
  // Last, because it may make the folder.
  job.job.cells = cells_ ? std::filesystem::path(*cells_) : WithEnding(output_, ".study");
  const Result<void> folder = CheckOutputFolder(job.job.cells, cells_ ? "--cells" : "--output");
  if (!folder) return tl::unexpected(folder.error());
  return job;
}

}  // namespace pastiche::cli
