#pragma once

#include <span>
#include <string>

#include "core/download/http_client.h"

namespace pastiche {

/// A body as text.
class TextBody : public HttpBody {
 public:
  Result<bool> Begin(const HttpResponse& /*response*/) override { return true; }
  Result<void> Append(std::span<const std::byte> bytes) override {
    text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return {};
  }

  std::string text;
};

/// Waits less long than users do. Curl counts in seconds.
inline HttpOptions Impatient() {
  HttpOptions options;
  options.patience = std::chrono::seconds(1);
  return options;
}

}  // namespace pastiche
