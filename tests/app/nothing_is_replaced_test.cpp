#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/cli/render_options.h"
#include "app/cli/study_options.h"
#include "core/image/write_image.h"
#include "core/recipe/presets.h"
#include "tests/app/text_files.h"
#include "tests/support/environment.h"
#include "tests/support/pictures.h"

/// Every path that a command writes against every path that it reads or writes besides, under every
/// kind of other name: each is refused in one line that names both options, and no file is touched.
namespace pastiche::cli {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using Arguments = std::vector<std::string>;

/// Ways to name the file FOLDER/home/NAME. `name` is for a link, where one is made.
struct Alias {
  const char* kind;
  std::function<fs::path(const fs::path& folder, const std::string& name, const std::string& link)>
      make;
  /// Whether the file has to be there.
  bool needs_file = false;
};

fs::path Renewed(const fs::path& link) {
  fs::remove(link);
  return link;
}

const std::vector<Alias>& Aliases() {
  static const std::vector<Alias> aliases = {
      {"same", [](const fs::path& folder, const std::string& name,
                  const std::string& /*link*/) { return folder / "home" / name; }},
      {"./", [](const fs::path& folder, const std::string& name,
                const std::string& /*link*/) { return folder / "home/." / name; }},
      {"folder link", [](const fs::path& folder, const std::string& name,
                         const std::string& /*link*/) { return folder / "alias" / name; }},
      {"symlink",
       [](const fs::path& folder, const std::string& name, const std::string& link) {
         fs::create_symlink(folder / "home" / name, Renewed(folder / link));
         return folder / link;
       }},
      {"hard link",
       [](const fs::path& folder, const std::string& name, const std::string& link) {
         fs::create_hard_link(folder / "home" / name, Renewed(folder / link));
         return folder / link;
       },
       true}};
  return aliases;
}

template <class Options>
std::string MessageOf(const Arguments& arguments) {
  CLI::App app;
  Options options;
  options.AddTo(app);
  app.parse(Arguments(arguments.rbegin(), arguments.rend()));
  const auto job = options.MakeJob();
  return job ? "" : English(job.error().message);
}

class NothingIsReplaced : public ::testing::Test {
 protected:
  void SetUp() override {
    fs::create_directory(folder_.path() / "home");
    fs::create_directory_symlink(folder_.path() / "home", folder_.path() / "alias");
    for (const char* name : {"photo.png", "painting.png", "mask.png", "protect.png", "start.png"}) {
      ASSERT_TRUE(WriteImage(*MakeBlobPicture({64, 48}, 1), Home(name)));
    }
    WriteText(Home("recipe.png"), R"({"version": 1})");
    WriteText(Home("network.png"), "weights");
    Preset preset;
    preset.name = "mine";
    ASSERT_TRUE(SavePreset(preset, Existing::kReplace));
    // What home/ has outside it has the name of a preset here, which must end in .json.
    fs::rename(*SavedPresetFile("mine"), Home("preset.png"));
    fs::create_symlink(Home("preset.png"), *SavedPresetFile("mine"));
    fs::create_directory(folder_.path() / "snapshots");
  }
  std::string Home(const std::string& name) const { return folder_ / ("home/" + name); }

  /// All that is read by option and file in home/. A recipe and a preset exclude each other.
  static std::vector<std::pair<std::string, std::string>> Reads() {
    return {{"--content", "photo.png"},   {"--style", "painting.png"}, {"--mask", "mask.png"},
            {"--protect", "protect.png"}, {"--init", "start.png"},     {"--recipe", "recipe.png"},
            {"--preset", "preset.png"},   {"--network", "network.png"}};
  }
  /// The arguments that read all of it, with one of recipe and preset.
  Arguments Reading(const std::string& clashing) const {
    Arguments arguments = {"--content", Home("photo.png"), "--style",   Home("painting.png"),
                           "--mask",    Home("mask.png"),  "--protect", Home("protect.png"),
                           "--init",    Home("start.png"), "--network", Home("network.png")};
    const Arguments settings = clashing == "--preset" ? Arguments{"--preset", "mine"}
                                                      : Arguments{"--recipe", Home("recipe.png")};
    arguments.insert(arguments.end(), settings.begin(), settings.end());
    return arguments;
  }
  /// The contents of all files under the folder, by path.
  std::map<std::string, std::string> Contents() const {
    std::map<std::string, std::string> contents;
    for (const auto& entry : fs::recursive_directory_iterator(folder_.path())) {
      if (entry.is_regular_file()) contents[entry.path().string()] = ReadText(entry.path());
    }
    return contents;
  }
  template <class Options>
  void ExpectRefusal(const Arguments& arguments, const std::string& written,
                     const std::string& other, const std::string& kind) {
    const auto before = Contents();
    const std::string message = MessageOf<Options>(arguments);
    EXPECT_THAT(message, StartsWith(written + " ")) << other << ", " << kind;
    EXPECT_THAT(message, HasSubstr(": this is the same file as " + other + " "))
        << written << ", " << kind;
    EXPECT_EQ(message.find('\n'), std::string::npos);
    EXPECT_EQ(Contents(), before) << written << " against " << other << ", " << kind;
  }
  static Arguments With(Arguments arguments, const Arguments& more) {
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
  }

