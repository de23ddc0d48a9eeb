#pragma once

#include <array>
#include <functional>
#include <optional>
#include <vector>

#include <QString>
#include <QTimer>
#include <QWidget>

namespace pastiche {

/// What a problem is about. A problem stands until its cause is mended or another of the same kind
/// takes its place.
enum class Problem {
  kPhoto,
  kPainting,
  kStartPicture,
  kSamples,
  kNetwork,
  kKeeping,
  kExport,
  kRun,
  kCanvas,
  kMasks,
  kDocument,
  kQueue,
  kProgram
};

/// What can be done about a message, as a button in it.
struct WayOut {
  QString text;
  QString tip;
  std::function<void()> act;
};

class Toast;

/// Messages over the lower edge of the canvas, each with its way out. Problems stay, one for each
/// cause, until they are mended or closed; a notice goes by itself, but not from under the mouse or
/// the keyboard. At most three are seen; the others wait for their place.
class Toasts : public QWidget {
  Q_OBJECT
 public:
  /// Over `ground`, along its lower edge.
  explicit Toasts(QWidget* ground);

  /// An empty message is the same as Clear.
  void Show(Problem cause, const QString& message, const WayOut& way_out = {});
  /// The cause is no more.
  void Clear(Problem cause) { Show(cause, {}); }
  /// Something went as it was wished. Returns a number for TakeBack.
  int Say(const QString& message, const WayOut& way_out = {});
  /// What is being done, and how it can be called off: it stays until it is taken back. `number` is
  /// 0 or what this returned before, for what it has come to; one that was closed stays so.
  int ShowWork(int number, const QString& message, const WayOut& way_out);
  /// What was said under this number is no longer so.
  void TakeBack(int number);
  /// The user has read it all. What is being done stays.
  void Dismiss();
  bool empty() const { return messages_.empty(); }
  /// Whether there is anything but notices.
  bool has_problems() const;

 Q_SIGNALS:
  /// A screen reader is told of a message.
  void ReadOut(const QString& message);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Message {
    /// None: a notice.
    std::optional<Problem> cause;
    QString text;
    WayOut way_out;
    /// Of a notice.
    int number = 0;
    /// Something is being done: a notice that stays.
    bool work = false;
  };

  /// Whether it goes by itself.
  static bool IsPassing(const Message& message) { return !message.cause && !message.work; }
  std::size_t FirstSeen() const;
  void Close(const Toast* toast, bool act);
  void EndNotices();
  void ShowMessages();
  void Announce(const QString& message);
  void Place();

  /// The newest last.
  std::vector<Message> messages_;
  std::array<Toast*, 3> toasts_;
  QTimer notice_time_{this};
  int last_number_ = 0;
};

}  // namespace pastiche
