#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "core/download/byte_range.h"

struct ssl_st;
struct ssl_ctx_st;

namespace pastiche {

/// A request as it came.
struct LoopbackRequest {
  /// "GET"
  std::string method;
  /// "/file", or the whole address if the server is used as a proxy.
  std::string target;
  /// By name in lower case.
  std::map<std::string, std::string> headers;

  /// What the Range header asks for.
  std::optional<ByteRange> Range() const;
};

/// The server's side of a connection.
class LoopbackConnection {
 public:
  LoopbackConnection(int descriptor, ssl_ctx_st* secured);
  ~LoopbackConnection();
  LoopbackConnection(const LoopbackConnection&) = delete;
  LoopbackConnection& operator=(const LoopbackConnection&) = delete;

  /// False once the client has gone.
  bool Send(std::string_view bytes);
  /// Status line and headers, each "Name: value", and the empty line.
  bool SendHead(int status, const std::vector<std::string>& headers);
  /// An answer without a body.
  bool SendEmpty(int status, std::vector<std::string> headers = {});
  /// Says nothing more until the client has gone.
  void WaitUntilClientGoes();
  /// The connection ends after this answer.
  void Close() { closing_ = true; }
  bool closing() const { return closing_; }

  /// Nothing once the client has gone.
  std::optional<LoopbackRequest> Receive();

 private:
  long Read(char* bytes, std::size_t count);

  int descriptor_;
  ssl_st* secured_ = nullptr;
  bool closing_ = false;
  /// Read, but not yet part of a request.
  std::string read_;
};

/// An HTTP server on a free port of 127.0.0.1, on a thread of its own; one connection at a time.
/// What it answers is up to its handler, which runs on that thread.
class LoopbackServer {
 public:
  using Handler = std::function<void(const LoopbackRequest&, LoopbackConnection&)>;
  enum class Security { kNone, kTls };

  explicit LoopbackServer(Handler handler, Security security = Security::kNone);
  /// Ends the connection under way.
  ~LoopbackServer();
  LoopbackServer(const LoopbackServer&) = delete;
  LoopbackServer& operator=(const LoopbackServer&) = delete;

  /// "http://127.0.0.1:PORT" + path, or https.
  std::string Url(const std::string& path) const;
  /// The server's own certificate, which nobody trusts unless told to, as PEM.
  const std::string& certificate() const { return certificate_; }

  std::vector<LoopbackRequest> requests() const;
  /// Blocks until as many requests have come, for a minute at the most; false if they have not.
  bool WaitForRequests(std::size_t count) const;
  /// Blocks until the client's connections have ended and the handler does not run: what the
  /// handler uses may be changed then.
  void WaitUntilIdle() const;

 private:
  void Serve();
  void ServeConnection(LoopbackConnection& connection);

  const Handler handler_;
  std::unique_ptr<ssl_ctx_st, void (*)(ssl_ctx_st*)> secured_;
  std::string certificate_;
  int listener_ = -1;
  int port_ = 0;
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  std::vector<LoopbackRequest> requests_;
  int connection_ = -1;
  bool stopping_ = false;
  std::jthread thread_;
};

}  // namespace pastiche
