#pragma once

#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "core/download/download_observer.h"
#include "core/download/http_client.h"
#include "core/download/part_file.h"

namespace pastiche {

/// Fetches all of the file at `url` into `part`: the rest of it, where an earlier attempt has left
/// the beginning of the same version and the server gives parts of files, and all of it otherwise.
/// Errors name the address. Throws Cancelled.
Result<void> DownloadWhole(HttpClient& client, const std::string& url, PartFile& part,
                           const DownloadObserver& observer, const std::stop_token& stop);

}  // namespace pastiche
