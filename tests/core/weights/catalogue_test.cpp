#include "core/weights/catalogue.h"

#include <fstream>

#include <gtest/gtest.h>

#include "tests/support/environment.h"
#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

TEST(Catalogue, HasTheNetworksOfTheDesign) {
  ASSERT_NE(FindKnownNetwork("builtin"), nullptr);
  EXPECT_FALSE(FindKnownNetwork("builtin")->source);
  const KnownNetwork* vgg19 = FindKnownNetwork("vgg19");
  ASSERT_NE(vgg19, nullptr);
  ASSERT_TRUE(vgg19->source);
  EXPECT_TRUE(vgg19->source->url.starts_with("https://"));
  EXPECT_TRUE(vgg19->source->url.ends_with("/model.safetensors"));
  EXPECT_EQ(vgg19->source->sha256,
            "11aea017b543ff59233749d8f1cf544cda749378f5790d2fedab841fb86b7669");
  EXPECT_EQ(FindKnownNetwork("vgg16"), nullptr);
}

TEST(Catalogue, FetchedNetworksAreTheUsersData) {
  const KnownNetwork& vgg19 = *FindKnownNetwork("vgg19");
  const ScopedEnvironment home("HOME", "/home/somebody");
  {
    const ScopedEnvironment data("XDG_DATA_HOME", "/data");
    EXPECT_EQ(NetworkPath(vgg19), fs::path("/data/pastiche/networks/vgg19.safetensors"));
  }
  for (const auto& value : {std::optional<std::string>(), {"relative"}, {""}}) {
    const ScopedEnvironment data("XDG_DATA_HOME", value);
    EXPECT_EQ(NetworkPath(vgg19),
              fs::path("/home/somebody/.local/share/pastiche/networks/vgg19.safetensors"));
  }
  const ScopedEnvironment data("XDG_DATA_HOME", {});
  const ScopedEnvironment no_home("HOME", {});
  const auto path = NetworkPath(vgg19);
  ASSERT_FALSE(path);
  EXPECT_EQ(English(path.error().message),
            "there is no home folder: set HOME or XDG_DATA_HOME to one, by its full path");
}

TEST(Catalogue, FindsWhatARecipeNames) {
  const TemporaryFolder folder;
  const ScopedEnvironment data("XDG_DATA_HOME", folder.path().string());
  const auto builtin = FindNetworkFile("builtin");
  ASSERT_TRUE(builtin) << builtin.error().message;
  EXPECT_TRUE(fs::is_regular_file(*builtin));
  EXPECT_EQ(FindNetworkFile("some/file.safetensors"), fs::path("some/file.safetensors"));

  const auto missing = FindNetworkFile("vgg19");
  ASSERT_FALSE(missing);
  EXPECT_EQ(
      English(missing.error().message),
      "vgg19: this network is not on this computer yet; get it under Networks in the window's "
      "File menu, or with pastiche-cli network fetch vgg19");
  const fs::path file = folder / "pastiche/networks/vgg19.safetensors";
  fs::create_directories(file.parent_path());
  std::ofstream(file) << "weights";
  EXPECT_EQ(FindNetworkFile("vgg19"), file);
}

TEST(Catalogue, TheConvolutionsOfVgg19AreEightyMegabytes) {
  // Parameters of torchvision's features: 20,024,384.
  EXPECT_EQ(ConvolutionBytes(*FindKnownNetwork("vgg19")->source), 20'024'384U * 4);
}

}  // namespace
}  // namespace pastiche
