#pragma once

#include "core/artwork/artwork_file.h"

namespace pastiche {

/// Takes the history of another file over, which was written apart from this one: pictures that
/// came as the same bytes become one, and result_in_history is looked for. Takes a while.
void TakeHistory(ArtworkFile& file, const ArtworkFile& from);

}  // namespace pastiche
