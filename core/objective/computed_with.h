#pragma once

#include <string>

namespace pastiche {

/// What an objective computes its features with.
struct ComputedWith {
  std::string network_name;
  std::string network_sha256;
  /// NameOf the precision and of the device.
  std::string precision;
  std::string device;
};

}  // namespace pastiche
