#include "core/base/input_file.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pastiche {
namespace fs = std::filesystem;

Result<InputFile> InputFile::Open(const fs::path& path) {
  std::error_code error;
  if (!fs::exists(path, error)) {
    return Fail("%1: there is no such file; check its name", path);
  }
  // Opening anything else, a pipe say, could wait for ever.
  if (!fs::is_regular_file(path, error)) {
    return Fail("%1: this is a folder or a device, not a file; name a file", path);
  }
  InputFile file;
  file.path_ = path;
  file.descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status {};
  if (file.descriptor_ < 0 || ::fstat(file.descriptor_, &status) != 0) {
    return Fail("%1: cannot be read: %2", path, Verbatim(std::strerror(errno)));
  }
  file.size_ = static_cast<std::uint64_t>(status.st_size);
  return file;
}

InputFile::InputFile(InputFile&& other) noexcept { *this = std::move(other); }

InputFile& InputFile::operator=(InputFile&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(descriptor_, other.descriptor_);
  std::swap(size_, other.size_);
  return *this;
}

InputFile::~InputFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Result<void> InputFile::ReadAt(std::uint64_t offset, std::span<std::byte> out) const {
  while (!out.empty()) {
    const ssize_t count = ::pread(descriptor_, out.data(), out.size(), static_cast<off_t>(offset));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return Fail("%1: reading failed: %2", path_, Verbatim(std::strerror(errno)));
    if (count == 0) {
      return Fail("%1: it ends before the byte %2: it is cut off; get it again", path_, offset);
    }
    offset += static_cast<std::uint64_t>(count);
    out = out.subspan(static_cast<std::size_t>(count));
  }
  return {};
}

Result<std::vector<std::byte>> InputFile::ReadAll() const {
  std::vector<std::byte> bytes(static_cast<std::size_t>(size_));
  const Result<void> read = ReadAt(0, bytes);
  if (!read) return tl::unexpected(read.error());
  return bytes;
}

}  // namespace pastiche
