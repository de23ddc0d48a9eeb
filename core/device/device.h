#pragma once

#include <string_view>

namespace pastiche {

/// What computes. kOther is a device that another library has taught LibTorch (its device type
/// PrivateUse1); nobody is offered it.
enum class Device { kCpu, kCuda, kOther };

/// As the command line and reports name them.
constexpr std::string_view NameOf(Device device) {
  if (device == Device::kCuda) return "cuda";
  return device == Device::kOther ? "other" : "cpu";
}

}  // namespace pastiche
