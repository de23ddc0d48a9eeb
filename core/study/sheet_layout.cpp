#include "core/study/sheet_layout.h"

#include <algorithm>
#include <cstddef>

namespace pastiche {

ImageSize SheetLayout::size() const {
  const SheetPlace last = Picture(m_.rows - 1, m_.columns - 1);
  const int widest = std::max(m_.header.width, m_.chart.width);
  const int content_right = std::max(last.x + m_.column_width, m_.margin + widest);
  const int bottom = m_.chart.height > 0 ? Chart().y + m_.chart.height : GridBottom();
  return {content_right + m_.margin, bottom + m_.margin};
}

SheetPlace SheetLayout::ColumnLabel(int column) const {
  const SheetPlace below = Picture(0, column);
  return {below.x, below.y - m_.column_label_height};
}

SheetPlace SheetLayout::RowLabel(int row) const { return {m_.margin, Picture(row, 0).y}; }

SheetPlace SheetLayout::Picture(int row, int column) const {
  const int labels = m_.row_label_width > 0 ? m_.row_label_width + m_.gap : 0;
  int top = m_.margin + m_.header.height + m_.margin + m_.column_label_height;
  for (int above = 0; above < row; ++above) top += RowHeight(above) + m_.caption_height + m_.gap;
  return {m_.margin + labels + column * (m_.column_width + m_.gap), top};
}

SheetPlace SheetLayout::Chart() const { return {m_.margin, GridBottom() + m_.margin}; }

int SheetLayout::RowHeight(int row) const {
  const auto place = static_cast<std::size_t>(row);
  return place < m_.row_heights.size() ? m_.row_heights[place] : m_.picture.height;
}

int SheetLayout::GridBottom() const {
  return Picture(m_.rows - 1, 0).y + RowHeight(m_.rows - 1) + m_.caption_height;
}

SheetPlace SheetLayout::Caption(int row, int column) const {
  const SheetPlace picture = Picture(row, column);
  return {picture.x, picture.y + RowHeight(row)};
}

}  // namespace pastiche
