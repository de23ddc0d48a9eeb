#include "core/results/film.h"

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/videoio.hpp>

#include "core/base/cancelled.h"
#include "core/image/write_image.h"
#include "tests/support/pictures.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

class FilmTest : public ::testing::TestWithParam<std::string> {
 protected:
  /// Pictures from black to red; the first ones are of a coarser scale.
  std::vector<fs::path> Frames(int count) const {
    std::vector<fs::path> frames;
    for (int i = 0; i < count; ++i) {
      const ImageSize size = i < count / 2 ? ImageSize{33, 25} : ImageSize{131, 99};
      const float red = static_cast<float>(i) / static_cast<float>(count - 1);
      frames.push_back(folder_ / (std::to_string(i) + ".png"));
      EXPECT_TRUE(WriteImage(*MakePlainPicture(size, red, 0, 0), frames.back()));
    }
    return frames;
  }
  Result<void> Write(const std::vector<fs::path>& frames, FilmOptions options = {}) const {
    return WriteFilm(film_, frames, options, {});
  }

  const TemporaryFolder folder_;
  const fs::path film_ = folder_ / ("film" + GetParam());
};

TEST_P(FilmTest, HasEachPictureInItsOrderAndHoldsTheLast) {
  const Result<void> written = Write(Frames(10), {.frames_per_second = 10, .hold_seconds = 0.5});
  ASSERT_TRUE(written) << written.error().message;
  cv::VideoCapture film(film_.string(), cv::CAP_FFMPEG);
  ASSERT_TRUE(film.isOpened());
  // Even sides.
  EXPECT_EQ(film.get(cv::CAP_PROP_FRAME_WIDTH), 130);
  EXPECT_EQ(film.get(cv::CAP_PROP_FRAME_HEIGHT), 98);
  EXPECT_NEAR(film.get(cv::CAP_PROP_FPS), 10, 0.01);
  std::vector<double> reds;
  for (cv::Mat frame; film.read(frame);) reds.push_back(cv::mean(frame)[2]);
  ASSERT_EQ(reds.size(), 15U);
  for (std::size_t i = 0; i < reds.size(); ++i) {
    EXPECT_NEAR(reds[i], 255.0 * static_cast<double>(std::min<std::size_t>(i, 9)) / 9, 14) << i;
  }
}

TEST_P(FilmTest, IsMadeWithoutAWord) {
  const std::vector<fs::path> frames = Frames(3);
  ::testing::internal::CaptureStderr();
  const Result<void> written = Write(frames, {.hold_seconds = 0});
  EXPECT_EQ(::testing::internal::GetCapturedStderr(), "");
  EXPECT_TRUE(written);
  ::testing::internal::CaptureStderr();
  std::fputs("there again", stderr);
  EXPECT_EQ(::testing::internal::GetCapturedStderr(), "there again");
}

TEST_P(FilmTest, LeavesOutWhatIsNotThereAnyMore) {
  std::vector<fs::path> frames = Frames(6);
  fs::remove(frames[2]);
  fs::remove(frames[5]);
  ASSERT_TRUE(Write(frames, {.hold_seconds = 0}));
  cv::VideoCapture film(film_.string(), cv::CAP_FFMPEG);
  int count = 0;
  for (cv::Mat frame; film.read(frame);) ++count;
  EXPECT_EQ(count, 4);
}

TEST_P(FilmTest, ThatCannotBeMadeIsOneLineAndNoFile) {
  EXPECT_FALSE(Write({}));
  std::ofstream(folder_ / "bad.png") << "no picture";
  const Result<void> written = Write({folder_ / "bad.png"});
  ASSERT_FALSE(written);
  EXPECT_TRUE(English(written.error().message).starts_with("film" + GetParam() + ": "))
      << written.error().message;
  EXPECT_FALSE(fs::exists(film_));
}

TEST_P(FilmTest, KeepsAFileThatIsToBeKept) {
  std::ofstream(film_) << "mine";
  EXPECT_FALSE(Write(Frames(3), {.existing = Existing::kKeep}));
  EXPECT_EQ(fs::file_size(film_), 4U);
}

TEST_P(FilmTest, IsGivenUpWhenItIsTold) {
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(static_cast<void>(WriteFilm(film_, Frames(3), {}, stop.get_token())), Cancelled);
  EXPECT_FALSE(fs::exists(film_));
}

INSTANTIATE_TEST_SUITE_P(Formats, FilmTest, testing::Values(".mp4", ".webm"),
                         [](const auto& format) { return format.param.substr(1); });

TEST(Film, KnowsItsEndings) {
  EXPECT_TRUE(CanWriteFilm("a.MP4"));
  EXPECT_TRUE(CanWriteFilm("b.webm"));
  EXPECT_FALSE(CanWriteFilm("c.avi"));
  EXPECT_FALSE(CanWriteFilm("mp4"));
}

}  // namespace
}  // namespace pastiche
