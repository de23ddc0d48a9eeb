#pragma once

#include <cstdint>
#include <filesystem>
#include <system_error>

#include "core/base/user_folders.h"
#include "tests/ui/window_fixture.h"

namespace pastiche {

/// A window whose document is written to files and read from them.
class DocumentFilesTest : public WindowTest {
 protected:
  std::filesystem::path Path(const QString& name) { return ToPath(folder_.filePath(name)); }
  bool Save(const std::filesystem::path& path) {
    window_->files().Save(path);
    return WaitFor([this] { return !window_->files().busy(); });
  }
  /// As a step of its own.
  void ChooseSeed(std::uint64_t seed) {
    Recipe recipe = document().recipe();
    recipe.seed = seed;
    document().ChooseRecipe(recipe);
  }
  static std::size_t Lost() {
    const std::filesystem::path folder = *DataFolder() / "recovery";
    std::size_t count = 0;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
      count += entry.path().extension() == ".pastiche" ? 1 : 0;
    }
    return count;
  }
};

}  // namespace pastiche
