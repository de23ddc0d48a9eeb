#include <algorithm>
#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/app/program_test.h"
#include "tests/support/environment.h"
#include "tests/support/full_disk.h"

/// However a run ends, its picture is written, or kept where a line says.
namespace pastiche {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class ProgramEnding : public ProgramTest {
 protected:
  ProgramEnding() { fs::create_directory(folder_ / "to"); }

  /// A run that goes on until it is stopped.
  std::vector<std::string> Endless(const std::vector<std::string>& more = {}) const {
    std::vector<std::string> arguments =
        RenderArguments({"--iterations", "1000000", "--optimizer", "adam", "--scales", "flat"});
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
  }
  /// One that writes its picture into a folder of its own.
  std::vector<std::string> EndlessElsewhere(const std::vector<std::string>& more = {}) const {
    std::vector<std::string> arguments = Endless(more);
    *(std::find(arguments.begin(), arguments.end(), output_)) = folder_ / "to/out.png";
    return arguments;
  }

  const ScopedEnvironment data_{"XDG_DATA_HOME", folder_ / "data"};
  const std::string report_ = folder_ / "report.json";
  const fs::path rescued_ = folder_.path() / "data/pastiche/rescued";
};

TEST_F(ProgramEnding, ASignalWritesThePictureSoFar) {
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
    RunningProgram program(Endless({"--report", report_}));
    ASSERT_TRUE(program.WaitForErrorLine());
    program.Signal(number);
    // A terminal that closes sends more than one.
    if (number == SIGHUP) program.Signal(number);
    const ProgramResult result = program.Wait();
    EXPECT_EQ(result.exit_code, 130) << result.err;
    EXPECT_THAT(result.out, StartsWith(output_ + ": 64 x 48 pixels, "));
    EXPECT_EQ(SizeOf(output_), kPhotoSize);
    EXPECT_EQ(Json::parse(ReadText(report_))["termination"], "stopped");
    fs::remove(output_);
  }
}

TEST_F(ProgramEnding, UnderNohupATerminalMayClose) {
  RunningProgram program(Endless(), {}, {SIGHUP});
  ASSERT_TRUE(program.WaitForErrorLine());
  program.Signal(SIGHUP);
  // Two lines more, so the signal has come long since.
  ASSERT_TRUE(program.WaitForError("\niteration "));
  program.Signal(SIGTERM);
  EXPECT_EQ(program.Wait().exit_code, 130);
}

TEST_F(ProgramEnding, InAScriptsBackgroundCtrlCIsForOthers) {
  RunningProgram program(Endless(), {}, {SIGINT});
  ASSERT_TRUE(program.WaitForErrorLine());
  program.Signal(SIGINT);
  ASSERT_TRUE(program.WaitForError("\niteration "));
  program.Signal(SIGTERM);
  EXPECT_EQ(program.Wait().exit_code, 130);
}

TEST_F(ProgramEnding, AClosedPipeWritesThePictureSoFar) {
  // A line for each tenth.
  std::vector<std::string> arguments = Endless({"--report", report_});
  *(std::find(arguments.begin(), arguments.end(), "1000000")) = "3000";
  RunningProgram program(arguments);
  ASSERT_TRUE(program.WaitForErrorLine());
  program.StopReadingErrors();
  const ProgramResult result = program.Wait();
  EXPECT_EQ(result.exit_code, 130);
  EXPECT_THAT(result.out, StartsWith(output_ + ": 64 x 48 pixels, "));
  EXPECT_EQ(SizeOf(output_), kPhotoSize);
  EXPECT_EQ(Json::parse(ReadText(report_))["termination"], "stopped");
}

TEST_F(ProgramEnding, AFinishedPictureNeedsNoReader) {
  RunningProgram program(RenderArguments({"--iterations", "2", "--report", report_}));
  program.StopReadingOutput();
  const ProgramResult result = program.Wait();
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(SizeOf(output_), kPhotoSize);
  EXPECT_EQ(Json::parse(ReadText(report_))["termination"], "iteration-limit");
}

TEST_F(ProgramEnding, WithoutStandardStreamsNothingIsPrintedIntoFiles) {
  ASSERT_EQ(RunProgram(RenderArguments({"--iterations", "2"})).exit_code, 0);
  const std::string expected = ReadText(output_);
  RunningProgram program(RenderArguments({"--iterations", "2"}), {STDOUT_FILENO, STDERR_FILENO});
  EXPECT_EQ(program.Wait().exit_code, 0);
  EXPECT_EQ(ReadText(output_), expected);
}

