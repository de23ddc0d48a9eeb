#include "core/image/codecs/cut_off.h"

namespace pastiche {

bool IsEnough(const RowsRead& rows) {
  return static_cast<long long>(rows.there) * 10 >= static_cast<long long>(rows.height) * 9;
}

Result<Message> JudgeRows(const RowsRead& rows) {
  if (!IsEnough(rows)) {
    return Fail(
        "the file is cut off: only %1 of its %2 rows are there; get it again from where it came",
        rows.there, rows.height);
  }
  if (rows.there < rows.height) {
    const int missing = rows.height - rows.there;
    return rows.in_passes
               ? Counted("the file is cut off: the last %n of its %1 rows are missing or coarse",
                         "the file is cut off: the last of its %1 rows is missing or coarse",
                         missing, rows.height)
               : Counted("the file is cut off: the last %n of its %1 rows are missing and grey",
                         "the file is cut off: the last of its %1 rows is missing and grey",
                         missing, rows.height);
  }
  if (rows.whole == rows.height) return Message();
  return Counted("the file is cut off: the last %n of its %1 rows lack their finest detail",
                 "the file is cut off: the last of its %1 rows lacks its finest detail",
                 rows.height - rows.whole, rows.height);
}

}  // namespace pastiche
