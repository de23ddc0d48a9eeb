#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/program_test.h"

namespace pastiche {
namespace {

using ::testing::StartsWith;

class ProgramRefusals : public ProgramTest {
 protected:
  /// Expects that the program refuses the arguments with one line, and leaves nothing behind.
  void ExpectRefusalLike(const std::vector<std::string>& arguments,
                         const ::testing::Matcher<const std::string&>& message) {
    const auto files_before = FileCount();
    const ProgramResult result = RunProgram(arguments);
    EXPECT_EQ(result.exit_code, 2) << result.err;
    EXPECT_EQ(result.out, "");
    ASSERT_THAT(result.err, ::testing::EndsWith("\n"));
    const std::string line = result.err.substr(0, result.err.size() - 1);
    EXPECT_EQ(line.find('\n'), std::string::npos) << result.err;
    EXPECT_THAT(line, message);
    EXPECT_EQ(FileCount(), files_before);
  }
  void ExpectRefusal(const std::vector<std::string>& arguments, const std::string& message) {
    ExpectRefusalLike(arguments, ::testing::Eq("pastiche-cli: " + message));
  }

 private:
  std::ptrdiff_t FileCount() const {
    return std::distance(std::filesystem::directory_iterator(folder_.path()), {});
  }
};

TEST_F(ProgramRefusals, BadUsage) {
  ExpectRefusal({}, "A subcommand is required (see --help)");
  ExpectRefusalLike({"paint"}, StartsWith("pastiche-cli: "));
  ExpectRefusal({"render"}, "--content is required (see --help)");
  ExpectRefusal({"render", "--content", photo_, "--style", painting_},
                "--output is required (see --help)");
  ExpectRefusal({"evaluate", "--content", photo_, "--style", painting_},
                "--image is required (see --help)");
  ExpectRefusal(RenderArguments({"--sise=64"}),
                "The following argument was not expected: --sise=64 (see --help)");
  ExpectRefusal(RenderArguments({"--alpha"}), "--alpha: 1 required X missing (see --help)");
  ExpectRefusal(RenderArguments({"--mask", photo_, "--mask", photo_}),
                "--mask is given 2 times and --style 1 times: each painting can have one mask");
  ExpectRefusal(RenderArguments({"--style", painting_ + ":-1"}),
                "--style " + painting_ + ":-1: the weight must be from 0 to 1e+06, not -1");
  ExpectRefusal(RenderArguments({"--preset", "gatys-2016", "--recipe", "r.json"}),
                "--recipe and --preset both name settings to begin with: give one of them");
  ExpectRefusalLike(RenderArguments({"--preset", "gatys"}),
                    StartsWith("pastiche-cli: --preset: there is no preset \"gatys\"; there are "));
  ExpectRefusal(RenderArguments({"--quality", "0"}), "--quality must be from 1 to 100, not 0");
  ExpectRefusal(RenderArguments({"--quality", "best"}),
                "--quality must be a whole number, not best");
  ExpectRefusal(RenderArguments({"--depth", "12"}), "--depth must be 8 or 16, not 12");
  ExpectRefusal(RenderArguments({"--dpi", "9601"}), "--dpi must be from 1 to 9600, not 9601");
  ExpectRefusal(RenderArguments({"--every", "5"}),
                "--every says how often, but --snapshots DIR is missing");
}

TEST_F(ProgramRefusals, BadValues) {
  ExpectRefusal(RenderArguments({"--alpha", "-1"}), "--alpha must be from 0 to 1e+12, not -1");
  ExpectRefusal(RenderArguments({"--tv", "nan"}), "--tv must be from 0 to 1e+12, not nan");
  ExpectRefusal(RenderArguments({"--iterations", "1e9"}),
                "--iterations must be a whole number, not 1e9");
  ExpectRefusal(RenderArguments({"--threads", "0"}), "--threads must be from 1 to 1024, not 0");
  ExpectRefusal(RenderArguments({"--memory", "lots"}),
                "--memory must be a number of bytes such as 4G or 800M, not lots");
  ExpectRefusal(RenderArguments({"--memory", "4"}), "--memory must be at least 500M, not 4");
  ExpectRefusal(RenderArguments({"--precision", "fp16"}),
                "--precision must be auto, fp32, tf32 or bf16, not fp16");
  {
    const ScopedEnvironment variable(kPrecisionVariable, "fp16");
    ExpectRefusal(RenderArguments(), "--precision must be auto, fp32, tf32 or bf16, not fp16");
    EXPECT_EQ(RunProgram(RenderArguments({"--precision", "fp32", "--dry-run"})).exit_code, 0);
  }
  ExpectRefusal(RenderArguments({"--device", "gpu"}),
                "--device must be auto, cpu or cuda, not gpu");
  ExpectRefusal(RenderArguments({"--snapshots", folder_ / "s", "--every", "0"}),
                "--every must be from 1 to 1000000, not 0");
}

TEST_F(ProgramRefusals, BadPictures) {
  WriteText(folder_ / "text.png", "this is no picture");
  const std::string missing = folder_ / "missing.png";
  ExpectRefusalLike({"render", "--content", missing, "--style", painting_, "--output", output_},
                    StartsWith("pastiche-cli: missing.png: "));
  ExpectRefusalLike({"render", "--content", photo_, "--style", missing, "--output", output_},
                    StartsWith("pastiche-cli: missing.png: "));
  ExpectRefusalLike(
      {"render", "--content", folder_ / "text.png", "--style", painting_, "--output", output_},
      StartsWith("pastiche-cli: text.png: "));
  ExpectRefusalLike(RenderArguments({"--init", missing}),
                    StartsWith("pastiche-cli: missing.png: "));
  ExpectRefusalLike({"evaluate", "--image", missing, "--content", photo_, "--style", painting_},
                    StartsWith("pastiche-cli: missing.png: "));
}

TEST_F(ProgramRefusals, BadFiles) {
  WriteText(folder_ / "text.json", "no recipe");
  WriteText(folder_ / "text.safetensors", "no network");
  ExpectRefusalLike(
      RenderArguments({"--recipe", folder_ / "text.json"}),
      StartsWith("pastiche-cli: " + (folder_ / "text.json") + ": this is not valid JSON"));
  ExpectRefusalLike(RenderArguments({"--network", folder_ / "text.safetensors"}),
                    StartsWith("pastiche-cli: text.safetensors: "));
  ExpectRefusalLike(RenderArguments({"--network", "vgg19-of-nobody"}),
                    StartsWith("pastiche-cli: vgg19-of-nobody: "));
}

TEST_F(ProgramRefusals, BadPlaces) {
  const auto render_to = [&](const std::string& path) {
    return std::vector<std::string>{"render",  "--content", photo_, "--style",
                                    painting_, "--output",  path};
  };
  ExpectRefusal(render_to(folder_ / "out.gif"),
                "--output " + (folder_ / "out.gif") +
                    ": choose a name that ends in .png, .jpg, .jpeg, .tif, .tiff or .webp");
  ExpectRefusal(render_to(folder_ / "none/out.png"), "--output " + (folder_ / "none/out.png") +
                                                         ": there is no folder " +
                                                         (folder_ / "none") + "; make it first");
  ExpectRefusal(render_to(photo_), "--output " + photo_ + ": this is the same file as --content " +
                                       photo_ + "; choose another name");
  ExpectRefusal(RenderArguments({"--report", folder_ / "none/r.json"}),
                "--report " + (folder_ / "none/r.json") + ": there is no folder " +
                    (folder_ / "none") + "; make it first");
  ExpectRefusal(RenderArguments({"--report", output_}), "--report " + output_ +
                                                            ": this is the same file as --output " +
                                                            output_ + "; choose another name");
  ExpectRefusal(RenderArguments({"--snapshots", photo_}),
                "--snapshots " + photo_ + ": this is the same file as --content " + photo_ +
                    "; choose another name");
  WriteText(folder_ / "file", "");
  ExpectRefusal(RenderArguments({"--snapshots", folder_ / "file"}),
                "--snapshots " + (folder_ / "file") + ": this is not a folder");
}

TEST_F(ProgramRefusals, APictureThatDoesNotFitIntoTheMemory) {
  const std::vector<std::string> arguments =
      RenderArguments({"--enlarge", "--memory", "1GB", "--dry-run"}, "8192");
  ExpectRefusalLike(arguments, ::testing::MatchesRegex(
                                   "pastiche-cli: 8192 x 6144 pixels need .* GB of memory and 1.0 "
                                   "GB may be used: choose a smaller size.*"));
}

TEST_F(ProgramRefusals, AMaskOfAnotherShapeIsNamed) {
  const std::string end =
      " is 50 x 70 and the photo 64 x 48: they differ in shape; paint the mask over the photo";
  ExpectRefusal(RenderArguments({"--style", painting_, "--mask", photo_, "--mask", painting_}),
                "--mask " + painting_ + end);
  ExpectRefusal(RenderArguments({"--mask", photo_, "--protect", painting_}),
                "--protect " + painting_ + end);
}

TEST_F(ProgramRefusals, APictureOfAnotherShapeCannotBeEvaluated) {
  ExpectRefusal({"evaluate", "--image", painting_, "--content", photo_, "--style", painting_},
                "the picture is 50 x 70 and the photo 64 x 48: they differ in shape; give the "
                "photo that the picture was made from");
}

}  // namespace
}  // namespace pastiche
