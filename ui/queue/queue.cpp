#include "ui/queue/queue.h"

#include <algorithm>
#include <utility>

#include <QDateTime>

#include "core/results/result_store.h"
#include "ui/document/qt_image.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

/// What the disk said at the beginning.
struct FoundQueue {
  QString obstacle;
  QueueList list;
  std::map<std::string, QImage> thumbnails;
};

struct AddedEntry {
  QString error;
  QImage thumbnail;
};

}  // namespace

template <class Work, class Done>
void Queue::DoInOrder(Work work, Done done) {
  using Value = std::invoke_result_t<Work>;
  ++jobs_;
  RunInBackground(pool_, this, std::move(work),
                  [this, done = std::move(done)](const Outcome<Value>& outcome) mutable {
                    WithEnd([&] { done(outcome); },
                            [this] {
                              --jobs_;
                              if (!busy()) Q_EMIT Idle();
                            });
                  });
}

Queue::Queue(ObjectiveFactory make_objective, const std::filesystem::path& folder, QObject* parent)
    : QObject(parent), store_(folder), painter_(folder, std::move(make_objective)) {
  pool_.setMaxThreadCount(1);
  connect(&painter_, &QueuePainter::Progressed, this, &Queue::OnProgress);
  connect(&painter_, &QueuePainter::FramePainted, this, [this](const QImage& frame) {
    thumbnails_[current_] = frame;
    Q_EMIT Progressed();
  });
  connect(&painter_, &QueuePainter::Kept, this, [this](const IterationReport& report) {
    QueueEntry* entry = FindEntry(current_);
    if (!entry) return;
    entry->seconds = report.seconds;
    entry->done = report.done;
    Save();
  });
  connect(&painter_, &QueuePainter::Ended, this, &Queue::OnEnded);
}

Queue::~Queue() {
  painter_.Stop();
  pool_.waitForDone();
}

void Queue::Read() {
  if (std::exchange(read_, true)) return;
  DoInOrder(
      [this] {
        FoundQueue found;
        found.obstacle = store_.Own();
        if (!found.obstacle.isEmpty()) return found;
        found.list = store_.Read();
        for (const QueueEntry& entry : found.list.entries) {
          found.thumbnails[entry.id] = store_.ReadThumbnail(entry.id);
        }
        return found;
      },
      [this](const Outcome<FoundQueue>& found) {
        obstacle_ = found ? found->obstacle : Translated(found.error().message);
        if (found && !found->list.entries.empty()) {
          entries_.insert(entries_.begin(), found->list.entries.begin(), found->list.entries.end());
          thumbnails_.insert(found->thumbnails.begin(), found->thumbnails.end());
        }
        if (!obstacle_.isEmpty()) read_ = false;  // the other window may be gone the next time
        if (LetGoOfDone()) Save();
        Tell();
        Q_EMIT WasRead();
      });
}

const QueueEntry* Queue::Find(const std::string& id) const {
  const auto found = std::find_if(entries_.begin(), entries_.end(),
                                  [&](const QueueEntry& entry) { return entry.id == id; });
  return found == entries_.end() ? nullptr : &*found;
}

QueueEntry* Queue::FindEntry(const std::string& id) {
  const QueueEntry* found = Find(id);
  return found ? &entries_[static_cast<std::size_t>(found - entries_.data())] : nullptr;
}

QImage Queue::ThumbnailOf(const std::string& id) const {
  const auto found = thumbnails_.find(id);
  return found == thumbnails_.end() ? QImage() : found->second;
}

int Queue::unfinished() const {
  return static_cast<int>(
      std::count_if(entries_.begin(), entries_.end(), [](const QueueEntry& entry) {
        return entry.state == QueueState::kWaiting || entry.state == QueueState::kPainting;
      }));
}

void Queue::Add(ArtworkFile file, QueueEntry entry, const QImage& thumbnail) {
  Read();
  entry.id = ResultStore::NewId();
  entry.state = QueueState::kWaiting;
  // The list follows the document: one that it names is there.
  DoInOrder(
      [this, file = std::make_shared<const ArtworkFile>(std::move(file)), id = entry.id,
       thumbnail]() -> AddedEntry {
        // By Read, which comes before: nothing is written over a list that was not read.
        if (!store_.owned()) return {store_.obstacle(), {}};
        const Result<void> written = store_.WriteDocument(id, *file);
        if (!written) return {Translated(written.error().message), {}};
        store_.WriteThumbnail(id, thumbnail);
        return {{}, store_.ReadThumbnail(id)};
      },
      [this, entry](const Outcome<AddedEntry>& added) {
        const QString message = added ? added->error : Translated(added.error().message);
        if (!message.isEmpty()) {
          Q_EMIT Failed(message);
          return;
        }
        // Not before: the list may have been read only now.
        if (entries_.size() >= kMostQueueEntries) {
          Delete(entry.id);
          Q_EMIT Failed(
              tr("The queue is full: it holds %1 artworks at the most. Remove some of them, and "
                 "add this one again.")
                  .arg(kMostQueueEntries));
          return;
        }
        entries_.push_back(entry);
        thumbnails_[entry.id] = added->thumbnail;
        Save();
        Q_EMIT Added(entry.title);
        Tell();
        Next();
      });
}

