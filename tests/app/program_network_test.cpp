#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/image/read_image.h"
#include "core/recipe/layers.h"
#include "tests/app/program_test.h"
#include "tests/support/weight_files.h"

namespace pastiche {
namespace {

using Json = nlohmann::json;
using ::testing::HasSubstr;
using ::testing::StartsWith;

/// `pastiche-cli network info` and `features`.
class ProgramNetwork : public ProgramTest {
 protected:
  std::string WritePrefix(const std::string& name) const {
    std::string path = folder_ / name;
    WriteLegacyPth(path, RandomLayers({4, 5, 6, 7, 8}, 5, TorchvisionName));
    return path;
  }

  static std::string OutputOf(const std::vector<std::string>& arguments) {
    const ProgramResult result = RunProgram(arguments);
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_EQ(result.err, "");
    return result.out;
  }

  static void ExpectRefusal(const std::vector<std::string>& arguments, const std::string& message) {
    const ProgramResult result = RunProgram(arguments);
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.out, "");
    EXPECT_EQ(result.err, "pastiche-cli: " + message + "\n");
  }
};

TEST_F(ProgramNetwork, InfoSaysWhatTheBuiltInOneIs) {
  const std::string text = OutputOf({"network", "info", "builtin"});
  for (const char* part :
       {"name           pastiche-19\n", "pastiche-19.safetensors, safetensors\n",
        "e22a7bfb5f265909978693e6db44f2c6c85984cc3b7b0bfbd3210fbebc06baac",
        "tensors        convB_K", "16, conv1_1 to conv5_4", "torch (RGB in [0, 1]",
        "the file's metadata says so", "pooling        average",
        "normalised by its maker, as its metadata says", "conv3_2  128 x 128 x 3 x 3\n"}) {
    EXPECT_THAT(text, HasSubstr(part));
  }
}

TEST_F(ProgramNetwork, InfoMeasuresAPicture) {
  const std::string file = WritePrefix("prefix.pth");
  const Json info =
      Json::parse(OutputOf({"network", "info", file, "--image", photo_, "--size", "32", "--json"}));
  EXPECT_EQ(info["format"], "PyTorch (legacy)");
  EXPECT_EQ(info["file"], "prefix.pth");
  EXPECT_EQ(info["tensors"], "features.N");
  EXPECT_EQ(info["sha256"].get<std::string>().size(), 64u);
  EXPECT_EQ(info["pooling"], "max");
  EXPECT_EQ(info["image"]["width"], 32);
  EXPECT_EQ(info["image"]["height"], 24);
  ASSERT_EQ(info["layers"].size(), 5u);
  const Json& layer = info["layers"][3];
  EXPECT_EQ(layer["layer"], "conv2_2");
  EXPECT_EQ(layer["weights"], Json({5, 5, 3, 3}));
  EXPECT_EQ(layer["features"]["shape"], Json({5, 12, 16}));
  EXPECT_EQ(layer["gram"]["shape"], Json({5, 5}));
  EXPECT_GT(layer["features"]["mean"], 0.0);
  EXPECT_LT(layer["features"]["mean"], layer["features"]["max"]);
  EXPECT_GT(layer["gram"]["max"], 0.0);

  const std::string text = OutputOf({"network", "info", file, "--image", photo_, "--size", "32"});
  EXPECT_THAT(text, HasSubstr("photo.png at 32 x 24\n"));
  EXPECT_THAT(text, HasSubstr("conv2_2  5 x 16 x 12"));
}

TEST_F(ProgramNetwork, OptionsChangeHowItIsTaken) {
  const std::string file = WritePrefix("prefix.pth");
  const Json info = Json::parse(
      OutputOf({"network", "info", file, "--preprocessing", "caffe", "--no-normalize", "--json"}));
  EXPECT_EQ(info["preprocessing"], "caffe (BGR in [0, 255] minus means)");
  EXPECT_EQ(info["preprocessing_reason"], "as asked for");
  EXPECT_EQ(info["activations"], "left at the level of the file");
}

TEST_F(ProgramNetwork, FeaturesAreDrawn) {
  const std::string file = WritePrefix("prefix.pth");
  EXPECT_EQ(OutputOf({"network", "features", file, "--image", photo_, "--layer", "conv2_1", "-o",
                      output_}),
            "");
  const auto sheet = ReadImage(output_);
  ASSERT_TRUE(sheet) << sheet.error().message;
  // Five maps of 32 x 24, enlarged twice, in 3 x 2 places, 2 pixels apart.
  EXPECT_EQ(sheet->size(), (ImageSize{3 * 64 + 4, 2 * 48 + 2}));
}

TEST_F(ProgramNetwork, BadUseIsRefused) {
  const std::string file = WritePrefix("prefix.pth");
  ExpectRefusal({"network"}, "A subcommand is required (see --help)");
  ExpectRefusal({"network", "info"}, "NETWORK is required (see --help)");
  ExpectRefusal({"network", "info", folder_ / "none.pth"},
                (folder_ / "none.pth") + ": there is no such file; check its name");
  ExpectRefusal({"network", "info", photo_},
                "photo.png: this is no weight file: neither safetensors nor a PyTorch state dict "
                "(.pth); choose another file");
  ExpectRefusal({"network", "info", "builtin", "--preprocessing", "bgr"},
                "--preprocessing must be auto, torch or caffe, not bgr");
  ExpectRefusal({"network", "info", "builtin", "--image", photo_, "--size", "2"},
                "--size must be from 16 to 16384, or original, not 2");
  const auto features = [&](const std::string& layer, const std::string& output) {
    return std::vector<std::string>{"network", "features", file, "--image", photo_,
                                    "--layer", layer,      "-o", output};
  };
  ExpectRefusal(features("relu1", output_),
                "--layer: there is no layer \"relu1\"; the layers are conv1_1 to conv5_4");
  ExpectRefusal(features("conv4_2", output_),
                "prefix.pth: the network ends at conv3_1; conv4_2 is not in it: choose layers from "
                "conv1_1 to conv3_1");
  ExpectRefusal(features("conv1_1", photo_), "--output " + photo_ +
                                                 ": this is the same file as --image " + photo_ +
                                                 "; choose another name");
  EXPECT_FALSE(std::filesystem::exists(output_));
}

TEST_F(ProgramNetwork, AnAttackIsNamedAndNotRun) {
  const std::string file = folder_ / "evil.pth";
  const std::string made = folder_ / "made";
  WriteLegacyPth(file, RandomLayers({4, 5, 6, 7, 8}, 1, TorchvisionName));
  std::string bytes = FileBytes(file);
  const std::string good = "ccollections\nOrderedDict\n)R";
  const std::string command = "touch " + made;
  std::string attack = "cposix\nsystem\nU";
  attack += static_cast<char>(command.size());
  attack += command + "\x85R";
  bytes.replace(bytes.find(good), good.size(), attack);
  WriteBytes(file, bytes);
  ExpectRefusal({"network", "info", file},
                "evil.pth: this is no usable PyTorch file: it asks for \"posix.system\", which no "
                "state dict needs: it is refused, and nothing of it was run");
  EXPECT_FALSE(std::filesystem::exists(made));
}

TEST_F(ProgramNetwork, RenderRefusesALayerThatTheNetworkDoesNotHave) {
  const std::string file = WritePrefix("prefix.pth");
  ExpectRefusal(
      {"render", "--content", photo_, "--style", painting_, "--output", output_, "--network", file},
      "prefix.pth: the network ends at conv3_1; conv4_1 and conv4_2 are not in it: choose layers "
      "from conv1_1 to conv3_1");
}

TEST_F(ProgramNetwork, RenderPaintsWithAPrefix) {
  const std::string file = WritePrefix("prefix.pth");
  const ProgramResult result =
      RunProgram(RenderArguments({"--network", file, "--iterations", "3", "--quiet"}));
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_TRUE(std::filesystem::exists(output_));
}

}  // namespace
}  // namespace pastiche
