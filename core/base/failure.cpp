#include "core/base/failure.h"

#include <new>
#include <string>
#include <string_view>

namespace pastiche {

bool IsOutOfMemory(const std::exception& error) {
  if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr) return true;
  // LibTorch's allocators do not throw std::bad_alloc.
  const std::string_view text = error.what();
  return text.find("can't allocate memory") != std::string_view::npos ||
         text.find("CUDA out of memory") != std::string_view::npos;
}

Message MessageOf(const std::exception& error) {
  if (IsOutOfMemory(error)) return Text("out of memory: choose a smaller size");
  const std::string text = error.what();
  // LibTorch's messages go on with a backtrace.
  return Text("unexpected failure: %1", text.substr(0, text.find('\n')));
}

Interruption CurrentInterruption() noexcept {
  try {
    try {
      throw;
    } catch (const Cancelled&) {
      return {.cancelled = true, .message = {}};
    } catch (const std::exception& error) {
      return {.cancelled = false, .message = MessageOf(error)};
    } catch (...) {
      return {.cancelled = false, .message = Text("unexpected failure")};
    }
  } catch (...) {
    // Not even the message fits into memory.
    return {};
  }
}

}  // namespace pastiche
