#pragma once

#include <string>

#include "core/base/result.h"

namespace pastiche {

/// Nothing, or the Error that says why what Recipe::network names cannot be a network: it is not
/// there, it is no weight file, or it has not VGG-19's layers. Reads the file's description only,
/// so it is quick whatever the file's size; the values of the tensors are checked by the run.
Result<void> CheckNetwork(const std::string& name_or_path);

}  // namespace pastiche
