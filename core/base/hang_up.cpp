#include "core/base/hang_up.h"

#include <csignal>

namespace pastiche {
namespace {

bool ignored_at_start = false;

// Sanitizers may not have begun yet either.
[[gnu::no_sanitize("address", "thread", "undefined")]] void NoteHangUp(int /*argc*/,
                                                                       char** /*argv*/,
                                                                       char** /*environment*/) {
  static struct sigaction action;
  ignored_at_start = ::sigaction(SIGHUP, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

// The linker runs what lies in this section of a program before the constructors of its libraries.
using PreinitFunction = void (*)(int, char**, char**);
[[gnu::section(".preinit_array"), gnu::used]] const PreinitFunction kPreinit = &NoteHangUp;

}  // namespace

bool HangUpWasIgnored() noexcept { return ignored_at_start; }

}  // namespace pastiche
