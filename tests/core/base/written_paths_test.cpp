#include "core/base/written_paths.h"

#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "core/base/file_identity.h"
#include "tests/app/text_files.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

/// A folder with a picture, a link to the folder, and the ways to name a file in it.
class WrittenPaths : public ::testing::Test {
 protected:
  WrittenPaths() {
    fs::create_directory(folder_.path() / "home");
    fs::create_directory_symlink(folder_.path() / "home", folder_.path() / "alias");
    WriteText(Home("photo.png"), "photo");
  }
  fs::path Home(const std::string& name) const { return folder_.path() / "home" / name; }

  /// Other paths of home/NAME; those that need the file itself only where it is there.
  std::vector<std::pair<std::string, fs::path>> OtherPathsOf(const std::string& name) const {
    const fs::path relative = fs::proximate(Home(name));
    fs::path link = folder_.path() / ("link-to-" + name);
    fs::path chain = folder_.path() / ("chain-to-" + name);
    if (!fs::is_symlink(link)) {
      fs::create_symlink("home/" + name, link);
      fs::create_symlink(link.filename(), chain);
    }
    std::vector<std::pair<std::string, fs::path>> paths = {
        {"the same", Home(name)},
        {"dot", folder_.path() / "home/." / name},
        {"up and down", folder_.path() / "home/../home" / name},
        {"relative", relative},
        {"folder's link", folder_.path() / "alias" / name},
        {"link", link},
        {"link to a link", chain}};
    if (fs::exists(Home(name))) {
      const fs::path hard = folder_.path() / ("hard-" + name);
      if (!fs::exists(hard)) fs::create_hard_link(Home(name), hard);
      paths.emplace_back("hard link", hard);
    }
    return paths;
  }

  const TextFolder folder_;
};

std::string MessageOf(const RunFiles& files) {
  const Result<void> result = CheckNothingIsReplaced(files);
  return result ? "" : English(result.error().message);
}

TEST_F(WrittenPaths, APathIsTheSameFileHoweverItIsSpelled) {
  for (const char* name : {"photo.png", "new.png"}) {
    const FileIdentity identity = IdentityOf(Home(name));
    for (const auto& [kind, path] : OtherPathsOf(name)) {
      EXPECT_EQ(IdentityOf(path), identity) << name << ", " << kind;
    }
    EXPECT_NE(IdentityOf(Home("other.png")), identity) << name;
    EXPECT_NE(IdentityOf(folder_.path() / name), identity) << name;
  }
}

TEST_F(WrittenPaths, FoldersThatAreNotThereYetAreToldApartToo) {
  const fs::path below = folder_.path() / "home/a/b.png";
  EXPECT_EQ(IdentityOf(below), IdentityOf(folder_.path() / "alias/./a/../a/b.png"));
  EXPECT_NE(IdentityOf(below), IdentityOf(folder_.path() / "home/c/b.png"));
  EXPECT_NE(IdentityOf(below), IdentityOf(folder_.path() / "home/b.png"));
}

TEST_F(WrittenPaths, LinksInACircleAreNoFile) {
  fs::create_symlink("one", folder_.path() / "two");
  fs::create_symlink("two", folder_.path() / "one");
  EXPECT_EQ(ThroughLinks(folder_.path() / "one"), folder_.path() / "one");
  EXPECT_NE(IdentityOf(folder_.path() / "one"), IdentityOf(Home("photo.png")));
}

TEST_F(WrittenPaths, NothingThatIsReadIsReplaced) {
  for (const char* name : {"photo.png", "new.png"}) {
    for (const auto& [kind, path] : OtherPathsOf(name)) {
      const RunFiles files{{{"--mask", Home("mask.png")}, {"--content", Home(name)}},
                           {{"--output", Home("out.png")}, {"--report", path}},
                           {}};
      EXPECT_EQ(MessageOf(files), "--report " + path.string() +
                                      ": this is the same file as --content " +
                                      Home(name).string() + "; choose another name")
          << kind;
    }
  }
}

TEST_F(WrittenPaths, NothingThatIsWrittenIsReplaced) {
  for (const char* name : {"photo.png", "new.png"}) {
    for (const auto& [kind, path] : OtherPathsOf(name)) {
      const RunFiles files{
          {{"--content", Home("in.png")}}, {{"--output", Home(name)}, {"--report", path}}, {}};
      EXPECT_EQ(MessageOf(files), "--report " + path.string() +
                                      ": this is the same file as --output " + Home(name).string() +
                                      "; choose another name")
          << kind;
    }
  }
}

TEST_F(WrittenPaths, WhatIsReadTwiceIsNoClash) {
  EXPECT_EQ(MessageOf({{{"--content", Home("photo.png")}, {"--style", Home("photo.png")}},
                       {{"--output", Home("out.png")}},
                       {}}),
            "");
}

/// Files in the folder's own names: three digits and ".png".
bool IsNumbered(const std::string& name) { return name.size() == 7 && name[0] == '0'; }

TEST_F(WrittenPaths, AFolderGetsNoFileInAnothersPlace) {
  WriteText(Home("001.png"), "kept");
  const auto message = [&](const fs::path& folder, const fs::path& read, const fs::path& written) {
    return MessageOf(
        {{{"--init", read}}, {{"--output", written}}, {{"--snapshots", folder, IsNumbered}}});
  };
  const fs::path other = folder_.path() / "other.png";
  for (const char* spelling : {"home", "alias", "home/../home/."}) {
    const fs::path folder = folder_.path() / spelling;
    EXPECT_EQ(message(folder, Home("photo.png"), Home("out.png")), "") << spelling;
    for (const char* name : {"001.png", "002.png"}) {
      for (const auto& [kind, path] : OtherPathsOf(name)) {
        const std::string begin =
            "--snapshots " + (folder / name).string() + ": this is the same file as ";
        const std::string end = " " + path.string() + "; choose another name";
        EXPECT_EQ(message(folder, path, other), begin + "--init" + end) << kind;
        EXPECT_EQ(message(folder, other, path), begin + "--output" + end) << kind;
      }
    }
  }
}

TEST_F(WrittenPaths, ALinkInTheFolderReplacesNothingEither) {
  for (const bool hard : {false, true}) {
    const fs::path inside = Home("003.png");
    hard ? fs::create_hard_link(Home("photo.png"), inside)
         : fs::create_symlink(Home("photo.png"), inside);
    EXPECT_EQ(MessageOf({{{"--content", Home("photo.png")}},
                         {},
                         {{"--snapshots", folder_.path() / "home", IsNumbered}}}),
              "--snapshots " + inside.string() + ": this is the same file as --content " +
                  Home("photo.png").string() + "; choose another name");
    fs::remove(inside);
  }
}

TEST_F(WrittenPaths, AFolderThatIsToBeMadeIsNoFile) {
  const fs::path folder = folder_.path() / "new";
  const auto message = [&](const fs::path& written) {
    return MessageOf({{}, {{"--output", written}}, {{"--cells", folder, IsNumbered}}});
  };
  EXPECT_EQ(message(folder_.path() / "home/../new"),
            "--cells " + folder.string() + ": this is the same file as --output " +
                (folder_.path() / "home/../new").string() + "; choose another name");
  EXPECT_EQ(message(folder / "001.png"),
            "--cells " + (folder / "001.png").string() + ": this is the same file as --output " +
                (folder / "001.png").string() + "; choose another name");
  EXPECT_EQ(message(folder / "out.png"), "");
}

}  // namespace
}  // namespace pastiche
