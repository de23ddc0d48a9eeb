#include "core/base/mapped_file.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pastiche {
namespace {

tl::unexpected<Error> Unreadable(const std::filesystem::path& path, int error_number) {
  return Fail(path.string() + ": cannot be read: " + std::generic_category().message(error_number) +
              "; check its name and permissions");
}

}  // namespace

Result<std::unique_ptr<const MappedFile>> MappedFile::Open(const std::filesystem::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return Unreadable(path, errno);
  struct stat status {};
  int error = ::fstat(descriptor, &status) == 0 ? 0 : errno;
  const auto size = static_cast<std::size_t>(status.st_size);
  void* address = nullptr;
  // Nothing cannot be mapped.
  if (error == 0 && size > 0) {
    address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (address == MAP_FAILED) error = errno;
  }
  ::close(descriptor);
  if (error != 0) return Unreadable(path, error);
  return std::unique_ptr<const MappedFile>(
      new MappedFile({static_cast<const std::byte*>(address), size}));
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

}  // namespace pastiche
