// The texts that translators get are those that the core has: what update.sh finds by lupdate is
// compared with what a scanner of this file's own finds in the sources.
#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;
const fs::path kRoot = PASTICHE_SOURCE_DIR;

std::string Read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A text, and whether it has a count.
using Texts = std::set<std::pair<std::string, bool>>;

/// Reads C++ from left to right.
class Scanner {
 public:
  explicit Scanner(std::string source) : source_(std::move(source)) {}

  /// The literals that the three functions of core/base/message.h are called with.
  Texts Find() {
    Texts texts;
    while (at_ < source_.size()) {
      if (SkipCommentOrLiteral()) continue;
      const std::string word = Word();
      if (word.empty()) {
        ++at_;
        continue;
      }
      const bool counts = word == "Counted";
      if (!counts && word != "Text" && word != "Fail") continue;
      if (Peek() != '(') continue;
      ++at_;
      SkipSpace();
      if (Peek() != '"') continue;
      std::string text;
      for (; Peek() == '"'; SkipSpace()) text += Literal();
      texts.emplace(text, counts);
    }
    return texts;
  }

 private:
  char Peek(std::size_t ahead = 0) const {
    return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0';
  }
  void SkipSpace() {
    while (std::isspace(static_cast<unsigned char>(Peek())) != 0) ++at_;
  }
  bool SkipCommentOrLiteral() {
    if (Peek() == '/' && Peek(1) == '/') {
      at_ = std::min(source_.find('\n', at_), source_.size());
      return true;
    }
    if (Peek() == '/' && Peek(1) == '*') {
      at_ = std::min(source_.find("*/", at_ + 2), source_.size());
      return true;
    }
    if (Peek() == '\'') {
      for (++at_; at_ < source_.size() && Peek() != '\''; ++at_) {
        if (Peek() == '\\') ++at_;
      }
      ++at_;
      return true;
    }
    if (Peek() != '"') return false;
    Literal();
    return true;
  }
  std::string Word() {
    std::string word;
    while (std::isalnum(static_cast<unsigned char>(Peek())) != 0 || Peek() == '_' ||
           (Peek() == '\'' && !word.empty() && std::isdigit(word[0]) != 0)) {
      word += source_[at_++];
    }
    return word;
  }
  std::string Literal() {
    std::string text;
    for (++at_; at_ < source_.size() && Peek() != '"'; ++at_) {
      if (Peek() == '\\') ++at_;  // Texts quote quotation marks, and nothing else.
      text += Peek();
    }
    ++at_;
    return text;
  }

  std::string source_;
  std::size_t at_ = 0;
};

Texts TextsOfTheCore() {
  Texts texts;
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / "core")) {
    if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp") continue;
    texts.merge(Scanner(Read(entry.path())).Find());
  }
  return texts;
}

std::string Unescaped(std::string text) {
  for (const auto& [entity, character] :
       {std::pair{"&quot;", "\""}, {"&apos;", "'"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}}) {
    text = std::regex_replace(text, std::regex(entity), character);
  }
  return text;
}

/// What a translation file has in the context "core" from the sources of the core.
Texts TextsIn(const std::string& ts) {
  Texts texts;
  const std::size_t begin = ts.find("<name>core</name>");
  if (begin == std::string::npos) return texts;
  const std::string context = ts.substr(begin, ts.find("</context>", begin) - begin);
  static const std::regex message("<message( numerus=\"yes\")?>[^]*?<source>([^]*?)</source>");
  for (std::sregex_iterator found(context.begin(), context.end(), message), end; found != end;
       ++found) {
    texts.emplace(Unescaped((*found)[2]), (*found)[1].matched);
  }
  return texts;
}

Texts Missing(const Texts& wanted, const Texts& there) {
  Texts missing;
  std::set_difference(wanted.begin(), wanted.end(), there.begin(), there.end(),
                      std::inserter(missing, missing.end()));
  return missing;
}

/// As update.sh takes it.
fs::path Lupdate() {
  const char* named = std::getenv("LUPDATE");
  return named != nullptr ? named : "/usr/lib/qt6/bin/lupdate";
}

void Update(const fs::path& file) {
  const fs::path script = kRoot / "resources/translations/update.sh";
  const std::string command = "'" + script.string() + "' '" + file.string() + "' >/dev/null 2>&1";
  ASSERT_EQ(std::system(command.c_str()), 0) << command;
}

