#include "app/cli/standard_streams.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include "app/cli/interrupt.h"

namespace pastiche::cli {

void OpenStandardStreams() {
  // The lowest free number is taken, so each of these is the one that was missing.
  for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(number, F_GETFD) < 0 && errno == EBADF) {
      [[maybe_unused]] const int opened = ::open("/dev/null", O_RDWR);
    }
  }
}

void Print(std::FILE* stream, const std::string& text) {
  errno = 0;
  const bool written = std::fputs(text.c_str(), stream) >= 0 && std::fflush(stream) == 0;
  if (!written && errno == EPIPE) NoteInterrupt();
}

}  // namespace pastiche::cli
