#include "app/cli/input_stream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/cli/interrupt.h"

namespace pastiche::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kBeginning = 4096;
constexpr std::size_t kAtATime = std::size_t{1} << 20;
/// A signal that comes just before the waiting begins is seen after this.
constexpr int kPollMilliseconds = 200;

bool IsStandardInput(const fs::path& path) { return path == "-"; }

/// Closes what it opened; standard input stays open.
class Stream {
 public:
  explicit Stream(const fs::path& path)
      // Opening a FIFO would otherwise wait for its writer, whatever signals come.
      : descriptor_(IsStandardInput(path)
                        ? STDIN_FILENO
                        : ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)),
        owned_(!IsStandardInput(path)) {}
  ~Stream() {
    if (owned_ && descriptor_ >= 0) ::close(descriptor_);
  }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
  bool owned_;
};

tl::unexpected<Error> CannotBeRead(const fs::path& path) {
  return Fail("%1: cannot be read: %2", ShownName(path), Verbatim(std::strerror(errno)));
}

/// Waits until there is something to read, or the end.
Result<void> Await(int descriptor, const fs::path& path) {
  pollfd readable{descriptor, POLLIN, 0};
  for (;;) {
    if (Interrupt::AnyRequested()) return Fail("%1: interrupted", ShownName(path));
    const int ready = ::poll(&readable, 1, kPollMilliseconds);
    if (ready > 0) return {};
    if (ready < 0 && errno != EINTR) return CannotBeRead(path);
  }
}

/// Appends what there is, `count` bytes at the most, and returns how many came; 0 at the end.
Result<std::size_t> ReadSome(int descriptor, const fs::path& path, std::size_t count,
                             std::vector<std::byte>& bytes) {
  const std::size_t done = bytes.size();
  for (;;) {
    const Result<void> ready = Await(descriptor, path);
    if (!ready) return tl::unexpected(ready.error());
    bytes.resize(done + count);
    const ssize_t came = ::read(descriptor, bytes.data() + done, count);
    bytes.resize(done + static_cast<std::size_t>(std::max<ssize_t>(came, 0)));
    if (came >= 0) return static_cast<std::size_t>(came);
    if (errno != EINTR && errno != EAGAIN) return CannotBeRead(path);
  }
}

/// Nothing for what is no stream.
std::optional<std::pair<dev_t, ino_t>> StreamIdentity(const fs::path& path) {
  struct stat status {};
  if (!IsStream(path)) return std::nullopt;
  const int failed =
      IsStandardInput(path) ? ::fstat(STDIN_FILENO, &status) : ::stat(path.c_str(), &status);
  if (failed != 0) return std::nullopt;
  return std::pair(status.st_dev, status.st_ino);
}

}  // namespace

bool IsStream(const fs::path& path) {
  std::error_code error;
  return IsStandardInput(path) || fs::is_fifo(path, error);
}

std::string ShownName(const fs::path& path) {
  if (IsStandardInput(path)) return "standard input";
  return path.has_filename() ? path.filename().string() : path.string();
}

Result<std::vector<std::byte>> ReadStream(const fs::path& path, std::size_t most,
                                          const LooksAtBeginning& look) {
  const Stream stream(path);
  if (stream.descriptor() < 0) return CannotBeRead(path);
  if (::isatty(stream.descriptor()) != 0) {
    return Fail("%1: this is a terminal; send a file to it, with < or a pipe", ShownName(path));
  }
  std::vector<std::byte> bytes;
  bool looked = false;
  for (;;) {
    const std::size_t count = looked || !look ? kAtATime : kBeginning - bytes.size();
    const Result<std::size_t> came = ReadSome(stream.descriptor(), path, count, bytes);
    if (!came) return tl::unexpected(came.error());
    if (look && !looked && (*came == 0 || bytes.size() == kBeginning)) {
      looked = true;
      const Result<void> goes_on = look(bytes);
      if (!goes_on) return tl::unexpected(goes_on.error());
    }
    if (*came == 0) return bytes;
    if (bytes.size() > most) {
      return Fail("%1: there is no end to it after %2 MiB; save it in a file and name that",
                  ShownName(path), most >> 20);
    }
  }
}

Result<void> CheckStreamsAreReadOnce(std::vector<NamedPath> inputs,
                                     const std::vector<NamedPath>& more,
                                     const std::vector<NamedPath>& still_more) {
  inputs.insert(inputs.end(), more.begin(), more.end());
  inputs.insert(inputs.end(), still_more.begin(), still_more.end());
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const auto identity = StreamIdentity(inputs[i].path);
    for (std::size_t j = 0; identity && j < i; ++j) {
      const bool shared = inputs[i].name == "--mask" && inputs[j].name == "--mask" &&
                          inputs[i].path == inputs[j].path;
      if (shared || StreamIdentity(inputs[j].path) != identity) continue;
      return Fail(
          "%1 %2 and %3 %4 are the same stream, which can be read only once: save it in a file",
          inputs[j].name, inputs[j].path.string(), inputs[i].name, inputs[i].path.string());
    }
  }
  return {};
}

}  // namespace pastiche::cli
