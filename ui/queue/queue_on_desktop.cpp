#include "ui/queue/queue_on_desktop.h"

#include <utility>

#include <QApplication>

#include "ui/queue/queue.h"

namespace pastiche {

QueueOnDesktop::QueueOnDesktop(Queue* queue, std::unique_ptr<Desktop> desktop, QObject* parent)
    : QObject(parent), queue_(queue), desktop_(std::move(desktop)) {
  connect(queue_, &Queue::Changed, this, &QueueOnDesktop::OnChanged);
  connect(queue_, &Queue::Progressed, this, &QueueOnDesktop::OnProgress);
  connect(queue_, &Queue::Ended, this, &QueueOnDesktop::OnEnded);
}

QueueOnDesktop::~QueueOnDesktop() = default;

void QueueOnDesktop::OnChanged() {
  const bool paints = queue_->painting();
  // Not between two pictures: the desktop would have time to fall asleep.
  const bool awake = paints || (queue_->going() && !queue_->held());
  if (awake != std::exchange(awake_, awake)) desktop_->KeepAwake(awake);
  if (!paints && std::exchange(shown_, -1) >= 0) desktop_->ShowProgress(std::nullopt);
}

void QueueOnDesktop::OnProgress() {
  if (!queue_->progress()) return;
  const int hundredths = static_cast<int>(queue_->progress()->done * 100);
  if (std::exchange(shown_, hundredths) != hundredths) {
    desktop_->ShowProgress(queue_->progress()->done);
  }
}

void QueueOnDesktop::OnEnded(int painted, int failed) {
  if (QApplication::activeWindow() || painted + failed == 0) return;
  QString text = painted == 1 ? tr("1 picture was painted.")
                              : tr("%n pictures were painted.", nullptr, painted);
  if (failed == 1) text += " " + tr("1 could not be: the queue says why.");
  if (failed > 1) text += " " + tr("%n could not be: the queue says why.", nullptr, failed);
  desktop_->Notify(tr("The queue is finished"), text);
}

}  // namespace pastiche
