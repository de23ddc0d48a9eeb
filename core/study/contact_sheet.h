#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/image/image.h"
#include "core/study/loss_chart.h"
#include "core/study/typeface.h"

namespace pastiche {

/// Pictures in a grid, with what is to be said about them.
struct ContactSheet {
  struct Original {
    std::string caption;
    std::shared_ptr<const Image> picture;
  };
  struct Cell {
    int row = 0;
    int column = 0;
    std::shared_ptr<const Image> picture;
    /// Lines below it.
    std::vector<std::string> captions;
  };

  std::string title;
  /// Below the title; long ones are broken.
  std::vector<std::string> lines;
  /// Small, beside the title or, on a narrow sheet, above it.
  std::vector<Original> originals;
  /// Labels of the grid's two sides; empty ones take no room.
  std::vector<std::string> rows;
  std::vector<std::string> columns;
  std::vector<Cell> cells;
  /// Below the grid; without curves it takes no room.
  LossChart chart;
};

/// Draws the sheet on a light neutral ground. The cells' pictures, which are taken to have one
/// shape, are all shown equally large: as large as the largest of them, within bounds that keep the
/// text readable and the sheet printable.
Image DrawContactSheet(const ContactSheet& sheet, const Typeface& typeface);

/// Breaks a text at blanks into lines for which `fits` holds, as long as possible; a word for which
/// it does not hold has a line of its own.
std::vector<std::string> BreakLines(std::string_view text,
                                    const std::function<bool(const std::string&)>& fits);

}  // namespace pastiche
