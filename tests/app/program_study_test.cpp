#include <algorithm>
#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/image/read_image.h"
#include "tests/app/program_test.h"

namespace pastiche {
namespace {

using Json = nlohmann::json;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class ProgramStudy : public ProgramTest {
 protected:
  /// On the network's first layers only, for speed; `more` comes after.
  std::vector<std::string> Arguments(const std::string& study,
                                     const std::vector<std::string>& more = {},
                                     const std::string& size = "64") const {
    std::vector<std::string> arguments = RenderArguments(more, size);
    arguments[0] = "study";
    arguments.insert(arguments.begin() + 1, study);
    *(std::find(arguments.begin(), arguments.end(), "--output") + 1) = sheet_;
    return arguments;
  }
  ProgramResult Study(const std::string& study, const std::vector<std::string>& more = {},
                      const std::string& size = "64") const {
    return RunProgram(Arguments(study, more, size));
  }
  void ExpectRefusal(const ProgramResult& result, const std::string& message) const {
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_THAT(result.err, StartsWith("pastiche-cli: " + message));
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
    EXPECT_FALSE(std::filesystem::exists(cells_));
  }
  Json SheetJson() const { return Json::parse(ReadText(folder_ / "sheet.json")); }

  const std::string sheet_ = folder_ / "sheet.png";
  const std::string cells_ = folder_ / "sheet.study";
};

TEST_F(ProgramStudy, WritesTheSheetItsNumbersAndItsCells) {
  const ProgramResult result = Study("alpha-beta", {"--iterations", "3"});
  ASSERT_EQ(result.exit_code, 0) << result.err;
  EXPECT_THAT(result.out, StartsWith(sheet_ + ": 4 cells, "));
  EXPECT_THAT(result.err, StartsWith("cell 1 of 4, alpha/beta 1e-1, "));
  EXPECT_THAT(result.err, HasSubstr("\ncell 4 of 4, alpha/beta 1e-4, 100 %, 0:00 remaining\n"));
  const Result<Image> sheet = ReadImage(sheet_);
  ASSERT_TRUE(sheet);
  // Four cells of at least 256 pixels.
  EXPECT_GT(sheet->width(), 4 * 256);
  EXPECT_GT(sheet->height(), 192);
  const Json json = SheetJson();
  ASSERT_EQ(json["cells"].size(), 4u);
  EXPECT_EQ(json["pictures"][0]["name"], "photo.png");
  EXPECT_EQ(json["pictures"][1]["sha256"].get<std::string>().size(), 64u);
  double style = 1e300;
  for (const Json& cell : json["cells"]) {
    const Result<Image> picture = ReadImage(cells_ + "/" + cell["picture"].get<std::string>());
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->size(), kPhotoSize);
    // Down the table more of the painting.
    EXPECT_LT(cell["losses"]["style"], style);
    style = cell["losses"]["style"];
  }
}

class ProgramStudyCells : public InEachPrecision<ProgramStudy> {};
INSTANTIATE_TEST_SUITE_P(, ProgramStudyCells, BothPrecisions(), NameOfPrecision);

TEST_P(ProgramStudyCells, AreWhatRenderMakesOfTheirRecipes) {
  const ProgramResult result =
      Study("alpha-beta", {"--iterations", "4", "--scales", "32", "--quiet"});
  ASSERT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(result.out + result.err, "");
  for (const Json& cell : SheetJson()["cells"]) {
    WriteText(folder_ / "recipe.json", cell["recipe"].dump());
    const std::string report_path = folder_ / "report.json";
    const ProgramResult render =
        RunProgram({"render", "--content", photo_, "--style", painting_, "--output", output_,
                    "--recipe", folder_ / "recipe.json", "--report", report_path, "--quiet"});
    ASSERT_EQ(render.exit_code, 0) << render.err;
    const Json report = Json::parse(ReadText(report_path));
    for (const char* term : {"total", "content", "style", "tv"}) {
      const double expected = report["evaluations"].back()[term];
      EXPECT_NEAR(cell["losses"][term].get<double>(), expected, 1e-6 * expected) << term;
    }
    EXPECT_EQ(cell["iterations"], report["evaluations"].size());
    EXPECT_EQ(ReadText(cells_ + "/" + cell["picture"].get<std::string>()), ReadText(output_));
  }
}

TEST_F(ProgramStudy, TakesOverWhatIsThere) {
  const std::vector<std::string> options = {"--iterations", "2"};
  ASSERT_EQ(Study("seeds", options).exit_code, 0);
  std::filesystem::remove(cells_ + "/02-seed-2.png");
  const ProgramResult again = Study("seeds", options);
  EXPECT_EQ(again.exit_code, 0);
  EXPECT_THAT(again.out, StartsWith(sheet_ + ": 4 cells, 3 taken over from " + cells_ + ", "));
  EXPECT_THAT(again.err, StartsWith("cell 2 of 4, seed 2, "));
  EXPECT_THAT(again.err, ::testing::Not(HasSubstr("cell 3")));
  // Another painting under the same name.
  ASSERT_TRUE(WriteImage(*MakeBlobPicture({50, 70}, 9), painting_));
  EXPECT_THAT(Study("seeds", options).out, ::testing::Not(HasSubstr("taken over")));
}

TEST_F(ProgramStudy, EveryStudyComesToItsEnd) {
  const std::string own = folder_ / "own.png";
  ASSERT_TRUE(WriteImage(*MakeBlobPicture(kPhotoSize, 3), own));
  const auto cells = [&](const std::string& study, std::vector<std::string> more = {},
                         const std::string& size = "64") {
    more.insert(more.end(), {"--iterations", "1"});
    const ProgramResult result = Study(study, more, size);
    EXPECT_EQ(result.exit_code, 0) << result.err;
    return SheetJson()["cells"].size();
  };
  EXPECT_EQ(cells("content-layers"), 4u);
  EXPECT_EQ(cells("style-layers"), 9u);
  EXPECT_EQ(cells("starts", {"--init", own}), 8u);
  EXPECT_EQ(cells("photo"), 3u);
  EXPECT_EQ(cells("sizes", {"--scales", "flat", "--enlarge"}, "130"), 1u);
}

TEST_F(ProgramStudy, CellsMayLieElsewhere) {
  const ProgramResult result =
      Study("photo", {"--iterations", "1", "--cells", folder_ / "kept", "--quiet"});
  ASSERT_EQ(result.exit_code, 0) << result.err;
  EXPECT_FALSE(std::filesystem::exists(cells_));
  EXPECT_TRUE(std::filesystem::exists(folder_ / "kept/02-photoreal.json"));
}

TEST_F(ProgramStudy, AnInterruptKeepsTheFinishedCells) {
  // The second column of starts has ten thirds of the first's iterations.
  const std::vector<std::string> options = {"--optimizer", "adam", "--iterations", "300000"};
  RunningProgram program(Arguments("starts", options));
  ASSERT_TRUE(program.WaitForErrorLine());
  program.Signal(SIGINT);
  const ProgramResult result = program.Wait();
  EXPECT_EQ(result.exit_code, 130) << result.err;
  EXPECT_EQ(result.out, "");
  EXPECT_THAT(result.err, HasSubstr("\n0 of 6 cells are in " + cells_ +
                                    ": the same command goes on from there\n"));
  EXPECT_FALSE(std::filesystem::exists(sheet_));
}

TEST_F(ProgramStudy, RefusesInOneLine) {
  ExpectRefusal(Study("alpha"), "there is no study \"alpha\"; there are alpha-beta, ");
  ExpectRefusal(RunProgram({"study"}), "NAME is required (see --help)");
  ExpectRefusal(Study("sizes"), "study sizes: the result has 64 pixels, and the smallest size is ");
  ExpectRefusal(Study("seeds", {"--alpha", "-1"}), "--alpha must be from 0 to 1e+12, not -1");
  ExpectRefusal(RunProgram({"study", "seeds", "--content", photo_, "--style", painting_, "--output",
                            folder_ / "none/sheet.png"}),
                "--output " + (folder_ / "none/sheet.png") + ": there is no folder ");
  ExpectRefusal(
      RunProgram({"study", "seeds", "--content", photo_, "--style", painting_, "--output", photo_}),
      "--output " + photo_ + ": this is the same file as --content " + photo_);
  // Its numbers would replace the recipe.
  WriteText(folder_ / "sheet.json", R"({"version": 1})");
  ExpectRefusal(Study("seeds", {"--recipe", folder_ / "sheet.json"}),
                "--output " + (folder_ / "sheet.json") + ": this is the same file as --recipe ");
}

TEST_F(ProgramStudy, RefusesANetworkThatLacksTheLayersOfACell) {
  const std::string prefix = PASTICHE_SHARED_DIR "/network/vgg19-to-conv3_1.pth";
  if (!std::filesystem::exists(prefix)) GTEST_SKIP() << prefix << " is not there";
  ExpectRefusal(Study("content-layers", {"--network", prefix}),
                "vgg19-to-conv3_1.pth: the network ends at conv3_1; conv4_2 is not in it");
}

}  // namespace
}  // namespace pastiche
