// What stays of entries that are done: the latest artworks, and of the others their pictures.

#include <algorithm>

#include "tests/ui/queue/queue_support.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

class QueueDoneTest : public QueueTest {
 protected:
  std::vector<std::string> AddSome(std::size_t count) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < count; ++i) ids.push_back(Add(QString("picture-%1.png").arg(i)));
    return ids;
  }
  bool HasDocument(const std::string& id) const {
    // What the list says is so.
    EXPECT_EQ(queue_->Find(id)->has_document, fs::exists(queue_->DocumentOf(id)));
    return queue_->Find(id)->has_document;
  }
};

TEST_F(QueueDoneTest, OnlyTheLatestArtworksStay) {
  const std::vector<std::string> ids = AddSome(Queue::kKeptWhenDone + 2);
  const std::string stopped = Add("stopped.png");
  queue_->StopEntry(stopped);
  ASSERT_TRUE(PaintAll());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    EXPECT_EQ(StateOf(ids[i]), QueueState::kDone);
    EXPECT_EQ(HasDocument(ids[i]), i >= 2) << i;
    EXPECT_EQ(QImage(InFolder(QString("picture-%1.png").arg(i))).size(), QSize(80, 60)) << i;
    EXPECT_FALSE(queue_->ThumbnailOf(ids[i]).isNull()) << i;
  }
  EXPECT_TRUE(HasDocument(stopped)) << "nothing else has it";
  // The same at the next start.
  MakeQueue();
  ASSERT_TRUE(WaitUntilIdle());
  EXPECT_FALSE(HasDocument(ids[0]));
  EXPECT_TRUE(HasDocument(ids[2]));
  EXPECT_EQ(queue_->entries().size(), ids.size() + 1);
}

TEST_F(QueueDoneTest, ItIsTheTimeThatCountsAndNotThePlace) {
  const std::vector<std::string> ids = AddSome(Queue::kKeptWhenDone + 1);
  ASSERT_TRUE(WaitUntilIdle());
  queue_->Move(ids.back(), 0);
  ASSERT_TRUE(PaintAll());
  EXPECT_FALSE(HasDocument(ids.back())) << "it was painted first";
  EXPECT_TRUE(HasDocument(ids.front()));
}

TEST_F(QueueDoneTest, OneWhosePictureCouldNotBeWrittenKeepsItsArtwork) {
  const std::string failed = Add("failed.png");
  WriteText(InFolder("failed.png"));
  AddSome(Queue::kKeptWhenDone + 1);
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(StateOf(failed), QueueState::kFailed);
  EXPECT_TRUE(HasDocument(failed));
}

TEST_F(QueueDoneTest, WhatAnEarlierProgramLeftIsLetGoOfAtTheStart) {
  const std::vector<std::string> ids = AddSome(Queue::kKeptWhenDone + 2);
  ASSERT_TRUE(WaitUntilIdle());
  // As it was written before anything was let go of.
  QueueList list{queue_->entries(), {}};
  for (QueueEntry& entry : list.entries) entry.state = QueueState::kDone;
  queue_.reset();
  {
    QueueStore store(Folder());
    ASSERT_EQ(store.Own(), "");
    ASSERT_TRUE(store.Write(list));
  }
  MakeQueue();
  ASSERT_TRUE(WaitUntilIdle());
  EXPECT_EQ(std::count_if(ids.begin(), ids.end(),
                          [this](const std::string& id) { return HasDocument(id); }),
            static_cast<std::ptrdiff_t>(Queue::kKeptWhenDone));
}

}  // namespace
}  // namespace pastiche
