#include "core/session/machine.h"

#include <algorithm>
#include <fstream>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <sched.h>
#include <unistd.h>

#include "core/base/failure.h"
#include "core/device/device_memory.h"
#include "core/device/thread_room.h"
#include "core/network/device_choice.h"
#include "core/network/precision_choice.h"
#include "core/objective/style_transfer.h"
#include "core/session/control_group.h"
#include "core/session/memory.h"

namespace pastiche {

namespace {

/// The processors that this process may run on (taskset, containers, batch systems).
std::vector<int> AllowedProcessors() {
  std::vector<int> allowed;
  // As many as the largest machines have; the mask that is too small is refused.
  constexpr int kMost = 8192;
  cpu_set_t* const mask = CPU_ALLOC(kMost);
  const std::size_t size = CPU_ALLOC_SIZE(kMost);
  if (mask != nullptr && ::sched_getaffinity(0, size, mask) == 0) {
    for (int cpu = 0; cpu < kMost; ++cpu) {
      if (CPU_ISSET_S(cpu, size, mask)) allowed.push_back(cpu);
    }
  }
  CPU_FREE(mask);
  return allowed;
}

/// Physical cores among those; every processor where that is not told.
int PhysicalCores() {
  const std::vector<int> processors = AllowedProcessors();
  if (processors.empty())
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  std::set<std::string> cores;
  for (const int cpu : processors) {
    std::ifstream file("/sys/devices/system/cpu/cpu" + std::to_string(cpu) +
                       "/topology/thread_siblings_list");
    std::string siblings;
    if (!std::getline(file, siblings)) return static_cast<int>(processors.size());
    cores.insert(siblings);
  }
  return static_cast<int>(cores.size());
}

int UsualThreads() {
  const int cores = PhysicalCores();
  return std::min(cores, ControlGroupProcessors().value_or(cores));
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
  static const int usual = UsualThreads();
  return machine.threads > 0 ? machine.threads : usual;
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
