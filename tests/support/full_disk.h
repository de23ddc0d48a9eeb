#pragma once

#include <csignal>
#include <stdexcept>

#include <sys/resource.h>

namespace pastiche {

/// What `work` returns while no file may have more than `bytes`: a full disk, played by the limit
/// on the size of files. Writing more fails with "File too large".
template <class Work>
auto WithoutRoom(Work work, rlim_t bytes = 0) {
  /// Puts things back, however `work` ends.
  struct Limit {
    explicit Limit(rlim_t bytes) {
      if (::getrlimit(RLIMIT_FSIZE, &before) != 0) throw std::runtime_error("no limit");
      const rlimit small = {bytes, before.rlim_max};
      if (::setrlimit(RLIMIT_FSIZE, &small) != 0) throw std::runtime_error("no limit");
    }
    ~Limit() {
      ::setrlimit(RLIMIT_FSIZE, &before);
      std::signal(SIGXFSZ, old_handler);
    }
    rlimit before{};
    void (*old_handler)(int) = std::signal(SIGXFSZ, SIG_IGN);
  };
  const Limit limit(bytes);
  return work();
}

}  // namespace pastiche