TEST_F(ProgramEnding, WhereTheFolderIsGoneThePictureIsKeptElsewhere) {
  for (const char* name : {"out.png", "out-2.png"}) {
    fs::create_directory(folder_ / "to");
    RunningProgram program(EndlessElsewhere({"--report", report_}));
    ASSERT_TRUE(program.WaitForErrorLine());
    fs::remove(folder_ / "to");
    program.Signal(SIGINT);
    const ProgramResult result = program.Wait();
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_EQ(result.out, "");
    EXPECT_THAT(result.err,
                HasSubstr("\npastiche-cli: out.png: cannot create a file in " + (folder_ / "to")));
    EXPECT_THAT(result.err,
                HasSubstr("(the picture is kept in " + (rescued_ / name).string() + ")\n"));
    EXPECT_EQ(SizeOf(rescued_ / name), kPhotoSize);
    EXPECT_EQ(Json::parse(ReadText(report_))["termination"], "stopped");
  }
  EXPECT_EQ(std::distance(fs::directory_iterator(rescued_), {}), 2);
}

TEST_F(ProgramEnding, AReportThatCannotBeWrittenIsKeptElsewhereToo) {
  RunningProgram program(Endless({"--report", folder_ / "to/report.json"}));
  ASSERT_TRUE(program.WaitForErrorLine());
  fs::remove(folder_ / "to");
  program.Signal(SIGINT);
  const ProgramResult result = program.Wait();
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(result.out, StartsWith(output_ + ": 64 x 48 pixels, "));
  EXPECT_THAT(result.err,
              HasSubstr("(the report is kept in " + (rescued_ / "report.json").string() + ")\n"));
  EXPECT_EQ(SizeOf(output_), kPhotoSize);
  EXPECT_EQ(Json::parse(ReadText(rescued_ / "report.json"))["termination"], "stopped");
}

TEST_F(ProgramEnding, ASnapshotThatCannotBeWrittenIsSaidOnceAndEndsNothing) {
  RunningProgram program(Endless({"--snapshots", folder_ / "to", "--every", "1"}));
  ASSERT_TRUE(program.WaitForErrorLine());
  // Not removed, as the program may just be writing another one into it.
  fs::rename(folder_ / "to", folder_ / "away");
  ASSERT_TRUE(program.WaitForError("(the run goes on without snapshots)\niteration "));
  program.Signal(SIGTERM);
  const ProgramResult result = program.Wait();
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(result.out, StartsWith(output_ + ": 64 x 48 pixels, "));
  EXPECT_EQ(SizeOf(output_), kPhotoSize);
  const std::size_t said = result.err.find("pastiche-cli: ");
  EXPECT_EQ(result.err.find("pastiche-cli: ", said + 1), std::string::npos) << result.err;
}

TEST_F(ProgramEnding, WhereNoFileHasRoomThatIsSaid) {
  // Enough for what is looked at before a run, not for a picture.
  const auto run = [&] {
    return RunningProgram(RenderArguments({"--iterations", "2", "--quiet"})).Wait();
  };
  const ProgramResult result = WithoutRoom(run, 4096);
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_EQ(result.out, "");
  EXPECT_THAT(result.err, StartsWith("pastiche-cli: out.png: cannot write to "));
  EXPECT_THAT(result.err, HasSubstr("File too large"));
  EXPECT_THAT(result.err, HasSubstr("(the picture could not be kept anywhere else either: "));
  EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
  EXPECT_FALSE(fs::exists(output_));
  EXPECT_TRUE(fs::is_empty(rescued_));
}

TEST_F(ProgramEnding, ASignalAfterTheEndChangesNothing) {
  for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
    RunningProgram program(RenderArguments({"--iterations", "2"}));
    ASSERT_TRUE(program.WaitForOutputLine());
    program.Signal(number);
    EXPECT_EQ(program.Wait().exit_code, 0) << number;
  }
}

TEST_F(ProgramEnding, BeforeTheFirstIterationItIsSaidThatThereIsNoPicture) {
  const std::string pipe = folder_ / "photo";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  std::vector<std::string> arguments = Endless();
  *(std::find(arguments.begin(), arguments.end(), photo_)) = pipe;
  RunningProgram program(arguments);
  // Opened as soon as the program reads it, which it then waits to do.
  const int photo = ::open(pipe.c_str(), O_WRONLY);
  program.Signal(SIGTERM);
  const ProgramResult result = program.Wait();
  ::close(photo);
  EXPECT_EQ(result.exit_code, 130);
  EXPECT_EQ(result.out, "");
  EXPECT_EQ(result.err,
            "pastiche-cli: stopped before the first iteration: there is no picture yet\n");
  EXPECT_FALSE(fs::exists(output_));
}

