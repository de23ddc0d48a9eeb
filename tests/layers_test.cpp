#include <filesystem>
#include <fstream>
#include <regex>
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

const std::vector<std::string> kHeaders = {".h"};
const std::vector<std::string> kAll = {".h", ".cpp"};
const std::string kQt = "[<\"]Q[A-Z]";
const std::string kTorch = "[<\"](torch|ATen|c10)/";

void ExpectNone(const std::string& folder, const std::vector<std::string>& endings,
                const std::string& pattern) {
  int files = 0;
  const std::vector<std::string> found = Includes(folder, endings, pattern, &files);
  EXPECT_GT(files, 2) << "nothing was looked at in " << folder;
  EXPECT_TRUE(found.empty()) << found.front();
}

TEST(Layers, NoQtInCore) { ExpectNone("core", kAll, kQt); }
TEST(Layers, NoQtInTheCommandLineProgram) { ExpectNone("app/cli", kAll, kQt); }
TEST(Layers, NoTorchInCoresHeaders) { ExpectNone("core", kHeaders, kTorch); }
TEST(Layers, NoTorchInTheWindow) { ExpectNone("ui", kAll, kTorch); }
TEST(Layers, NoTorchInThePrograms) { ExpectNone("app", kAll, kTorch); }
TEST(Layers, CoreKnowsNothingAbove) { ExpectNone("core", kAll, "\"(ui|app|tests)/"); }
TEST(Layers, TheWindowKnowsNothingAbove) { ExpectNone("ui", kAll, "\"(app|tests)/"); }
TEST(Layers, TheWindowSeesOnlyCoresFace) { ExpectNone("ui", kAll, "\"core/(network|optimizer)/"); }

/// The internet is reached by `network fetch` and by nothing else.
TEST(Layers, OnlyFetchReachesTheInternet) {
  const std::string reaching =
      "(<(curl|netdb|sys/socket)|\"core/download/(fetch_network|http_client|remote_file|"
      "range_download|whole_download))";
  int files = 0;
  for (const char* folder : {"core", "ui", "app"}) {
    for (const std::string& found : Includes(folder, kAll, reaching, &files)) {
      const bool expected =
          found.starts_with((kRoot / "core/download/").string()) ||
          found.starts_with((kRoot / "app/cli/network_fetch_command.cpp").string());
      EXPECT_TRUE(expected) << found;
    }
  }
  EXPECT_FALSE(Includes("app", kAll, reaching, &files).empty());
}

TEST(Layers, TheSearchFindsWhatIsThere) {
  int files = 0;
  EXPECT_FALSE(Includes("core", kAll, kTorch, &files).empty());
  EXPECT_FALSE(Includes("ui", kAll, kQt, &files).empty());
}

}  // namespace
