#pragma once

#include <string>

#include <gtest/gtest.h>

#include "core/device/device.h"

/// Which devices a test of something that computes runs on: the processor, a graphics card where
/// there is one, and everywhere a device of the tests' own (other_device.h), which is not the
/// processor either.
namespace pastiche {

/// Why there is nothing to be computed on it here; empty where there is. Makes it ready.
std::string WhyNotOn(Device device);

/// `Fixture`, with each of its tests once on every device, skipped where there is none.
template <class Fixture>
class OnEachDevice : public Fixture, public ::testing::WithParamInterface<Device> {
 protected:
  void SetUp() override {
    if (const std::string reason = WhyNotOn(GetParam()); !reason.empty()) GTEST_SKIP() << reason;
    Fixture::SetUp();
  }
};

/// Instantiates such tests.
inline auto EachDevice() { return ::testing::Values(Device::kCpu, Device::kOther, Device::kCuda); }
inline std::string NameOfDevice(const ::testing::TestParamInfo<Device>& info) {
  return std::string(NameOf(info.param));
}

}  // namespace pastiche
