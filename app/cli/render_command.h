#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/render_options.h"

namespace pastiche::cli {

/// `pastiche-cli render`: paints one picture, shows how it gets on, writes the results. An
/// interrupt (Ctrl-C) ends the run early and what there is gets written.
ExitCode Render(const RenderOptions& options);

}  // namespace pastiche::cli
