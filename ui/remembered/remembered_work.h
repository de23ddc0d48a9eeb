#pragma once

#include <filesystem>
#include <vector>

#include "core/recipe/recipe.h"

namespace pastiche {

struct RememberedPainting {
  std::filesystem::path path;
  double share = 1;
  bool operator==(const RememberedPainting&) const = default;
};

/// What was in the window when it was used last: the files of its pictures, each empty where there
/// was none or it came from no file, and the settings.
struct RememberedWork {
  std::filesystem::path photo;
  std::vector<RememberedPainting> paintings;
  std::filesystem::path start;
  Recipe recipe;
  /// The artwork's own file.
  std::filesystem::path document = {};
};

void RememberWork(const RememberedWork& work);

/// What RememberWork was given last. Settings that this version cannot read are the defaults.
/// Nothing is known of the files: they may be gone.
RememberedWork RecallWork();

}  // namespace pastiche
