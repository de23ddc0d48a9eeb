#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace pastiche {

/// Requests a stop from another thread once `delay` has gone by, unless it is gone by then: for
/// tests that stop work at moments that nobody chose.
class StopAfter {
 public:
  StopAfter(std::stop_source source, std::chrono::microseconds delay)
      : thread_([source = std::move(source), delay](const std::stop_token& gone) mutable {
          std::mutex mutex;
          std::unique_lock lock(mutex);
          std::condition_variable_any never;
          if (!never.wait_for(lock, gone, delay, [] { return false; }) && !gone.stop_requested()) {
            source.request_stop();
          }
        }) {}

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

/// Moments at which the tests of cancelling stop each kind of work.
inline constexpr int kRandomStops = 200;

}  // namespace pastiche
