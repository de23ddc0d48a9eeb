#include "core/session/device_end.h"

#include "core/base/failure.h"

namespace pastiche {

std::optional<DeviceEnd> EndOfDevice(const std::exception& error) {
  if (IsOutOfDeviceMemory(error)) return DeviceEnd::kTooSmall;
  if (IsDeviceFailure(error)) return DeviceEnd::kBroken;
  return std::nullopt;
}

Message NoticeOf(DeviceEnd end) {
  return end == DeviceEnd::kTooSmall
             ? Text("the graphics card has too little memory: going on on the processor")
             : Text("the graphics card failed: going on on the processor");
}

}  // namespace pastiche
