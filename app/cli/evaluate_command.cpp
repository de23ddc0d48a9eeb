#include "app/cli/evaluate_command.h"

#include <cstdio>

#include <CLI/CLI.hpp>

#include "app/cli/messages.h"
#include "app/cli/report.h"
#include "core/image/read_image.h"
#include "core/session/machine.h"
#include "core/session/threads.h"

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
  Result<Recipe> recipe = options.recipe.MakeRecipe();
  if (recipe) recipe = options.inputs.WithWeights(*recipe);
  if (!recipe) return Complain(kBadInput, recipe.error().message);
  const Result<void> machine = options.machine.Apply();
  if (!machine) return Complain(kBadInput, machine.error().message);
  const Result<Image> image = ReadImage(options.image);
  if (!image) return Complain(kBadInput, image.error().message);
  const Result<SessionInputs> inputs = options.inputs.Read();
  if (!inputs) return Complain(kBadInput, inputs.error().message);
  UseThreads();
  const Result<PictureLosses> losses =
      EvaluatePicture(*image, *inputs, *recipe, MachineTransferOptions());
  if (!losses) return Complain(kBadInput, losses.error().message);
  if (std::fputs(LossesJson(*losses).c_str(), stdout) < 0 || std::fflush(stdout) != 0) {
    return Complain(kFailedWhileRunning, "the losses could not be written to standard output");
  }
  return kDone;
}

}  // namespace pastiche::cli
