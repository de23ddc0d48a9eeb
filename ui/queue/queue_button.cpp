#include "ui/queue/queue_button.h"

#include "ui/queue/queue.h"
#include "ui/queue/queue_words.h"
#include "ui/widgets/describe.h"

namespace pastiche {

QueueButton::QueueButton(Queue* queue, QWidget* parent) : QToolButton(parent), queue_(queue) {
  setObjectName("queue_button");
  setAutoRaise(true);
  setFocusPolicy(Qt::TabFocus);
  connect(queue_, &Queue::Changed, this, &QueueButton::ShowState);
  connect(queue_, &Queue::Progressed, this, &QueueButton::ShowState);
  ShowState();
}

void QueueButton::ShowState() {
  const int count = queue_->unfinished();
  setVisible(count > 0);
  const int percent = queue_->progress() ? static_cast<int>(queue_->progress()->done * 100) : 0;
  // Figures and no words: the whole sentence is in the tooltip.
  setText(queue_->painting() ? tr("Queue: %1 (%2 %)").arg(count).arg(percent)
                             : tr("Queue: %1").arg(count));
  Describe(this, text(), QueueText(*queue_) + "\n" + tr("Click to see the queue."));
}

}  // namespace pastiche
