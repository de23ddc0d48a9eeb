#include "core/download/http_client.h"

#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <string_view>
#include <utility>

#include <curl/curl.h>

#include "core/base/cancelled.h"
#include "core/base/version.h"
#include "core/download/http_error.h"
#include "core/download/http_headers.h"
#include "core/download/web_address.h"

namespace pastiche {
namespace {

constexpr long kBufferBytes = 256L * 1024;
/// Curl wakes up by itself for its timeouts, and a stop wakes it: this is only what is asked for.
constexpr int kPollMilliseconds = 60'000;

void InitialiseCurlOnce() {
  static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (code != CURLE_OK) throw std::runtime_error("the HTTP library cannot be set up");
}

std::string HeaderOf(CURL* easy, const char* name) {
  curl_header* header = nullptr;
  // -1: the last answer of a chain of redirects.
  if (curl_easy_header(easy, name, 0, CURLH_HEADER, -1, &header) != CURLHE_OK) return {};
  return header->value;
}

/// A weak ETag ("W/...") does not promise the same bytes (RFC 9110, section 8.8.1).
std::string VersionOf(CURL* easy) {
  const std::string etag = HeaderOf(easy, "ETag");
  return !etag.empty() && !etag.starts_with("W/") ? etag : HeaderOf(easy, "Last-Modified");
}

HttpResponse ReadResponse(CURL* easy) {
  HttpResponse response;
  long status = 0;
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  response.status = static_cast<int>(status);
  curl_off_t length = -1;
  curl_easy_getinfo(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
  if (length >= 0) response.length = static_cast<std::uint64_t>(length);
  if (const auto range = ParseContentRange(HeaderOf(easy, "Content-Range"))) {
    response.range = range->first;
    response.file_size = range->second;
  } else if (status == 200) {
    response.file_size = response.length;
  }
  response.version = VersionOf(easy);
  return response;
}

/// One GET under way, as seen by curl's callback.
class Transfer {
 public:
  Transfer(CURL* easy, HttpBody& body) : easy_(easy), body_(body) {}

  static std::size_t OnBody(const char* data, std::size_t size, std::size_t count, void* self) {
    const auto bytes = std::as_bytes(std::span(data, size * count));
    // Any other number than that of the bytes ends the transfer.
    return static_cast<Transfer*>(self)->Receive(bytes) ? bytes.size() : 0;
  }

  /// What became of it, once curl has ended with `code`.
  Result<HttpResponse> Finish(CURLcode code, const std::string& url, const HttpOptions& options) {
    // An answer without a body has called nothing back.
    if (code == CURLE_OK && !begun_) Begin();
    if (exception_) std::rethrow_exception(exception_);
    if (!problem_) return tl::unexpected(problem_.error());
    if (!declined_ && code != CURLE_OK) {
      return Fail(About(PublicAddress(url), TransferProblem(easy_, code, options)));
    }
    return response_;
  }

 private:
  bool Receive(std::span<const std::byte> bytes) {
    // Exceptions must not cross curl's C code.
    try {
      if (!begun_) Begin();
      if (!problem_ || declined_) return false;
      problem_ = body_.Append(bytes);
      return problem_.has_value();
    } catch (...) {
      exception_ = std::current_exception();
      return false;
    }
  }

  void Begin() {
    begun_ = true;
    response_ = ReadResponse(easy_);
    if (response_.status / 100 != 2) {
      declined_ = true;
      return;
    }
    const Result<bool> wanted = body_.Begin(response_);
    if (!wanted) {
      problem_ = tl::unexpected(wanted.error());
    } else {
      declined_ = !*wanted;
    }
  }

  CURL* easy_;
  HttpBody& body_;
  HttpResponse response_;
  Result<void> problem_;
  std::exception_ptr exception_;
  bool begun_ = false;
  bool declined_ = false;
};

std::string RangeText(const ByteRange& range) {
  const std::string last = range.end == ByteRange::kToTheEnd ? "" : std::to_string(range.end - 1);
  return std::to_string(range.begin) + "-" + last;
}

void SetUp(CURL* easy, const HttpRequest& request, const HttpOptions& options) {
  // Keeps the connections.
  curl_easy_reset(easy);
  const bool secured = SchemeOf(request.url) == "https";
  curl_easy_setopt(easy, CURLOPT_URL, request.url.c_str());
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, secured ? "https" : "http,https");
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(easy, CURLOPT_MAXREDIRS, static_cast<long>(options.max_redirects));
  const std::string agent = "pastiche/" + std::string(Version());
  curl_easy_setopt(easy, CURLOPT_USERAGENT, agent.c_str());
  curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, kBufferBytes);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS,
                   static_cast<long>(options.connect_timeout.count()));
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, static_cast<long>(options.slowest));
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(options.patience.count()));
  // A stop does not wait for a thread that still looks up the server's name.
  curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
  if (request.range) {
    curl_easy_setopt(easy, CURLOPT_RANGE, RangeText(*request.range).c_str());
  }
  // Like curl and OpenSSL's programs; the library alone does not look at it.
  const char* certificates = std::getenv("SSL_CERT_FILE");
  if (certificates != nullptr && *certificates != '\0') {
    curl_easy_setopt(easy, CURLOPT_CAINFO, certificates);
  }
}

/// Runs the transfer of `easy` to its end, or until the stop.
CURLcode Perform(CURLM* multi, const std::stop_token& stop) {
  const std::stop_callback wake_up(stop, [multi] { curl_multi_wakeup(multi); });
  int running = 1;
  while (!stop.stop_requested()) {
    if (curl_multi_perform(multi, &running) != CURLM_OK) return CURLE_FAILED_INIT;
    if (running == 0) break;
    curl_multi_poll(multi, nullptr, 0, kPollMilliseconds, nullptr);
  }
  int left = 0;
  const CURLMsg* message = curl_multi_info_read(multi, &left);
  if (message == nullptr || message->msg != CURLMSG_DONE) throw Cancelled{};
  return message->data.result;
}

}  // namespace

struct HttpClient::Handles {
  Handles() : multi(curl_multi_init()), easy(curl_easy_init()) {}
  ~Handles() {
    curl_easy_cleanup(easy);
    curl_multi_cleanup(multi);
  }
  Handles(const Handles&) = delete;
  Handles& operator=(const Handles&) = delete;

  CURLM* multi;
  CURL* easy;
};

HttpClient::HttpClient(const HttpOptions& options) : options_(options) {
  InitialiseCurlOnce();
  handles_ = std::make_unique<Handles>();
  if (handles_->multi == nullptr || handles_->easy == nullptr) throw std::bad_alloc();
}

HttpClient::~HttpClient() = default;

Result<HttpResponse> HttpClient::Get(const HttpRequest& request, HttpBody& body,
                                     const std::stop_token& stop) {
  CURL* easy = handles_->easy;
  SetUp(easy, request, options_);
  Transfer transfer(easy, body);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Transfer::OnBody);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);

  /// Takes the transfer out of the multi handle however it ends.
  struct Membership {
    Membership(CURLM* multi, CURL* easy) : multi(multi), easy(easy) {
      curl_multi_add_handle(multi, easy);
    }
    ~Membership() { curl_multi_remove_handle(multi, easy); }
    CURLM* multi;
    CURL* easy;
  };
  const Membership membership(handles_->multi, easy);
  return transfer.Finish(Perform(handles_->multi, stop), request.url, options_);
}

}  // namespace pastiche
