#include "core/download/http_error.h"

#include "core/download/web_address.h"

namespace pastiche {
namespace {

/// Curl has one code for a server that does not let itself be reached and for one that is too slow.
std::string TimeoutProblem(CURL* easy, const HttpOptions& options) {
  curl_off_t microseconds = 0;
  curl_easy_getinfo(easy, CURLINFO_PRETRANSFER_TIME_T, &microseconds);
  if (microseconds == 0) {
    return "the server cannot be reached; check the network connection and the proxy settings";
  }
  return "the server is too slow: less than " + std::to_string(options.slowest) +
         " bytes per second for " + std::to_string(options.patience.count()) +
         " s; try again later";
}

std::string CertificateProblem(CURL* easy) {
  long reason = 0;
  curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &reason);
  return "the server's certificate is not one that this computer trusts (reason " +
         std::to_string(reason) +
         "); check the address and the clock, and set SSL_CERT_FILE if your network has "
         "certificates of its own";
}

}  // namespace

std::string TransferProblem(CURL* easy, CURLcode code, const HttpOptions& options) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
      return "no server of this name is found; check the address and the network connection";
    case CURLE_COULDNT_RESOLVE_PROXY:
      return "the proxy is not found; correct the variable http_proxy, https_proxy or all_proxy";
    case CURLE_COULDNT_CONNECT:
      return "no connection to the server or the proxy; check the address and the network "
             "connection";
    case CURLE_OPERATION_TIMEDOUT:
      return TimeoutProblem(easy, options);
    case CURLE_TOO_MANY_REDIRECTS:
      return "the server sends from one address to the next without end; use another address";
    case CURLE_UNSUPPORTED_PROTOCOL:
      // The address itself was looked at before: this is about where a redirect leads to.
      return "the server sends to an address that is not secured by https, which is not followed; "
             "use another address";
    case CURLE_PEER_FAILED_VERIFICATION:
      return CertificateProblem(easy);
    case CURLE_SSL_CACERT_BADFILE:
      return "the certificates to trust cannot be read; install ca-certificates or correct "
             "SSL_CERT_FILE";
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
      return "the connection was cut off; try again";
    default:
      return std::string(curl_easy_strerror(code)) + "; try again or use another address";
  }
}

std::string StatusProblem(const std::string& url, int status) {
  const std::string answers =
      PublicAddress(url) + ": the server answers " + std::to_string(status) + ", ";
  switch (status) {
    case 401:
    case 403:
      return answers + "no permission; use another address";
    case 404:
    case 410:
      return answers + "there is no such file; use another address";
    case 407:
      return answers + "the proxy wants a password; put it into http_proxy or https_proxy";
    case 416:
      return answers + "the file is shorter than it should be; use another address";
    case 429:
      return answers + "too many requests; try again later";
    default:
      return answers + (status >= 500 ? "it has a problem of its own; try again later"
                                      : "which is of no use here; use another address");
  }
}

}  // namespace pastiche
