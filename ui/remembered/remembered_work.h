#pragma once

#include <filesystem>

#include "core/recipe/recipe.h"

namespace pastiche {

/// What was in the window when it was used last: the files of its pictures, each empty where there
/// was none or it came from no file, and the settings.
struct RememberedWork {
  std::filesystem::path photo;
  std::filesystem::path painting;
  std::filesystem::path start;
  Recipe recipe;
};

void RememberWork(const RememberedWork& work);

/// What RememberWork was given last. Settings that this version cannot read are the defaults.
/// Nothing is known of the files: they may be gone.
RememberedWork RecallWork();

}  // namespace pastiche
