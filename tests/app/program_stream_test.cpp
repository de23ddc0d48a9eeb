// Pictures and recipes that come through a pipe.
#include <cstdlib>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/recipe/recipe_json.h"
#include "tests/app/program_test.h"

namespace pastiche {
namespace {

class ProgramStreams : public ProgramTest {
 protected:
  /// Renders with these pictures in a shell that does `before` and leads `input` into the program;
  /// the bytes of the picture.
  std::string Painted(const std::string& content, const std::string& style,
                      const std::string& input, const std::string& before = "true",
                      const std::string& more = "--seed 1") const {
    const std::string command =
        before + "; " + input + " " PASTICHE_CLI " render --content " + content + " --style " +
        style + " --output " + output_ +
        " --size 64 --iterations 2 --scales flat --precision fp32 --threads 1" +
        " --content-layers conv2_2 --style-layers conv1_1 --no-settings --quiet " + more;
    std::filesystem::remove(output_);
    EXPECT_EQ(std::system(command.c_str()), 0) << command;
    return ReadText(output_);
  }
};

TEST_F(ProgramStreams, APipeIsAsGoodAsAFile) {
  const std::string expected = Painted(photo_, painting_, "");
  ASSERT_FALSE(expected.empty());
  EXPECT_EQ(Painted("-", painting_, "cat " + photo_ + " |"), expected);
  EXPECT_EQ(Painted(photo_, "-:1", "cat " + painting_ + " |"), expected);
  EXPECT_EQ(Painted("/dev/stdin", painting_, "cat " + photo_ + " |"), expected);
  EXPECT_EQ(Painted("-", painting_, "< " + photo_), expected);
  const std::string pipe = folder_ / "pipe";
  EXPECT_EQ(
      Painted(photo_, pipe, "", "mkfifo " + pipe + " && (cat " + painting_ + " > " + pipe + " &)"),
      expected);
}

TEST_F(ProgramStreams, ARecipeMayComeThroughOneToo) {
  Recipe recipe;
  recipe.alpha = 100;
  WriteText(folder_ / "r.json", RecipeToJson(recipe));
  const std::string expected =
      Painted(photo_, painting_, "", "true", "--recipe " + (folder_ / "r.json"));
  EXPECT_NE(expected, Painted(photo_, painting_, ""));
  EXPECT_EQ(Painted(photo_, painting_, "cat " + (folder_ / "r.json") + " |", "true", "--recipe -"),
            expected);
}

TEST_F(ProgramStreams, StandardInputIsForOneInput) {
  const ProgramResult result =
      RunProgram({"render", "--content", "-", "--style", "-", "--output", output_});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_EQ(result.err,
            "pastiche-cli: --content - and --style - are the same stream, which can be read only "
            "once: save it in a file\n");
}

TEST_F(ProgramStreams, AnEmptyOneIsNamed) {
  const ProgramResult result =
      RunProgram({"render", "--content", "-", "--style", painting_, "--output", output_});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_TRUE(result.err.starts_with("pastiche-cli: standard input: ")) << result.err;
}

}  // namespace
}  // namespace pastiche
