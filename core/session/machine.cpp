#include "core/session/machine.h"

#include <algorithm>
#include <fstream>
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <unistd.h>

#include "core/base/failure.h"
#include "core/device/device_memory.h"
#include "core/device/thread_room.h"
#include "core/network/device_choice.h"
#include "core/network/precision_choice.h"
#include "core/objective/style_transfer.h"
#include "core/session/memory.h"

namespace pastiche {

namespace {

/// Physical cores among the processors of this machine; every processor where that is not told.
int PhysicalCores() {
  const int processors = std::max(1U, std::thread::hardware_concurrency());
  std::set<std::string> cores;
  for (int cpu = 0; cpu < processors; ++cpu) {
    std::ifstream file("/sys/devices/system/cpu/cpu" + std::to_string(cpu) +
                       "/topology/thread_siblings_list");
    std::string siblings;
    if (!std::getline(file, siblings)) return processors;
    cores.insert(siblings);
  }
  return static_cast<int>(cores.size());
}

}  // namespace

Result<void> CheckMachine(const Machine& machine) {
  if (machine.device == Device::kCuda && !at::hasCUDA()) {
    return Fail("this LibTorch can use no CUDA device: choose cpu");
  }
  if (machine.precision == Precision::kTf32 && UsesProcessorAlone(machine)) {
    return Fail("only graphics cards compute in tf32: choose fp32 or bf16");
  }
  return {};
}

bool UsesProcessorAlone(const Machine& machine) {
  return machine.device ? machine.device == Device::kCpu : !at::hasCUDA();
}

int ThreadCount(const Machine& machine) {
  static const int physical_cores = PhysicalCores();
  return machine.threads > 0 ? machine.threads : physical_cores;
}

bool HasFastBf16() { return HasBf16Hardware(); }

Result<int> UseThreads(const Machine& machine) {
  // One after another: each needs to know what the others have made.
  static std::mutex mutex;
  static ThreadPools pools = {static_cast<int>(::sysconf(_SC_NPROCESSORS_CONF)), 0};
  const std::lock_guard lock(mutex);
  if (const Result<void> enough = CheckAddressRoom(AddressRoom()); !enough) {
    return tl::unexpected(enough.error());
  }
  const int wanted = ThreadCount(machine);
  const int threads = ThreadsThatFit(wanted, ThreadRoom(ThreadsNeeded(wanted, pools)), pools);
  if (threads == 0) return Fail(NoMoreThreads());
  at::set_num_threads(threads);
  // A thread that asks for the first time makes the pool once more: better here than where a team
  // is there already.
  pools.now = at::get_num_threads();
  return pools.now;
}

Message FewerThreads(int threads, const Machine& machine) {
  return Text("only %1 of %2 threads can be started: the system's limit is reached", threads,
              ThreadCount(machine));
}

StyleTransferOptions TransferOptions(const Machine& machine) {
  StyleTransferOptions options;
  options.device = machine.device ? *machine.device : FasterDevice();
  // Half of it until a run divides it (memory_plan.h).
  options.limits.memory = MemoryLimit(machine.memory) / 2;
  if (const std::optional<DeviceMemory> own = MemoryOf(options.device)) {
    options.limits.memory = std::min(options.limits.memory, own->free / 2);
  }
  if (machine.precision) {
    options.limits.precision = *machine.precision;
    // A card's; a run that has left it goes on in what that is rounded from.
    if (options.device == Device::kCpu && machine.precision == Precision::kTf32) {
      options.limits.precision = Precision::kFp32;
    }
  } else if (options.device != Device::kOther) {
    options.choose_precision = [device = options.device](const auto& network) {
      return FasterPrecision(network, device);
    };
  }
  return options;
}

Machine WithoutCard(const Machine& machine) {
  Machine processor = machine;
  processor.device = Device::kCpu;
  const bool of_card = machine.precision == Precision::kTf32 ||
                       (machine.precision == Precision::kBf16 && !HasFastBf16());
  if (of_card) processor.precision = Precision::kFp32;
  return processor;
}

ObjectiveFactory ProcessorFactory(const Machine& machine) {
  return UsesProcessorAlone(machine) ? ObjectiveFactory()
                                     : StyleTransferFactory(WithoutCard(machine));
}

ObjectiveFactory StyleTransferFactory(const Machine& machine, bool keep_targets) {
  return
      [machine, keep_targets](const Artwork& artwork, ImageSize size, const std::stop_token& stop) {
        StyleTransferOptions options = TransferOptions(machine);
        options.size = size;
        options.keep_targets = keep_targets;
        return MakeStyleTransfer(artwork, stop, options);
      };
}

}  // namespace pastiche
