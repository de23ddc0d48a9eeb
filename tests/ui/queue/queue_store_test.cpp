#include "ui/queue/queue_store.h"

#include <fstream>

#include "tests/support/environment.h"
#include "tests/ui/queue/queue_support.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

class QueueStoreTest : public ::testing::Test {
 protected:
  QueueStoreTest() { EXPECT_EQ(store_.Own(), ""); }

  static QueueEntry Entry(const std::string& id, QueueState state = QueueState::kWaiting) {
    QueueEntry entry;
    entry.id = id;
    entry.state = state;
    entry.output.path = "/tmp/" + id + ".png";
    return entry;
  }
  void WriteDocument(const std::string& id) {
    ArtworkFile file;
    file.artwork.photo = std::make_shared<const Image>(ToImage(PlainImage({8, 6}, Qt::red)));
    file.artwork.paintings = {
        {std::make_shared<const Image>(ToImage(PlainImage({4, 4}, Qt::blue)))}};
    file.origins[file.artwork.photo] = {"coast.jpg", {}, nullptr};
    file.origins[file.artwork.paintings[0].image] = {"waves.jpg", {}, nullptr};
    ASSERT_TRUE(store_.WriteDocument(id, file));
  }
  void WriteList(const std::string& text) {
    std::ofstream(folder() / "queue.json", std::ios::binary) << text;
  }
  fs::path folder() const { return ToPath(folder_.filePath("queue")); }

  QTemporaryDir folder_;
  QueueStore store_{folder()};
};

TEST_F(QueueStoreTest, NothingIsThereAtFirst) {
  const QueueList list = store_.Read();
  EXPECT_TRUE(list.entries.empty());
  EXPECT_TRUE(list.removed.empty());
}

