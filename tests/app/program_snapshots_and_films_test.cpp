// What shows a run on its way: snapshots and a film.

#include <filesystem>
#include <fstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/work_folder.h"
#include "core/results/film.h"
#include "tests/app/program_render.h"
#include "tests/support/environment.h"

namespace pastiche {
namespace {

TEST_F(ProgramRender, SnapshotsShowTheRun) {
  const std::string snapshots = folder_ / "snapshots";
  const ProgramResult result = RunProgram(
      RenderArguments({"--iterations", "12", "--snapshots", snapshots, "--every", "4", "--quiet"}));
  ASSERT_EQ(result.exit_code, 0) << result.err;
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(snapshots)) {
    ++count;
    EXPECT_THAT(entry.path().filename().string(), ::testing::MatchesRegex("0000[01][0-9].png"));
    const int iteration = std::stoi(entry.path().stem().string());
    EXPECT_GE(iteration, 4);
    EXPECT_LE(iteration, 12);
    EXPECT_EQ(SizeOf(entry.path().string()), kPhotoSize);
  }
  EXPECT_GE(count, 1);
  EXPECT_LE(count, 3);
}

TEST_F(ProgramRender, ADryRunLooksAtTheFolderOfItsSnapshotsAndMakesNone) {
  for (const char* name : {"snapshots", "snapshots/"}) {
    const ProgramResult result =
        RunProgram(RenderArguments({"--dry-run", "--snapshots", folder_ / name}));
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_FALSE(std::filesystem::exists(folder_ / "snapshots"));
  }
  EXPECT_EQ(RunProgram(RenderArguments({"--dry-run", "--snapshots", folder_ / "a/b"})).exit_code,
            2);
}

TEST_F(ProgramRender, AFilmIsRefusedAtOnceByAProgramWithoutFilms) {
  if (HasFilms()) GTEST_SKIP() << "this program has films";
  const ProgramResult result = RunProgram(RenderArguments({"--film", folder_ / "run.webm"}));
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.err, ::testing::HasSubstr("--film: this program was built without films"));
  EXPECT_FALSE(std::filesystem::exists(output_));
}

TEST_F(ProgramRender, AFilmShowsTheRun) {
  if (!HasFilms()) GTEST_SKIP() << "this program was built without films";
  const std::string film = folder_ / "run.webm";
  const ProgramResult result = RunProgram(RenderArguments({"--iterations", "5", "--film", film}));
  ASSERT_EQ(result.exit_code, 0) << result.err;
  EXPECT_GT(std::filesystem::file_size(film), 300U);
  EXPECT_THAT(result.out, ::testing::HasSubstr(film + ": a film of the run"));
}

TEST_F(ProgramRender, AFilmOfAnotherKindIsRefusedBeforeTheRun) {
  if (!HasFilms()) GTEST_SKIP() << "this program was built without films";
  const std::string film = folder_ / "run.avi";
  const ProgramResult result = RunProgram(RenderArguments({"--film", film}));
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.err, ::testing::HasSubstr(".webm"));
  EXPECT_FALSE(std::filesystem::exists(output_));
}

TEST_F(ProgramRender, AFilmWithoutAFolderForItIsRefusedBeforeTheRun) {
  if (!HasFilms()) GTEST_SKIP() << "this program was built without films";
  const std::string nowhere = folder_ / "nowhere";
  const ScopedEnvironment temporary("TMPDIR", nowhere);
  const ProgramResult result = RunProgram(RenderArguments({"--film", folder_ / "run.webm"}));
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_EQ(result.err, "pastiche-cli: --film: it needs the folder for temporary files, " +
                            nowhere + " (TMPDIR): there is no folder " + nowhere +
                            "; make it first\n");
  EXPECT_FALSE(std::filesystem::exists(output_));
}

TEST_F(ProgramRender, AFilmTakesAwayWhatEarlierOnesLeft) {
  if (!HasFilms()) GTEST_SKIP() << "this program was built without films";
  const std::string abandoned = folder_ / "temporary/pastiche-work-frames-abcdef";
  std::filesystem::create_directories(abandoned);
  std::ofstream(abandoned + "/" + kWorkFolderMark) << "pastiche-work-frames-abcdef";
  const ScopedEnvironment temporary("TMPDIR", folder_ / "temporary");
  const ProgramResult result =
      RunProgram(RenderArguments({"--iterations", "1", "--film", folder_ / "run.webm"}));
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_TRUE(std::filesystem::is_empty(folder_ / "temporary"));
}

}  // namespace
}  // namespace pastiche
