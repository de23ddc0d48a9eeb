// What is written down in more than one file of packaging/ says the same everywhere.
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "core/base/version.h"
#include "tests/app/text_files.h"

namespace pastiche {
namespace {

std::string Packaging(const std::string& name) {
  return ReadText(std::string(PASTICHE_PACKAGING) + "/" + name);
}

std::string FirstMatch(const std::string& text, const std::string& pattern) {
  std::smatch found;
  return std::regex_search(text, found, std::regex(pattern)) ? found[1].str() : "";
}

/// Names between blanks, commas and quotes.
std::set<std::string> Names(std::string text) {
  for (char& c : text) {
    if (c == ',' || c == '"') c = ' ';
  }
  std::istringstream words(text);
  std::set<std::string> names;
  for (std::string word; words >> word;) names.insert(word);
  return names;
}

TEST(Packaging, EveryFileNamesTheSameVersion) {
  const std::string version(Version());
  EXPECT_EQ(FirstMatch(Packaging("debian/changelog"), R"(^pastiche \(([0-9.]+)\))"), version);
  EXPECT_EQ(FirstMatch(Packaging("org.pastiche.Pastiche.metainfo.xml"),
                       R"re(<release version="([0-9.]+)")re"),
            version);
}

TEST(Packaging, ThePackageNeedsWhatSetupInstalls) {
  const std::string setup = Packaging("setup.sh");
  const std::string control = Packaging("debian/control");
  const std::set<std::string> in_package =
      Names(FirstMatch(control, R"(Build-Depends: ([\s\S]*?)\nStandards)"));
  std::set<std::string> wanted = Names(FirstMatch(setup, R"(\nbuild_packages=\(([\s\S]*?)\n\))"));
  // Build-essential has the one; the other is one of two.
  wanted.erase("g++");
  wanted.erase("$libtorch");
  EXPECT_GT(wanted.size(), 20U);
  for (const std::string& name : wanted) EXPECT_TRUE(in_package.contains(name)) << name;
  EXPECT_TRUE(in_package.contains("libtorch-dev"));
}

TEST(Packaging, TheProgramNeedsWhatSetupInstallsToRun) {
  const std::set<std::string> in_package =
      Names(FirstMatch(Packaging("debian/control"), R"(\nDepends: ([\s\S]*?)\nRecommends)"));
  const std::set<std::string> wanted =
      Names(FirstMatch(Packaging("setup.sh"), R"(\nrun_packages=\((.*)\)\n)"));
  EXPECT_GT(wanted.size(), 5U);
  for (const std::string& name : wanted) EXPECT_TRUE(in_package.contains(name)) << name;
}

TEST(Packaging, TheDesktopOpensSeveralFilesInOneWindow) {
  EXPECT_EQ(FirstMatch(Packaging("org.pastiche.Pastiche.desktop"), R"(\nExec=(.*)\n)"),
            "pastiche %F");
}

}  // namespace
}  // namespace pastiche
