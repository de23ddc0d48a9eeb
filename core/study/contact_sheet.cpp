#include "core/study/contact_sheet.h"

#include <algorithm>
#include <cmath>

#include "core/image/resample.h"
#include "core/study/cell_store.h"
#include "core/study/sheet_layout.h"
#include "core/study/sheet_pixels.h"

namespace pastiche {

namespace {

/// Longest side that a picture is enlarged to, so that text fits below it.
constexpr int kLeastShown = 256;
/// Of a line beside the originals, in captions' ems.
constexpr int kLeastLine = 36;
/// Of a chart, in captions' ems.
constexpr int kMostChartWidth = 60;
constexpr int kChartHeight = 24;

/// Sizes of letters, in pixels to the em.
struct TypeSizes {
  int caption;
  int text;
  int label;
  int title;
};

/// In proportion to the pictures; the smallest are still readable.
TypeSizes TypeSizesFor(int longest_side) {
  const int caption = std::clamp(longest_side / 24, 12, 20);
  const auto times = [caption](double factor) {
    return static_cast<int>(std::lround(caption * factor));
  };
  return {caption, times(1.1), times(1.15), times(2)};
}

class SheetPainter {
 public:
  SheetPainter(const ContactSheet& sheet, const Typeface& typeface)
      : sheet_(sheet), typeface_(typeface) {}

  Image Paint() {
    Measure();
    const SheetLayout layout(measures_);
    image_ = Image(layout.size());
    for (std::size_t i = 0; i < image_.rgb().size(); ++i) image_.rgb()[i] = kPaper[i % 3];
    PaintHeader(layout.Header());
    for (int column = 0; column < measures_.columns; ++column) {
      Write(sheet_.columns[column], layout.ColumnLabel(column), types_.label, true, kInk);
    }
    for (int row = 0; row < measures_.rows; ++row) {
      Write(sheet_.rows[row], layout.RowLabel(row), types_.label, true, kInk);
    }
    for (const ContactSheet::Cell& cell : sheet_.cells) {
      Lay(*cell.picture, measures_.picture, layout.Picture(cell.row, cell.column));
      SheetPlace place = layout.Caption(cell.row, cell.column);
      place.y += types_.caption / 3;
      WriteLines(cell.captions, place, types_.caption, kPaleInk);
    }
    if (measures_.chart.height > 0) {
      Lay(DrawLossChart(sheet_.chart, measures_.chart, types_.caption, typeface_), measures_.chart,
          layout.Chart());
    }
    return std::move(image_);
  }

 private:
  int Width(const std::string& text, int pixels, bool bold) const {
    return typeface_.Width(text, pixels, bold);
  }

  void Measure() {
    ImageSize largest;
    for (const ContactSheet::Cell& cell : sheet_.cells) {
      if (LongestSide(cell.picture->size()) > LongestSide(largest)) largest = cell.picture->size();
    }
    const int side = std::clamp(LongestSide(largest), kLeastShown, kMostShown);
    types_ = TypeSizesFor(side);
    measures_.rows = static_cast<int>(sheet_.rows.size());
    measures_.columns = static_cast<int>(sheet_.columns.size());
    measures_.picture = FitLongestSide(largest, side, true);
    measures_.margin = 2 * types_.caption;
    measures_.gap = types_.caption * 3 / 2;
    MeasureCells();
    MeasureHeader();
    if (sheet_.chart.curves.empty()) return;
    const int width =
        std::clamp(GridWidth(), kLeastLine * types_.caption, kMostChartWidth * types_.caption);
    measures_.chart = {width, kChartHeight * types_.caption};
  }

  void MeasureCells() {
    measures_.column_width = measures_.picture.width;
    std::size_t lines = 0;
    const auto widen = [](int& width, int least) { width = std::max(width, least); };
    for (const ContactSheet::Cell& cell : sheet_.cells) {
      lines = std::max(lines, cell.captions.size());
      for (const std::string& line : cell.captions) {
        widen(measures_.column_width, Width(line, types_.caption, false));
      }
    }
    for (const std::string& label : sheet_.columns) {
      widen(measures_.column_width, Width(label, types_.label, true));
      if (!label.empty()) measures_.column_label_height = LineHeight(types_.label) * 5 / 4;
    }
    for (const std::string& label : sheet_.rows) {
      widen(measures_.row_label_width, Width(label, types_.label, true));
    }
    measures_.caption_height =
        types_.caption / 3 + static_cast<int>(lines) * LineHeight(types_.caption);
  }

