#include "app/cli/command_line.h"

#include <sstream>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/contact_sheet_command.h"
#include "app/cli/evaluate_command.h"
#include "app/cli/messages.h"
#include "app/cli/network_command.h"
#include "app/cli/presets_command.h"
#include "app/cli/render_command.h"
#include "app/cli/study_command.h"
#include "core/base/version.h"
#include "core/device/devices.h"

namespace pastiche::cli {

/// The parser writes into the options, so they stay where they are.
struct CommandLine::Commands {
  CLI::App app{"Repaints a photo in the style of a painting", "pastiche-cli"};
  CLI::App* render = app.add_subcommand("render", "Paint a picture");
  CLI::App* evaluate =
      app.add_subcommand("evaluate", "Print the losses of a finished picture as JSON");
  CLI::App* presets = app.add_subcommand("presets", "List, show or save recipes that have names");
  CLI::App* network = app.add_subcommand("network", "Get networks and look into them");
  CLI::App* study =
      app.add_subcommand("study", "Paint a pair under a table of settings, on one contact sheet");
  CLI::App* contact_sheet =
      app.add_subcommand("contact-sheet", "Draw the history of a document onto one picture");
  RenderOptions render_options;
  EvaluateOptions evaluate_options;
  PresetsOptions presets_options;
  StudyOptions study_options;
  ContactSheetOptions contact_sheet_options;
  NetworkCommand network_command{*network};
};

CommandLine::CommandLine() : commands_(std::make_unique<Commands>()) {
  Commands& commands = *commands_;
  // Asked for only then: looking for a graphics card takes a moment.
  commands.app.set_version_flag("--version", [] {
    std::string text = "pastiche-cli " + std::string(Version()) + "\n" + ComputingText();
    text.pop_back();  // The parser ends the last line.
    return text;
  });
  commands.app.require_subcommand(1);
  commands.render_options.AddTo(*commands.render);
  commands.evaluate_options.AddTo(*commands.evaluate);
  commands.presets_options.AddTo(*commands.presets);
  commands.study_options.AddTo(*commands.study);
  commands.contact_sheet_options.AddTo(*commands.contact_sheet);
}

CommandLine::~CommandLine() = default;

const CLI::App& CommandLine::parser() const { return commands_->app; }

ExitCode CommandLine::Run(int argc, char** argv) {
  Commands& commands = *commands_;
  try {
    commands.app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // Success is how the parser says that it has printed the help or the version.
    if (error.get_exit_code() == 0) {
      std::ostringstream text;
      commands.app.exit(error, text, text);
      return PrintResult(text.str(), "standard output cannot be written to");
    }
    return Complain(kBadInput, std::string(error.what()) + " (see --help)");
  }
  if (commands.network->parsed()) return commands.network_command.Run();
  if (commands.render->parsed()) return Render(commands.render_options);
  if (commands.study->parsed()) return RunStudyCommand(commands.study_options);
  if (commands.contact_sheet->parsed()) {
    return WriteContactSheet(commands.contact_sheet_options);
  }
  if (commands.evaluate->parsed()) return Evaluate(commands.evaluate_options);
  return Presets(commands.presets_options);
}

}  // namespace pastiche::cli
