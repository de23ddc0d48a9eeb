#pragma once

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "core/artwork/result_size.h"
#include "tests/support/fake_objective.h"
#include "tests/ui/ui_test_support.h"
#include "ui/document/qt_image.h"
#include "ui/queue/queue.h"

namespace pastiche {

inline std::vector<std::string> Ids(const Queue& queue) {
  std::vector<std::string> ids;
  for (const QueueEntry& entry : queue.entries()) ids.push_back(entry.id);
  return ids;
}

/// A queue over a fake objective, in a folder of its own.
class QueueTest : public ::testing::Test {
 protected:
  QueueTest() { MakeQueue(); }

  void MakeQueue(FakeOptions options = {}) {
    queue_.reset();  // the folder is one queue's
    counters_ = options.counters;
    queue_ = std::make_unique<Queue>(MakeFakeObjective(std::move(options)), Folder());
    queue_->Read();
  }
  /// One that paints until it is told to stop.
  void MakeSlowQueue() {
    FakeOptions options;
    options.evaluation_time = std::chrono::milliseconds(2);
    MakeQueue(std::move(options));
    iterations_ = 1'000'000;
  }

  std::filesystem::path Folder() const { return ToPath(folder_.filePath("queue")); }
  QString InFolder(const QString& name) const { return folder_.filePath(name); }

  static ArtworkFile Pair() {
    ArtworkFile file;
    file.artwork.photo = std::make_shared<const Image>(ToImage(PlainImage({80, 60}, Qt::red)));
    file.artwork.paintings = {
        {std::make_shared<const Image>(ToImage(PlainImage({50, 50}, Qt::blue)))}};
    file.origins[file.artwork.photo] = {"coast.jpg", {}, nullptr};
    file.origins[file.artwork.paintings[0].image] = {"waves.jpg", {}, nullptr};
    return file;
  }

  QueueEntry Entry(const QString& name) const {
    QueueEntry entry;
    entry.title = "coast.jpg, after waves.jpg";
    entry.size = {80, 60};
    entry.output.path = ToPath(InFolder(name));
    return entry;
  }

  /// Adds a picture that goes to a file of this name; its id.
  std::string Add(const QString& name) {
    ArtworkFile file = Pair();
    Recipe& recipe = file.artwork.recipe;
    recipe.optimizer = OptimizerKind::kAdam;
    recipe.adam_learning_rate = 1e-4;
    recipe.scales = Scales::Kind::kFlat;
    recipe.iterations = iterations_;
    QSignalSpy added(queue_.get(), &Queue::Added);
    queue_->Add(std::move(file), Entry(name), PlainImage({80, 60}, thumbnail_));
    EXPECT_TRUE(WaitFor([&] { return added.size() == 1; }));
    return queue_->entries().empty() ? std::string() : queue_->entries().back().id;
  }

  bool WaitUntilIdle() {
    return WaitFor([this] { return !queue_->busy(); });
  }
  bool WaitUntilItPaints() {
    return WaitFor([this] { return queue_->progress() && queue_->progress()->iteration > 3; });
  }
  /// Starts it and lets it come to its end.
  bool PaintAll() {
    QSignalSpy ended(queue_.get(), &Queue::Ended);
    queue_->Start();
    return WaitFor([&] { return ended.size() == 1; }) && WaitUntilIdle();
  }

  QueueState StateOf(const std::string& id) const {
    const QueueEntry* entry = queue_->Find(id);
    return entry ? entry->state : QueueState::kFailed;
  }
  std::string MessageOf(const std::string& id) const {
    const QueueEntry* entry = queue_->Find(id);
    return entry ? entry->message.toStdString() : "no such entry";
  }

  static void WriteText(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write("something else");
  }
  static QByteArray BytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  QTemporaryDir folder_;
  std::shared_ptr<FakeCounters> counters_;
  std::unique_ptr<Queue> queue_;
  int iterations_ = 20;
  /// Of what is added.
  QColor thumbnail_ = Qt::red;
};

}  // namespace pastiche
