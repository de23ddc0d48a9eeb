#include "core/session/failure.h"

#include <new>

namespace pastiche {

namespace {

constexpr char kOutOfMemory[] = "out of memory: choose a smaller size";

}  // namespace

std::string MessageOf(const std::exception& error) {
  if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr) return kOutOfMemory;
  const std::string text = error.what();
  // LibTorch's allocator does not throw std::bad_alloc, and its messages go on with a backtrace.
  if (text.find("can't allocate memory") != std::string::npos) return kOutOfMemory;
  return "unexpected failure: " + text.substr(0, text.find('\n'));
}

}  // namespace pastiche
