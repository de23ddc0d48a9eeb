#pragma once

#include <filesystem>
#include <utility>

#include "core/base/atomic_file.h"

namespace pastiche {

/// A file that is to be written where somebody wants it.
struct ChosenFile {
  /// What is there already stays, unless somebody was asked about it and agreed to kReplace.
  ChosenFile(std::filesystem::path chosen, Existing agreed = Existing::kKeep)
      : path(std::move(chosen)), existing(agreed) {}

  std::filesystem::path path;
  Existing existing;
};

}  // namespace pastiche
