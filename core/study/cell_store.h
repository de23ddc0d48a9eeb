#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/study/finished_cell.h"

namespace pastiche {

/// A sheet shows no picture larger than this; what is kept in memory is no larger either.
inline constexpr int kMostShown = 512;

/// A cell of a study on disk.
struct CellFiles {
  std::filesystem::path picture;
  std::filesystem::path json;
};

/// The files that a study's cells have in its folder, in the order of the table.
std::vector<CellFiles> FilesOfCells(const std::filesystem::path& folder, const StudyTable& table);

/// The finished cells of a study on disk: NAME.png, and then NAME.json, which says what the picture
/// was made from. A cell whose JSON is there was finished; nothing is ever deleted.
class CellStore {
 public:
  /// In a folder that exists.
  CellStore(std::filesystem::path folder, StudySources sources);

  /// A cell that was painted under this recipe from these sources; nothing where there is none, or
  /// one of its files is damaged. `index`: of the table's cells.
  std::optional<FinishedCell> Load(int index, const StudyCell& cell) const;

  /// Writes a cell whose picture has its full size. Each file is there whole or not at all.
  Result<void> Save(int index, const StudyCell& cell, const FinishedCell& finished) const;

  /// "03-alpha-beta-1e-3"
  static std::string NameOf(int index, const StudyCell& cell);

 private:
  std::filesystem::path folder_;
  StudySources sources_;
};

/// The picture as a sheet needs it.
std::shared_ptr<const Image> ForSheet(std::shared_ptr<const Image> picture);

}  // namespace pastiche
