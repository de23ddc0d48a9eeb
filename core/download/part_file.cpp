#include "core/download/part_file.h"

#include <cerrno>
#include <fstream>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/atomic_file.h"

namespace pastiche {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;

std::string Reason(int error_number) { return std::generic_category().message(error_number); }

Json ToJson(const PartIdentity& identity) {
  Json ranges = Json::array();
  for (const ByteRange& range : identity.ranges) ranges.push_back({range.begin, range.end});
  return {{"address", identity.address},
          {"version", identity.version},
          {"file_size", identity.file_size},
          {"ranges", std::move(ranges)}};
}

/// Nothing if it is not what ToJson makes: the part is begun anew then, and nothing is lost but
/// time.
std::optional<PartIdentity> FromJson(const Json& json) {
  try {
    PartIdentity identity;
    json.at("address").get_to(identity.address);
    json.at("version").get_to(identity.version);
    json.at("file_size").get_to(identity.file_size);
    for (const Json& range : json.at("ranges")) {
      identity.ranges.push_back(
          {range.at(0).get<std::uint64_t>(), range.at(1).get<std::uint64_t>()});
    }
    return identity;
  } catch (const Json::exception&) {
    return std::nullopt;
  }
}

/// A descriptor with the lock on the file that has the name `path`, or -1 and errno.
int OpenLocked(const fs::path& path) {
  for (;;) {
    // What is behind a link, or waits for a reader, is not the program's own.
    const int descriptor = ::open(
        path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666);
    if (descriptor < 0) return -1;
    struct stat opened {};
    struct stat named {};
    if (::fstat(descriptor, &opened) == 0 && (!S_ISREG(opened.st_mode) || opened.st_nlink > 1)) {
      ::close(descriptor);
      errno = EEXIST;
      return -1;
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(descriptor, &opened) == 0) {
      // Whoever had the lock may have deleted the file just before.
      if (::stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino) return descriptor;
      ::close(descriptor);
      continue;
    }
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return -1;
  }
}

fs::path IdentityPathOf(const fs::path& part) { return part.string() + ".json"; }

}  // namespace

fs::path PartPath(const fs::path& target) { return target.string() + ".part"; }

std::uint64_t KeptBytes(const fs::path& target) {
  const fs::path part = PartPath(target);
  std::error_code error;
  if (!fs::exists(IdentityPathOf(part), error)) return 0;
  const auto size = fs::file_size(part, error);
  return error ? 0 : size;
}

Result<std::unique_ptr<PartFile>> PartFile::Open(const fs::path& target) {
  std::error_code error;
  fs::create_directories(target.parent_path(), error);
  if (error) {
    return Fail(
        "%1: this folder cannot be made: %2; free the way to it, or set XDG_DATA_HOME to another "
        "place",
        target.parent_path(), error.message());
  }
  const fs::path path = PartPath(target);
  const int descriptor = OpenLocked(path);
  if (descriptor < 0 && errno == EWOULDBLOCK) {
    return Fail("%1: another fetch is at work on it; wait for its end", path);
  }
  if (descriptor < 0) {
    return Fail(
        "%1: cannot be written: %2; check the folder's permissions, or set XDG_DATA_HOME to "
        "another place",
        path, Reason(errno));
  }
  return std::unique_ptr<PartFile>(new PartFile(path, descriptor));
}

PartFile::PartFile(fs::path path, int descriptor)
    : path_(std::move(path)), descriptor_(descriptor) {
  struct stat status {};
  if (::fstat(descriptor_, &status) == 0) size_ = static_cast<std::uint64_t>(status.st_size);
  ReadIdentity();
}

PartFile::~PartFile() {
  if (size_ == 0 || !identity_) Remove();
  ::close(descriptor_);
}

fs::path PartFile::IdentityPath() const { return IdentityPathOf(path_); }

void PartFile::ReadIdentity() {
  std::ifstream file(IdentityPath());
  const Json json = Json::parse(file, nullptr, /*allow_exceptions=*/false);
  if (!json.is_discarded()) identity_ = FromJson(json);
  if (identity_ && identity_->version.empty()) identity_.reset();
}

tl::unexpected<Error> PartFile::WriteProblem(int error_number) const {
  return Fail("%1: cannot be written: %2; free some space or check the permissions", path_,
              Reason(error_number));
}

Result<void> PartFile::Restart(const PartIdentity& identity) {
  // In this order, so that no moment has old bytes under a new identity.
  std::error_code ignored;
  fs::remove(IdentityPath(), ignored);
  identity_.reset();
  if (size_ > 0 && ::ftruncate(descriptor_, 0) != 0) return WriteProblem(errno);
  size_ = 0;
  if (identity.version.empty()) return {};
  const std::string text = ToJson(identity).dump(2) + "\n";
  const Result<void> written = WriteFileAtomically(IdentityPath(), std::as_bytes(std::span(text)));
  if (written) identity_ = identity;
  return written;
}

Result<void> PartFile::Append(std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return WriteProblem(errno);
    size_ += static_cast<std::uint64_t>(written);
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return {};
}

void PartFile::Remove() {
  std::error_code ignored;
  fs::remove(IdentityPath(), ignored);
  fs::remove(path_, ignored);
  size_ = 0;
  identity_.reset();
}

}  // namespace pastiche
