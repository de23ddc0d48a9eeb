#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include <pthread.h>

#include <QObject>

namespace pastiche {

/// How long the event loop kept an event waiting, and how much of that the thread computed itself:
/// the rest it waited, for a lock or the disk, or for a processor that others had.
struct Stall {
  double wall_ms = 0;
  double cpu_ms = 0;
};

/// Watches the event loop of the thread that makes it. A thread of its own posts an event every
/// millisecond, as the desktop does with a key, and sees how long it waits: also when all the time
/// passes within one handler.
class StallWatch : public QObject {
 public:
  /// Where `stacks` are wanted, what the loop's thread is at is printed to stderr whenever an event
  /// has waited for `limit_ms`, and again at twice, three times, ... that.
  StallWatch(double limit_ms, bool stacks);
  ~StallWatch() override;

  void Begin(const std::string& step);
  /// The longest since Begin.
  Stall End();

  bool event(QEvent* event) override;

 private:
  struct Clocks {
    double wall_ms = 0;
    double cpu_ms = 0;
  };
  Clocks Now() const;
  void Beat();
  void PrintStack(const Stall& so_far);
  /// Of the event that waits; with the mutex held.
  Stall Waited(const Clocks& now) const;

  const double limit_ms_;
  const bool stacks_;
  const pthread_t watched_;
  clockid_t cpu_clock_{};

  std::mutex mutex_;
  std::condition_variable end_wanted_;
  bool end_ = false;
  std::string step_;
  Stall longest_;
  /// An event has been posted and not handled.
  bool waiting_ = false;
  Clocks posted_;
  int stacks_printed_ = 0;
  std::thread thread_;
};

}  // namespace pastiche
