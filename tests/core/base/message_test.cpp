// Texts with arguments: what is put where, in English and in another language.
#include "core/base/message.h"

#include <map>
#include <sstream>

#include <gtest/gtest.h>

#include "core/base/result.h"

namespace pastiche {
namespace {

TEST(Message, PutsArgumentsInTheirPlaces) {
  EXPECT_EQ(English(Text("no photo: choose one")), "no photo: choose one");
  EXPECT_EQ(English(Text("%2 after %1", std::string("one"), 2)), "2 after one");
  EXPECT_EQ(English(Text("%1, or %1 again", std::filesystem::path("/a/b"))), "/a/b, or /a/b again");
  EXPECT_EQ(English(Text("%1%2%3%4%5%6%7%8%9", 1, 2, 3, 4, 5, 6, 7, 8, 9)), "123456789");
  EXPECT_EQ(English(Text("%1", std::uint64_t{18446744073709551615U})), "18446744073709551615");
}

// A file may be called anything.
TEST(Message, LeavesArgumentsAsTheyAre) {
  EXPECT_EQ(English(Text("%1: not %2", std::string("%2 %1 %n.png"), std::string("%1"))),
            "%2 %1 %n.png: not %1");
  EXPECT_EQ(English(Counted("%n rows of %1", "1 row of %1", 3, std::string("%n"))), "3 rows of %n");
  EXPECT_EQ(English(Verbatim("100 % of %1")), "100 % of %1");
  EXPECT_EQ(English(Text("%1 is 50 % of %2", 1, 2)), "1 is 50 % of 2");
}

TEST(Message, NestsInOneAnother) {
  const Message inner = Text("%1: the weight of %2", std::string("%1"), std::string("conv1_1"));
  EXPECT_EQ(English(Text("cell %1: %2", std::string("a"), inner)),
            "cell a: %1: the weight of conv1_1");
  EXPECT_EQ(English(About(std::string("photo.jpg"), Text("no photo: choose one"))),
            "photo.jpg: no photo: choose one");
}

TEST(Message, SaysOneThingAndManyDifferently) {
  const auto rows = [](int count) {
    return English(Counted("%n rows of %1", "1 row of %1", count, 400));
  };
  EXPECT_EQ(rows(0), "0 rows of 400");
  EXPECT_EQ(rows(1), "1 row of 400");
  EXPECT_EQ(rows(21), "21 rows of 400");
}

TEST(Message, KnowsWhetherItSaysAnything) {
  EXPECT_TRUE(Message().empty());
  EXPECT_TRUE(Verbatim("").empty());
  EXPECT_FALSE(Verbatim("x").empty());
  EXPECT_FALSE(Text("%1", std::string()).empty());
  EXPECT_EQ(English(Message()), "");
}

TEST(Message, IsEqualToWhatSaysTheSame) {
  EXPECT_EQ(Text("%1: no", 1), Text("%1: no", 1));
  EXPECT_NE(Text("%1: no", 1), Text("%1: no", 2));
  EXPECT_NE(Text("no"), Verbatim("no"));
  EXPECT_NE(Counted("%n", "1", 2), Counted("%n", "1", 3));
  EXPECT_EQ(Message(), Message());
}

TEST(Message, IsSaidInAnotherLanguageWithItsArgumentsToo) {
  const std::map<std::string, std::string> german = {
      {"%1: %2", "%2 (in %1)"}, {"the file is cut off", "die Datei ist abgeschnitten"}};
  const Message::Translator translate = [&](const char* text, const char* one, long long count) {
    EXPECT_EQ(one, nullptr);
    EXPECT_EQ(count, -1);
    return german.at(text);
  };
  EXPECT_EQ(About(std::string("a %2.png"), Text("the file is cut off")).In(translate),
            "die Datei ist abgeschnitten (in a %2.png)");
}

TEST(Message, GivesItsCountToTheTranslator) {
  const Message::Translator translate = [&](const char* text, const char* one, long long count) {
    return std::string(text) + "|" + one + "|" + std::to_string(count);
  };
  EXPECT_EQ(Counted("%n rows", "a row", 5).In(translate), "%n rows|a row|5");
}

// A translator may forget a place marker, or invent one.
TEST(Message, OutlivesACarelessTranslation) {
  const auto in = [](const std::string& words) {
    return Text("%1 and %2", 1, 2)
        .In([&](const char* /*text*/, const char* /*one*/, long long /*count*/) { return words; });
  };
  EXPECT_EQ(in("%2"), "2");
  EXPECT_EQ(in("%3 %9 %0 %"), "%3 %9 %0 %");
  EXPECT_EQ(in(""), "");
}

TEST(Message, PrintsInEnglish) {
  std::ostringstream out;
  out << Text("%1 s", 3);
  EXPECT_EQ(out.str(), "3 s");
}

TEST(Fail, TakesATextOrAMessage) {
  const Result<void> text = Fail("%1: there is no such file", std::string("a.png"));
  EXPECT_EQ(English(text.error().message), "a.png: there is no such file");
  const Result<void> message = Fail(About(std::string("a.png"), text.error().message));
  EXPECT_EQ(English(message.error().message), "a.png: a.png: there is no such file");
}

// What must not compile. A literal is the only text; a literal is no argument.
template <class T>
concept IsText = requires(T text) {
  Text(text);
};
template <class T>
concept IsArgument = requires(T argument) {
  MessageArgument(argument);
};
static_assert(!IsText<std::string>);
static_assert(!IsText<const char*>);
static_assert(!IsArgument<const char*>);
static_assert(!IsArgument<bool>);
static_assert(!IsArgument<double>, "its digits are the caller's choice");
static_assert(IsArgument<int> && IsArgument<std::string> && IsArgument<Message>);
static_assert(!std::is_convertible_v<std::string, Message>);
static_assert(!std::is_convertible_v<const char*, Message>);

}  // namespace
}  // namespace pastiche
