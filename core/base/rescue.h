#pragma once

#include <filesystem>
#include <functional>

#include "core/base/result.h"

namespace pastiche {

/// For what took hours to make and cannot be written where it was wanted, the folder being gone or
/// the disk full: calls `write` with paths of files that are not there, in the folder "rescued" of
/// DataFolder() and then in the system's folder for temporary files, until one is written, and
/// returns that. The file has the name `name`, with a number behind it where that is taken. `write`
/// must not replace anything (Existing::kKeep). The Error says why each folder took nothing.
Result<std::filesystem::path> WriteElsewhere(
    const std::filesystem::path& name,
    const std::function<Result<void>(const std::filesystem::path&)>& write);

}  // namespace pastiche
