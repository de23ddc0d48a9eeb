#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "core/download/byte_range.h"
#include "core/download/http_client.h"

namespace pastiche {

/// Takes bytes in order.
using ByteSink = std::function<Result<void>(std::span<const std::byte>)>;

/// One version of a file on a server, read in pieces. The first piece settles which version; what
/// is not of that version afterwards is an Error.
class RemoteFile {
 public:
  /// `client` must outlive it.
  RemoteFile(HttpClient& client, std::string url, std::stop_token stop);

  /// Sends exactly the bytes of `range` to `sink`. False, and nothing sent, if the server does not
  /// give parts of files. Errors name the address. Throws Cancelled.
  Result<bool> Read(const ByteRange& range, const ByteSink& sink);

  /// Known once something was read: HttpResponse::version, and bytes.
  const std::string& version() const { return version_; }
  std::uint64_t size() const { return size_.value_or(0); }

 private:
  class Piece;

  HttpClient& client_;
  std::string url_;
  std::stop_token stop_;
  std::string version_;
  std::optional<std::uint64_t> size_;
};

}  // namespace pastiche
