#pragma once

#include <filesystem>

#include "core/base/result.h"

/// The user's own folders of Pastiche, by the XDG Base Directory Specification: the folder
/// "pastiche" in the one that the variable names, where it holds an absolute path (what is empty or
/// relative does not count), or else in its default under HOME, where that is absolute. Where
/// neither is, there is no such folder: the Error says which variable to set, and nothing is ever
/// written into the current or a temporary folder instead. None of them need exist yet.
namespace pastiche {

/// What the user would miss: fetched networks, kept pictures. XDG_DATA_HOME or ~/.local/share.
Result<std::filesystem::path> DataFolder();

/// What the user has chosen: presets. XDG_CONFIG_HOME or ~/.config.
Result<std::filesystem::path> ConfigFolder();

/// What can be had again: measurements. XDG_CACHE_HOME or ~/.cache.
Result<std::filesystem::path> CacheFolder();

}  // namespace pastiche
