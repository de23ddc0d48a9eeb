#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QImage>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include "core/artwork/artwork_file.h"
#include "core/session/session.h"
#include "core/session/session_types.h"
#include "ui/queue/queue_entry.h"
#include "ui/queue/queue_painter.h"
#include "ui/queue/queue_store.h"

namespace pastiche {

/// The one owner of the queue: artworks that are painted one after another, in the order of the
/// list, each with its size into its file. What it holds is on the disk with every change, so that
/// it is there at the next start, whatever ended the program; it then waits to be started. An entry
/// that fails is passed over. It paints only while it is started and nothing else of this program
/// wants the processor. Disk and painting are on other threads: nothing here waits. Of those that
/// are done, the artworks of the kKeptWhenDone latest stay, to be opened and gone on with; of the
/// others the files of their pictures are left.
class Queue : public QObject {
  Q_OBJECT
 public:
  static constexpr std::size_t kKeptWhenDone = 5;

  /// `make_objective` as in Session. Nothing is read before Read.
  explicit Queue(ObjectiveFactory make_objective = {},
                 const std::filesystem::path& folder = QueueFolder(), QObject* parent = nullptr);
  /// Stops what is painted, and waits until it is kept.
  ~Queue() override;

  /// Reads what an earlier start left, once. Before anything else that is done with the queue that
  /// does not do so by itself.
  void Read();

  const std::vector<QueueEntry>& entries() const { return entries_; }
  /// Null for none of this id.
  const QueueEntry* Find(const std::string& id) const;
  /// Where the artwork of an entry lies.
  std::filesystem::path DocumentOf(const std::string& id) const { return store_.DocumentOf(id); }
  /// Of the photo, of what is painted, or of the result; null for none.
  QImage ThumbnailOf(const std::string& id) const;
  /// How many are still to be painted, the one that is being painted among them.
  int unfinished() const;
  /// Whether the queue is started: it paints, or will as soon as it may.
  bool going() const { return going_; }
  bool painting() const { return !current_.empty(); }
  /// Of the entry that is being painted; nothing before its first iteration.
  const std::optional<IterationReport>& progress() const { return progress_; }
  /// Whether something else is being painted that goes first.
  bool held() const { return held_; }
  /// Why there is no queue, in one line; empty where there is one. Another window of the program
  /// may have it.
  const QString& obstacle() const { return obstacle_; }
  /// How many pictures are in memory because neither their files nor the folder took them.
  std::size_t unsaved() const { return unsaved_.size(); }
  /// Whether something is being painted, read or written.
  bool busy() const { return jobs_ > 0 || save_waits_ || painter_.busy(); }

  /// Puts an artwork at the end, where there is room for it. `entry` says size, title and output;
  /// `thumbnail` is the photo's. Added or Failed follows.
  void Add(ArtworkFile file, QueueEntry entry, const QImage& thumbnail);
  /// `to` is the index that it has afterwards.
  void Move(const std::string& id, int to);
  /// Takes it out; what is being painted is stopped. It can be brought back until ForgetRemoved.
  void Remove(const std::string& id);
  bool can_bring_back() const { return !removed_.empty(); }
  /// The one that was removed last.
  void BringBack();
  /// Takes out all that are painted.
  void RemoveDone();
  /// Deletes the files of what was removed.
  void ForgetRemoved();
  /// Stops the one that is being painted, or passes one over that waits; the others go on.
  void StopEntry(const std::string& id);
  /// One that was stopped or failed waits again.
  void TryAgain(const std::string& id);
  /// Time between two writes of what is painted so far.
  void SetKeepInterval(std::chrono::milliseconds interval) { painter_.SetKeepInterval(interval); }
  /// How the machine is used from the next picture on.
  void SetMachine(const Machine& machine) { painter_.SetMachine(machine); }
  /// Another file for it; it waits again if it had failed.
  void SetOutput(const std::string& id, const QueueOutput& output);

  void Start();
  /// What is being painted is kept as far as it is.
  void Pause();
  /// Something else is painted, which goes first; the queue goes on afterwards.
  void SetHeld(bool held);

 Q_SIGNALS:
  /// Entries, or whether and what it paints.
  void Changed();
  /// How far the entry is that is being painted, and its thumbnail.
  void Progressed();
  void Added(const QString& title);
  /// What an earlier start left is there.
  void WasRead();
  /// One line about what could not be read or written.
  void Failed(const QString& message);
  /// Nothing more is to be painted; so many were since it was started, and so many failed.
  void Ended(int painted, int failed);
  /// Nothing is being painted, read or written any more.
  void Idle();

 private:
  struct Removed {
    QueueEntry entry;
    std::size_t place = 0;
  };

  QueueEntry* FindEntry(const std::string& id);
  void Next();
  /// Lets go of the artworks that are no longer kept; whether there are any.
  bool LetGoOfDone();
  void OnProgress(const IterationReport& report);
  void OnEnded(const QueueOutcome& outcome);
  /// An entry's files.
  void Delete(const std::string& id);
  /// Writes the list, soon.
  void Save();
  void Tell();
  /// Does `work` on the disk's thread and hands what it returns to `done` here.
  template <class Work, class Done>
  void DoInOrder(Work work, Done done);

  /// For the pool's thread, but for names of files.
  QueueStore store_;
  std::vector<QueueEntry> entries_;
  std::vector<Removed> removed_;
  std::map<std::string, QImage> thumbnails_;
  /// Pictures that neither their files nor the folder took.
  std::map<std::string, std::shared_ptr<const Image>> unsaved_;
  bool read_ = false;
  QString obstacle_;
  bool going_ = false;
  bool held_ = false;
  /// The entry that is being painted; empty for none.
  std::string current_;
  std::optional<IterationReport> progress_;
  /// Somebody wants the current one stopped for good.
  bool stop_current_ = false;
  int painted_ = 0;
  int failed_ = 0;
  int jobs_ = 0;
  bool save_waits_ = false;
  bool save_failing_ = false;
  QThreadPool pool_;
  QueuePainter painter_;
};

}  // namespace pastiche
