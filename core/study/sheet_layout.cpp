#include "core/study/sheet_layout.h"

#include <algorithm>

namespace pastiche {

ImageSize SheetLayout::size() const {
  const SheetPlace last = Picture(m_.rows - 1, m_.columns - 1);
  const int widest = std::max(m_.header.width, m_.chart.width);
  const int content_right = std::max(last.x + m_.column_width, m_.margin + widest);
  const int grid_bottom = last.y + m_.picture.height + m_.caption_height;
  const int bottom = m_.chart.height > 0 ? Chart().y + m_.chart.height : grid_bottom;
  return {content_right + m_.margin, bottom + m_.margin};
}

SheetPlace SheetLayout::ColumnLabel(int column) const {
  const SheetPlace below = Picture(0, column);
  return {below.x, below.y - m_.column_label_height};
}

SheetPlace SheetLayout::RowLabel(int row) const { return {m_.margin, Picture(row, 0).y}; }

SheetPlace SheetLayout::Picture(int row, int column) const {
  const int labels = m_.row_label_width > 0 ? m_.row_label_width + m_.gap : 0;
  const int top = m_.margin + m_.header.height + m_.margin + m_.column_label_height;
  return {m_.margin + labels + column * (m_.column_width + m_.gap),
          top + row * (m_.picture.height + m_.caption_height + m_.gap)};
}

SheetPlace SheetLayout::Chart() const {
  const int bottom = Picture(m_.rows - 1, 0).y + m_.picture.height + m_.caption_height;
  return {m_.margin, bottom + m_.margin};
}

SheetPlace SheetLayout::Caption(int row, int column) const {
  const SheetPlace picture = Picture(row, column);
  return {picture.x, picture.y + m_.picture.height};
}

}  // namespace pastiche
