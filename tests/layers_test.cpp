#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

/// Holds the layers apart: app -> ui -> core (docs/architecture.md).
namespace {

namespace fs = std::filesystem;
const fs::path kRoot = PASTICHE_SOURCE_DIR;

/// "file: include line" for each include in `folder` whose file name ends in one of `endings` and
/// that matches `pattern`.
std::vector<std::string> Includes(const std::string& folder,
                                  const std::vector<std::string>& endings,
                                  const std::string& pattern, int* files) {
  const std::regex include("^\\s*#\\s*include\\s*" + pattern);
  std::vector<std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder)) {
    const std::string extension = entry.path().extension().string();
    if (std::find(endings.begin(), endings.end(), extension) == endings.end()) continue;
    ++*files;
    std::ifstream stream(entry.path());
    for (std::string line; std::getline(stream, line);) {
      if (std::regex_search(line, include)) found.push_back(entry.path().string() + ": " + line);
    }
  }
  return found;
}

/// What a file includes of the repository itself.
std::vector<std::string> OwnIncludes(const std::string& file) {
  static const std::regex include("^\\s*#\\s*include\\s*\"([^\"]+)\"");
  std::vector<std::string> found;
  std::ifstream stream(kRoot / file);
  std::smatch match;
  for (std::string line; std::getline(stream, line);) {
    if (std::regex_search(line, match, include) && fs::exists(kRoot / match[1].str())) {
      found.push_back(match[1]);
    }
  }
  return found;
}

const std::vector<std::string> kHeaders = {".h"};
const std::vector<std::string> kAll = {".h", ".cpp"};
const std::string kQt = "[<\"]Q[A-Z]";
const std::string kTorch = "[<\"](torch|ATen|c10)/";

void ExpectNone(const std::string& folder, const std::vector<std::string>& endings,
                const std::string& pattern) {
  int files = 0;
  const std::vector<std::string> found = Includes(folder, endings, pattern, &files);
  EXPECT_GT(files, 1) << "nothing was looked at in " << folder;
  EXPECT_TRUE(found.empty()) << found.front();
}

TEST(Layers, NoQtInCore) { ExpectNone("core", kAll, kQt); }
TEST(Layers, NoQtInTheCommandLineProgram) { ExpectNone("app/cli", kAll, kQt); }
TEST(Layers, NoTorchInTheHeadersThatAllOfCoreSees) {
  for (const char* folder :
       {"core/base", "core/image", "core/recipe", "core/artwork", "core/weights", "core/results",
        "core/optimizer", "core/session", "core/study"}) {
    ExpectNone(folder, kHeaders, kTorch);
  }
}
TEST(Layers, NoTorchInTheWindow) { ExpectNone("ui", kAll, kTorch); }
TEST(Layers, NoTorchInThePrograms) { ExpectNone("app", kAll, kTorch); }
TEST(Layers, CoreKnowsNothingAbove) { ExpectNone("core", kAll, "\"(ui|app|tests)/"); }
TEST(Layers, TheWindowKnowsNothingAbove) { ExpectNone("ui", kAll, "\"(app|tests)/"); }
/// A file of the repository with all that it includes, directly or not, as paths from the root.
std::set<std::string> Closure(const std::string& file) {
  std::set<std::string> seen;
  std::vector<std::string> open = {file};
  while (!open.empty()) {
    const std::string next = open.back();
    open.pop_back();
    if (!seen.insert(next).second) continue;
    for (const std::string& included : OwnIncludes(next)) open.push_back(included);
  }
  return seen;
}

/// Files with one of these endings in `folder`, as paths from the root.
std::vector<std::string> FilesIn(const std::string& folder,
                                 const std::vector<std::string>& endings) {
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder)) {
    const std::string extension = entry.path().extension().string();
    if (std::find(endings.begin(), endings.end(), extension) == endings.end()) continue;
    files.push_back(fs::relative(entry.path(), kRoot).string());
  }
  return files;
}

