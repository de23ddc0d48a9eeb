#pragma once

#include "core/base/result.h"

namespace pastiche {

/// How much of a file that lacks its end is there.
struct RowsRead {
  int height = 0;
  /// Rows from the top that are there.
  int there = 0;
  /// Of those, the rows that are there to their last bit; fewer only where a picture is stored in
  /// passes that refine it.
  int whole = 0;
  /// What is missing is not grey, but may be there in part.
  bool in_passes = false;
};

/// Whether that is enough to open the picture: nine rows of ten.
bool IsEnough(const RowsRead& rows);

/// The notice with which the picture opens, empty when it is whole, or the error that refuses it.
Result<Message> JudgeRows(const RowsRead& rows);

}  // namespace pastiche
