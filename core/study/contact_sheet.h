#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/message.h"
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
  /// Captions are broken, and cut, to the pictures' width; otherwise they widen their columns.
  bool breaks_captions = false;
  /// Below the grid; without curves it takes no room.
  LossChart chart;
};

/// Draws the sheet on a light neutral ground. The cells' pictures are all shown equally large, by
/// their longest sides: as large as the largest of them, within bounds that keep the text readable
/// and the sheet printable. Pictures of other shapes than the rest stand on their captions.
Image DrawContactSheet(const ContactSheet& sheet, const Typeface& typeface);

/// "bridge.jpg in the style of night.jpg, sea.jpg": what a sheet says of its originals, each name
/// once. Nothing where it would be said of nothing.
Message SourcesText(const std::vector<std::string>& photos,
                    const std::vector<std::string>& paintings);

}  // namespace pastiche
