#include "core/download/http_error.h"

#include "core/download/web_address.h"

namespace pastiche {
namespace {

/// Curl has one code for a server that does not let itself be reached and for one that is too slow.
Message TimeoutProblem(CURL* easy, const HttpOptions& options) {
  curl_off_t microseconds = 0;
  curl_easy_getinfo(easy, CURLINFO_PRETRANSFER_TIME_T, &microseconds);
  if (microseconds == 0) {
    return Text(
        "the server cannot be reached; check the network connection and the proxy settings");
  }
  return Text("the server is too slow: less than %1 bytes per second for %2 s; try again later",
              options.slowest, options.patience.count());
}

Message CertificateProblem(CURL* easy) {
  long reason = 0;
  curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &reason);
  return Text(
      "the server's certificate is not one that this computer trusts (reason %1); check the "
      "address and the clock, and set SSL_CERT_FILE if your network has certificates of its own",
      reason);
}

}  // namespace

Message TransferProblem(CURL* easy, CURLcode code, const HttpOptions& options) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
      return Text("no server of this name is found; check the address and the network connection");
    case CURLE_COULDNT_RESOLVE_PROXY:
      return Text(
          "the proxy is not found; correct the variable http_proxy, https_proxy or all_proxy");
    case CURLE_COULDNT_CONNECT:
      return Text(
          "no connection to the server or the proxy; check the address and the network "
          "connection");
    case CURLE_OPERATION_TIMEDOUT:
      return TimeoutProblem(easy, options);
    case CURLE_TOO_MANY_REDIRECTS:
      return Text(
          "the server sends from one address to the next without end; take the file from "
          "elsewhere");
    case CURLE_UNSUPPORTED_PROTOCOL:
      // The address itself was looked at before: this is about where a redirect leads to.
      return Text(
          "the server sends to an address that is not secured by https, which is not followed; "
          "take the file from elsewhere");
    case CURLE_PEER_FAILED_VERIFICATION:
      return CertificateProblem(easy);
    case CURLE_SSL_CACERT_BADFILE:
      return Text(
          "the certificates to trust cannot be read; install ca-certificates or correct "
          "SSL_CERT_FILE");
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
      return Text("the connection was cut off; try again");
    default:
      return Text("%1; try again or take the file from elsewhere",
                  Verbatim(curl_easy_strerror(code)));
  }
}

Message StatusProblem(const std::string& url, int status) {
  const std::string address = PublicAddress(url);
  switch (status) {
    case 401:
    case 403:
      return Text("%1: the server answers %2, no permission; take the file from elsewhere", address,
                  status);
    case 404:
    case 410:
      return Text("%1: the server answers %2, there is no such file; take the file from elsewhere",
                  address, status);
    case 407:
      return Text(
          "%1: the server answers %2, the proxy wants a password; put it into http_proxy or "
          "https_proxy",
          address, status);
    case 416:
      return Text(
          "%1: the server answers %2, the file is shorter than it should be; take the file from "
          "elsewhere",
          address, status);
    case 429:
      return Text("%1: the server answers %2, too many requests; try again later", address, status);
    default:
      return status >= 500
                 ? Text("%1: the server answers %2, it has a problem of its own; try again later",
                        address, status)
                 : Text(
                       "%1: the server answers %2, which is of no use here; take the file from "
                       "elsewhere",
                       address, status);
  }
}

}  // namespace pastiche
