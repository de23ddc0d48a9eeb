#include "core/image/codecs/cut_off.h"

namespace pastiche {

bool IsEnough(const RowsRead& rows) {
  return static_cast<long long>(rows.there) * 10 >= static_cast<long long>(rows.height) * 9;
}

Result<std::string> JudgeRows(const RowsRead& rows) {
  const std::string all = std::to_string(rows.height) + " rows";
  if (!IsEnough(rows)) {
    return Fail("the file is cut off: only " + std::to_string(rows.there) + " of its " + all +
                " are there; get it again from where it came");
  }
  const auto last = [&](int good) {
    return "the file is cut off: the last " + std::to_string(rows.height - good) + " of its " + all;
  };
  if (rows.there < rows.height) {
    return last(rows.there) + (rows.in_passes ? " are missing or coarse" : " are missing and grey");
  }
  return rows.whole < rows.height ? last(rows.whole) + " lack their finest detail" : std::string();
}

}  // namespace pastiche
