#include "core/base/failure.h"

#include <algorithm>
#include <initializer_list>
#include <new>
#include <string>
#include <string_view>
#include <system_error>

namespace pastiche {

namespace {

bool SaysAnyOf(const std::exception& error, std::initializer_list<std::string_view> sayings) {
  const std::string_view text = error.what();
  return std::any_of(sayings.begin(), sayings.end(), [&](std::string_view saying) {
    return text.find(saying) != std::string_view::npos;
  });
}

bool IsOutOfThreads(const std::exception& error) {
  const auto* const system = dynamic_cast<const std::system_error*>(&error);
  if (system != nullptr) return system->code() == std::errc::resource_unavailable_try_again;
  // TBB's, in which OpenCV computes.
  return SaysAnyOf(error, {"pthread_create has failed"});
}

}  // namespace

bool IsOutOfMemory(const std::exception& error) {
  if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr) return true;
  // LibTorch's allocators do not throw std::bad_alloc.
  return IsOutOfDeviceMemory(error) || SaysAnyOf(error, {"can't allocate memory"});
}

bool IsOutOfDeviceMemory(const std::exception& error) {
  return SaysAnyOf(error, {"CUDA out of memory", "CUDA error: out of memory",
                           "CUDA driver error: out of memory", "STATUS_ALLOC_FAILED",
                           // What is left of cuDNN's ways of computing a layer when each was tried
                           // and had no room for its workspace.
                           "unable to find an engine to execute this computation",
                           "Unable to find a valid cuDNN algorithm"});
}

bool IsDeviceFailure(const std::exception& error) {
  return !IsOutOfMemory(error) &&
         SaysAnyOf(error, {"CUDA error", "CUDA driver error", "cuDNN error", "CUDNN_STATUS_",
                           "CUBLAS_STATUS_", "CUSOLVER_STATUS_"});
}

Message NoMoreThreads() {
  return Text(
      "no more threads can be started: end other programs, or raise the limit (ulimit -u, or the "
      "container's)");
}

Message MessageOf(const std::exception& error) {
  if (IsOutOfMemory(error)) return Text("out of memory: choose a smaller size");
  if (IsOutOfThreads(error)) return NoMoreThreads();
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
