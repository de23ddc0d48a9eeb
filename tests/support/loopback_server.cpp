#include "tests/support/loopback_server.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <csignal>
#include <stdexcept>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/support/test_certificate.h"

namespace pastiche {
namespace {

std::string Lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char character) { return std::tolower(character); });
  return text;
}

LoopbackRequest ParseRequest(const std::string& text) {
  LoopbackRequest request;
  std::size_t end = text.find("\r\n");
  const std::string first = text.substr(0, end);
  const std::size_t space = first.find(' ');
  request.method = first.substr(0, space);
  request.target = first.substr(space + 1, first.rfind(' ') - space - 1);
  for (std::size_t begin = end + 2; begin < text.size(); begin = end + 2) {
    end = text.find("\r\n", begin);
    const std::string line = text.substr(begin, end - begin);
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos) break;
    request.headers[Lower(line.substr(0, colon))] =
        line.substr(line.find_first_not_of(' ', colon + 1));
  }
  return request;
}

}  // namespace

std::optional<ByteRange> LoopbackRequest::Range() const {
  const auto found = headers.find("range");
  if (found == headers.end()) return std::nullopt;
  const std::string text = found->second.substr(std::string("bytes=").size());
  const std::size_t dash = text.find('-');
  ByteRange range{std::stoull(text.substr(0, dash)), ByteRange::kToTheEnd};
  if (dash + 1 < text.size()) range.end = std::stoull(text.substr(dash + 1)) + 1;
  return range;
}

LoopbackConnection::LoopbackConnection(int descriptor, ssl_ctx_st* secured)
    : descriptor_(descriptor) {
  if (secured == nullptr) return;
  secured_ = SSL_new(secured);
  SSL_set_fd(secured_, descriptor_);
  // A client that does not trust the certificate goes away here, which Receive notices.
  if (SSL_accept(secured_) != 1) closing_ = true;
}

LoopbackConnection::~LoopbackConnection() {
  if (secured_ != nullptr) SSL_free(secured_);
  ::close(descriptor_);
}

bool LoopbackConnection::Send(std::string_view bytes) {
  while (!bytes.empty()) {
    const long sent =
        secured_ != nullptr
            ? SSL_write(secured_, bytes.data(),
                        static_cast<int>(std::min<std::size_t>(bytes.size(), 1 << 20)))
            : ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

bool LoopbackConnection::SendHead(int status, const std::vector<std::string>& headers) {
  std::string head = "HTTP/1.1 " + std::to_string(status) + " Scripted\r\n";
  for (const std::string& header : headers) head += header + "\r\n";
  return Send(head + "\r\n");
}

bool LoopbackConnection::SendEmpty(int status, std::vector<std::string> headers) {
  headers.emplace_back("Content-Length: 0");
  return SendHead(status, headers);
}

long LoopbackConnection::Read(char* bytes, std::size_t count) {
  return secured_ != nullptr ? SSL_read(secured_, bytes, static_cast<int>(count))
                             : ::read(descriptor_, bytes, count);
}

void LoopbackConnection::WaitUntilClientGoes() {
  char bytes[256];
  while (Read(bytes, sizeof bytes) > 0) {
  }
  closing_ = true;
}

std::optional<LoopbackRequest> LoopbackConnection::Receive() {
  std::size_t end = 0;
  while ((end = read_.find("\r\n\r\n")) == std::string::npos) {
    char bytes[4096];
    const long count = closing_ ? 0 : Read(bytes, sizeof bytes);
    if (count <= 0) return std::nullopt;
    read_.append(bytes, static_cast<std::size_t>(count));
  }
  const LoopbackRequest request = ParseRequest(read_.substr(0, end + 2));
  read_.erase(0, end + 4);
  return request;
}

LoopbackServer::LoopbackServer(Handler handler, Security security)
    : handler_(std::move(handler)), secured_(nullptr, SSL_CTX_free) {
  // OpenSSL writes to connections that the client may have left.
  std::signal(SIGPIPE, SIG_IGN);
  if (security == Security::kTls) secured_.reset(MakeTlsServerContext(certificate_));
  listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address = {};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  if (listener_ < 0 || ::bind(listener_, generic, length) != 0 || ::listen(listener_, 16) != 0 ||
      ::getsockname(listener_, generic, &length) != 0) {
    throw std::runtime_error("the test server has no port");
  }
  port_ = ntohs(address.sin_port);
  thread_ = std::jthread([this] { Serve(); });
}

LoopbackServer::~LoopbackServer() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    ::shutdown(listener_, SHUT_RDWR);
    if (connection_ >= 0) ::shutdown(connection_, SHUT_RDWR);
  }
  thread_.join();
  ::close(listener_);
}

std::string LoopbackServer::Url(const std::string& path) const {
  return (secured_ ? "https" : "http") + std::string("://127.0.0.1:") + std::to_string(port_) +
         path;
}

std::vector<LoopbackRequest> LoopbackServer::requests() const {
  const std::lock_guard lock(mutex_);
  return requests_;
}

bool LoopbackServer::WaitForRequests(std::size_t count) const {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, std::chrono::minutes(1),
                           [&] { return requests_.size() >= count; });
}

void LoopbackServer::WaitUntilIdle() const {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return connection_ < 0; });
}

void LoopbackServer::Serve() {
  for (;;) {
    const int descriptor = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    {
      const std::lock_guard lock(mutex_);
      if (stopping_) {
        if (descriptor >= 0) ::close(descriptor);
        return;
      }
      connection_ = descriptor;
    }
    if (descriptor < 0) continue;
    {
      LoopbackConnection connection(descriptor, secured_.get());
      ServeConnection(connection);
      // Before its number may be another file's.
      const std::lock_guard lock(mutex_);
      connection_ = -1;
    }
    changed_.notify_all();
  }
}

void LoopbackServer::ServeConnection(LoopbackConnection& connection) {
  while (!connection.closing()) {
    const std::optional<LoopbackRequest> request = connection.Receive();
    if (!request) return;
    {
      const std::lock_guard lock(mutex_);
      requests_.push_back(*request);
    }
    changed_.notify_all();
    handler_(*request, connection);
  }
}

}  // namespace pastiche
