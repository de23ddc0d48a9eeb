#include "core/base/rescue.h"

#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "core/base/atomic_file.h"
#include "tests/app/text_files.h"
#include "tests/support/environment.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

class Rescue : public ::testing::Test {
 protected:
  Rescue() { fs::create_directory(temporary_); }

  static Result<fs::path> Keep(const std::string& name, const std::string& text) {
    return WriteElsewhere(name, [&](const fs::path& path) {
      return WriteFileAtomically(path, std::as_bytes(std::span(text)), Existing::kKeep);
    });
  }

  const TextFolder folder_;
  const fs::path rescued_ = folder_.path() / "data/pastiche/rescued";
  const fs::path temporary_ = folder_.path() / "tmp";
  const ScopedEnvironment data_{"XDG_DATA_HOME", folder_ / "data"};
  const ScopedEnvironment tmpdir_{"TMPDIR", temporary_.string()};
};

TEST_F(Rescue, ReplacesNoEarlierOne) {
  for (const char* name : {"out.png", "out-2.png", "out-3.png"}) {
    const Result<fs::path> kept = Keep("out.png", name);
    ASSERT_TRUE(kept) << kept.error().message;
    EXPECT_EQ(*kept, rescued_ / name);
  }
  fs::create_symlink("nowhere", rescued_ / "out-4.png");
  EXPECT_EQ(Keep("out.png", "fifth").value_or(""), rescued_ / "out-5.png");
  for (const char* name : {"out.png", "out-2.png", "out-3.png"}) {
    EXPECT_EQ(ReadText(rescued_ / name), name);
  }
  EXPECT_TRUE(fs::is_symlink(rescued_ / "out-4.png"));
}

TEST_F(Rescue, ALongNameIsCutAtACharacter) {
  std::string name;
  for (int i = 0; i < 125; ++i) name += "\u00e4";
  const Result<fs::path> first = Keep("x" + name + ".png", "1");
  const Result<fs::path> second = Keep("x" + name + ".png", "2");
  ASSERT_TRUE(first && second);
  EXPECT_EQ(*first, rescued_ / ("x" + name.substr(0, 198) + ".png"));
  EXPECT_EQ(*second, rescued_ / ("x" + name.substr(0, 198) + "-2.png"));
}

TEST_F(Rescue, WhereTheUsersFolderTakesNothingTheTemporaryOneDoes) {
  WriteText(folder_ / "data", "in the way");
  EXPECT_EQ(Keep("out.png", "x").value_or(""), temporary_ / "out.png");
  fs::remove_all(temporary_);
  WriteText(temporary_, "in the way too");
  const Result<fs::path> kept = Keep("out.png", "x");
  ASSERT_FALSE(kept);
  EXPECT_NE(English(kept.error().message).find(rescued_.string()), std::string::npos)
      << kept.error().message;
}

}  // namespace
}  // namespace pastiche
