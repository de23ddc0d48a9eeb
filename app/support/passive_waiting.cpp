#include <array>
#include <cstddef>

#include <unistd.h>

// Makes OpenMP's threads sleep, not spin, while they wait for each other. Spinning threads take the
// processor from the very thread that they wait for as soon as another program wants it too: an
// evaluation then took several times as long (docs/performance.md).
//
// OpenMP reads its policy from the environment in a constructor of its library, before main. So
// does this program, even earlier: functions in .preinit_array run before the constructors of any
// library (System V ABI, "Initialization and Termination Functions"), and one of them starts the
// program anew with OMP_WAIT_POLICY=passive. Doing it in main would cost LibTorch's constructors
// twice, a third of a second. The C library has not been set up at this point, so nothing of it is
// used but two system calls. Does nothing where the user has chosen a policy.
//
// Must be compiled into the program itself: libraries have no .preinit_array.
namespace {

bool BeginsWith(const char* text, const char* beginning) {
  while (*beginning != '\0') {
    if (*text++ != *beginning++) return false;
  }
  return true;
}

void StartAnewWaitingPassively(int /*argc*/, char** argv, char** environment) {
  static char policy[] = "OMP_WAIT_POLICY=passive";
  static std::array<char*, 4096> extended;
  std::size_t count = 0;
  for (; environment[count] != nullptr; ++count) {
    if (BeginsWith(environment[count], "OMP_WAIT_POLICY=") ||
        BeginsWith(environment[count], "GOMP_SPINCOUNT=") || count + 2 >= extended.size()) {
      return;
    }
    extended[count] = environment[count];
  }
  extended[count] = policy;
  extended[count + 1] = nullptr;
  // Under its own name, not that of the link, which ps would show.
  static std::array<char, 4096> path;
  const ssize_t length = readlink("/proc/self/exe", path.data(), path.size() - 1);
  if (length <= 0) return;
  path[static_cast<std::size_t>(length)] = '\0';
  // Returns only when it fails, and then spinning threads are the lesser evil.
  execve(path.data(), argv, extended.data());
}

using PreinitFunction = void (*)(int, char**, char**);
[[gnu::section(".preinit_array"), gnu::used]] const PreinitFunction kPreinit =
    &StartAnewWaitingPassively;

}  // namespace
