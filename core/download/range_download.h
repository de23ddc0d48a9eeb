#pragma once

#include "core/base/result.h"
#include "core/download/download_observer.h"
#include "core/download/part_file.h"
#include "core/download/remote_file.h"

namespace pastiche {

/// Fetches the ranges of `wanted` into `part`, one after the other, or what is missing of them if
/// the part is the beginning of just that. `file` must be the version that `wanted` names. Errors
/// name the address or the part. Throws Cancelled.
Result<void> DownloadRanges(RemoteFile& file, const PartIdentity& wanted, PartFile& part,
                            const DownloadObserver& observer);

}  // namespace pastiche
