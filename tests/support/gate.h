#pragma once

#include <atomic>
#include <thread>

namespace pastiche {

/// Holds what evaluates until it is let go.
class Gate {
 public:
  void Close() { closed_ = true; }
  void Open() { closed_ = false; }
  int reached() const { return reached_; }
  /// Whether somebody waits before it.
  bool holds() const { return holds_; }
  void Pass() {
    ++reached_;
    while (closed_) {
      holds_ = true;
      std::this_thread::yield();
    }
    holds_ = false;
  }

 private:
  std::atomic<bool> closed_ = false;
  std::atomic<bool> holds_ = false;
  std::atomic<int> reached_ = 0;
};

}  // namespace pastiche
