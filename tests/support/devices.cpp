#include "tests/support/devices.h"

#include <ATen/ATen.h>

#include "tests/support/other_device.h"

namespace pastiche {

std::string WhyNotOn(Device device) {
  if (device == Device::kOther) other_device::Register();
  if (device == Device::kCuda && !at::hasCUDA()) {
    return "there is no graphics card that LibTorch can use";
  }
  return "";
}

}  // namespace pastiche
