#include "core/network/device_choice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <string>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include "core/device/devices.h"
#include "core/network/network.h"
#include "core/network/precision_choice.h"

namespace pastiche {

namespace {

constexpr std::array<std::int64_t, kBlockCount> kBuiltinWidths = {32, 64, 128, 256, 256};

/// What the weights are does not matter to the time.
std::shared_ptr<const Network> SomeNetwork() {
  std::array<at::Tensor, kLayerCount> weights;
  std::array<at::Tensor, kLayerCount> biases;
  std::int64_t inputs = 3;
  for (int layer = 0; layer < kLayerCount; ++layer) {
    const std::int64_t maps = kBuiltinWidths.at(static_cast<std::size_t>(LayerBlock(layer)));
    weights[layer] = at::full({maps, inputs, 3, 3}, 1.0 / (9.0 * static_cast<double>(inputs)));
    biases[layer] = at::zeros({maps});
    inputs = maps;
  }
  return Network::FromTensors("some", weights, biases, Pooling::kAverage);
}

}  // namespace

Device FastestOf(const std::vector<Device>& devices, const std::function<double(Device)>& seconds) {
  Device fastest = devices.front();
  double least = std::numeric_limits<double>::infinity();
  for (const Device device : devices) {
    const double own = seconds(device);
    if (own >= least) continue;
    least = own;
    fastest = device;
  }
  return fastest;
}

Device RememberedDevice(const Result<std::filesystem::path>& memory, const std::string& key,
                        const std::function<double(Device)>& seconds) {
  const std::string processor(NameOf(Device::kCpu));
  const std::string card(NameOf(Device::kCuda));
  const std::string name = RememberedChoice(memory, key, {processor, card}, processor, [&] {
    return std::string(NameOf(FastestOf({Device::kCpu, Device::kCuda}, seconds)));
  });
  return name == card ? Device::kCuda : Device::kCpu;
}

Device FasterDevice() {
  if (!at::hasCUDA()) return Device::kCpu;
  const std::string key = "device: processor " + FactsOf(Device::kCpu).name + ", threads " +
                          std::to_string(at::get_num_threads()) + ", card " +
                          FactsOf(Device::kCuda).name;
  return RememberedDevice(PrecisionMemoryFile(), key, [](Device device) {
    const Precision precision = device == Device::kCpu ? Precision::kFp32 : Precision::kTf32;
    return FastestForward(SomeNetwork(), device, precision);
  });
}

}  // namespace pastiche
