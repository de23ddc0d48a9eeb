// What is painted when, also after a pause, another's turn or the program's end.

#include "ui/queue/queue.h"

#include <algorithm>
#include <filesystem>
#include <random>

#include <QDeadlineTimer>

#include "tests/support/random_stop.h"
#include "tests/ui/queue/queue_support.h"
#include "ui/queue/queue_store.h"

namespace pastiche {
namespace {

namespace fs = std::filesystem;

TEST_F(QueueTest, PaintsOneAfterAnotherIntoTheirFiles) {
  const std::string first = Add("first.png");
  const std::string second = Add("second.jpg");
  EXPECT_EQ(queue_->unfinished(), 2);
  EXPECT_FALSE(queue_->going()) << "it is started by hand";
  HandleEvents();
  EXPECT_EQ(counters_->prepared, 0);
  QSignalSpy ended(queue_.get(), &Queue::Ended);
  ASSERT_TRUE(PaintAll());
  EXPECT_EQ(ended[0][0].toInt(), 2);
  EXPECT_EQ(ended[0][1].toInt(), 0);
  EXPECT_FALSE(queue_->going());
  EXPECT_EQ(queue_->unfinished(), 0);
  for (const std::string& id : {first, second}) {
    EXPECT_EQ(StateOf(id), QueueState::kDone) << MessageOf(id);
    EXPECT_GT(queue_->Find(id)->seconds, 0);
    EXPECT_EQ(queue_->Find(id)->done, 1);
    EXPECT_FALSE(queue_->ThumbnailOf(id).isNull());
  }
  EXPECT_EQ(QImage(InFolder("first.png")).size(), QSize(80, 60));
  EXPECT_EQ(QImage(InFolder("second.jpg")).size(), QSize(80, 60));
  EXPECT_EQ(counters_->prepared, 1) << "one objective for the row";
}

TEST_F(QueueTest, OneThatIsFullTakesNoMore) {
  queue_.reset();
  {
    QueueStore store(Folder());
    ASSERT_EQ(store.Own(), "");
    QueueList list;
    for (std::size_t i = 0; i < kMostQueueEntries; ++i) {
      list.entries.push_back(Entry("done.png"));
      list.entries.back().id = "id-" + std::to_string(i);
      list.entries.back().state = QueueState::kDone;
      list.entries.back().has_document = false;
    }
    ASSERT_TRUE(store.Write(list));
  }
  MakeQueue();
  QSignalSpy failed(queue_.get(), &Queue::Failed);
  QSignalSpy added(queue_.get(), &Queue::Added);
  queue_->Add(Pair(), Entry("one-more.png"), {});
  ASSERT_TRUE(WaitFor([&] { return failed.size() + added.size() == 1; }));
  ASSERT_TRUE(WaitUntilIdle());
  ASSERT_EQ(failed.size(), 1);
  EXPECT_TRUE(failed[0][0].toString().contains("1000")) << failed[0][0].toString().toStdString();
  EXPECT_EQ(QDir(ToText(Folder())).entryList({"*.pastiche"}), QStringList());
  queue_->Remove("id-0");
  queue_->Add(Pair(), Entry("one-more.png"), {});
  ASSERT_TRUE(WaitFor([&] { return added.size() == 1; }));
  queue_->BringBack();
  ASSERT_TRUE(WaitUntilIdle());
  MakeQueue();
  ASSERT_TRUE(WaitUntilIdle());
  EXPECT_EQ(queue_->entries().size(), kMostQueueEntries + 1) << "none is forgotten";
}

TEST_F(QueueTest, WhatCannotBePaintedIsSaidAndTheNextIsPainted) {
  FakeOptions options;
  options.failing_evaluation = 1;
  MakeQueue(std::move(options));
  const std::string broken = Add("broken.png");
  const std::string gone = Add("gone.png");
  ASSERT_TRUE(WaitUntilIdle());
  fs::remove(queue_->DocumentOf(gone));
  const std::string nowhere = Add("nowhere/it.png");
  const std::string good = Add("good.png");
  QSignalSpy ended(queue_.get(), &Queue::Ended);
  ASSERT_TRUE(PaintAll());
  for (const std::string& id : {broken, gone, nowhere}) {
    EXPECT_EQ(StateOf(id), QueueState::kFailed);
    EXPECT_FALSE(MessageOf(id).empty());
  }
  EXPECT_EQ(StateOf(good), QueueState::kDone) << MessageOf(good);
  EXPECT_EQ(ended[0][0].toInt(), 1);
  EXPECT_EQ(ended[0][1].toInt(), 3);
}

TEST_F(QueueTest, TheOrderCanBeChanged) {
  const std::string a = Add("a.png");
  const std::string b = Add("b.png");
  const std::string c = Add("c.png");
  queue_->Move(c, 0);
  EXPECT_EQ(Ids(*queue_), (std::vector{c, a, b}));
  queue_->Move(c, 2);
  EXPECT_EQ(Ids(*queue_), (std::vector{a, b, c}));
  queue_->Move(b, 99);
  EXPECT_EQ(Ids(*queue_), (std::vector{a, c, b}));
  queue_->Move("nobody", 0);
  ASSERT_TRUE(WaitUntilIdle());
  MakeQueue();
  ASSERT_TRUE(WaitUntilIdle());
  EXPECT_EQ(Ids(*queue_), (std::vector{a, c, b})) << "also at the next start";
  ASSERT_TRUE(PaintAll());
  const auto time = [&](const char* name) { return fs::last_write_time(ToPath(InFolder(name))); };
  EXPECT_LT(time("c.png"), time("b.png"));
}

TEST_F(QueueTest, APauseKeepsWhatIsPainted) {
  MakeSlowQueue();
  thumbnail_ = Qt::yellow;
  const std::string id = Add("it.png");
  queue_->Start();
  ASSERT_TRUE(WaitUntilItPaints());
  EXPECT_EQ(StateOf(id), QueueState::kPainting);
  queue_->Pause();
  ASSERT_TRUE(WaitUntilIdle());
  EXPECT_FALSE(queue_->painting());
  EXPECT_EQ(StateOf(id), QueueState::kWaiting);
  const double seconds = queue_->Find(id)->seconds;
  EXPECT_GT(seconds, 0);
  EXPECT_FALSE(fs::exists(ToPath(InFolder("it.png"))));
  const Result<ArtworkFile> kept = ReadArtworkFile(queue_->DocumentOf(id));
  ASSERT_TRUE(kept) << kept.error().message;
  ASSERT_TRUE(kept->run_state);
  EXPECT_TRUE(kept->result);
  // It goes on: the iterations before count. What is seen of it is what is painted, not the photo.
  MakeSlowQueue();
  ASSERT_TRUE(WaitUntilIdle());
  const QColor seen = queue_->ThumbnailOf(id).pixelColor(0, 0);
  const QColor painted = ToQImage(*kept->result).pixelColor(0, 0);
  EXPECT_EQ(seen.rgb(), painted.rgb());
  EXPECT_NE(seen.rgb(), thumbnail_.rgb()) << "what it was added with";
  ASSERT_EQ(queue_->entries().size(), 1U);
  EXPECT_FALSE(queue_->going());
  int first = 0;
  QObject::connect(queue_.get(), &Queue::Progressed, [&] {
    if (first == 0 && queue_->progress()) first = queue_->progress()->iteration;
  });
  queue_->Start();
  ASSERT_TRUE(WaitFor([&] { return first > 0; }));
  EXPECT_GT(first, 4);
  queue_->Pause();
  ASSERT_TRUE(WaitUntilIdle());
  EXPECT_GT(queue_->Find(id)->seconds, seconds);
}

TEST_F(QueueTest, OneCanBeStoppedAndTheOthersGoOn) {
  MakeSlowQueue();
  const std::string slow = Add("slow.png");
  iterations_ = 3;
  const std::string quick = Add("quick.png");
  const std::string passed = Add("passed.png");
  queue_->StopEntry(passed);
  EXPECT_EQ(StateOf(passed), QueueState::kStopped);
  queue_->Start();
  ASSERT_TRUE(WaitUntilItPaints());
  QSignalSpy ended(queue_.get(), &Queue::Ended);
  queue_->StopEntry(slow);
  ASSERT_TRUE(WaitFor([&] { return ended.size() == 1; }));
  EXPECT_EQ(StateOf(slow), QueueState::kStopped);
  EXPECT_EQ(StateOf(quick), QueueState::kDone) << MessageOf(quick);
  EXPECT_EQ(StateOf(passed), QueueState::kStopped);
  queue_->TryAgain(passed);
  EXPECT_EQ(StateOf(passed), QueueState::kWaiting);
}

TEST_F(QueueTest, SomethingElseGoesFirst) {
  MakeSlowQueue();
  const std::string id = Add("it.png");
  queue_->SetHeld(true);
  queue_->Start();
  HandleEvents();
  EXPECT_TRUE(queue_->going());
  EXPECT_FALSE(queue_->painting());
  queue_->SetHeld(false);
  ASSERT_TRUE(WaitUntilItPaints());
  queue_->SetHeld(true);
  ASSERT_TRUE(WaitFor([&] { return !queue_->painting(); }));
  EXPECT_EQ(StateOf(id), QueueState::kWaiting);
  EXPECT_TRUE(queue_->going());
  queue_->SetHeld(false);
  ASSERT_TRUE(WaitUntilItPaints());
  EXPECT_EQ(StateOf(id), QueueState::kPainting);
}

// Started, paused, stopped and put off at moments that nobody chose: every artwork is painted in
// the end.
TEST_F(QueueTest, StoppedAtAnyMoment) {
  FakeOptions options;
  options.evaluation_time = std::chrono::milliseconds(1);
  MakeQueue(std::move(options));
  queue_->SetKeepInterval(std::chrono::milliseconds(5));
  std::mt19937_64 random(1);
  iterations_ = 30;
  std::vector<std::string> ids;
  for (const char* name : {"a.png", "b.png", "c.png"}) ids.push_back(Add(name));
  for (int i = 0; i < kRandomStops; ++i) {
    const std::string& id = ids[random() % ids.size()];
    switch (random() % 8) {
      case 0:
        queue_->Pause();
        break;
      case 1:
        queue_->SetHeld(!queue_->held());
        break;
      case 2:
        queue_->StopEntry(id);
        break;
      case 3:
        queue_->TryAgain(id);
        break;
      case 4:
        queue_->Move(id, static_cast<int>(random() % ids.size()));
        break;
      case 5:
        queue_->Remove(id);
        break;
      case 6:
        queue_->BringBack();
        break;
      default:
        queue_->Start();
    }
    const QDeadlineTimer end(static_cast<qint64>(random() % 6), Qt::PreciseTimer);
    do {
      HandleEvents();
    } while (!end.hasExpired());
    EXPECT_LE(
        std::count_if(queue_->entries().begin(), queue_->entries().end(),
                      [](const QueueEntry& entry) { return entry.state == QueueState::kPainting; }),
        1);
  }
  while (queue_->can_bring_back()) queue_->BringBack();
  queue_->Pause();
  queue_->SetHeld(false);
  ASSERT_TRUE(WaitUntilIdle());
  ASSERT_EQ(queue_->entries().size(), ids.size());
  for (const std::string& id : ids) queue_->TryAgain(id);
  if (queue_->unfinished() > 0) {
    ASSERT_TRUE(PaintAll());
  }
  for (const std::string& id : ids) EXPECT_EQ(StateOf(id), QueueState::kDone) << MessageOf(id);
  for (const char* name : {"a.png", "b.png", "c.png"}) {
    EXPECT_EQ(QImage(InFolder(name)).size(), QSize(80, 60)) << name;
  }
}

TEST_F(QueueTest, AProgramThatIsKilledLeavesAQueue) {
  MakeSlowQueue();
  const std::string first = Add("first.png");
  const std::string second = Add("second.png");
  queue_->SetKeepInterval(std::chrono::milliseconds(50));
  queue_->Start();
  ASSERT_TRUE(WaitUntilItPaints());
  // What is on the disk at this moment is what a kill leaves, and nobody has the lock.
  ASSERT_TRUE(WaitFor([&] {
    const auto list = QueueFromJson(BytesOf(ToText(Folder() / "queue.json")));
    return list && !list->entries.empty() && list->entries[0].state == QueueState::kPainting &&
           list->entries[0].seconds > 0;
  }));
  const fs::path left = ToPath(InFolder("left"));
  fs::create_directory(left);
  for (const auto& file : fs::directory_iterator(Folder())) {
    const fs::path name = file.path().filename();
    // One that is being written has no name of its own yet.
    if (name != "lock" && name.extension() != ".tmp") fs::copy_file(file.path(), left / name);
  }
  FakeOptions options;
  options.evaluation_time = std::chrono::milliseconds(2);
  Queue next(MakeFakeObjective(options), left);
  next.Read();
  ASSERT_TRUE(WaitFor([&] { return !next.busy(); }));
  EXPECT_EQ(Ids(next), (std::vector{first, second}));
  EXPECT_EQ(next.unfinished(), 2);
  EXPECT_FALSE(next.going());
  EXPECT_FALSE(next.ThumbnailOf(first).isNull());
  EXPECT_GT(next.entries()[0].seconds, 0);
  // What was kept on the way is gone on from.
  next.Start();
  ASSERT_TRUE(WaitFor([&] { return next.progress().has_value(); }));
  EXPECT_GT(next.progress()->iteration, 1);
}

TEST_F(QueueTest, WhatAnotherWindowHasIsLeftAlone) {
  const std::string id = Add("it.png");
  ASSERT_TRUE(WaitUntilIdle());
  const QByteArray list = BytesOf(ToText(Folder() / "queue.json"));
  {
    Queue other(MakeFakeObjective(), Folder());
    other.Read();
    ASSERT_TRUE(WaitFor([&] { return !other.busy(); }));
    EXPECT_TRUE(other.obstacle().contains("another window"));
    EXPECT_TRUE(other.entries().empty());
    QSignalSpy failed(&other, &Queue::Failed);
    other.Add(Pair(), Entry("b.png"), {});
    ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
    other.Start();
    EXPECT_FALSE(other.going());
  }
  EXPECT_EQ(BytesOf(ToText(Folder() / "queue.json")), list);
  EXPECT_EQ(StateOf(id), QueueState::kWaiting);
}

TEST_F(QueueTest, ADiskThatTakesNothingIsSaid) {
  WriteText(InFolder("file"));
  Queue queue(MakeFakeObjective(), ToPath(InFolder("file/queue")));
  QSignalSpy failed(&queue, &Queue::Failed);
  queue.Add(Pair(), Entry("b.png"), {});
  ASSERT_TRUE(WaitFor([&] { return failed.size() == 1; }));
  EXPECT_TRUE(failed[0][0].toString().contains(InFolder("file/queue")));
  EXPECT_TRUE(queue.entries().empty());
}

}  // namespace
}  // namespace pastiche
