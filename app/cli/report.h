#pragma once

#include <string>

#include "core/artwork/artwork.h"
#include "core/objective/evaluate.h"
#include "core/session/session_types.h"

/// The program's two JSON outputs; each function returns one indented object.
namespace pastiche::cli {

/// What --report writes: how the picture was made.
std::string ReportJson(const Artwork& artwork, const RunSummary& summary);

/// What `evaluate` prints: the losses of a picture.
std::string LossesJson(const Losses& losses);

}  // namespace pastiche::cli
