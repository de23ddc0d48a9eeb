#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <random>
#include <stop_token>
#include <thread>
#include <utility>

namespace pastiche {

/// Requests a stop from another thread once `delay` has gone by, unless it is gone by then; at once
/// where there is none. For tests that stop work at moments that nobody chose.
class StopAfter {
 public:
  StopAfter(std::stop_source source, std::chrono::microseconds delay) {
    if (delay.count() == 0) {
      source.request_stop();
      return;
    }
    thread_ =
        std::jthread([source = std::move(source), delay](const std::stop_token& gone) mutable {
          std::mutex mutex;
          std::unique_lock lock(mutex);
          std::condition_variable_any never;
          if (!never.wait_for(lock, gone, delay, [] { return false; }) && !gone.stop_requested()) {
            source.request_stop();
          }
        });
  }

 private:
  std::jthread thread_;
};

/// How long `work` takes.
template <class Work>
std::chrono::microseconds TimeOf(Work&& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() -
                                                               begin);
}

/// Moments within a piece of work that was timed once: the very beginning, then any. A busy machine
/// may have made that one time long, so a run that came to its end says how long it took.
class RandomMoments {
 public:
  explicit RandomMoments(std::chrono::microseconds whole) : whole_(whole) {}

  std::chrono::microseconds Next() {
    if (std::exchange(first_, false)) return {};
    return std::chrono::microseconds(
        std::uniform_int_distribution<Count>(1, std::max<Count>(1, whole_.count()))(random_));
  }
  void CameToItsEnd(std::chrono::microseconds took) { whole_ = std::min(whole_, took); }

 private:
  using Count = std::chrono::microseconds::rep;

  std::chrono::microseconds whole_;
  bool first_ = true;
  std::mt19937_64 random_{1};
};

/// Moments at which the tests of cancelling stop each kind of work.
inline constexpr int kRandomStops = 200;

}  // namespace pastiche
