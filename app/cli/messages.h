#pragma once

#include <string_view>

#include "app/cli/exit_code.h"

namespace pastiche::cli {

/// Prints the message as one line on stderr, behind the program's name, and returns `code`.
ExitCode Complain(ExitCode code, std::string_view message);

}  // namespace pastiche::cli
