#include "core/device/thread_room.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <limits>
#include <system_error>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pastiche {

namespace {

/// A command's own: the one that a signal can interrupt, and the session's.
constexpr int kOwnThreads = 2;
/// LibTorch, oneDNN and a picture of 64 pixels took 550 MB beside the program itself.
constexpr std::int64_t kLeastAddresses = 700'000'000;
/// A thread that was joined counts for the system until it has let go of it, a moment later.
constexpr auto kPatience = std::chrono::seconds(1);

/// Threads that wait until they are let go.
class WaitingThreads {
 public:
  WaitingThreads() = default;
  WaitingThreads(const WaitingThreads&) = delete;
  WaitingThreads& operator=(const WaitingThreads&) = delete;
  ~WaitingThreads() {
    ended_ = true;
    ended_.notify_all();
    for (std::thread& thread : threads_) thread.join();
    const auto limit = std::chrono::steady_clock::now() + kPatience;
    for (const std::atomic<pid_t>& id : ids_) {
      while (id != 0 && Exists(id) && std::chrono::steady_clock::now() < limit) {
        std::this_thread::sleep_for(std::chrono::microseconds(50));
      }
    }
  }

  /// False where the system refuses.
  bool StartUpTo(int most) {
    ids_ = std::vector<std::atomic<pid_t>>(most);
    threads_.reserve(most);
    for (std::atomic<pid_t>& id : ids_) {
      try {
        threads_.emplace_back([this, &id] {
          id = static_cast<pid_t>(::syscall(SYS_gettid));
          ended_.wait(false);
        });
      } catch (const std::system_error&) {
        return false;
      }
    }
    return true;
  }
  int count() const { return static_cast<int>(threads_.size()); }

 private:
  /// Gone from there, it counts no more.
  static bool Exists(pid_t thread) { return ::syscall(SYS_tgkill, ::getpid(), thread, 0) == 0; }

  std::atomic<bool> ended_ = false;
  std::vector<std::atomic<pid_t>> ids_;
  std::vector<std::thread> threads_;
};

}  // namespace

int ThreadRoom(int most) {
  WaitingThreads threads;
  threads.StartUpTo(std::max(0, most));
  return threads.count();
}

int ThreadsNeeded(int threads, const ThreadPools& pools) {
  const int team = threads - 1;
  if (pools.now > 0) return 2 * team + std::max(0, threads - pools.now);
  return std::max(pools.at_first - 1 + team, kOwnThreads + 4 * team);
}

int ThreadsThatFit(int wanted, int room, const ThreadPools& pools) {
  int threads = wanted;
  while (threads > 0 && ThreadsNeeded(threads, pools) > room) --threads;
  return threads;
}

std::int64_t AddressRoom() {
  constexpr std::int64_t kUnbounded = std::numeric_limits<std::int64_t>::max();
  rlimit limit{};
  if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return kUnbounded;
  std::ifstream file("/proc/self/statm");
  std::int64_t pages = 0;
  if (!(file >> pages)) return kUnbounded;
  return static_cast<std::int64_t>(limit.rlim_cur) - pages * ::sysconf(_SC_PAGESIZE);
}

Result<void> CheckAddressRoom(std::int64_t room) {
  if (room >= kLeastAddresses) return {};
  return Fail(
      "the limit on addresses (ulimit -v) leaves too little to compute with: raise it by %1 MB",
      (kLeastAddresses - room + 999'999) / 1'000'000);
}

}  // namespace pastiche
