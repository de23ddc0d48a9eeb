#pragma once

#include <exception>

namespace pastiche {

/// Thrown out of long computations when their stop token was triggered. It is a std::exception, so
/// that whatever keeps exceptions from leaving a thread keeps this one too; code that turns
/// exceptions into messages on the way lets it pass (see failure.h).
class Cancelled : public std::exception {
 public:
  const char* what() const noexcept override { return "cancelled"; }
};

}  // namespace pastiche
