#pragma once

#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

namespace pastiche {

/// Sets a variable of the process's environment, or takes it out, and puts it back.
class ScopedEnvironment {
 public:
  ScopedEnvironment(std::string name, const std::optional<std::string>& value)
      : name_(std::move(name)) {
    if (const char* before = std::getenv(name_.c_str())) before_ = before;
    Set(value);
  }
  ~ScopedEnvironment() { Set(before_); }
  ScopedEnvironment(const ScopedEnvironment&) = delete;
  ScopedEnvironment& operator=(const ScopedEnvironment&) = delete;

 private:
  void Set(const std::optional<std::string>& value) const {
    value ? ::setenv(name_.c_str(), value->c_str(), 1) : ::unsetenv(name_.c_str());
  }

  std::string name_;
  std::optional<std::string> before_;
};

/// No proxies while it lives, whatever the tests are run under.
class NoProxies {
 private:
  ScopedEnvironment variables_[9] = {
      {"http_proxy", {}}, {"https_proxy", {}}, {"all_proxy", {}},
      {"no_proxy", {}},   {"HTTP_PROXY", {}},  {"HTTPS_PROXY", {}},
      {"ALL_PROXY", {}},  {"NO_PROXY", {}},    {"SSL_CERT_FILE", {}}};
};

}  // namespace pastiche
