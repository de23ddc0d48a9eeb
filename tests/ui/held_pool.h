#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include "ui/widgets/background.h"

namespace pastiche {

/// Keeps the threads of the window's own work at rest until it goes: what is asked for meanwhile is
/// done one after another then, in the order in which it was asked for.
class HeldPool {
 public:
  HeldPool() : threads_(BackgroundPool().maxThreadCount()) {
    BackgroundPool().waitForDone();
    BackgroundPool().setMaxThreadCount(1);
    BackgroundPool().start([this] { held_.acquire(); });
  }
  ~HeldPool() {
    held_.release();
    BackgroundPool().waitForDone();
    BackgroundPool().setMaxThreadCount(threads_);
  }
  HeldPool(const HeldPool&) = delete;
  HeldPool& operator=(const HeldPool&) = delete;

 private:
  int threads_;
  QSemaphore held_;
};

}  // namespace pastiche
