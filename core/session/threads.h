#pragma once

namespace pastiche {

/// Threads that each computation uses: `count`, or with 0 (the default, also before any call) one
/// per physical core. Holds for runs and evaluations that begin afterwards.
void SetThreadCount(int count);
int ThreadCount();

/// Makes LibTorch use ThreadCount() threads for work that the calling thread starts. Debian's build
/// would otherwise use one.
void UseThreads();

}  // namespace pastiche