/// Whatever `files` include, directly or not, includes nothing of LibTorch.
void ExpectNoTorchBehind(const std::vector<std::string>& files) {
  EXPECT_FALSE(files.empty());
  const std::regex torch("^\\s*#\\s*include\\s*" + kTorch);
  for (const std::string& file : files) {
    for (const std::string& included : Closure(file)) {
      std::ifstream stream(kRoot / included);
      for (std::string line; std::getline(stream, line);) {
        EXPECT_FALSE(std::regex_search(line, torch))
            << file << " sees " << included << ": " << line;
      }
    }
  }
}

TEST(Layers, NoTorchBehindAFace) {
  ExpectNoTorchBehind({"core/objective/objective.h", "core/objective/style_transfer.h",
                       "core/objective/evaluate.h", "core/network/network.h"});
  ExpectNoTorchBehind(FilesIn("core/device", kHeaders));
  ExpectNoTorchBehind(FilesIn("core/optimizer", kHeaders));
  ExpectNoTorchBehind(FilesIn("core/session", kHeaders));
  ExpectNoTorchBehind(FilesIn("core/study", kHeaders));
  ExpectNoTorchBehind(FilesIn("ui", kAll));
  ExpectNoTorchBehind(FilesIn("app", kAll));
}

TEST(Layers, TheWindowIncludesOnlyCoresFace) {
  // Which networks there are, and fetching one, is for the dialog of networks; contact sheets are
  // for the window's own studies and for the history; which devices there are, for their row.
  ExpectNone(
      "ui", kAll,
      "\"core/(?!(artwork|base|image|recipe|results|session)/|weights/catalogue\\.h|"
      "device/devices\\.h|"
      "download/(fetch_network|part_file)\\.h|study/(contact_sheet|history_sheet|typeface)\\.h)");
}

/// The internet is reached by `network fetch`, by the window's dialog of networks when its button
/// is pressed, and by nothing else.
TEST(Layers, OnlyFetchReachesTheInternet) {
  const std::string reaching =
      "(<(curl|netdb|sys/socket)|\"core/download/(fetch_network|http_client|remote_file|"
      "range_download|whole_download))";
  int files = 0;
  for (const char* folder : {"core", "ui", "app"}) {
    for (const std::string& found : Includes(folder, kAll, reaching, &files)) {
      const bool expected =
          found.starts_with((kRoot / "core/download/").string()) ||
          found.starts_with((kRoot / "app/cli/network_fetch_command.cpp").string()) ||
          found.starts_with((kRoot / "ui/settings/network_fetch.cpp").string());
      EXPECT_TRUE(expected) << found;
    }
  }
  EXPECT_FALSE(Includes("app", kAll, reaching, &files).empty());
}

// Two classes of one name in one program are one class to the linker, which takes either's
// functions for both.
TEST(Layers, NoTwoClassesHaveOneName) {
  static const std::regex definition("(^|\\n)(class|struct|enum class) (\\w+)[^;{()]*\\{");
  std::map<std::string, std::string> places;
  for (const char* folder : {"core", "ui"}) {
    for (const std::string& file : FilesIn(folder, kHeaders)) {
      std::ifstream stream(kRoot / file);
      const std::string text{std::istreambuf_iterator<char>(stream), {}};
      for (std::sregex_iterator found(text.begin(), text.end(), definition), end; found != end;
           ++found) {
        const auto [place, is_new] = places.emplace((*found)[3], file);
        EXPECT_TRUE(is_new) << (*found)[3] << " is in " << file << " and in " << place->second;
      }
    }
  }
  EXPECT_GT(places.size(), 200U);
}

TEST(Layers, TheSearchFindsWhatIsThere) {
  int files = 0;
  EXPECT_FALSE(Includes("core", kAll, kTorch, &files).empty());
  EXPECT_FALSE(Includes("ui", kAll, kQt, &files).empty());
}

}  // namespace
