// The man page and the program say the same: which options there are, and what they may be.
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <gtest/gtest.h>

#include "app/cli/command_line.h"
#include "core/recipe/recipe_fields.h"
#include "core/recipe/recipe_json.h"
#include "core/recipe/recipe_names.h"
#include "core/study/study.h"
#include "core/weights/catalogue.h"
#include "tests/app/text_files.h"

namespace pastiche {
namespace {

/// As a reader sees it, but for the line breaks.
std::string WithoutMarkup(const std::string& roff) {
  std::string text = std::regex_replace(roff, std::regex(R"(\\f[A-Z])"), "");
  text = std::regex_replace(text, std::regex(R"(\\-)"), "-");
  text = std::regex_replace(text, std::regex(R"(\\&)"), "");
  return std::regex_replace(text, std::regex("\""), "");
}

/// What stands below a ".TP": the line that names the options, and what is said of them.
struct Entry {
  std::string names;
  std::string text;
};

std::vector<Entry> Entries(const std::string& page) {
  std::vector<Entry> entries;
  std::istringstream lines(page);
  bool in_entry = false;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(".TP")) {
      entries.emplace_back();
      in_entry = true;
    } else if (line.starts_with(".SH") || line.starts_with(".PP")) {
      in_entry = false;
    } else if (in_entry) {
      Entry& entry = entries.back();
      (entry.names.empty() ? entry.names : entry.text) += WithoutMarkup(line) + "\n";
    }
  }
  return entries;
}

/// The words of the form that `pattern` describes, of which `word` must be one as a whole.
bool HasWord(const std::string& text, const std::string& word) {
  const std::regex whole("(^|[^A-Za-z0-9_-])" + word + "($|[^A-Za-z0-9_-])");
  return std::regex_search(text, whole);
}

class ManPage : public ::testing::Test {
 protected:
  /// Whether there is an entry of this option that has all these words.
  bool Says(const std::string& option, const std::vector<std::string>& words) const {
    for (const Entry& entry : entries_) {
      if (!HasWord(entry.names, option)) continue;
      bool all = true;
      for (const std::string& word : words) all = all && HasWord(entry.names + entry.text, word);
      if (all) return true;
    }
    return false;
  }

  const std::string page_ = ReadText(PASTICHE_MAN_PAGE);
  const std::vector<Entry> entries_ = Entries(page_);
};

/// The long names of the options of `app` and of its commands, "--help" and "--version" not among
/// them.
void CollectOptions(const CLI::App& app, std::set<std::string>& names) {
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.insert("--" + name);
  }
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    CollectOptions(*command, names);
  }
  names.erase("--help");
  names.erase("--version");
}

std::set<std::string> AllOptions() {
  const cli::CommandLine command_line;
  std::set<std::string> names;
  CollectOptions(command_line.parser(), names);
  return names;
}

TEST_F(ManPage, HasEachOptionOfTheProgram) {
  const std::set<std::string> options = AllOptions();
  EXPECT_GT(options.size(), 40U);
  for (const std::string& option : options) EXPECT_TRUE(Says(option, {})) << option;
}

TEST_F(ManPage, HasNoOptionThatTheProgramLacks) {
  const std::set<std::string> options = AllOptions();
  const std::string text = WithoutMarkup(page_);
  const std::regex pattern("--[a-z][a-z0-9-]*");
  for (std::sregex_iterator word(text.begin(), text.end(), pattern), end; word != end; ++word) {
    EXPECT_TRUE(options.contains(word->str())) << word->str();
  }
}

TEST_F(ManPage, HasEachCommand) {
  const cli::CommandLine command_line;
  const auto all = [](const CLI::App*) { return true; };
  for (const CLI::App* command : command_line.parser().get_subcommands(all)) {
    EXPECT_TRUE(HasWord(WithoutMarkup(page_), "pastiche-cli " + command->get_name()));
    for (const CLI::App* part : command->get_subcommands(all)) {
      const std::string name = command->get_name() + " " + part->get_name();
      EXPECT_TRUE(HasWord(WithoutMarkup(page_), "pastiche-cli " + name)) << name;
    }
  }
}

/// By the table of fields, so that a new choice, or a new field, is asked for as well.
TEST_F(ManPage, HasEachChoiceOfARecipesField) {
  int choices = 0;
  ForEachRecipeField([&]<class F>(const F& field) {
    std::string option = "--" + std::regex_replace(std::string(field.name), std::regex("_"), "-");
    std::vector<std::string> words;
    if constexpr (requires { field.zero_word; }) {
      if (!field.zero_word.empty()) words.emplace_back(field.zero_word);
    } else {
      using Value = std::remove_cvref_t<decltype(std::declval<Recipe>().*field.member)>;
      if constexpr (std::is_enum_v<Value>) {
        for (const auto& [value, name] : kChoices<Value>) words.emplace_back(name);
      } else if constexpr (std::is_same_v<Value, Scales>) {
        words = {"auto", "flat"};
      }
    }
    if (option == "--start") {
      option = "--init";
      // Not a word of the command line: a picture is named by its file.
      std::erase(words, "custom");
    }
    choices += static_cast<int>(words.size());
    if (!words.empty()) {
      EXPECT_TRUE(Says(option, words)) << option << " has not all of its choices";
    }
  });
  EXPECT_GT(choices, 25);
}

TEST_F(ManPage, HasTheOtherWords) {
  EXPECT_TRUE(Says("--precision", {"auto", "fp32", "tf32", "bf16"}));
  EXPECT_TRUE(Says("--device", {"auto", "cpu", "cuda"}));
  EXPECT_TRUE(Says("--mask", {"none"}));
  for (const KnownNetwork& network : KnownNetworks()) {
    EXPECT_TRUE(Says("--network", {std::string(network.name)})) << network.name;
  }
  for (const Study& study : AllStudies()) {
    const bool found = std::any_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
      return HasWord(entry.names, study.name);
    });
    EXPECT_TRUE(found) << study.name;
  }
}

TEST_F(ManPage, IsWellFormed) {
  if (std::system("command -v groff >/dev/null 2>&1") != 0) GTEST_SKIP() << "there is no groff";
  const std::string command = "groff -man -ww -z -Tutf8 '" PASTICHE_MAN_PAGE "' 2>&1";
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
  ASSERT_NE(pipe, nullptr);
  std::string warnings;
  for (int c = 0; (c = std::fgetc(pipe.get())) != EOF;) warnings += static_cast<char>(c);
  EXPECT_EQ(warnings, "");
}

TEST(Help, ShowsNoFlagWithAValue) {
  const cli::CommandLine command_line;
  const auto all = [](const CLI::App*) { return true; };
  for (const CLI::App* command : command_line.parser().get_subcommands(all)) {
    EXPECT_EQ(command->help().find('{'), std::string::npos) << command->get_name();
    for (const CLI::App* part : command->get_subcommands(all)) {
      EXPECT_EQ(part->help().find('{'), std::string::npos) << part->get_name();
    }
  }
}

}  // namespace
}  // namespace pastiche
