#include "core/download/web_address.h"

#include <memory>

#include <curl/curl.h>

namespace pastiche {
namespace {

struct UrlDeleter {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using Url = std::unique_ptr<CURLU, UrlDeleter>;

/// Null where the text is no address.
Url Parse(const std::string& text) {
  Url url(curl_url());
  const CURLUcode code =
      curl_url_set(url.get(), CURLUPART_URL, text.c_str(), CURLU_NON_SUPPORT_SCHEME);
  return code == CURLUE_OK ? std::move(url) : nullptr;
}

std::string Part(const Url& url, CURLUPart part) {
  char* text = nullptr;
  if (curl_url_get(url.get(), part, &text, 0) != CURLUE_OK) return {};
  std::string copy = text;
  curl_free(text);
  return copy;
}

/// An address may have come from anywhere, and a message is one line.
std::string OneLine(std::string text) {
  for (char& character : text) {
    if (static_cast<unsigned char>(character) < 0x20 || character == 0x7F) character = '?';
  }
  return text;
}

}  // namespace

Result<void> CheckWebAddress(const std::string& url) {
  const Url parsed = Parse(url);
  const std::string scheme = parsed == nullptr ? "" : Part(parsed, CURLUPART_SCHEME);
  if (scheme != "https" && scheme != "http") {
    return Fail("%1: this is no web address; give one that begins with https:// or http://",
                OneLine(url));
  }
  return {};
}

std::string PublicAddress(const std::string& url) {
  const Url parsed = Parse(url);
  if (parsed == nullptr) return OneLine(url);
  for (const CURLUPart secret : {CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS,
                                 CURLUPART_QUERY, CURLUPART_FRAGMENT}) {
    curl_url_set(parsed.get(), secret, nullptr, 0);
  }
  return OneLine(Part(parsed, CURLUPART_URL));
}

std::string SchemeOf(const std::string& url) {
  const Url parsed = Parse(url);
  return parsed == nullptr ? "" : Part(parsed, CURLUPART_SCHEME);
}

}  // namespace pastiche
