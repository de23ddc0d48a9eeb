#include "app/cli/render_options.h"

#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/input_stream.h"
#include "app/cli/output_check.h"
#include "app/cli/parse_value.h"
#include "app/cli/snapshots.h"
#include "core/artwork/painted_from.h"
#include "core/artwork/result_size.h"
#include "core/base/written_paths.h"
#include "core/network/network.h"
#include "core/results/film.h"

namespace pastiche::cli {

void RenderOptions::AddTo(CLI::App& app) {
  inputs_.AddPictures(app);
  app.add_option("-o,--output", output_, "The picture to write: .png, .jpg, .tif or .webp")
      ->required()
      ->type_name("FILE")
      ->group("Pictures");
  write_.AddTo(app);
  recipe_.AddObjectiveOptions(app);
  recipe_.AddRunOptions(app);
  machine_.AddTo(app);
  app.add_flag("--dry-run", dry_run_, "Say how long it will take and how much memory, and stop")
      ->group("Program");
  app.add_option("--report", report_, "Write losses, layers and timing as JSON")
      ->type_name("FILE.json")
      ->group("Program");
  app.add_option("--snapshots", snapshots_, "Write pictures of the run into this folder")
      ->type_name("DIR")
      ->group("Program");
  app.add_option("--every", every_, "Iterations between two snapshots (10)")
      ->type_name("N")
      ->group("Program");
  app.add_option("--film", film_, "Write a film of how the picture forms")
      ->type_name("FILE.mp4|FILE.webm")
      ->group("Program");
  app.add_flag("--quiet", quiet_, "Print nothing but errors")->group("Program");
}

Result<void> RenderOptions::CheckPlaces(const Recipe& recipe) const {
  RunFiles files{inputs_.FilesRead(), machine_.FilesWritten(), {}};
  const std::vector<NamedPath> settings = recipe_.FilesRead(recipe);
  files.reads.insert(files.reads.end(), settings.begin(), settings.end());
  files.writes.push_back({"--output", output_});
  if (report_) files.writes.push_back({"--report", *report_});
  if (film_) files.writes.push_back({"--film", *film_});
  if (snapshots_) files.folders.push_back({"--snapshots", *snapshots_, IsSnapshotName});
  Result<void> result = CheckOutputPicture(output_, "--output");
  if (result && report_) result = CheckOutputFile(*report_, "--report");
  if (result && film_ && !HasFilms()) {
    return Fail("--film: this program was built without films");
  }
  if (result && film_ && !CanWriteFilm(*film_)) {
    return Fail("--film: %1: choose a name that ends in .mp4 or .webm", *film_);
  }
  if (result && film_) result = CheckOutputFile(*film_, "--film");
  if (result && film_) result = CheckTemporaryFolder("--film");
  if (result) result = CheckRunFiles(files);
  return result;
}

Result<RenderJob> RenderOptions::MakeJob() const {
  RenderJob job;
  job.output = output_;
  job.report = report_;
  job.snapshots = snapshots_;
  job.film = film_;
  job.quiet = quiet_;
  const Result<void> streams = CheckStreamsAreReadOnce(inputs_.FilesRead(), recipe_.FilesNamed());
  if (!streams) return tl::unexpected(streams.error());
  std::vector<double> shares;
  const Result<Recipe> recipe = recipe_.MakeRecipe({}, &shares);
  if (!recipe) return tl::unexpected(recipe.error());
  const Result<void> weights = inputs_.CheckWeights();
  if (!weights) return tl::unexpected(weights.error());
  const Result<Machine> machine = machine_.Make();
  if (!machine) return tl::unexpected(machine.error());
  job.machine = *machine;
  if (every_) {
    if (!snapshots_) return Fail("--every says how often, but --snapshots DIR is missing");
    const Result<int> every = ParseInteger(*every_, "--every", Range<int>{1, 1'000'000});
    if (!every) return tl::unexpected(every.error());
    job.every = *every;
  }
  const Result<WriteOptions> write = write_.Make();
  if (!write) return tl::unexpected(write.error());
  job.write = *write;
  Result<void> places = CheckPlaces(*recipe);
  if (!places) return tl::unexpected(places.error());
  // The run asks for it again, and gets this one; looking at it here tells a bad file, or a layer
  // that it does not have, from a run that failed.
  const Result<int> threads = UseThreads(job.machine);
  if (!threads) return tl::unexpected(threads.error());
  auto network = Network::LoadFor(*recipe);
  if (!network) return tl::unexpected(network.error());
  job.network = std::move(*network);
  Result<Artwork> artwork =
      inputs_.Read({*recipe, std::move(shares), recipe_.StartPicture(), job.machine.memory},
                   nullptr, &job.write.metadata);
  if (!artwork) return tl::unexpected(artwork.error());
  job.artwork = std::move(*artwork);
  if (!write_.metadata()) job.write.metadata = {};
  if (write_.settings()) job.write.text = PaintedFromToJson(inputs_.Describe(job.artwork));
  // Before the run, so that a mask of another shape is bad input and not a run that failed.
  const Result<void> complete = Check(job.artwork);
  if (!complete) return tl::unexpected(complete.error());
  places = CheckOutputSize(output_, ResultSize(job.artwork.photo->size(), job.artwork.recipe),
                           "--output");
  if (!places) return tl::unexpected(places.error());
  // Last, because it may make the folder.
  if (snapshots_ && dry_run_) places = CheckOutputFolderCanBe(*snapshots_, "--snapshots");
  if (snapshots_ && !dry_run_) places = CheckOutputFolder(*snapshots_, "--snapshots");
  if (!places) return tl::unexpected(places.error());
  return job;
}

}  // namespace pastiche::cli
