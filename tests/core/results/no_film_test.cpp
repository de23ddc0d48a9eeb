#include <filesystem>
#include <vector>

#include <gtest/gtest.h>

#include "core/image/write_image.h"
#include "core/results/film.h"
#include "tests/support/pictures.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

TEST(NoFilm, IsSaidInOneLineAndLeavesNothing) {
  const TemporaryFolder folder;
  const std::vector<std::filesystem::path> frames = {folder / "0.png"};
  ASSERT_TRUE(WriteImage(*MakePlainPicture({32, 24}, 1, 0, 0), frames.front()));
  EXPECT_FALSE(HasFilms());
  const Result<void> written = WriteFilm(folder / "film.mp4", frames, {}, {});
  ASSERT_FALSE(written);
  EXPECT_EQ(English(written.error().message), "film.mp4: this program was built without films");
  EXPECT_FALSE(std::filesystem::exists(folder / "film.mp4"));
}

}  // namespace
}  // namespace pastiche
