#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/study_options.h"

namespace pastiche::cli {

/// `pastiche-cli study`: paints the cells that are not there yet, then writes the contact sheet and
/// its JSON. After an interrupt (Ctrl-C) the finished cells stay, and the same command goes on from
/// there.
ExitCode RunStudyCommand(const StudyOptions& options);

}  // namespace pastiche::cli
