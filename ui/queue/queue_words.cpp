#include "ui/queue/queue_words.h"

#include <algorithm>
#include <vector>

#include <QCoreApplication>

#include "core/base/duration_text.h"
#include "ui/run/progress_words.h"

namespace pastiche {
namespace {

#define QUEUE_TR(text) QT_TRANSLATE_NOOP("pastiche::Queue", text)

QString Tr(const char* text, int count = -1) {
  return QCoreApplication::translate("pastiche::Queue", text, nullptr, count);
}

QString ClockText(double seconds) { return QString::fromStdString(DurationText(seconds)); }

QString WaitingText(const QueueEntry& entry) {
  const int percent = static_cast<int>(entry.done * 100);
  if (percent < 1) return Tr(QUEUE_TR("Waiting"));
  return Tr(QUEUE_TR("Waiting, %1 % painted")).arg(percent);
}

QString PaintingText(const Queue& queue) {
  const auto& report = queue.progress();
  if (!report) return Tr(QUEUE_TR("Looking at the pictures…"));
  if (!report->seconds_left) return StageText(*report);
  return Tr(QUEUE_TR("%1, %2")).arg(StageText(*report), TimeLeftText(*report->seconds_left));
}

/// Whether what waits is painted in part, or still being left off.
bool IsBegun(const Queue& queue) {
  const std::vector<QueueEntry>& entries = queue.entries();
  return std::any_of(entries.begin(), entries.end(), [](const QueueEntry& entry) {
    return entry.state == QueueState::kPainting ||
           (entry.state == QueueState::kWaiting && entry.done > 0);
  });
}

}  // namespace

QString QueueEntryText(const Queue& queue, const QueueEntry& entry) {
  switch (entry.state) {
    case QueueState::kWaiting:
      return WaitingText(entry);
    case QueueState::kPainting:
      return PaintingText(queue);
    case QueueState::kDone: {
      const QString text = Tr(QUEUE_TR("Finished in %1")).arg(ClockText(entry.seconds));
      return entry.message.isEmpty() ? text : text + ". " + entry.message;
    }
    case QueueState::kStopped:
      return Tr(QUEUE_TR("Stopped"));
    case QueueState::kFailed:
      return entry.message;
  }
  return {};
}

QString QueueText(const Queue& queue) {
  if (!queue.obstacle().isEmpty()) return queue.obstacle();
  const int count = queue.unfinished();
  if (count == 0) {
    return queue.entries().empty() ? QString() : Tr(QUEUE_TR("Nothing is left to paint."));
  }
  // Two texts each, not one with "(s)": English has no file of plurals.
  if (queue.going() && queue.held()) {
    return Tr(QUEUE_TR("Goes on when the window's own picture is finished."));
  }
  if (queue.going()) {
    return count == 1
               ? Tr(QUEUE_TR("Painting: 1 picture to go."))
               : Tr(QT_TRANSLATE_N_NOOP("pastiche::Queue", "Painting: %n pictures to go."), count);
  }
  if (IsBegun(queue)) {
    return count == 1
               ? Tr(QUEUE_TR("Paused: 1 picture waits."))
               : Tr(QT_TRANSLATE_N_NOOP("pastiche::Queue", "Paused: %n pictures wait."), count);
  }
  return count == 1
             ? Tr(QUEUE_TR("Not started: 1 picture waits."))
             : Tr(QT_TRANSLATE_N_NOOP("pastiche::Queue", "Not started: %n pictures wait."), count);
}

}  // namespace pastiche
