#pragma once

#include <string>

#include "core/study/contact_sheet.h"
#include "core/study/study_run.h"

namespace pastiche {

/// The sheet of a study all of whose cells are finished.
ContactSheet SheetOf(const Study& study, const StudyJob& job, const StudyOutcome& outcome);

/// The same as JSON: {"study", "title", "rows", "columns", "pictures", "network", "cells"}, each
/// cell with "label", "row", "column" (from 1), "picture", "taken_over" and what CellToJson gives.
std::string StudyJson(const Study& study, const StudyJob& job, const StudyOutcome& outcome);

/// The settings that all cells have in common, in words: "256 px, from coarse to fine, ...".
std::string CommonSettings(const std::vector<StudyCell>& cells);

/// "0.00421", "1.5e-5", "118": three digits.
std::string ShortNumber(double value);

}  // namespace pastiche
