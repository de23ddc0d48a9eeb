#include "app/cli/film_frames.h"

#include <filesystem>

#include <gtest/gtest.h>

#include "core/image/read_image.h"

namespace pastiche::cli {
namespace {

using std::chrono::milliseconds;

Frame FrameOf(ImageSize size) {
  Frame frame;
  frame.size = size;
  frame.rgb.assign(static_cast<std::size_t>(size.width) * size.height * 3, 90);
  return frame;
}

class FilmFramesTest : public ::testing::Test {
 protected:
  void Wait(int time) { now_ += milliseconds(time); }

  std::chrono::steady_clock::time_point now_;
  FilmFrames frames_{[this] { return now_; }};
};

TEST_F(FilmFramesTest, AreAskedForOncePerInterval) {
  EXPECT_TRUE(frames_.ShouldRequest());
  EXPECT_FALSE(frames_.ShouldRequest());
  ASSERT_TRUE(frames_.Take(FrameOf({4, 3})));
  EXPECT_FALSE(frames_.ShouldRequest());
  Wait(FilmCourse::kFirstInterval - 1);
  EXPECT_FALSE(frames_.ShouldRequest());
  // One that came for somebody else is none of the film's.
  ASSERT_TRUE(frames_.Take(FrameOf({4, 3})));
  EXPECT_EQ(frames_.files().size(), 1U);
  Wait(1);
  EXPECT_TRUE(frames_.ShouldRequest());
}

TEST_F(FilmFramesTest, AreSmallAndGoWithTheFilm) {
  std::filesystem::path file;
  {
    FilmFrames frames;
    ASSERT_TRUE(frames.TakeLast(Image({2600, 1300})));
    file = frames.files().front();
    EXPECT_EQ(ReadImage(file)->size(), (ImageSize{1280, 640}));
  }
  EXPECT_FALSE(std::filesystem::exists(file.parent_path()));
}

TEST_F(FilmFramesTest, OfALongRunTakeNoMoreRoom) {
  for (int i = 0; i < 3 * static_cast<int>(FilmCourse::kMostFrames); ++i) {
    ASSERT_TRUE(frames_.Take(FrameOf({4, 3})));
    Wait(FilmCourse::kFirstInterval);
  }
  // Of 720 quarters of a second: the first 240, thinned, and then every other, thinned again.
  EXPECT_LT(frames_.files().size(), FilmCourse::kMostFrames);
  EXPECT_GE(frames_.files().size(), FilmCourse::kMostFrames / 2);
  const auto folder = frames_.files().front().parent_path();
  // And the folder's mark.
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder),
                          std::filesystem::directory_iterator()),
            static_cast<long>(frames_.files().size()) + 1);
  EXPECT_EQ(frames_.files().front().filename(), "0.jpg");
}

}  // namespace
}  // namespace pastiche::cli
