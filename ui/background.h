#pragma once

#include <memory>
#include <type_traits>
#include <utility>

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

namespace pastiche {

/// Runs `work` on the pool and hands its result to `done` on the receiver's thread. When the
/// receiver is gone by then, the result is dropped. `work` must not touch widgets.
template <class Work, class Done>
void RunInBackground(QThreadPool& pool, QObject* receiver, Work work, Done done) {
  using Value = std::invoke_result_t<Work>;
  auto promise = std::make_shared<QPromise<Value>>();
  auto* watcher = new QFutureWatcher<Value>(receiver);
  QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                   [watcher, done = std::move(done)]() mutable {
                     watcher->deleteLater();
                     done(watcher->result());
                   });
  watcher->setFuture(promise->future());
  pool.start([promise, work = std::move(work)]() mutable {
    promise->start();
    promise->addResult(work());
    promise->finish();
  });
}

}  // namespace pastiche