  /// The originals one beside the other, then the text in the rest of the grid's width or, where
  /// that is too narrow for reading, below them.
  void MeasureHeader() {
    const int thumbnail_height = 9 * types_.caption;
    int right = 0;
    for (const ContactSheet::Original& original : sheet_.originals) {
      const ImageSize size = ThumbnailSize(original.picture->size(), thumbnail_height);
      thumbnails_.push_back({original.picture.get(), size, right});
      right += std::max(size.width, Width(original.caption, types_.caption, false)) + measures_.gap;
    }
    const int pictures_height =
        sheet_.originals.empty() ? 0 : thumbnail_height + LineHeight(types_.caption);
    const bool beside = GridWidth() - right >= kLeastLine * types_.caption;
    text_ = beside ? SheetPlace{right, 0} : SheetPlace{0, pictures_height + measures_.gap};
    const ImageSize text =
        MeasureText(std::max(GridWidth() - text_.x, kLeastLine * types_.caption));
    measures_.header = {std::max(right - measures_.gap, text_.x + text.width),
                        std::max(pictures_height, text_.y + text.height)};
  }

  /// Breaks the lines to this width.
  ImageSize MeasureText(int width) {
    for (const std::string& line : sheet_.lines) {
      const auto fits = [&](const std::string& part) {
        return Width(part, types_.text, false) <= width;
      };
      for (std::string& part : BreakLines(line, fits)) lines_.push_back(std::move(part));
    }
    return {std::max(width, Width(sheet_.title, types_.title, true)),
            LineHeight(types_.title) + static_cast<int>(lines_.size()) * LineHeight(types_.text)};
  }

  int GridWidth() const {
    const int labels =
        measures_.row_label_width > 0 ? measures_.row_label_width + measures_.gap : 0;
    return labels + measures_.columns * (measures_.column_width + measures_.gap) - measures_.gap;
  }

  static ImageSize ThumbnailSize(ImageSize picture, int height) {
    const double width = static_cast<double>(picture.width) * height / picture.height;
    if (width <= 2 * height) return {std::max(1, static_cast<int>(std::lround(width))), height};
    return FitLongestSide(picture, 2 * height, true);
  }

  void PaintHeader(SheetPlace place) {
    for (std::size_t i = 0; i < thumbnails_.size(); ++i) {
      const Thumbnail& thumbnail = thumbnails_[i];
      const SheetPlace at{place.x + thumbnail.x, place.y};
      Lay(*thumbnail.picture, thumbnail.size, at);
      Write(sheet_.originals[i].caption, {at.x, at.y + thumbnail.size.height + types_.caption / 4},
            types_.caption, false, kPaleInk);
    }
    place.x += text_.x;
    place.y += text_.y;
    // The letters' tops are level with the pictures'.
    place.y -= types_.title / 4;
    Write(sheet_.title, place, types_.title, true, kInk);
    place.y += LineHeight(types_.title) + types_.title / 8;
    WriteLines(lines_, place, types_.text, kInk);
  }

  void WriteLines(const std::vector<std::string>& lines, SheetPlace place, int pixels,
                  SheetColor ink) {
    for (const std::string& line : lines) {
      Write(line, place, pixels, false, ink);
      place.y += LineHeight(pixels);
    }
  }

  void Write(const std::string& text, SheetPlace place, int pixels, bool bold, SheetColor ink) {
    Ink(image_, typeface_.Draw(text, pixels, bold), place, ink);
  }

  /// Transparent parts show the paper.
  void Lay(const Image& picture, ImageSize size, SheetPlace place) {
    const Image shown = Resample(picture, size);
    ForEachPixel(image_, size, place, [&](std::size_t from, float* rgb) {
      const float share = shown.has_alpha() ? shown.alpha()[from] : 1.0F;
      for (std::size_t channel = 0; channel < 3; ++channel) {
        const float color = std::clamp(shown.rgb()[3 * from + channel], 0.0F, 1.0F);
        rgb[channel] += share * (color - rgb[channel]);
      }
    });
  }

  struct Thumbnail {
    const Image* picture;
    ImageSize size;
    int x;
  };

  const ContactSheet& sheet_;
  const Typeface& typeface_;
  TypeSizes types_{};
  SheetMeasures measures_;
  std::vector<Thumbnail> thumbnails_;
  std::vector<std::string> lines_;
  SheetPlace text_;
  Image image_;
};

}  // namespace

Image DrawContactSheet(const ContactSheet& sheet, const Typeface& typeface) {
  return SheetPainter(sheet, typeface).Paint();
}

std::vector<std::string> BreakLines(std::string_view text,
                                    const std::function<bool(const std::string&)>& fits) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t blank = text.find(' ');
    const std::string word(text.substr(0, blank));
    text.remove_prefix(blank == text.npos ? text.size() : blank + 1);
    if (!lines.empty() && fits(lines.back() + " " + word)) {
      lines.back() += " " + word;
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

}  // namespace pastiche
