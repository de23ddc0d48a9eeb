#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "app/cli/exit_code.h"
#include "core/base/message.h"

namespace pastiche::cli {

/// Prints the message as one line on stderr, behind the program's name, and returns `code`.
ExitCode Complain(ExitCode code, std::string_view message);
ExitCode Complain(ExitCode code, const Message& message);

/// Prints one line on stderr that is no error but must be known, also where nothing else is
/// printed.
void SayNotice(const Message& notice);

/// Prints what a command was asked for on standard output: kDone, or kInterrupted without a word
/// where nobody reads it any more, or else kFailedWhileRunning, with `complaint`.
ExitCode PrintResult(const std::string& text, std::string_view complaint);

/// Runs a command. Whatever it throws ends as one such line and a code: kInterrupted for Cancelled,
/// kFailedWhileRunning for all else.
ExitCode RunTotally(const std::function<ExitCode()>& command);

}  // namespace pastiche::cli
