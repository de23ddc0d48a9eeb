#pragma once

#include <string>

#include "app/cli/exit_code.h"

namespace pastiche::cli {

/// One line for each known network, below a line of headings: name, whether it is here, the size of
/// its file, its licence, what it is good for, and where it is or will be.
std::string NetworkTable();

/// `pastiche-cli network list`: prints the table. Reaches no network.
ExitCode ListNetworks();

}  // namespace pastiche::cli
