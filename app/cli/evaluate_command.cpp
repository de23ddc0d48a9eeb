#include "app/cli/evaluate_command.h"

#include <cmath>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/input_picture.h"
#include "app/cli/input_stream.h"
#include "app/cli/messages.h"
#include "app/cli/report.h"
#include "core/session/machine.h"

namespace pastiche::cli {

void EvaluateOptions::AddTo(CLI::App& app) {
  app.add_option("--image", image, "The picture to measure")
      ->required()
      ->type_name("FILE")
      ->group("Pictures");
  inputs.AddPictures(app);
  recipe.AddObjectiveOptions(app);
  machine.AddTo(app);
}

ExitCode Evaluate(const EvaluateOptions& options) {
  const Result<void> streams = CheckStreamsAreReadOnce(
      options.inputs.FilesRead(), options.recipe.FilesNamed(), {{"--image", options.image}});
  if (!streams) return Complain(kBadInput, streams.error().message);
  std::vector<double> shares;
  const Result<Recipe> recipe = options.recipe.MakeRecipe({}, &shares);
  if (!recipe) return Complain(kBadInput, recipe.error().message);
  const Result<void> weights = options.inputs.CheckWeights();
  if (!weights) return Complain(kBadInput, weights.error().message);
  const Result<Machine> machine = options.machine.Make();
  if (!machine) return Complain(kBadInput, machine.error().message);
  const Result<PictureFile> image = ReadInputPicture(options.image, machine->memory);
  if (!image) return Complain(kBadInput, image.error().message);
  const Result<Artwork> artwork =
      options.inputs.Read({*recipe, std::move(shares), {}, machine->memory});
  if (!artwork) return Complain(kBadInput, artwork.error().message);
  const Result<int> threads = UseThreads(*machine);
  if (!threads) return Complain(kBadInput, threads.error().message);
  if (*threads < ThreadCount(*machine)) SayNotice(FewerThreads(*threads, *machine));
  const Result<Losses> losses = EvaluatePicture(image->image, *artwork, TransferOptions(*machine));
  if (!losses) return Complain(kBadInput, losses.error().message);
  if (!std::isfinite(losses->total)) {
    return Complain(kFailedWhileRunning,
                    "the loss is no longer a finite number: choose other weights");
  }
  return PrintResult(LossesJson(*losses), "the losses could not be written to standard output");
}

}  // namespace pastiche::cli
