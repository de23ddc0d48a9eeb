#include "core/session/threads.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <set>
#include <string>
#include <thread>

#include <ATen/Parallel.h>

namespace pastiche {

namespace {

std::atomic<int> wanted_count = 0;

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

void SetThreadCount(int count) { wanted_count = count; }

int ThreadCount() {
  static const int physical_cores = PhysicalCores();
  const int count = wanted_count;
  return count > 0 ? count : physical_cores;
}

void UseThreads() { at::set_num_threads(ThreadCount()); }

}  // namespace pastiche
