#pragma once

#include <map>

#include <QFrame>
#include <QString>

class QLabel;

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
  kDocument,
  kQueue,
  kProgram
};

/// The strip over the canvas that says what went wrong, one line for each cause; not there while
/// nothing is wrong. It can be closed.
class ProblemBanner : public QFrame {
  Q_OBJECT
 public:
  explicit ProblemBanner(QWidget* parent = nullptr);

  /// An empty message is the same as Clear.
  void Show(Problem cause, const QString& message);
  /// The cause is no more.
  void Clear(Problem cause) { Show(cause, {}); }
  /// The user has read it all.
  void Dismiss();
  bool Shows(Problem cause) const { return messages_.contains(cause); }
  bool empty() const { return messages_.empty(); }

 private:
  void ShowMessages();

  std::map<Problem, QString> messages_;
  QLabel* text_;
};

}  // namespace pastiche
