#include "core/study/sheet_layout.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

SheetMeasures SomeMeasures() {
  SheetMeasures measures;
  measures.rows = 2;
  measures.columns = 3;
  measures.picture = {100, 60};
  measures.column_width = 110;
  measures.caption_height = 30;
  measures.header = {200, 50};
  measures.margin = 20;
  measures.gap = 10;
  return measures;
}

TEST(SheetLayout, PutsTheGridBelowTheHeader) {
  const SheetLayout layout(SomeMeasures());
  EXPECT_EQ(layout.Header(), (SheetPlace{20, 20}));
  // Header 20 to 70, a margin, the first row.
  EXPECT_EQ(layout.Picture(0, 0), (SheetPlace{20, 90}));
  EXPECT_EQ(layout.Caption(0, 0), (SheetPlace{20, 150}));
  // 60 + 30 high, 110 wide, a gap of 10.
  EXPECT_EQ(layout.Picture(1, 2), (SheetPlace{20 + 2 * 120, 90 + 100}));
  EXPECT_EQ(layout.size(), (ImageSize{260 + 110 + 20, 190 + 60 + 30 + 20}));
}

TEST(SheetLayout, LabelsMakeRoomForThemselves) {
  SheetMeasures measures = SomeMeasures();
  measures.row_label_width = 40;
  measures.column_label_height = 15;
  const SheetLayout layout(measures);
  EXPECT_EQ(layout.Picture(0, 0), (SheetPlace{20 + 40 + 10, 90 + 15}));
  EXPECT_EQ(layout.ColumnLabel(1), (SheetPlace{70 + 120, 90}));
  EXPECT_EQ(layout.RowLabel(1), (SheetPlace{20, 105 + 100}));
}

TEST(SheetLayout, PutsTheChartBelowTheGrid) {
  SheetMeasures measures = SomeMeasures();
  measures.chart = {600, 200};
  const SheetLayout layout(measures);
  // The second row's captions end at 190 + 60 + 30; a margin above the chart and one below.
  EXPECT_EQ(layout.Chart(), (SheetPlace{20, 300}));
  EXPECT_EQ(layout.size(), (ImageSize{640, 520}));
}

TEST(SheetLayout, ARowIsAsHighAsItsPictures) {
  SheetMeasures measures = SomeMeasures();
  measures.row_heights = {40, 60};
  const SheetLayout layout(measures);
  EXPECT_EQ(layout.Caption(0, 0), (SheetPlace{20, 90 + 40}));
  EXPECT_EQ(layout.Picture(1, 0), (SheetPlace{20, 90 + 40 + 30 + 10}));
  EXPECT_EQ(layout.size().height, 170 + 60 + 30 + 20);
  measures.row_heights = {40};
  EXPECT_EQ(SheetLayout(measures).size().height, layout.size().height);
}

TEST(SheetLayout, AWideHeaderWidensTheSheet) {
  SheetMeasures measures = SomeMeasures();
  measures.header.width = 500;
  EXPECT_EQ(SheetLayout(measures).size().width, 540);
}

}  // namespace
}  // namespace pastiche
