#include "app/cli/wake_up.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace pastiche::cli {

WakeUp::WakeUp() {
  if (::pipe2(pipe_.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
    throw std::system_error(errno, std::generic_category(), "pipe");
  }
}

WakeUp::~WakeUp() {
  ::close(pipe_[0]);
  ::close(pipe_[1]);
}

void WakeUp::Notify() noexcept {
  const int saved_errno = errno;
  // A full pipe wakes as well as one byte more would.
  [[maybe_unused]] const auto written = ::write(pipe_[1], "w", 1);
  errno = saved_errno;
}

void WakeUp::Wait() {
  pollfd readable{pipe_[0], POLLIN, 0};
  while (::poll(&readable, 1, -1) < 0 && errno == EINTR) {
  }
  char bytes[64];
  while (::read(pipe_[0], bytes, sizeof bytes) > 0) {
  }
}

}  // namespace pastiche::cli