  const TextFolder folder_;
  const ScopedEnvironment config_{"XDG_CONFIG_HOME", folder_ / "config"};
  const ScopedEnvironment cache_{"XDG_CACHE_HOME", folder_ / "cache"};
  const std::string output_ = folder_ / "out.png";
  const std::string report_ = folder_ / "report.json";
  const std::string snapshots_ = folder_ / "snapshots";
};

TEST_F(NothingIsReplaced, ThatRenderReads) {
  for (const auto& [option, file] : Reads()) {
    for (const Alias& alias : Aliases()) {
      const std::string path = alias.make(folder_.path(), file, "link.png");
      ExpectRefusal<RenderOptions>(With(Reading(option), {"--output", path}), "--output", option,
                                   alias.kind);
      ExpectRefusal<RenderOptions>(With(Reading(option), {"--output", output_, "--report", path}),
                                   "--report", option, alias.kind);
    }
  }
}

TEST_F(NothingIsReplaced, BySnapshots) {
  for (const auto& [option, file] : Reads()) {
    const std::string inside = snapshots_ + "/000010.png";
    for (const bool hard : {false, true}) {
      hard ? fs::create_hard_link(Home(file), inside) : fs::create_symlink(Home(file), inside);
      for (const char* spelling : {"snapshots", "./snapshots", "home/../snapshots/."}) {
        ExpectRefusal<RenderOptions>(
            With(Reading(option), {"--output", output_, "--snapshots", folder_ / spelling}),
            "--snapshots", option, hard ? "hard link" : "symlink");
      }
      fs::remove(inside);
    }
  }
}

TEST_F(NothingIsReplaced, BySnapshotsInTheFolderOfThePhoto) {
  fs::rename(Home("photo.png"), Home("000500.png"));
  fs::create_symlink("000500.png", Home("photo.png"));
  for (const char* spelling : {"home", "alias", "./home"}) {
    ExpectRefusal<RenderOptions>(
        With(Reading("--content"), {"--output", output_, "--snapshots", folder_ / spelling}),
        "--snapshots", "--content", spelling);
  }
}

TEST_F(NothingIsReplaced, ThatRenderWrites) {
  for (const bool there : {false, true}) {
    if (there) WriteText(Home("new.png"), "older");
    if (there) WriteText(Home("000007.png"), "older");
    for (const Alias& alias : Aliases()) {
      if (alias.needs_file && !there) continue;
      const std::string report = alias.make(folder_.path(), "new.png", "link.json");
      ExpectRefusal<RenderOptions>(
          With(Reading(""), {"--output", Home("new.png"), "--report", report}), "--report",
          "--output", alias.kind);
      const std::string snapshot = alias.make(folder_.path(), "000007.png", "link.png");
      ExpectRefusal<RenderOptions>(
          With(Reading(""), {"--output", snapshot, "--snapshots", folder_ / "home"}), "--snapshots",
          "--output", alias.kind);
      ExpectRefusal<RenderOptions>(With(Reading(""), {"--output", output_, "--report", snapshot,
                                                      "--snapshots", folder_ / "home"}),
                                   "--snapshots", "--report", alias.kind);
    }
  }
  ExpectRefusal<RenderOptions>(
      With(Reading(""), {"--output", Home("folder.png"), "--snapshots", Home("./folder.png")}),
      "--snapshots", "--output", "a folder that is to be made");
}

TEST_F(NothingIsReplaced, ByTheProgramsMeasurements) {
  fs::create_directories(folder_ / "cache/pastiche");
  fs::create_symlink(Home("photo.png"), folder_ / "cache/pastiche/precision.json");
  // Nothing is measured where the precision is given, as it may be for a whole run of the tests.
  ExpectRefusal<RenderOptions>(
      With(Reading("--content"), {"--output", output_, "--precision", "auto"}),
      "the program's measurements", "--content", "symlink");
}

TEST_F(NothingIsReplaced, ThatStudyReads) {
  const std::string sheet = folder_ / "sheet.png";
  const std::string json = folder_ / "sheet.json";
  const std::string cells = folder_ / "sheet.study";
  fs::create_directory(cells);
  for (const auto& [option, file] : Reads()) {
    const Arguments reading = With({"alpha-beta"}, Reading(option));
    for (const Alias& alias : Aliases()) {
      const std::string path = alias.make(folder_.path(), file, "link.png");
      ExpectRefusal<StudyOptions>(With(reading, {"--output", path}), "--output", option,
                                  alias.kind);
    }
    for (const bool hard : {false, true}) {
      for (const std::string& inside :
           {json, cells + "/01-alpha-beta-1e-1.png", cells + "/04-alpha-beta-1e-4.json"}) {
        hard ? fs::create_hard_link(Home(file), inside) : fs::create_symlink(Home(file), inside);
        ExpectRefusal<StudyOptions>(With(reading, {"--output", sheet}), "--output", option, inside);
        if (inside != json) {
          ExpectRefusal<StudyOptions>(
              With(reading, {"--output", output_, "--cells", folder_ / "./sheet.study"}), "--cells",
              option, inside);
        }
        fs::remove(inside);
      }
    }
  }
}

TEST_F(NothingIsReplaced, ThatStudyWrites) {
  const std::string sheet = folder_ / "sheet.png";
  const Arguments reading = With({"alpha-beta"}, Reading(""));
  for (const char* cells : {"sheet.png", "sheet.json"}) {
    ExpectRefusal<StudyOptions>(With(reading, {"--output", sheet, "--cells", folder_ / cells}),
                                "--cells", "--output", cells);
  }
  const std::string cell = Home("01-alpha-beta-1e-1.png");
  ExpectRefusal<StudyOptions>(With(reading, {"--output", cell, "--cells", folder_ / "alias"}),
                              "--cells", "--output", "a sheet with a cell's name");
}

}  // namespace
}  // namespace pastiche::cli