void Queue::Move(const std::string& id, int to) {
  const auto from = std::find_if(entries_.begin(), entries_.end(),
                                 [&](const QueueEntry& entry) { return entry.id == id; });
  if (from == entries_.end()) return;
  const auto place = entries_.begin() + std::clamp(to, 0, static_cast<int>(entries_.size()) - 1);
  if (place == from) return;
  if (place < from) {
    std::rotate(place, from, from + 1);
  } else {
    std::rotate(from, from + 1, place + 1);
  }
  Save();
  Tell();
}

void Queue::Remove(const std::string& id) {
  const QueueEntry* entry = Find(id);
  if (!entry) return;
  const std::ptrdiff_t place = entry - entries_.data();
  removed_.push_back({*entry, static_cast<std::size_t>(place)});
  entries_.erase(entries_.begin() + place);
  if (id == current_) painter_.Stop();
  Save();
  Tell();
}

void Queue::BringBack() {
  if (removed_.empty()) return;
  Removed back = std::move(removed_.back());
  removed_.pop_back();
  const bool painted_now = back.entry.id == current_;
  if (back.entry.state == QueueState::kPainting && !painted_now) {
    back.entry.state = QueueState::kWaiting;
  }
  const std::size_t place = std::min(back.place, entries_.size());
  entries_.insert(entries_.begin() + static_cast<std::ptrdiff_t>(place), std::move(back.entry));
  Save();
  Tell();
  Next();
}

void Queue::RemoveDone() {
  std::vector<std::string> done;
  for (const QueueEntry& entry : entries_) {
    if (entry.state == QueueState::kDone) done.push_back(entry.id);
  }
  for (const std::string& id : done) Remove(id);
}

void Queue::ForgetRemoved() {
  if (removed_.empty()) return;
  for (const Removed& removed : std::exchange(removed_, {})) {
    const std::string& id = removed.entry.id;
    thumbnails_.erase(id);
    unsaved_.erase(id);
    // One that is being painted writes its files once more before it ends.
    if (id != current_) Delete(id);
  }
  Save();
}

void Queue::Delete(const std::string& id) {
  DoInOrder([this, id] { return store_.Remove(id), true; },
            [](const Outcome<bool>& /*removed*/) {});
}

void Queue::StopEntry(const std::string& id) {
  QueueEntry* entry = FindEntry(id);
  if (!entry) return;
  if (id == current_) {
    stop_current_ = true;
    painter_.Stop();
  } else if (entry->state == QueueState::kWaiting) {
    entry->state = QueueState::kStopped;
    Save();
    Tell();
  }
}

void Queue::TryAgain(const std::string& id) {
  QueueEntry* entry = FindEntry(id);
  if (!entry || (entry->state != QueueState::kStopped && entry->state != QueueState::kFailed)) {
    return;
  }
  entry->state = QueueState::kWaiting;
  entry->message.clear();
  Save();
  Tell();
  Next();
}

void Queue::SetOutput(const std::string& id, const QueueOutput& output) {
  QueueEntry* entry = FindEntry(id);
  if (!entry) return;
  if (id == current_ || entry->state == QueueState::kDone) {
    Q_EMIT Failed(tr("%1 was begun meanwhile, so it goes where it was to go.")
                      .arg(ToText(entry->output.path.filename())));
    return;
  }
  entry->output = output;
  if (entry->state == QueueState::kFailed) {
    entry->state = QueueState::kWaiting;
    entry->message.clear();
  }
  Save();
  Tell();
  Next();
}

void Queue::Start() {
  if (!obstacle_.isEmpty() || going_ || unfinished() == 0) return;
  going_ = true;
  painted_ = failed_ = 0;
  Tell();
  Next();
}

void Queue::Pause() {
  if (!going_) return;
  going_ = false;
  painter_.Stop();
  Tell();
}

