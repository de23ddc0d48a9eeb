#include "core/network/device_choice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
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

std::string MeasureFasterDevice(const std::vector<Device>& devices) {
  const std::shared_ptr<const Network> network = SomeNetwork();
  const auto seconds = [&](Device device) {
    const Precision precision = device == Device::kCpu ? Precision::kFp32 : Precision::kTf32;
    return FastestForward(network, device, precision);
  };
  return std::string(NameOf(FastestOf(devices, seconds)));
}

}  // namespace

Device FastestOf(const std::vector<Device>& devices, const std::function<double(Device)>& seconds) {
  Device fastest = devices.front();
  double least = std::numeric_limits<double>::infinity();
  for (const Device device : devices) {
    try {
      const double own = seconds(device);
      if (own >= least) continue;
      least = own;
      fastest = device;
    } catch (const std::exception&) {
      continue;  // One that does not work is not faster.
    }
  }
  return fastest;
}

Device FasterDevice() {
  if (!at::hasCUDA()) return Device::kCpu;
  const std::vector<Device> devices = {Device::kCpu, Device::kCuda};
  const auto measure = [&] { return MeasureFasterDevice(devices); };
  const std::string key = "device: processor " + FactsOf(Device::kCpu).name + ", threads " +
                          std::to_string(at::get_num_threads()) + ", card " +
                          FactsOf(Device::kCuda).name;
  const Result<std::filesystem::path> file = PrecisionMemoryFile();
  const std::string name =
      file ? RememberedChoice(*file, key, {"cpu", "cuda"}, measure) : measure();
  return name == NameOf(Device::kCuda) ? Device::kCuda : Device::kCpu;
}

}  // namespace pastiche
