#include "core/device/cuda_driver.h"

#include <array>
#include <cstddef>

#include <dlfcn.h>

namespace pastiche::cuda {

namespace {

// CUDA driver API, "cuda.h": every function returns 0 for success; devices are numbers, contexts
// pointers.
using Status = int;
using DeviceNumber = int;
using Context = void*;

/// The driver's library, for as long as the process lives; its functions are null where it is not.
class Driver {
 public:
  static const Driver& Get() {
    static const Driver driver;
    return driver;
  }

  bool usable() const { return usable_; }

  Status (*init)(unsigned) = nullptr;
  Status (*driver_version)(int*) = nullptr;
  Status (*device_count)(int*) = nullptr;
  Status (*device)(DeviceNumber*, int) = nullptr;
  Status (*device_name)(char*, int, DeviceNumber) = nullptr;
  Status (*total_memory)(std::size_t*, DeviceNumber) = nullptr;
  Status (*retain_context)(Context*, DeviceNumber) = nullptr;
  Status (*release_context)(DeviceNumber) = nullptr;
  Status (*push_context)(Context) = nullptr;
  Status (*pop_context)(Context*) = nullptr;
  Status (*memory_info)(std::size_t*, std::size_t*) = nullptr;

 private:
  Driver() {
    void* library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) return;
    const bool complete =
        Find(library, "cuInit", init) && Find(library, "cuDriverGetVersion", driver_version) &&
        Find(library, "cuDeviceGetCount", device_count) && Find(library, "cuDeviceGet", device) &&
        Find(library, "cuDeviceGetName", device_name) &&
        Find(library, "cuDeviceTotalMem_v2", total_memory) &&
        Find(library, "cuDevicePrimaryCtxRetain", retain_context) &&
        Find(library, "cuDevicePrimaryCtxRelease_v2", release_context) &&
        Find(library, "cuCtxPushCurrent_v2", push_context) &&
        Find(library, "cuCtxPopCurrent_v2", pop_context) &&
        Find(library, "cuMemGetInfo_v2", memory_info);
    usable_ = complete && init(0) == 0;
  }

  template <class Function>
  static bool Find(void* library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
  }

  bool usable_ = false;
};

}  // namespace

std::vector<Card> Cards() {
  const Driver& driver = Driver::Get();
  std::vector<Card> cards;
  int count = 0;
  if (!driver.usable() || driver.device_count(&count) != 0) return cards;
  for (int i = 0; i < count; ++i) {
    DeviceNumber device = 0;
    std::array<char, 256> name{};
    std::size_t memory = 0;
    if (driver.device(&device, i) != 0 ||
        driver.device_name(name.data(), static_cast<int>(name.size() - 1), device) != 0 ||
        driver.total_memory(&memory, device) != 0) {
      continue;
    }
    cards.push_back({name.data(), static_cast<std::int64_t>(memory)});
  }
  return cards;
}

std::string DriverVersion() {
  const Driver& driver = Driver::Get();
  int version = 0;
  if (!driver.usable() || driver.driver_version(&version) != 0) return "";
  return std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

std::optional<std::int64_t> FreeMemory() {
  const Driver& driver = Driver::Get();
  DeviceNumber device = 0;
  Context context = nullptr;
  if (!driver.usable() || driver.device(&device, 0) != 0 ||
      driver.retain_context(&context, device) != 0) {
    return std::nullopt;
  }
  std::optional<std::int64_t> free;
  if (driver.push_context(context) == 0) {
    std::size_t free_bytes = 0;
    std::size_t all_bytes = 0;
    if (driver.memory_info(&free_bytes, &all_bytes) == 0) {
      free = static_cast<std::int64_t>(free_bytes);
    }
    driver.pop_context(&context);
  }
  driver.release_context(device);
  return free;
}

}  // namespace pastiche::cuda
