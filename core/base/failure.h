#pragma once

#include <exception>
#include <type_traits>
#include <utility>

#include <tl/expected.hpp>

#include "core/base/cancelled.h"
#include "core/base/message.h"

/// What becomes of exceptions: the one place that knows which there are.
namespace pastiche {

/// Whether the exception, LibTorch's or the library's, says that memory ran out, the computer's or
/// a graphics card's.
bool IsOutOfMemory(const std::exception& error);
/// Whether it was the card's.
bool IsOutOfDeviceMemory(const std::exception& error);

/// Whether it says that a graphics card, or its driver, failed in some other way. What is on the
/// card may then be out of reach for the rest of the process.
bool IsDeviceFailure(const std::exception& error);

/// What a person can do where the system refuses another thread.
Message NoMoreThreads();

/// An exception that nobody foresaw, as one line for the user.
Message MessageOf(const std::exception& error);

/// Why a piece of work has no result.
struct Interruption {
  /// It was told to stop; nobody needs to hear of it.
  bool cancelled = false;
  /// Otherwise: one line for the user.
  Message message;
};

/// Of the exception that is being handled, whatever was thrown. Only within a catch block.
Interruption CurrentInterruption() noexcept;

/// The edge of a thread: does `work` and lets nothing out, whatever it throws. The result of the
/// work, or why there is none.
template <class Work>
auto RunGuarded(Work&& work) noexcept -> tl::expected<std::invoke_result_t<Work>, Interruption> {
  try {
    if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
      std::forward<Work>(work)();
      return {};
    } else {
      return std::forward<Work>(work)();
    }
  } catch (...) {
    return tl::unexpected<Interruption>(CurrentInterruption());
  }
}

}  // namespace pastiche
