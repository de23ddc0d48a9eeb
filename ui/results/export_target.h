#pragma once

#include <filesystem>
#include <set>
#include <vector>

#include <QString>

#include "core/base/written_paths.h"
#include "ui/document/chosen_file.h"

/// What the disk says to an export, or to any file that somebody has named. For worker threads.
namespace pastiche {

struct ExportTarget {
  enum class State {
    kFree,
    /// A file has the name; it may be replaced if the user wants it.
    kTaken,
    /// `reason` says why, and what to do.
    kRefused,
  };
  State state = State::kFree;
  QString reason = {};
};

/// Whether a file may be written to `path` as the disk is now. Refused is what would replace one
/// of `reads` or a kept result, by whatever name or link, and what cannot be written.
ExportTarget LookAtTarget(const std::filesystem::path& path, std::vector<NamedPath> reads);
/// Why the file may not be written, or nothing: one line that names it. Also that there is one
/// which is to stay.
QString RefusalOf(const ChosenFile& file, std::vector<NamedPath> reads);

/// "stem.png", or "stem-2.png", "stem-3.png", ...: the first that nothing in the folder has and
/// that is not in `taken`.
std::filesystem::path FreeName(const std::filesystem::path& folder, const QString& stem,
                               const QString& ending, const std::set<std::filesystem::path>& taken);

}  // namespace pastiche
