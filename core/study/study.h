#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/image/image.h"
#include "core/recipe/recipe.h"

/// Studies: the same pictures painted under a table of recipes, to be looked at side by side, after
/// the experiments of L. A. Gatys et al. 2016 and of the reports that repeat them.
namespace pastiche {

/// One cell: a recipe at a place of the table.
struct StudyCell {
  /// "noise 60 iterations": row and column.
  std::string label;
  int row = 0;
  int column = 0;
  Recipe recipe;
};

/// What a study paints.
struct StudyTable {
  /// Labels; a study of one row has an empty one.
  std::vector<std::string> rows;
  std::vector<std::string> columns;
  /// Row by row. A place of the table may have none.
  std::vector<StudyCell> cells;
};

/// What a table is made from.
struct StudyBase {
  /// The settings that a cell does not vary.
  Recipe recipe;
  ImageSize photo;
  /// There is a picture of the user's own to begin with.
  bool has_start_picture = false;
};

struct Study {
  /// As on the command line.
  std::string name;
  std::string title;
  /// One sentence: what the sheet shows.
  std::string purpose;
  /// The settings where the user names no others.
  Recipe defaults;
  std::function<Result<StudyTable>(const StudyBase& base)> table;
  /// The sheet has the cells' losses as curves.
  bool plots_losses = false;
};

const std::vector<Study>& AllStudies();

/// Or an Error that lists those that there are.
Result<Study> FindStudy(std::string_view name);

/// The study's table with every recipe valid, or an Error that names the study and the cell.
Result<StudyTable> MakeTable(const Study& study, const StudyBase& base);

/// What varies along one side of a table.
struct StudyVariation {
  std::string label;
  std::function<void(Recipe&)> change;
};

/// Every row with every column: the column's change is made first, then the row's.
StudyTable CrossTable(const Recipe& base, const std::vector<StudyVariation>& rows,
                      const std::vector<StudyVariation>& columns);
StudyTable RowTable(const Recipe& base, const std::vector<StudyVariation>& columns);

}  // namespace pastiche
