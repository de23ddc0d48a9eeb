#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "core/download/byte_range.h"

namespace pastiche {

/// How patient a client is.
struct HttpOptions {
  /// For finding the server, connecting to it and agreeing on keys.
  std::chrono::milliseconds connect_timeout{30'000};
  /// A transfer that stays below this many bytes per second...
  int slowest = 1024;
  /// ...for this long is given up. At least one second.
  std::chrono::seconds patience{30};
  int max_redirects = 5;
};

struct HttpRequest {
  /// One that CheckWebAddress lets pass.
  std::string url;
  /// The whole file if not given.
  std::optional<ByteRange> range;
};

/// What a server says before the body.
struct HttpResponse {
  int status = 0;
  /// Of the body, in bytes.
  std::optional<std::uint64_t> length;
  /// Which bytes of the file the body is, and how long the file is, from Content-Range.
  std::optional<ByteRange> range;
  std::optional<std::uint64_t> file_size;
  /// Tells versions of the file apart: its strong ETag, or else its Last-Modified. Empty if the
  /// server gives neither.
  std::string version;
};

/// Takes a body as it arrives.
class HttpBody {
 public:
  virtual ~HttpBody() = default;
  /// Called once, for an answer of status 2xx. False: the body is not wanted, and no more of it is
  /// read.
  virtual Result<bool> Begin(const HttpResponse& response) = 0;
  virtual Result<void> Append(std::span<const std::byte> bytes) = 0;
};

/// Fetches over HTTPS and HTTP: GET requests only, no cookies, nothing remembered, nothing sent but
/// what is asked for. Redirects are followed, but never from https to http. The proxies of
/// http_proxy, https_proxy, all_proxy and no_proxy are used; SSL_CERT_FILE replaces the system's
/// certificates. Connections are kept for the next request. For one thread.
class HttpClient {
 public:
  explicit HttpClient(const HttpOptions& options = {});
  ~HttpClient();
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  /// The answer, after its body went to `body`; for a status that is not 2xx without its body.
  /// Errors begin with the address and are those of the transfer, or what `body` said. Throws
  /// Cancelled as soon as `stop` is triggered, even while the server is silent.
  Result<HttpResponse> Get(const HttpRequest& request, HttpBody& body, const std::stop_token& stop);

 private:
  struct Handles;
  HttpOptions options_;
  std::unique_ptr<Handles> handles_;
};

/// "ADDRESS: the server answers 404...; what to do", for a status that is of no use.
Message StatusProblem(const std::string& url, int status);

}  // namespace pastiche
