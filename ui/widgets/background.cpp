#include "ui/widgets/background.h"

#include <sys/resource.h>

#include <QCoreApplication>

namespace pastiche {
namespace {

/// A tenth of the share of a thread of the window or of a run, where they want the processor too.
constexpr int kNice = 10;

QThreadPool* MakePool() {
  auto* pool = new QThreadPool;
  // As Qt does with its own: while the application is still there to translate what they say.
  qAddPostRoutine([] { BackgroundPool().waitForDone(); });
  return pool;
}

}  // namespace

QThreadPool& BackgroundPool() {
  static QThreadPool* const pool = MakePool();
  return *pool;
}

void YieldingPool::Yield() {
  // With 0 Linux means the thread that calls. That it fails is no harm.
  static_cast<void>(setpriority(PRIO_PROCESS, 0, kNice));
}

}  // namespace pastiche