TEST_F(QueueStoreTest, ALongListIsReadToo) {
  QueueList list;
  for (int i = 0; i < 900; ++i) {
    list.entries.push_back(Entry("id" + std::to_string(i), QueueState::kDone));
    list.entries.back().title = QString(10'000, 't');
  }
  ASSERT_TRUE(store_.Write(list));
  ASSERT_GT(fs::file_size(folder() / "queue.json"), std::uintmax_t{8} << 20);
  EXPECT_EQ(store_.Read().entries.size(), 900U);
}

TEST_F(QueueStoreTest, WithoutAHomeItSaysWhatToDo) {
  const ScopedEnvironment home("HOME", "");
  const ScopedEnvironment data("XDG_DATA_HOME", "");
  QueueStore store{QueueFolder()};
  EXPECT_EQ(store.Own(),
            "there is no home folder: set HOME or XDG_DATA_HOME to one, by its full path");
  EXPECT_FALSE(store.owned());
}

TEST_F(QueueStoreTest, TheOrderIsKept) {
  for (const char* id : {"a", "b", "c"}) WriteDocument(id);
  ASSERT_TRUE(store_.Write({{Entry("c"), Entry("a", QueueState::kDone), Entry("b")}, {}}));
  const QueueList list = store_.Read();
  ASSERT_EQ(list.entries.size(), 3U);
  EXPECT_EQ(list.entries[0].id, "c");
  EXPECT_EQ(list.entries[1].id, "a");
  EXPECT_EQ(list.entries[1].state, QueueState::kDone);
  EXPECT_EQ(list.entries[2].id, "b");
}

TEST_F(QueueStoreTest, WhatWasBeingPaintedWaitsAgain) {
  WriteDocument("a");
  ASSERT_TRUE(store_.Write({{Entry("a", QueueState::kPainting)}, {}}));
  EXPECT_EQ(store_.Read().entries.at(0).state, QueueState::kWaiting);
}

TEST_F(QueueStoreTest, AMissingDocumentIsSaid) {
  WriteDocument("b");
  ASSERT_TRUE(store_.Write({{Entry("a"), Entry("b"), Entry("c", QueueState::kDone)}, {}}));
  const QueueList list = store_.Read();
  ASSERT_EQ(list.entries.size(), 3U);
  EXPECT_EQ(list.entries[0].state, QueueState::kFailed);
  EXPECT_FALSE(list.entries[0].message.isEmpty());
  EXPECT_EQ(list.entries[1].state, QueueState::kWaiting);
  EXPECT_EQ(list.entries[2].state, QueueState::kDone) << "its picture is in its file";
}

TEST_F(QueueStoreTest, AnArtworkThatWasLetGoOfIsDeletedAndNotFoundAgain) {
  WriteDocument("a");
  WriteDocument("b");
  QueueEntry done = Entry("a", QueueState::kDone);
  done.has_document = false;  // and the program ended before it was deleted
  ASSERT_TRUE(store_.Write({{done, Entry("b", QueueState::kDone)}, {}}));
  const QueueList list = store_.Read();
  ASSERT_EQ(list.entries.size(), 2U);
  EXPECT_FALSE(list.entries[0].has_document);
  EXPECT_EQ(list.entries[0].state, QueueState::kDone);
  EXPECT_TRUE(list.entries[1].has_document);
  EXPECT_FALSE(fs::exists(store_.DocumentOf("a")));
  EXPECT_TRUE(fs::exists(store_.DocumentOf("b")));
  fs::remove(store_.DocumentOf("b"));
  EXPECT_FALSE(store_.Read().entries[1].has_document) << "somebody else deleted it";
}

TEST_F(QueueStoreTest, NoArtworkIsLostWithTheList) {
  WriteDocument("2026-a");
  WriteDocument("2026-b");
  for (const std::string& text : {std::string("{\"version\": 1, \"entr"), std::string(),
                                  std::string(5000, '\xff'), std::string("[[[[")}) {
    WriteList(text);
    const QueueList list = store_.Read();
    ASSERT_EQ(list.entries.size(), 2U) << text.substr(0, 20);
    EXPECT_EQ(list.entries[0].id, "2026-a");
    EXPECT_EQ(list.entries[0].state, QueueState::kFailed);
    EXPECT_FALSE(list.entries[0].message.isEmpty());
    EXPECT_EQ(list.entries[0].title, "coast.jpg, after waves.jpg");
    EXPECT_EQ(list.entries[0].size, (ImageSize{8, 6}));
    EXPECT_EQ(list.entries[1].id, "2026-b");
  }
  std::ofstream(store_.DocumentOf("2026-c")) << "no document at all";
  EXPECT_EQ(store_.Read().entries.at(2).state, QueueState::kFailed) << "it can be removed at least";
  fs::remove(store_.DocumentOf("2026-c"));
  fs::remove(folder() / "queue.json");
  EXPECT_EQ(store_.Read().entries.size(), 2U);
}

TEST_F(QueueStoreTest, WhatWasRemovedIsDeletedAtTheNextStart) {
  WriteDocument("a");
  WriteDocument("b");
  store_.WriteThumbnail("b", PlainImage({20, 10}, Qt::red));
  ASSERT_TRUE(store_.Write({{Entry("a")}, {"b"}}));
  const QueueList list = store_.Read();
  ASSERT_EQ(list.entries.size(), 1U);
  EXPECT_EQ(list.entries[0].id, "a");
  EXPECT_FALSE(fs::exists(store_.DocumentOf("b")));
  EXPECT_TRUE(store_.ReadThumbnail("b").isNull());
  EXPECT_TRUE(fs::exists(store_.DocumentOf("a")));
}

TEST_F(QueueStoreTest, ThumbnailsAreSmall) {
  store_.WriteThumbnail("a", PlainImage({1000, 500}, Qt::blue));
  const QImage small = store_.ReadThumbnail("a");
  EXPECT_EQ(small.size(), QSize(kQueueThumbnailSide, kQueueThumbnailSide / 2));
  EXPECT_EQ(small.pixelColor(3, 3), QColor(Qt::blue));
  // A file of that name that is none is not decoded.
  ASSERT_TRUE(PlainImage({4000, 10}, Qt::red).save(ToText(folder() / "b.png")));
  EXPECT_TRUE(store_.ReadThumbnail("b").isNull());
  EXPECT_TRUE(store_.ReadThumbnail("c").isNull());
}

TEST_F(QueueStoreTest, OneHasItAtATime) {
  QueueStore other(folder());
  EXPECT_TRUE(other.Own().contains("another window"));
  EXPECT_FALSE(other.owned());
  EXPECT_EQ(store_.Own(), "") << "asking again is no harm";
}

TEST_F(QueueStoreTest, AFolderThatCannotBeIsNobodys) {
  std::ofstream(ToPath(folder_.filePath("file"))) << "no folder";
  EXPECT_TRUE(QueueStore(ToPath(folder_.filePath("file/queue"))).Own().contains("file/queue"));
  EXPECT_NE(QueueStore({}).Own(), "");
}

}  // namespace
}  // namespace pastiche
