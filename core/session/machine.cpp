#include "core/session/machine.h"

#include <mutex>

#include <ATen/ATen.h>

#include "core/network/precision_choice.h"
#include "core/session/memory.h"

namespace pastiche {

namespace {

std::mutex mutex;
std::optional<Precision> wanted_precision;
std::optional<Device> wanted_device;

}  // namespace

void SetPrecision(std::optional<Precision> precision) {
  const std::lock_guard lock(mutex);
  wanted_precision = precision;
}

Result<void> SetDevice(std::optional<Device> device) {
  if (device == Device::kCuda && !at::hasCUDA()) {
    return Fail("this LibTorch can use no CUDA device: choose cpu");
  }
  const std::lock_guard lock(mutex);
  wanted_device = device;
  return {};
}

StyleTransferOptions MachineTransferOptions() {
  const std::lock_guard lock(mutex);
  StyleTransferOptions options;
  options.device = wanted_device.value_or(at::hasCUDA() ? Device::kCuda : Device::kCpu);
  // Half of it until a run divides it (memory_plan.h).
  options.limits.memory = MemoryLimit() / 2;
  if (wanted_precision) {
    options.limits.precision = *wanted_precision;
  } else if (options.device == Device::kCpu) {
    options.choose_precision = FasterPrecision;
  }
  return options;
}

ObjectiveFactory StyleTransferFactory() {
  return [](const Artwork& artwork, ImageSize size, const std::stop_token& stop) {
    StyleTransferOptions options = MachineTransferOptions();
    options.size = size;
    return MakeStyleTransfer(artwork, stop, options);
  };
}

}  // namespace pastiche
