#include "core/study/sheet_grid.h"

#include <utility>

#include <gtest/gtest.h>

namespace pastiche {
namespace {

std::pair<int, int> Grid(std::size_t pictures, ImageSize largest = {400, 300}) {
  const SheetGrid grid = GridFor(pictures, largest);
  return {grid.rows, grid.columns};
}

TEST(SheetGrid, IsBroaderThanHighAndHasFewEmptyPlaces) {
  EXPECT_EQ(Grid(1), std::pair(1, 1));
  EXPECT_EQ(Grid(2), std::pair(1, 2));
  EXPECT_EQ(Grid(4), std::pair(2, 2));
  EXPECT_EQ(Grid(5), std::pair(2, 3));
  EXPECT_EQ(Grid(6), std::pair(2, 3));
  // Narrow pictures stand side by side, broad ones on each other.
  EXPECT_EQ(Grid(6, {100, 400}), std::pair(1, 6));
  EXPECT_EQ(Grid(4, {900, 100}), std::pair(4, 1));
}

TEST(SheetGrid, HasRoomForAll) {
  for (std::size_t pictures = 1; pictures <= 1000; ++pictures) {
    const SheetGrid grid = GridFor(pictures, {300, 400});
    const auto places = static_cast<std::size_t>(grid.rows) * grid.columns;
    ASSERT_GE(places, pictures);
    ASSERT_LT(places - pictures, static_cast<std::size_t>(grid.columns)) << "an empty row";
  }
}

TEST(SheetGrid, ManyPicturesAreSmaller) {
  EXPECT_EQ(LargestShown(1), 512);
  EXPECT_EQ(LargestShown(64), 512);
  int before = 512;
  for (const std::size_t pictures : {100U, 200U, 500U}) {
    EXPECT_LT(LargestShown(pictures), before);
    before = LargestShown(pictures);
    EXPECT_LE(static_cast<double>(before) * before * static_cast<double>(pictures), 17e6);
  }
  EXPECT_EQ(LargestShown(1000), 160);
}

}  // namespace
}  // namespace pastiche
