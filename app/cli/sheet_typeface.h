#pragma once

#include <memory>

#include "core/study/typeface.h"

namespace pastiche::cli {

/// The letters of contact sheets; says so, unless quiet, where they are not the usual ones.
std::unique_ptr<Typeface> FindSheetTypeface(bool quiet);

}  // namespace pastiche::cli