TEST_F(ProgramEnding, EveryCommandEndsBySignalsInOrder) {
  const std::string pipe = folder_ / "photo";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  std::vector<std::string> dry_run = RenderArguments({"--dry-run"});
  *(std::find(dry_run.begin(), dry_run.end(), photo_)) = pipe;
  for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"evaluate", "--image", pipe, "--content", photo_, "--style",
                                   painting_},
          dry_run}) {
      RunningProgram program(arguments);
      const int photo = ::open(pipe.c_str(), O_WRONLY);
      program.Signal(number);
      const ProgramResult result = program.Wait();
      ::close(photo);
      EXPECT_EQ(result.exit_code, 130) << arguments[0];
      EXPECT_EQ(result.out + result.err, "") << arguments[0];
    }
  }
}

TEST_F(ProgramEnding, WhatIsAskedForNeedsAReaderAndRoom) {
  const std::vector<std::string> evaluate = {"evaluate", "--image", photo_,   "--content",
                                             photo_,     "--style", painting_};
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{evaluate,
                                             RenderArguments({"--dry-run"}),
                                             {"network", "list"},
                                             {"network", "info", "builtin"},
                                             {"presets"},
                                             {"presets", "--show", "gatys-2016"},
                                             {"--help"},
                                             {"--version"}}) {
    const ProgramResult unread = RunUnread(arguments);
    EXPECT_EQ(unread.exit_code, 130) << arguments[0];
    EXPECT_EQ(unread.err, "") << arguments[0];
    const ProgramResult full = RunWithFullOutput(arguments);
    EXPECT_EQ(full.exit_code, 1) << arguments[0];
    EXPECT_THAT(full.err, HasSubstr("standard output")) << arguments[0];
  }
}

TEST_F(ProgramEnding, APresetIsNotSavedWhereNoFileHasRoom) {
  const ScopedEnvironment settings("XDG_CONFIG_HOME", folder_ / "config");
  const ProgramResult result = WithoutRoom([] {
    return RunProgram({"presets", "--save", "mine", "--alpha", "2"});
  });
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_THAT(result.err, HasSubstr("File too large"));
  for (const auto& entry : fs::recursive_directory_iterator(folder_ / "config")) {
    EXPECT_TRUE(entry.is_directory()) << entry.path();
  }
}

TEST_F(ProgramEnding, FeaturesAreNotDrawnWhereNoFileHasRoom) {
  const auto draw = [&] {
    return RunProgram({"network", "features", "builtin", "--image", photo_, "--layer", "conv1_1",
                       "-o", folder_ / "to/out.png"});
  };
  const ProgramResult result = WithoutRoom(draw, 4096);
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_THAT(result.err, HasSubstr("File too large"));
  EXPECT_THAT(result.err, HasSubstr("(the picture could not be kept anywhere else either: "));
  EXPECT_TRUE(fs::is_empty(folder_ / "to"));
}

TEST_F(ProgramEnding, AStudyKeepsItsSheetElsewhere) {
  std::vector<std::string> arguments = EndlessElsewhere();
  arguments[0] = "study";
  arguments.insert(arguments.begin() + 1, "alpha-beta");
  *(std::find(arguments.begin(), arguments.end(), "1000000")) = "200";
  RunningProgram program(arguments);
  ASSERT_TRUE(program.WaitForErrorLine());
  fs::rename(folder_ / "to", folder_ / "away");
  const ProgramResult result = program.Wait();
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_EQ(result.out, "");
  for (const std::string& kept :
       {"its picture is kept in " + (rescued_ / "04-alpha-beta-1e-4.png").string(),
        "the sheet is kept in " + (rescued_ / "out.png").string(),
        "the table of numbers is kept in " + (rescued_ / "out.json").string()}) {
    EXPECT_THAT(result.err, HasSubstr("(" + kept + ")\n"));
  }
  EXPECT_EQ(SizeOf(rescued_ / "04-alpha-beta-1e-4.png"), kPhotoSize);
  EXPECT_GT(SizeOf(rescued_ / "out.png").width, 4 * 256);
}

}  // namespace
}  // namespace pastiche
