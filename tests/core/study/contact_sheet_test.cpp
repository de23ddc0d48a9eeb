#include "core/study/contact_sheet.h"

#include <cmath>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/pictures.h"

namespace pastiche {
namespace {

using ::testing::ElementsAre;

struct Box {
  int left = 1 << 20;
  int top = 1 << 20;
  int right = -1;
  int bottom = -1;
  int pixels = 0;

  int width() const { return right - left + 1; }
  int height() const { return bottom - top + 1; }
};

/// Where the sheet has a colour.
Box Find(const Image& sheet, float red, float green, float blue) {
  Box box;
  for (int y = 0; y < sheet.height(); ++y) {
    for (int x = 0; x < sheet.width(); ++x) {
      const float* rgb = &sheet.rgb()[static_cast<std::size_t>(y * sheet.width() + x) * 3];
      if (std::abs(rgb[0] - red) + std::abs(rgb[1] - green) + std::abs(rgb[2] - blue) > 0.02F) {
        continue;
      }
      box.left = std::min(box.left, x);
      box.top = std::min(box.top, y);
      box.right = std::max(box.right, x);
      box.bottom = std::max(box.bottom, y);
      ++box.pixels;
    }
  }
  return box;
}

/// Pixels that are neither the paper nor coloured: letters.
int Letters(const Image& sheet, int top, int bottom) {
  int count = 0;
  for (int y = top; y < bottom; ++y) {
    for (int x = 0; x < sheet.width(); ++x) {
      const float* rgb = &sheet.rgb()[static_cast<std::size_t>(y * sheet.width() + x) * 3];
      const bool grey = rgb[0] == rgb[1] && rgb[1] == rgb[2];
      if (grey && rgb[0] < 0.6F) ++count;
    }
  }
  return count;
}

ContactSheet RedAndBlue(ImageSize size = {64, 48}) {
  ContactSheet sheet;
  sheet.rows = {""};
  sheet.columns = {"", ""};
  sheet.cells = {{0, 0, MakePlainPicture(size, 1, 0, 0), {}},
                 {0, 1, MakePlainPicture(size, 0, 0, 1), {}}};
  return sheet;
}

Image Draw(const ContactSheet& sheet) { return DrawContactSheet(sheet, *MakeInstalledTypeface()); }

TEST(ContactSheet, ShowsSmallPicturesLargeEnoughAndSideBySide) {
  const Image sheet = Draw(RedAndBlue());
  const Box red = Find(sheet, 1, 0, 0);
  const Box blue = Find(sheet, 0, 0, 1);
  EXPECT_EQ(red.width(), 256);
  EXPECT_EQ(red.height(), 192);
  EXPECT_EQ(red.pixels, 256 * 192);
  EXPECT_EQ(blue.pixels, red.pixels);
  EXPECT_EQ(blue.top, red.top);
  EXPECT_GT(blue.left, red.right);
  // The same margin all around, and no letters where there is no text.
  EXPECT_EQ(red.left, sheet.width() - 1 - blue.right);
  EXPECT_EQ(Letters(sheet, 0, sheet.height()), 0);
}

TEST(ContactSheet, ShowsLargePicturesSmallerAndAllEquallyLarge) {
  ContactSheet contents = RedAndBlue({800, 600});
  contents.cells[1].picture = MakePlainPicture({80, 60}, 0, 0, 1);
  const Image sheet = Draw(contents);
  EXPECT_EQ(Find(sheet, 1, 0, 0).width(), 512);
  EXPECT_EQ(Find(sheet, 0, 0, 1).width(), 512);
}

TEST(ContactSheet, WritesWhatThereIsToSay) {
  ContactSheet contents = RedAndBlue();
  contents.title = "Title";
  contents.lines = {"settings"};
  contents.columns = {"left", "right"};
  contents.cells[0].captions = {"loss 1", "3 iterations"};
  const Image sheet = Draw(contents);
  const Box red = Find(sheet, 1, 0, 0);
  EXPECT_GT(Letters(sheet, 0, red.top), 200);
  EXPECT_GT(Letters(sheet, red.bottom + 1, sheet.height()), 50);
  EXPECT_EQ(Letters(sheet, red.top, red.bottom + 1), 0);
  contents.rows = {"row"};
  const Image labelled = Draw(contents);
  EXPECT_GT(labelled.width(), sheet.width());
  EXPECT_GT(Letters(labelled, red.top, red.bottom + 1), 20);
}

TEST(ContactSheet, ALongCaptionWidensTheColumnAndIsNotCut) {
  ContactSheet contents = RedAndBlue();
  contents.cells[0].captions = {std::string(60, 'w')};
  const Image sheet = Draw(contents);
  const Box blue = Find(sheet, 0, 0, 1);
  EXPECT_GT(blue.left, 60 * 8);
}

TEST(ContactSheet, ALongSettingsLineIsBrokenNotCut) {
  ContactSheet contents = RedAndBlue();
  contents.title = "T";
  contents.lines = {"one"};
  const Image plain = Draw(contents);
  for (int i = 0; i < 60; ++i) contents.lines[0] += " and more";
  const Image longer = Draw(contents);
  EXPECT_EQ(longer.width(), plain.width());
  EXPECT_GT(longer.height(), plain.height() + 50);
}

TEST(ContactSheet, ShowsTheOriginalsBesideTheTitle) {
  ContactSheet contents = RedAndBlue();
  contents.originals = {{"photo", MakePlainPicture({300, 200}, 0, 1, 0)},
                        {"painting", MakePlainPicture({900, 100}, 1, 1, 0)}};
  const Image sheet = Draw(contents);
  const Box red = Find(sheet, 1, 0, 0);
  const Box photo = Find(sheet, 0, 1, 0);
  const Box painting = Find(sheet, 1, 1, 0);
  EXPECT_NEAR(photo.width() / static_cast<double>(photo.height()), 1.5, 0.02);
  EXPECT_NEAR(painting.width() / static_cast<double>(painting.height()), 9, 0.5);
  EXPECT_LT(photo.bottom, red.top);
  EXPECT_GT(painting.left, photo.right);
}

TEST(ContactSheet, TextThatHasNoRoomBesideTheOriginalsGoesBelowThem) {
  ContactSheet contents = RedAndBlue();
  contents.title = "Title";
  contents.lines = {"a line that is longer than what is left of the grid beside the originals"};
  const auto photo = MakePlainPicture({300, 200}, 0, 1, 0);
  contents.originals = {{"photo", photo}, {"photo", photo}};
  const Image narrow = Draw(contents);
  const Box green = Find(narrow, 0, 1, 0);
  const Box red = Find(narrow, 1, 0, 0);
  // The text widens nothing: the margins are those of the grid.
  EXPECT_EQ(red.left, narrow.width() - 1 - Find(narrow, 0, 0, 1).right);
  EXPECT_GT(Letters(narrow, green.bottom + 30, red.top), 200);
  // One more column, and there is room.
  contents.columns.push_back("");
  const Image wide = Draw(contents);
  EXPECT_GT(Letters(wide, green.top, green.bottom), 200);
  EXPECT_LT(wide.height(), narrow.height());
}

TEST(ContactSheet, ShowsACurveForEachCellBelowTheGrid) {
  ContactSheet contents = RedAndBlue();
  const Image without = Draw(contents);
  contents.chart.curves = {{"left", {{1, 1}, {9, 0.1}}}, {"right", {{1, 1}, {9, 0.5}}}};
  const Image sheet = Draw(contents);
  EXPECT_EQ(sheet.width(), without.width());
  EXPECT_GT(sheet.height(), without.height() + 200);
  // The second curve's colour.
  const Box curve = Find(sheet, 0, 0.45F, 0.7F);
  EXPECT_GT(curve.top, without.height() - 30);
  EXPECT_GT(curve.width(), 200);
  EXPECT_GT(Letters(sheet, without.height(), sheet.height()), 500);
}

TEST(ContactSheet, TransparentPartsShowThePaper) {
  ContactSheet contents = RedAndBlue();
  auto picture = std::make_shared<Image>(contents.cells[0].picture->Clone());
  picture->SetAlpha(std::vector<float>(picture->pixel_count(), 0.0F));
  contents.cells[0].picture = picture;
  const Image sheet = Draw(contents);
  EXPECT_EQ(Find(sheet, 1, 0, 0).pixels, 0);
  EXPECT_EQ(Find(sheet, 0, 0, 1).pixels, 256 * 192);
}

TEST(ContactSheet, PicturesOfOtherShapesKeepThemAndStandOnTheirCaptions) {
  ContactSheet contents = RedAndBlue({800, 600});
  contents.cells[1].picture = MakePlainPicture({60, 120}, 0, 0, 1);
  const Image sheet = Draw(contents);
  const Box red = Find(sheet, 1, 0, 0);
  const Box blue = Find(sheet, 0, 0, 1);
  EXPECT_EQ(red.width(), 512);
  EXPECT_EQ(red.height(), 384);
  EXPECT_EQ(blue.width(), 256);
  EXPECT_EQ(blue.height(), 512);
  EXPECT_EQ(red.pixels, 512 * 384);
  EXPECT_EQ(blue.pixels, 256 * 512);
  EXPECT_EQ(red.bottom, blue.bottom);
  // A row that has none of the high ones needs no such room.
  contents.rows.push_back("");
  contents.cells.push_back({1, 0, MakePlainPicture({800, 600}, 0, 1, 0), {}});
  const Box green = Find(Draw(contents), 0, 1, 0);
  EXPECT_EQ(green.height(), 384);
  EXPECT_LT(green.top, blue.bottom + 60);
  // The columns are as wide as the widest of all.
  EXPECT_EQ(blue.left - red.left, Find(Draw(RedAndBlue({800, 600})), 0, 0, 1).left - red.left);
}

TEST(ContactSheet, CaptionsThatAreBrokenWidenNothing) {
  ContactSheet contents = RedAndBlue();
  const int blue = Find(Draw(contents), 0, 0, 1).left;
  contents.breaks_captions = true;
  contents.cells[0].captions = {std::string(60, 'w'),
                                "many words that go on " + std::string(9, 'x')};
  const Image sheet = Draw(contents);
  EXPECT_EQ(Find(sheet, 0, 0, 1).left, blue);
  EXPECT_EQ(Find(sheet, 1, 0, 0).width(), 256);
  EXPECT_GT(Letters(sheet, Find(sheet, 1, 0, 0).bottom + 1, sheet.height()), 100);
}

TEST(ContactSheet, ManyPicturesAreShownSmaller) {
  ContactSheet contents;
  const auto green = MakePlainPicture({600, 600}, 0, 1, 0);
  contents.rows.assign(20, "");
  contents.columns.assign(20, "");
  for (int i = 0; i < 400; ++i) contents.cells.push_back({i / 20, i % 20, green, {}});
  const Image sheet = Draw(contents);
  EXPECT_LT(sheet.width(), 20 * 256);
  EXPECT_GT(sheet.width(), 20 * 160);
}

TEST(ContactSheet, ManyOriginalsTakeSeveralRows) {
  ContactSheet contents = RedAndBlue();
  const int wide = Draw(contents).width();
  contents.originals.assign(3, {"photo", MakePlainPicture({300, 200}, 0, 1, 0)});
  contents.originals.push_back({"painting", MakePlainPicture({300, 200}, 1, 1, 0)});
  const Image sheet = Draw(contents);
  EXPECT_LE(sheet.width(), wide);
  const Box photos = Find(sheet, 0, 1, 0);
  const Box painting = Find(sheet, 1, 1, 0);
  EXPECT_GT(painting.top, photos.top + 100);
  EXPECT_LT(painting.bottom, Find(sheet, 1, 0, 0).top);
  EXPECT_EQ(painting.pixels, painting.width() * painting.height());
}

TEST(ContactSheet, SaysWhatItsOriginalsAre) {
  EXPECT_EQ(English(SourcesText({"a.jpg", "a.jpg"}, {"b.jpg", "", "c.jpg", "b.jpg"})),
            "a.jpg in the style of b.jpg, c.jpg");
  EXPECT_TRUE(SourcesText({""}, {"b.jpg"}).empty());
  EXPECT_TRUE(SourcesText({"a.jpg"}, {}).empty());
}

}  // namespace
}  // namespace pastiche
