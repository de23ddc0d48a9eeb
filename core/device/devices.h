#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/device/device.h"

/// What of this machine can compute, and with which libraries: for people.
namespace pastiche {

struct DeviceFacts {
  Device device = Device::kCpu;
  /// "AMD EPYC 7B13", "NVIDIA H100 80GB HBM3"; empty where the system does not say.
  std::string name;
  /// Bytes that it has of its own; 0: the computer's.
  std::int64_t memory = 0;
};

/// The processor, and the graphics card that LibTorch can use, if there is one.
std::vector<DeviceFacts> Devices();

/// Of Devices(); of the processor where there is no such device.
DeviceFacts FactsOf(Device device);

/// "1.13.1".
std::string TorchVersion();

/// Of CUDA, as "13.0": the newest that the driver can run, and LibTorch's own. Empty where there is
/// none.
struct CudaVersions {
  std::string driver;
  std::string runtime;
};
CudaVersions CudaVersionsHere();

/// One line for the libraries and one for each device, each ended.
std::string ComputingText();

}  // namespace pastiche
