#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "core/download/download_observer.h"
#include "core/download/http_client.h"
#include "core/weights/catalogue.h"

namespace pastiche {

struct FetchOptions {
  /// Where to fetch from instead of the network's own address. Only an address that is given here
  /// may be one of plain http.
  std::string url;
  /// Fetch the whole file and check its SHA-256, not the convolutions alone.
  bool whole = false;
  HttpOptions http;
  DownloadObserver observer;
};

/// What was fetched.
struct FetchSummary {
  /// Of the file that was written.
  std::uint64_t bytes = 0;
  /// Whether the SHA-256 of the whole source file was checked. If not: its length, its layout, and
  /// what CheckTensor looks at.
  bool whole_checked = false;
};

/// Fetches the convolutions of `network`, which must have a source, and writes them to `target` as
/// a safetensors file, or leaves `target` untouched. Asks for the convolutions' bytes alone; from a
/// server that does not give parts of files it takes the whole. What has arrived of either when the
/// fetch ends early is kept beside `target` (PartFile) for the next one. Errors name the address or
/// the file. Throws Cancelled.
Result<FetchSummary> FetchNetwork(const KnownNetwork& network, const std::filesystem::path& target,
                                  const FetchOptions& options, const std::stop_token& stop);

}  // namespace pastiche
