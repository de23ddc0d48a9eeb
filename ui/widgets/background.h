#pragma once

#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include "core/base/failure.h"

namespace pastiche {

/// Threads for long work, such as reading large pictures, of which much may be asked for at once:
/// they take what the rest of the program leaves of the processor, so that the window answers while
/// they are at it, also where they are as many as the processor has cores.
class YieldingPool : public QThreadPool {
  Q_OBJECT
 public:
  using QThreadPool::QThreadPool;

  /// Makes the calling thread such a one, for ever.
  static void Yield();
};

/// The threads of the window's own work. Not Qt's global ones: on those the painter draws large
/// pictures, part by part, and a paint that finds them all at work waits until they are done. What
/// is asked for is waited for when the application goes.
QThreadPool& BackgroundPool();

/// Gives back what is held on the pool: many pictures at once would keep the window waiting.
template <class Held>
void LetGoInBackground(Held held) {
  BackgroundPool().start([held = std::move(held)]() mutable { held = {}; });
}

/// What background work ended as: its value, or why there is none.
template <class Value>
using Outcome = tl::expected<Value, Interruption>;

/// Runs `work` on the pool and hands what became of it to `done` on the receiver's thread, once:
/// an Outcome of what `work` returns. No exception of the work, whatever its type, leaves the
/// pool's thread. Work that the pool drops before it began counts as cancelled. When the receiver
/// is gone by then, the outcome is dropped. `work` must not touch widgets.
template <class Work, class Done>
void RunInBackground(QThreadPool& pool, QObject* receiver, Work work, Done done) {
  using Ended = Outcome<std::invoke_result_t<Work>>;
  auto promise = std::make_shared<QPromise<Ended>>();
  auto* watcher = new QFutureWatcher<Ended>(receiver);
  QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                   [watcher, done = std::move(done)]() mutable {
                     watcher->deleteLater();
                     if (watcher->future().resultCount() > 0) return done(watcher->result());
                     // Dropped unstarted, or no memory even for the outcome.
                     Interruption nothing;
                     nothing.cancelled = watcher->isCanceled();
                     nothing.message = Text("out of memory");
                     done(Ended(tl::unexpected(std::move(nothing))));
                   });
  watcher->setFuture(promise->future());
  pool.start([promise, work = std::move(work)]() mutable {
    promise->start();
    RunGuarded([&] { promise->addResult(RunGuarded(work)); });
    promise->finish();
  });
}

template <class Work, class Done>
void RunInBackground(YieldingPool& pool, QObject* receiver, Work work, Done done) {
  RunInBackground(
      static_cast<QThreadPool&>(pool), receiver,
      [work = std::move(work)]() mutable {
        YieldingPool::Yield();
        return work();
      },
      std::move(done));
}

/// Does `work`, and then `end`, whatever becomes of the first.
template <class Work, class End>
void WithEnd(Work&& work, End&& end) {
  try {
    work();
  } catch (...) {
    end();
    throw;
  }
  end();
}

}  // namespace pastiche
