#include "ui/queue/queue_entry.h"

#include <gtest/gtest.h>

namespace pastiche {
namespace {

QueueEntry Whole() {
  QueueEntry entry;
  entry.id = "2026-11-26T08-14-05Z-5f31c09a";
  entry.state = QueueState::kFailed;
  entry.title = "coast.jpg, after waves.jpg";
  entry.size = {1024, 768};
  entry.output.path = "/home/anna/caf\xe9.tif";  // bytes that are not UTF-8
  entry.output.options.quality = 80;
  entry.output.options.bit_depth = 16;
  entry.output.options.dpi = 150;
  entry.output.options.colors = OutputColors::kAdobeRgb;
  entry.output.options.existing = Existing::kKeep;
  entry.output.keeps_settings = false;
  entry.output.keeps_metadata = false;
  entry.output.reads = {{"the photo", "/home/anna/coast.jpg"}};
  entry.done = 0.25;
  entry.seconds = 71.5;
  entry.message = "why";
  entry.finished = 1'790'000'000'123;
  return entry;
}

TEST(QueueEntry, ComesBackAsItWasWritten) {
  QueueEntry other;
  other.id = "b";
  other.output.path = "/tmp/b.png";
  other.output.options.existing = Existing::kReplace;
  const auto list = QueueFromJson(QueueToJson({{Whole(), other}, {"c"}}));
  ASSERT_TRUE(list);
  ASSERT_EQ(list->entries.size(), 2U);
  const QueueEntry& entry = list->entries[0];
  const QueueEntry wanted = Whole();
  EXPECT_EQ(entry.id, wanted.id);
  EXPECT_EQ(entry.state, wanted.state);
  EXPECT_EQ(entry.title, wanted.title);
  EXPECT_EQ(entry.size, wanted.size);
  EXPECT_EQ(entry.output.path, wanted.output.path);
  EXPECT_EQ(entry.output.options.quality, 80);
  EXPECT_EQ(entry.output.options.bit_depth, 16);
  EXPECT_EQ(entry.output.options.dpi, 150);
  EXPECT_EQ(entry.output.options.colors, OutputColors::kAdobeRgb);
  EXPECT_EQ(entry.output.options.existing, Existing::kKeep);
  EXPECT_FALSE(entry.output.keeps_settings);
  EXPECT_FALSE(entry.output.keeps_metadata);
  ASSERT_EQ(entry.output.reads.size(), 1U);
  EXPECT_EQ(entry.output.reads[0].name, "the photo");
  EXPECT_EQ(entry.output.reads[0].path, "/home/anna/coast.jpg");
  EXPECT_EQ(entry.done, 0.25);
  EXPECT_EQ(entry.seconds, 71.5);
  EXPECT_EQ(entry.message, "why");
  EXPECT_EQ(entry.finished, wanted.finished);
  EXPECT_TRUE(entry.has_document);
  EXPECT_EQ(list->entries[1].output.options.existing, Existing::kReplace);
  EXPECT_EQ(list->removed, std::vector<std::string>{"c"});
}

TEST(QueueEntry, OnlyOneThatIsDoneCanBeWithoutItsArtwork) {
  for (const QueueState state : {QueueState::kDone, QueueState::kWaiting, QueueState::kStopped}) {
    QueueEntry entry = Whole();
    entry.state = state;
    entry.has_document = false;
    const auto list = QueueFromJson(QueueToJson({{entry}, {}}));
    ASSERT_TRUE(list && list->entries.size() == 1);
    EXPECT_EQ(list->entries[0].has_document, state != QueueState::kDone);
  }
  // As it was written before there was any of this.
  QByteArray before = QueueToJson({{Whole()}, {}});
  before.replace("\"finished\"", "\"f\"").replace("\"has_document\"", "\"h\"");
  const auto list = QueueFromJson(before);
  ASSERT_TRUE(list && list->entries.size() == 1);
  EXPECT_TRUE(list->entries[0].has_document);
  EXPECT_EQ(list->entries[0].finished, 0);
}

TEST(QueueEntry, WhatIsNoListIsNone) {
  for (const char* text : {"", "{", "[]", "{}", "\x00\xff", R"({"version": 2, "entries": []})",
                           R"({"version": 1, "entries": 3})"}) {
    EXPECT_FALSE(QueueFromJson(text)) << text;
  }
  // Cut off anywhere, it is not taken for a shorter one.
  const QByteArray whole = QueueToJson({{Whole()}, {}}).trimmed();
  for (qsizetype length = 0; length < whole.size(); ++length) {
    EXPECT_FALSE(QueueFromJson(whole.first(length))) << length;
  }
}

TEST(QueueEntry, AnEntryThatIsNotWholeIsLeftOut) {
  const QByteArray good = QueueToJson({{Whole()}, {}});
  ASSERT_EQ(QueueFromJson(good)->entries.size(), 1U);
  const std::pair<const char*, const char*> changes[] = {
      {"2026-11-26T08-14-05Z-5f31c09a", "../../escape"},
      {"\"failed\"", "\"dancing\""},
      {"1024", "-1"},
      {"150", "0"},
      {"\"colors\": 2", "\"colors\": 77"},
      {"\"quality\": 80", "\"quality\": 101"},
      {".tif", ".exe"},
      {"file:///home/anna/caf", "home/anna/caf"},
  };
  for (const auto& [from, to] : changes) {
    QByteArray changed = good;
    ASSERT_TRUE(changed.contains(from)) << from;
    changed.replace(from, to);
    const auto list = QueueFromJson(changed);
    ASSERT_TRUE(list) << to;
    EXPECT_TRUE(list->entries.empty()) << to;
  }
}

TEST(QueueEntry, AllThatIsWrittenIsRead) {
  QueueList list;
  for (std::size_t i = 0; i < kMostQueueEntries + 1; ++i) {
    list.entries.push_back(Whole());
    list.entries.back().id = std::to_string(i);
    list.entries.back().title = QString(10'000, 't');
  }
  const QByteArray json = QueueToJson(list);
  EXPECT_GT(json.size(), 8 << 20);
  const auto read = QueueFromJson(json);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->entries.size(), list.entries.size()) << "one was brought back";
}

TEST(QueueEntry, NoTwoHaveOneId) {
  EXPECT_EQ(QueueFromJson(QueueToJson({{Whole(), Whole()}, {}}))->entries.size(), 1U);
}

TEST(QueueEntry, AnIdLeadsToNoOtherFolder) {
  EXPECT_TRUE(IsQueueId("2026-11-26T08-14-05Z-5f31c09a"));
  for (const std::string& id :
       {std::string(), std::string("a/b"), std::string(".."), std::string("a.b"),
        std::string("a\0b", 3), std::string(500, 'a')}) {
    EXPECT_FALSE(IsQueueId(id)) << id;
  }
}

}  // namespace
}  // namespace pastiche
