#include "core/study/contact_sheet.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/artwork/artwork.h"
#include "core/image/resample.h"
#include "core/study/caption_lines.h"
#include "core/study/sheet_grid.h"
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
/// Of a caption that is broken.
constexpr std::size_t kMostCaptionLines = 3;

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

/// Joined, each once.
std::string NamesOf(const std::vector<std::string>& names) {
  std::string text;
  for (auto name = names.begin(); name != names.end(); ++name) {
    if (name->empty() || std::find(names.begin(), name, *name) != name) continue;
    text += (text.empty() ? "" : ", ") + *name;
  }
  return text;
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
    for (std::size_t i = 0; i < sheet_.cells.size(); ++i) PaintCell(i, layout);
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
    int largest = 0;
    for (const ContactSheet::Cell& cell : sheet_.cells) {
      largest = std::max(largest, LongestSide(cell.picture->size()));
    }
    const int most = LargestShown(sheet_.cells.size());
    const int side = std::clamp(largest, std::min(kLeastShown, most), most);
    for (const ContactSheet::Cell& cell : sheet_.cells) {
      const ImageSize shown = FitLongestSide(cell.picture->size(), side, true);
      measures_.picture = Enclosing(measures_.picture, shown);
    }
    MeasureRows();
    types_ = TypeSizesFor(side);
    measures_.rows = static_cast<int>(sheet_.rows.size());
    measures_.columns = static_cast<int>(sheet_.columns.size());
    measures_.margin = 2 * types_.caption;
    measures_.gap = types_.caption * 3 / 2;
    MeasureCells();
    MeasureHeader();
    if (sheet_.chart.curves.empty()) return;
    const int width =
        std::clamp(GridWidth(), kLeastLine * types_.caption, kMostChartWidth * types_.caption);
    measures_.chart = {width, kChartHeight * types_.caption};
  }

  void MeasureRows() {
    std::vector<int> heights(sheet_.rows.size(), 0);
    for (const ContactSheet::Cell& cell : sheet_.cells) {
      int& height = heights[static_cast<std::size_t>(cell.row)];
      height = std::max(height, SizeOf(cell).height);
    }
    // What is still missing will need room.
    std::replace(heights.begin(), heights.end(), 0, measures_.picture.height);
    measures_.row_heights = std::move(heights);
  }

  /// As it is shown: to the pixel the same for all of one shape.
  ImageSize SizeOf(const ContactSheet::Cell& cell) const {
    const ImageSize box = measures_.picture;
    const ImageSize picture = cell.picture->size();
    return SameShape(picture, box) ? box : FitLongestSide(picture, LongestSide(box), true);
  }

  void MeasureCells() {
    measures_.column_width = measures_.picture.width;
    std::size_t lines = 0;
    const auto widen = [](int& width, int least) { width = std::max(width, least); };
    for (const ContactSheet::Cell& cell : sheet_.cells) {
      captions_.push_back(sheet_.breaks_captions ? Broken(cell.captions) : cell.captions);
      lines = std::max(lines, captions_.back().size());
      for (const std::string& line : captions_.back()) {
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

  std::vector<std::string> Broken(const std::vector<std::string>& captions) const {
    const auto fits = [this](const std::string& line) {
      return Width(line, types_.caption, false) <= measures_.picture.width;
    };
    std::vector<std::string> lines;
    for (const std::string& caption : captions) {
      for (std::string& line : CaptionLines(caption, kMostCaptionLines, fits)) {
        lines.push_back(std::move(line));
      }
    }
    return lines;
  }

  void PaintCell(std::size_t i, const SheetLayout& layout) {
    const ContactSheet::Cell& cell = sheet_.cells[i];
    const ImageSize size = SizeOf(cell);
    SheetPlace place = layout.Picture(cell.row, cell.column);
    Lay(*cell.picture, size, {place.x, place.y + layout.RowHeight(cell.row) - size.height});
    place = layout.Caption(cell.row, cell.column);
    place.y += types_.caption / 3;
    WriteLines(captions_[i], place, types_.caption, kPaleInk);
  }

  /// The originals one beside the other, then the text in the rest of the grid's width or, where
  /// that is too narrow for reading, below them.
  void MeasureHeader() {
    const ImageSize pictures = MeasureOriginals();
    const int right = pictures.width > 0 ? pictures.width + measures_.gap : 0;
    const bool beside = GridWidth() - right >= kLeastLine * types_.caption;
    text_ = beside ? SheetPlace{right, 0} : SheetPlace{0, pictures.height + measures_.gap};
    const ImageSize text =
        MeasureText(std::max(GridWidth() - text_.x, kLeastLine * types_.caption));
    measures_.header = {std::max(pictures.width, text_.x + text.width),
                        std::max(pictures.height, text_.y + text.height)};
  }

  /// Many of them take several rows.
  ImageSize MeasureOriginals() {
    const int height = 9 * types_.caption;
    const int most = std::max(GridWidth(), kLeastLine * types_.caption);
    ImageSize all;
    SheetPlace place;
    for (const ContactSheet::Original& original : sheet_.originals) {
      const ImageSize size = ThumbnailSize(original.picture->size(), height);
      const int width = std::max(size.width, Width(original.caption, types_.caption, false));
      if (place.x > 0 && place.x + width > most) place = {0, all.height + measures_.gap};
      thumbnails_.push_back({original.picture.get(), size, place});
      all = Enclosing(all, {place.x + width, place.y + height + LineHeight(types_.caption)});
      place.x += width + measures_.gap;
    }
    return all;
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
      const SheetPlace at{place.x + thumbnail.place.x, place.y + thumbnail.place.y};
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
    SheetPlace place;
  };

  const ContactSheet& sheet_;
  const Typeface& typeface_;
  TypeSizes types_{};
  SheetMeasures measures_;
  std::vector<Thumbnail> thumbnails_;
  std::vector<std::string> lines_;
  /// By cell.
  std::vector<std::vector<std::string>> captions_;
  SheetPlace text_;
  Image image_;
};

}  // namespace

Image DrawContactSheet(const ContactSheet& sheet, const Typeface& typeface) {
  return SheetPainter(sheet, typeface).Paint();
}

Message SourcesText(const std::vector<std::string>& photos,
                    const std::vector<std::string>& paintings) {
  const std::string from = NamesOf(photos);
  const std::string styles = NamesOf(paintings);
  if (from.empty() || styles.empty()) return {};
  return Text("%1 in the style of %2", from, styles);
}

}  // namespace pastiche
