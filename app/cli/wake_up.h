#pragma once

#include <array>

namespace pastiche::cli {

/// Lets one thread sleep until another thread, or a signal handler, wakes it: a pipe, because
/// writing to one is among the few things that a signal handler may do.
class WakeUp {
 public:
  WakeUp();
  ~WakeUp();
  WakeUp(const WakeUp&) = delete;
  WakeUp& operator=(const WakeUp&) = delete;

  /// Callable from anywhere, signal handlers included. Never blocks.
  void Notify() noexcept;
  /// Returns when Notify was called since the last Wait.
  void Wait();

 private:
  std::array<int, 2> pipe_;
};

}  // namespace pastiche::cli
