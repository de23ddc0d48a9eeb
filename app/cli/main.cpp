#include <exception>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/evaluate_command.h"
#include "app/cli/messages.h"
#include "app/cli/network_command.h"
#include "app/cli/presets_command.h"
#include "app/cli/render_command.h"
#include "app/cli/study_command.h"
#include "core/session/memory.h"

namespace pastiche::cli {
namespace {

int Main(int argc, char** argv) {
  CLI::App app("Repaints a photo in the style of a painting", "pastiche-cli");
  app.set_version_flag("--version", std::string("pastiche-cli ") + PASTICHE_VERSION);
  app.require_subcommand(1);
  RenderOptions render_options;
  CLI::App* render = app.add_subcommand("render", "Paint a picture");
  render_options.AddTo(*render);
  EvaluateOptions evaluate_options;
  CLI::App* evaluate =
      app.add_subcommand("evaluate", "Print the losses of a finished picture as JSON");
  evaluate_options.AddTo(*evaluate);
  PresetsOptions presets_options;
  CLI::App* presets = app.add_subcommand("presets", "List, show or save recipes that have names");
  presets_options.AddTo(*presets);
  CLI::App* network = app.add_subcommand("network", "Get networks and look into them");
  const NetworkCommand network_command(*network);
  StudyOptions study_options;
  CLI::App* study =
      app.add_subcommand("study", "Paint a pair under a table of settings, on one contact sheet");
  study_options.AddTo(*study);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // Success is how the parser says that it has printed the help or the version.
    if (error.get_exit_code() == 0) return app.exit(error);
    return Complain(kBadInput, std::string(error.what()) + " (see --help)");
  }
  if (network->parsed()) return network_command.Run();
  if (render->parsed()) return Render(render_options);
  if (study->parsed()) return RunStudy(study_options);
  return evaluate->parsed() ? Evaluate(evaluate_options) : Presets(presets_options);
}

}  // namespace
}  // namespace pastiche::cli

int main(int argc, char** argv) {
  try {
    pastiche::ReturnLargeBlocks();
    return pastiche::cli::Main(argc, argv);
  } catch (const std::exception& error) {
    return pastiche::cli::Complain(pastiche::cli::kFailedWhileRunning, error.what());
  }
}
