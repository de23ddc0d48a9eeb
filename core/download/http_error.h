#pragma once

#include <string>

#include <curl/curl.h>

#include "core/download/http_client.h"

namespace pastiche {

/// Why a transfer of `easy` failed with `code`, and what to do: "what; what to do".
Message TransferProblem(CURL* easy, CURLcode code, const HttpOptions& options);

}  // namespace pastiche
