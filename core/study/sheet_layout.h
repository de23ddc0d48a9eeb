#pragma once

#include <vector>

#include "core/image/image.h"

namespace pastiche {

/// What has to find its place on a contact sheet, in pixels.
struct SheetMeasures {
  int rows = 1;
  int columns = 1;
  /// The largest picture, as it is shown.
  ImageSize picture;
  /// Of the highest picture of each row; a row that is not here is as high as `picture`.
  std::vector<int> row_heights = {};
  /// At least the picture's: the widest of the column's texts.
  int column_width = 0;
  /// Lines of text below each picture.
  int caption_height = 0;
  /// 0 where there are no such labels.
  int row_label_width = 0;
  int column_label_height = 0;
  /// Originals and title, above the grid.
  ImageSize header;
  /// Below the grid; 0 x 0 where there is none.
  ImageSize chart;
  /// Around the sheet, and between cells.
  int margin = 0;
  int gap = 0;
};

struct SheetPlace {
  int x = 0;
  int y = 0;
  bool operator==(const SheetPlace&) const = default;
};

/// Where everything lies: the header above, the column labels below it, row labels at the left,
/// the chart below the grid. Places are top left corners.
class SheetLayout {
 public:
  explicit SheetLayout(const SheetMeasures& measures) : m_(measures) {}

  ImageSize size() const;
  SheetPlace Header() const { return {m_.margin, m_.margin}; }
  SheetPlace ColumnLabel(int column) const;
  SheetPlace RowLabel(int row) const;
  /// The corner of the room that the row's highest picture needs.
  SheetPlace Picture(int row, int column) const;
  SheetPlace Caption(int row, int column) const;
  SheetPlace Chart() const;
  int RowHeight(int row) const;

 private:
  int GridBottom() const;

  SheetMeasures m_;
};

}  // namespace pastiche
