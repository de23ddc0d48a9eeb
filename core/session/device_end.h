#pragma once

#include <exception>
#include <optional>
#include <utility>

#include "core/base/message.h"
#include "core/base/result.h"

namespace pastiche {

/// Why a graphics card is of no use to a run any more.
enum class DeviceEnd { kTooSmall, kBroken };

/// What is wished for does not fit on a graphics card, and is likely to fit beside the processor.
class FitsElsewhere : public std::exception {
 public:
  /// `refusal`: what is said where it does not go there either.
  explicit FitsElsewhere(Error refusal) : refusal_(std::move(refusal)) {}
  const char* what() const noexcept override { return "the graphics card has too little memory"; }
  const Error& refusal() const { return refusal_; }

 private:
  Error refusal_;
};

/// What the exception says of it; nothing where it is about something else.
std::optional<DeviceEnd> EndOfDevice(const std::exception& error);

/// What a person is told when the run goes on on the processor.
Message NoticeOf(DeviceEnd end);

}  // namespace pastiche
