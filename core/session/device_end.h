#pragma once

#include <exception>
#include <optional>

#include "core/base/message.h"

namespace pastiche {

/// Why a graphics card is of no use to a run any more.
enum class DeviceEnd { kTooSmall, kBroken };

/// What does not fit on a graphics card would fit beside the processor.
class FitsElsewhere : public std::exception {
 public:
  const char* what() const noexcept override { return "the graphics card has too little memory"; }
};

/// What the exception says of it; nothing where it is about something else.
std::optional<DeviceEnd> EndOfDevice(const std::exception& error);

/// What a person is told when the run goes on on the processor.
Message NoticeOf(DeviceEnd end);

}  // namespace pastiche
