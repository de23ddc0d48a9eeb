#include "ui/document/picture_reading.h"

#include <algorithm>

#include <QCoreApplication>
#include <QThread>

namespace pastiche {
namespace {

constexpr int kMostThreads = 4;

YieldingPool* MakePool() {
  auto* pool = new YieldingPool;
  pool->setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 2, kMostThreads));
  // As Qt does with its own: while the application is still there to translate what they say.
  qAddPostRoutine([] {
    ReadingPool().clear();
    ReadingPool().waitForDone();
  });
  return pool;
}

}  // namespace

YieldingPool& ReadingPool() {
  static YieldingPool* const pool = MakePool();
  return *pool;
}

PixelBudget& ReadingBudget() {
  static PixelBudget budget(kMostPixelsRead);
  return budget;
}

}  // namespace pastiche
