#pragma once

#include <cstdint>

namespace pastiche {

/// Bytes that this process has in memory now, and the most that it ever had.
std::int64_t ResidentMemory();
std::int64_t PeakMemory();

/// How many bytes this process may have in memory: `wanted` or, where that is 0, what it has now
/// and three quarters of what the system could still give it.
std::int64_t MemoryLimit(std::int64_t wanted);

/// From now on large blocks of memory go back to the system as soon as they are freed, instead of
/// leaving holes that the next one does not fit into: without it a run in tiles took a quarter more
/// than its plan (docs/performance.md). For a program's main(), before it has threads.
void ReturnLargeBlocks();

}  // namespace pastiche
