#pragma once

namespace pastiche {

/// Threads that each computation uses: `count`, or with 0 (the default, also before any call) one
/// per physical core. Holds for runs and evaluations that begin afterwards.
void SetThreadCount(int count);
int ThreadCount();

/// Makes LibTorch use ThreadCount() threads for work that the calling thread starts. Debian's build
/// would otherwise use one.
void UseThreads();

/// For the first line of main: makes OpenMP's threads sleep, not spin, while they wait for each
/// other. Spinning threads take the processor from whoever they wait for as soon as another program
/// wants it too, and an evaluation then takes many times as long (docs/performance.md). OpenMP
/// reads the policy from the environment before main, so this starts the program anew with
/// OMP_WAIT_POLICY=passive; it does nothing where the user has set a policy.
void WaitPassively(char** argv);

}  // namespace pastiche
