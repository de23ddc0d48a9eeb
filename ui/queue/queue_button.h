#pragma once

#include <QToolButton>

namespace pastiche {

class Queue;

/// Says in the status bar that there is a queue with something left to paint; a click shows it. Not
/// there otherwise.
class QueueButton : public QToolButton {
  Q_OBJECT
 public:
  /// `queue` must outlive the button.
  explicit QueueButton(Queue* queue, QWidget* parent = nullptr);

 private:
  void ShowState();

  Queue* queue_;
};

}  // namespace pastiche
