#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

#include <QImage>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include "core/session/machine.h"
#include "core/session/session.h"
#include "core/session/session_types.h"
#include "ui/queue/queue_entry.h"
#include "ui/queue/queue_store.h"

namespace pastiche {

/// What is to be painted.
struct QueueJob {
  QueueEntry entry;
  /// Its picture, where that was painted before and could only be kept in memory.
  std::shared_ptr<const Image> painted = {};
};

/// What became of it.
struct QueueOutcome {
  /// kDone, kFailed, or kWaiting: it was told to stop, and goes on where it stood.
  QueueState state = QueueState::kWaiting;
  /// As of QueueEntry. Nothing where nothing new was painted, or kept of what was.
  std::optional<double> seconds;
  QString message = {};
  /// Of the picture; null for none.
  QImage thumbnail = {};
  /// The picture, where neither its file nor the queue's folder took it.
  std::shared_ptr<const Image> unsaved = {};
};

/// Paints one entry of a queue at a time, on a thread of its own: reads its document, paints, keeps
/// the picture in the document, and exports it. What is told to stop is kept in the document as far
/// as it is, and goes on from there the next time.
class QueuePainter : public QObject {
  Q_OBJECT
 public:
  /// `make_objective` as in Session.
  explicit QueuePainter(std::filesystem::path folder, ObjectiveFactory make_objective = {},
                        QObject* parent = nullptr);
  /// Stops; waits until what was painted is kept.
  ~QueuePainter() override;

  bool busy() const { return busy_; }
  /// Not while it is busy. Ended follows.
  void Paint(const QueueJob& job);
  /// Ended follows, if it is busy.
  void Stop() { stop_.request_stop(); }
  /// Time between two writes of what is painted so far, from which it goes on after a crash.
  void SetKeepInterval(std::chrono::milliseconds interval) { keep_interval_ = interval; }
  /// How the machine is used from the next picture on.
  void SetMachine(const Machine& machine) { machine_ = machine; }
  /// Lets go of the network: nothing more is to be painted for now.
  void Rest();

 Q_SIGNALS:
  void Progressed(const pastiche::IterationReport& report);
  /// About once in a second, small.
  void FramePainted(const QImage& frame);
  /// What is painted so far was written.
  void Kept(const pastiche::IterationReport& report);
  void Ended(const pastiche::QueueOutcome& outcome);

 private:
  class Workshop;

  QThreadPool pool_;
  std::shared_ptr<Workshop> workshop_;
  std::stop_source stop_;
  /// What comes late is of an earlier one.
  std::uint64_t number_ = 0;
  bool busy_ = false;
  Machine machine_;
  std::chrono::milliseconds keep_interval_ = std::chrono::minutes(5);
};

}  // namespace pastiche
