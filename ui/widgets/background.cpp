#include "ui/widgets/background.h"

#include <sys/resource.h>

namespace pastiche {
namespace {

/// A tenth of the share of a thread of the window or of a run, where they want the processor too.
constexpr int kNice = 10;

}  // namespace

void YieldingPool::Yield() {
  // With 0 Linux means the thread that calls. That it fails is no harm.
  static_cast<void>(setpriority(PRIO_PROCESS, 0, kNice));
}

}  // namespace pastiche
