#pragma once

#include <filesystem>

class QMenu;

namespace pastiche {

/// Adds what opens the folder of a file in the desktop's file manager; nothing for an empty path.
void AddShowInFolder(QMenu* menu, const std::filesystem::path& file);

}  // namespace pastiche
