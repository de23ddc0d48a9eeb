#pragma once

#include <memory>

#include <QObject>

#include "ui/run/desktop.h"

namespace pastiche {

class Queue;

/// What the desktop hears of the queue: the machine stays awake while it paints, the taskbar shows
/// how far the present picture is, and its end is told to who has gone to another window.
class QueueOnDesktop : public QObject {
  Q_OBJECT
 public:
  /// `queue` must outlive it.
  QueueOnDesktop(Queue* queue, std::unique_ptr<Desktop> desktop, QObject* parent = nullptr);
  ~QueueOnDesktop() override;

 private:
  void OnChanged();
  void OnProgress();
  void OnEnded(int painted, int failed);

  Queue* queue_;
  std::unique_ptr<Desktop> desktop_;
  bool awake_ = false;
  /// In hundredths, as it is shown; -1 for none.
  int shown_ = -1;
};

}  // namespace pastiche
