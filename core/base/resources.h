#pragma once

#include <filesystem>
#include <string_view>

#include "core/base/result.h"

namespace pastiche {

/// The full path of a file that is shipped with the program, e.g. "network/pastiche-19.safetensors"
/// or "samples/coast.jpg". Looked for, in order, in the folder named by the environment variable
/// PASTICHE_RESOURCES, beside the installed program (../share/pastiche from the executable), and in
/// the source tree that the program was built from. The error names the file and the folders tried.
Result<std::filesystem::path> FindResource(std::string_view name);

}  // namespace pastiche
