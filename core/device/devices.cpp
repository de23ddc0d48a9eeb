#include "core/device/devices.h"

#include <cstdio>
#include <fstream>

#include <ATen/ATen.h>
#include <ATen/Version.h>
#include <torch/version.h>

#include "core/device/cuda_driver.h"

namespace pastiche {

namespace {

std::string ProcessorName() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("model name")) continue;
    const std::size_t begin = line.find_first_not_of(" \t:", line.find(':'));
    return begin == std::string::npos ? "" : line.substr(begin);
  }
  return "";
}

/// The number after `name` in LibTorch's description of itself.
std::string NumberAfter(const std::string& text, const std::string& name) {
  const std::size_t at = text.find(name);
  if (at == std::string::npos) return "";
  const std::size_t begin = text.find_first_of("0123456789", at + name.size());
  if (begin == std::string::npos) return "";
  return text.substr(begin, text.find_first_not_of("0123456789.", begin) - begin);
}

std::string Gigabytes(std::int64_t bytes) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f GB", static_cast<double>(bytes) / 1e9);
  return text;
}

}  // namespace

std::vector<DeviceFacts> Devices() {
  std::vector<DeviceFacts> devices = {{Device::kCpu, ProcessorName(), 0}};
  if (!at::hasCUDA()) return devices;
  const std::vector<cuda::Card> cards = cuda::Cards();
  devices.push_back(cards.empty()
                        ? DeviceFacts{Device::kCuda, "", 0}
                        : DeviceFacts{Device::kCuda, cards.front().name, cards.front().memory});
  return devices;
}

DeviceFacts FactsOf(Device device) {
  std::vector<DeviceFacts> devices = Devices();
  for (DeviceFacts& facts : devices) {
    if (facts.device == device) return std::move(facts);
  }
  return std::move(devices.front());
}

std::string TorchVersion() { return TORCH_VERSION; }

CudaVersions CudaVersionsHere() {
  if (!at::hasCUDA()) return {};
  return {cuda::DriverVersion(), NumberAfter(at::show_config(), "CUDA Runtime")};
}

std::string ComputingText() {
  std::string text = "LibTorch " + TorchVersion() + "\n";
  for (const DeviceFacts& facts : Devices()) {
    text += std::string(NameOf(facts.device)) + ": " + facts.name;
    if (facts.device == Device::kCuda) {
      const CudaVersions versions = CudaVersionsHere();
      text += ", " + Gigabytes(facts.memory) + ", driver for CUDA " + versions.driver +
              ", LibTorch's CUDA " + versions.runtime;
    }
    text += "\n";
  }
  return text;
}

}  // namespace pastiche