TEST(Translations, HaveEachTextOfTheCore) {
  const fs::path lupdate = Lupdate();
  if (!fs::exists(lupdate)) GTEST_SKIP() << lupdate << " is missing: install qt6-l10n-tools";
  const Texts wanted = TextsOfTheCore();
  ASSERT_GT(wanted.size(), 200U);
  ASSERT_TRUE(wanted.contains({"no photo: choose one", false}));

  const TemporaryFolder folder;
  const fs::path file = folder / "pastiche_de.ts";
  ASSERT_NO_FATAL_FAILURE(Update(file));
  const Texts found = TextsIn(Read(file));
  for (const auto& [text, counts] : Missing(wanted, found)) {
    ADD_FAILURE() << "no translator sees \"" << text << '"' << (counts ? " with its count" : "");
  }
  // What the window's tables hold behind short names of their own.
  const std::string ts = Read(file);
  for (const char* context : {"pastiche::Fields", "pastiche::Document", "pastiche::RecipeForm"}) {
    EXPECT_NE(ts.find("<name>" + std::string(context) + "</name>"), std::string::npos) << context;
  }
  EXPECT_NE(ts.find("<source>Let the result have more pixels than the photo.</source>"),
            std::string::npos);
  // The window has a few of its own besides.
  EXPECT_LT(Missing(found, wanted).size(), 10U);
}

// Verbatim is for the words of others.
TEST(Translations, NothingIsSaidPastThem) {
  static const std::regex ours("\\b(Verbatim|MessageArgument)\\(\\s*\"[^\"]* ");
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / "core")) {
    const std::string source = Read(entry.path().extension() == ".cpp" ? entry.path() : fs::path());
    std::smatch found;
    EXPECT_FALSE(std::regex_search(source, found, ours)) << entry.path() << ": " << found[0];
  }
}

/// "context: text" of all messages of a translation file.
std::set<std::string> AllTextsIn(const std::string& ts) {
  std::set<std::string> texts;
  static const std::regex part("<(name|source)>([^]*?)</");
  std::string context;
  for (std::sregex_iterator found(ts.begin(), ts.end(), part), end; found != end; ++found) {
    if ((*found)[1] == "name") {
      context = (*found)[2];
    } else {
      texts.insert(context + ": " + Unescaped((*found)[2]));
    }
  }
  return texts;
}

// Who changes a sentence changes it in five languages.
TEST(Translations, ThatAreShippedHaveTheTextsThatThereAre) {
  const fs::path lupdate = Lupdate();
  if (!fs::exists(lupdate)) GTEST_SKIP() << lupdate << " is missing: install qt6-l10n-tools";
  const TemporaryFolder folder;
  std::size_t languages = 0;
  for (const auto& entry : fs::directory_iterator(kRoot / "resources/translations")) {
    if (entry.path().extension() != ".ts") continue;
    ++languages;
    const fs::path file = folder / entry.path().filename().string();
    fs::copy_file(entry.path(), file);
    ASSERT_NO_FATAL_FAILURE(Update(file));
    const std::set<std::string> before = AllTextsIn(Read(entry.path()));
    const std::set<std::string> after = AllTextsIn(Read(file));
    for (const std::string& text : after) {
      EXPECT_TRUE(before.contains(text))
          << file.filename() << " lacks \"" << text
          << "\": run resources/translations/update.sh, and translate it";
    }
    for (const std::string& text : before) {
      EXPECT_TRUE(after.contains(text)) << file.filename() << " still has \"" << text
                                        << "\": run resources/translations/update.sh";
    }
  }
  EXPECT_EQ(languages, 5U);
}

// "开始(&S)" without its ampersand is not what is read.
TEST(Translations, MnemonicsAreTakenOutInOneWay) {
  for (const auto& entry : fs::recursive_directory_iterator(kRoot / "ui")) {
    if (entry.path().extension() != ".cpp") continue;
    EXPECT_EQ(Read(entry.path()).find("remove('&')"), std::string::npos) << entry.path();
  }
}

// A second look keeps what was translated.
TEST(Translations, SurviveAnUpdate) {
  const fs::path lupdate = Lupdate();
  if (!fs::exists(lupdate)) GTEST_SKIP() << lupdate << " is missing: install qt6-l10n-tools";
  const TemporaryFolder folder;
  const fs::path file = folder / "pastiche_de.ts";
  std::ofstream(file) << R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>core</name>
    <message>
        <source>no photo: choose one</source>
        <translation>kein Foto: eines wählen</translation>
    </message>
</context>
</TS>
)";
  ASSERT_NO_FATAL_FAILURE(Update(file));
  EXPECT_NE(Read(file).find("<translation>kein Foto: eines wählen</translation>"),
            std::string::npos);
}

}  // namespace
}  // namespace pastiche
