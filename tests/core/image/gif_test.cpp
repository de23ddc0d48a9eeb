#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <gif_lib.h>
#include <gtest/gtest.h>

#include "core/image/read_image.h"
#include "tests/core/image/picture_files.h"

namespace pastiche {
namespace {

struct Frame {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;
  bool interlaced = false;
  int transparent = NO_TRANSPARENT_COLOR;
  bool own_palette = false;
};

constexpr GifColorType kPalette[] = {{255, 0, 0}, {0, 255, 0}, {0, 0, 255}, {51, 102, 153}};
constexpr GifColorType kOwnPalette[] = {{10, 20, 30}, {40, 50, 60}, {70, 80, 90}, {250, 240, 230}};

/// What is painted at (x, y) of frame number `frame`.
GifPixelType IndexAt(int x, int y, std::size_t frame) {
  return static_cast<GifPixelType>((x + 2 * y + static_cast<int>(frame)) % 4);
}

std::vector<std::byte> GifFile(int width, int height, const std::vector<Frame>& frames) {
  std::string bytes;
  GifFileType* gif = EGifOpen(
      &bytes,
      [](GifFileType* file, const GifByteType* data, int count) {
        static_cast<std::string*>(file->UserData)
            ->append(reinterpret_cast<const char*>(data), static_cast<std::size_t>(count));
        return count;
      },
      nullptr);
  EGifSetGifVersion(gif, true);
  ColorMapObject* palette = GifMakeMapObject(4, kPalette);
  ColorMapObject* own = GifMakeMapObject(4, kOwnPalette);
  EXPECT_EQ(EGifPutScreenDesc(gif, width, height, 8, 0, palette), GIF_OK);
  for (std::size_t i = 0; i < frames.size(); ++i) {
    const Frame& frame = frames[i];
    GraphicsControlBlock control = {DISPOSAL_UNSPECIFIED, false, 5, frame.transparent};
    std::array<GifByteType, 4> extension;
    EGifGCBToExtension(&control, extension.data());
    EGifPutExtension(gif, GRAPHICS_EXT_FUNC_CODE, 4, extension.data());
    EXPECT_EQ(EGifPutImageDesc(gif, frame.left, frame.top, frame.width, frame.height,
                               frame.interlaced, frame.own_palette ? own : nullptr),
              GIF_OK);
    std::vector<int> rows;
    const std::vector<std::pair<int, int>> passes =
        frame.interlaced ? std::vector<std::pair<int, int>>{{0, 8}, {4, 8}, {2, 4}, {1, 2}}
                         : std::vector<std::pair<int, int>>{{0, 1}};
    for (const auto& [first, step] : passes) {
      for (int y = first; y < frame.height; y += step) rows.push_back(y);
    }
    for (const int y : rows) {
      std::vector<GifPixelType> row;
      for (int x = 0; x < frame.width; ++x) row.push_back(IndexAt(x, y, i));
      EXPECT_EQ(EGifPutLine(gif, row.data(), frame.width), GIF_OK);
    }
  }
  GifFreeMapObject(palette);
  GifFreeMapObject(own);
  EGifCloseFile(gif, nullptr);
  return AsBytes(bytes);
}

/// The first frame as it must be read, on a screen of that size.
void ExpectFirst(const std::vector<std::byte>& file, ImageSize screen, const Frame& frame) {
  const Result<Image> read = DecodeImage(file, "a.gif");
  ASSERT_TRUE(read) << read.error().message;
  ASSERT_EQ(read->size(), screen);
  const bool covers = frame.width == screen.width && frame.height == screen.height;
  EXPECT_EQ(read->has_alpha(), !covers || frame.transparent != NO_TRANSPARENT_COLOR);
  for (int y = 0; y < screen.height; ++y) {
    for (int x = 0; x < screen.width; ++x) {
      const std::size_t at = static_cast<std::size_t>(y * screen.width + x);
      const int u = x - frame.left;
      const int v = y - frame.top;
      const bool inside = u >= 0 && v >= 0 && u < frame.width && v < frame.height;
      const int index = inside ? IndexAt(u, v, 0) : 0;
      const bool opaque = inside && index != frame.transparent;
      if (read->has_alpha()) {
        ASSERT_EQ(read->alpha()[at], opaque ? 1 : 0) << x << ", " << y;
      }
      if (opaque) {
        const GifColorType& color = (frame.own_palette ? kOwnPalette : kPalette)[index];
        ASSERT_NEAR(read->rgb()[3 * at] * 255, color.Red, 1e-3) << x << ", " << y;
        ASSERT_NEAR(read->rgb()[3 * at + 1] * 255, color.Green, 1e-3) << x << ", " << y;
        ASSERT_NEAR(read->rgb()[3 * at + 2] * 255, color.Blue, 1e-3) << x << ", " << y;
      }
    }
  }
}

TEST(Gif, ItsFirstFrameIsReadOnItsScreen) {
  for (const bool interlaced : {false, true}) {
    for (const int transparent : {NO_TRANSPARENT_COLOR, 2}) {
      for (const bool own_palette : {false, true}) {
        const Frame whole = {0, 0, 21, 13, interlaced, transparent, own_palette};
        ExpectFirst(GifFile(21, 13, {whole}), {21, 13}, whole);
        ExpectFirst(GifFile(21, 13, {whole, {0, 0, 21, 13}}), {21, 13}, whole);
        const Frame part = {4, 3, 11, 9, interlaced, transparent, own_palette};
        ExpectFirst(GifFile(21, 13, {part, {0, 0, 21, 13}}), {21, 13}, part);
      }
    }
  }
}

TEST(Gif, AScreenSmallerThanTheFrameGrows) {
  const Frame frame = {2, 1, 21, 13};
  ExpectFirst(GifFile(10, 5, {frame}), {23, 14}, frame);
}

TEST(Gif, TheEndMarkerDoesNotMatterAndAnythingLessIsRefused) {
  const Frame frame = {0, 0, 40, 30};
  const std::vector<std::byte> file = GifFile(40, 30, {frame});
  ExpectFirst({file.begin(), file.end() - 1}, {40, 30}, frame);
  for (std::size_t size = 20; size + 10 < file.size(); ++size) {
    const Result<Image> read = DecodeImage(std::span(file).first(size), "a.gif");
    ASSERT_FALSE(read) << size;
    ASSERT_TRUE(English(read.error().message).starts_with("a.gif: the file is cut off or damaged"));
  }
}

TEST(Gif, ALimitHoldsForTheWholeScreen) {
  const std::vector<std::byte> file = GifFile(8, 8, {{0, 0, 4, 4}});
  EXPECT_TRUE(DecodeImage(file, "a.gif", {64, Text("too much")}));
  const Result<Image> read = DecodeImage(file, "a.gif", {63, Text("too much")});
  ASSERT_FALSE(read);
  EXPECT_EQ(English(read.error().message), "a.gif: too much");
}

TEST(Gif, HugeOnesAreRefusedUnread) {
  std::vector<std::byte> file = GifFile(8, 8, {{0, 0, 8, 8}});
  for (const std::size_t at : {6, 7, 8, 9}) file[at] = std::byte{0xFF};
  const Result<Image> read = DecodeImage(file, "a.gif");
  ASSERT_FALSE(read);
  EXPECT_EQ(English(read.error().message),
            "a.gif: the picture is 65535 x 65535 pixels, more than the 400 million that Pastiche "
            "reads; make it smaller");
}

}  // namespace
}  // namespace pastiche
