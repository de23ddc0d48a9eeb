#include "core/download/range_download.h"

#include <algorithm>

namespace pastiche {
namespace {

std::uint64_t TotalLength(const std::vector<ByteRange>& ranges) {
  std::uint64_t total = 0;
  for (const ByteRange& range : ranges) total += range.length();
  return total;
}

/// Leaves in the part what can be gone on with.
Result<void> Prepare(const PartIdentity& wanted, std::uint64_t total, PartFile& part,
                     const DownloadObserver& observer) {
  if (part.identity() == wanted && part.size() <= total) {
    if (part.size() > 0) observer.Say(GoingOn());
    return {};
  }
  const std::optional<PartIdentity>& old = part.identity();
  if (part.size() > 0 && old && old->address == wanted.address &&
      (old->version != wanted.version || old->file_size != wanted.file_size)) {
    observer.Say(BeginningAnew());
  }
  return part.Restart(wanted);
}

}  // namespace

Result<void> DownloadRanges(RemoteFile& file, const PartIdentity& wanted, PartFile& part,
                            const DownloadObserver& observer) {
  const std::uint64_t total = TotalLength(wanted.ranges);
  const Result<void> prepared = Prepare(wanted, total, part, observer);
  if (!prepared) return prepared;
  observer.Report(part.size(), total);
  const ByteSink append = [&](std::span<const std::byte> bytes) {
    Result<void> appended = part.Append(bytes);
    if (appended) observer.Report(part.size(), total);
    return appended;
  };
  // Bytes of the part that belong to the ranges which are still to be passed over.
  std::uint64_t there = part.size();
  for (const ByteRange& range : wanted.ranges) {
    const std::uint64_t skipped = std::min(there, range.length());
    there -= skipped;
    if (skipped == range.length()) continue;
    const Result<bool> read = file.Read({range.begin + skipped, range.end}, append);
    if (!read) return tl::unexpected(read.error());
    if (!*read) {
      return Fail("%1: the server gives no more parts of the file; fetch the whole file instead",
                  wanted.address);
    }
  }
  return {};
}

}  // namespace pastiche