void Queue::SetHeld(bool held) {
  if (held_ == held) return;
  held_ = held;
  if (held_) painter_.Stop();
  Tell();
  Next();
}

void Queue::Next() {
  if (!going_ || painting()) return;
  const auto next = std::find_if(entries_.begin(), entries_.end(), [](const QueueEntry& entry) {
    return entry.state == QueueState::kWaiting;
  });
  if (next == entries_.end()) {
    going_ = false;
    painter_.Rest();
    Tell();
    Q_EMIT Ended(painted_, failed_);
    return;
  }
  if (held_) {
    // What the other one needs.
    painter_.Rest();
    return;
  }
  next->state = QueueState::kPainting;
  next->message.clear();
  current_ = next->id;
  progress_.reset();
  stop_current_ = false;
  const auto unsaved = unsaved_.find(current_);
  painter_.Paint({*next, unsaved == unsaved_.end() ? nullptr : unsaved->second});
  Save();
  Tell();
}

bool Queue::LetGoOfDone() {
  std::vector<QueueEntry*> kept;
  // The last of the list first: those of older lists do not say when they were done.
  for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) {
    if (entry->state == QueueState::kDone && entry->has_document) kept.push_back(&*entry);
  }
  if (kept.size() <= kKeptWhenDone) return false;
  std::stable_sort(kept.begin(), kept.end(), [](const QueueEntry* one, const QueueEntry* other) {
    return one->finished > other->finished;
  });
  // Their files go when the list is written that says so.
  for (std::size_t i = kKeptWhenDone; i < kept.size(); ++i) kept[i]->has_document = false;
  return true;
}

void Queue::OnProgress(const IterationReport& report) {
  progress_ = report;
  Q_EMIT Progressed();
}

void Queue::OnEnded(const QueueOutcome& outcome) {
  const std::string id = std::exchange(current_, {});
  const bool stopped = std::exchange(stop_current_, false);
  const auto removed = std::find_if(removed_.begin(), removed_.end(),
                                    [&](const Removed& other) { return other.entry.id == id; });
  QueueEntry* entry = removed != removed_.end() ? &removed->entry : FindEntry(id);
  if (entry) {
    entry->state =
        stopped && outcome.state == QueueState::kWaiting ? QueueState::kStopped : outcome.state;
    entry->message = outcome.message;
    if (outcome.seconds) {
      entry->seconds = *outcome.seconds;
      entry->done = progress_ ? progress_->done : entry->done;
    }
    if (outcome.state == QueueState::kDone) {
      entry->done = 1;
      entry->finished = QDateTime::currentMSecsSinceEpoch();
      for (const QueueEntry& other : entries_) {
        // Whatever the clock does, it is the latest.
        if (&other != entry) entry->finished = std::max(entry->finished, other.finished + 1);
      }
      ++painted_;
      LetGoOfDone();
    }
    if (outcome.state == QueueState::kFailed) ++failed_;
    if (!outcome.thumbnail.isNull()) thumbnails_[id] = outcome.thumbnail;
    unsaved_.erase(id);
    if (outcome.unsaved) unsaved_[id] = outcome.unsaved;
  } else {
    thumbnails_.erase(id);
    Delete(id);
  }
  progress_.reset();
  Save();
  Tell();
  Next();
  if (!going_) painter_.Rest();
  if (!busy()) Q_EMIT Idle();
}

void Queue::Save() {
  if (std::exchange(save_waits_, true)) return;
  QMetaObject::invokeMethod(
      this,
      [this] {
        save_waits_ = false;
        QueueList list{entries_, {}};
        for (const Removed& removed : removed_) list.removed.push_back(removed.entry.id);
        // Forgotten while it is painted: its files go afterwards.
        if (painting() && !Find(current_)) list.removed.push_back(current_);
        DoInOrder(
            [this, list = std::move(list)]() -> QString {
              if (!store_.owned()) return {};  // another window's is left alone
              const Result<void> written = store_.Write(list);
              if (written) store_.RemoveDocuments(list);
              return written ? QString() : Translated(written.error().message);
            },
            [this](const Outcome<QString>& error) {
              const QString message = error ? *error : Translated(error.error().message);
              const bool failing = !message.isEmpty();
              if (failing && !std::exchange(save_failing_, failing)) {
                Q_EMIT Failed(tr("The queue could not be kept on the disk: %1").arg(message));
              }
              save_failing_ = failing;
            });
      },
      Qt::QueuedConnection);
}

void Queue::Tell() { Q_EMIT Changed(); }

}  // namespace pastiche
