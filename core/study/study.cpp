#include "core/study/study.h"

namespace pastiche {

Result<Study> FindStudy(std::string_view name) {
  std::string names;
  for (const Study& study : AllStudies()) {
    if (study.name == name) return study;
    names += (names.empty() ? "" : ", ") + study.name;
  }
  return Fail("there is no study \"%1\"; there are %2", name, names);
}

Result<StudyTable> MakeTable(const Study& study, const StudyBase& base) {
  Result<StudyTable> table = study.table(base);
  if (!table) return Fail("study %1: %2", study.name, table.error().message);
  for (const StudyCell& cell : table->cells) {
    const Result<void> valid = Validate(cell.recipe);
    if (!valid) {
      return Fail("study %1, cell %2: %3", study.name, cell.label, valid.error().message);
    }
  }
  return table;
}

StudyTable CrossTable(const Recipe& base, const std::vector<StudyVariation>& rows,
                      const std::vector<StudyVariation>& columns) {
  StudyTable table;
  for (const StudyVariation& row : rows) table.rows.push_back(row.label);
  for (const StudyVariation& column : columns) table.columns.push_back(column.label);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const std::string separator = rows[r].label.empty() ? "" : " ";
      StudyCell cell{rows[r].label + separator + columns[c].label, static_cast<int>(r),
                     static_cast<int>(c), base};
      columns[c].change(cell.recipe);
      rows[r].change(cell.recipe);
      table.cells.push_back(std::move(cell));
    }
  }
  return table;
}

StudyTable RowTable(const Recipe& base, const std::vector<StudyVariation>& columns) {
  return CrossTable(base, {{"", [](Recipe&) {}}}, columns);
}

}  // namespace pastiche
