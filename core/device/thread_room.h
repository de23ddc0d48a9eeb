#pragma once

#include <cstdint>

#include "core/base/result.h"

/// What the system lets this process have of what cannot be known from the machine: a batch system,
/// a container or a shell may have bounded it, and libraries below do not look. LibTorch waits for
/// ever for threads that could not be started, OpenMP ends the program.
namespace pastiche {

/// How many more threads this process could have at once now, `most` at the most: so many are
/// started, and have ended when this returns.
int ThreadRoom(int most);

/// Threads of LibTorch's that a process has, as far as they matter here.
struct ThreadPools {
  /// In the pool that LibTorch makes before it is told how many it may have: one per processor.
  int at_first = 1;
  /// In its pool as it is, the thread that uses it counted in; 0: there is none yet.
  int now = 0;
};

/// How many more threads there must be room for, so that a thread can compute with `threads` and,
/// where it is the first that does, so can another one that it waits for. Each change of LibTorch's
/// pool makes the new one while the old one is there, and each thread that computes has a team of
/// OpenMP's.
int ThreadsNeeded(int threads, const ThreadPools& pools);

/// The most threads up to `wanted` that there is `room` for; 0: not for a single one.
int ThreadsThatFit(int wanted, int room, const ThreadPools& pools);

/// Bytes of addresses that the process can still have; a very large number where nobody bounds
/// them.
std::int64_t AddressRoom();

/// An Error where that is less than the smallest picture takes: what is refused to oneDNN ends the
/// program.
Result<void> CheckAddressRoom(std::int64_t room);

}  // namespace pastiche
