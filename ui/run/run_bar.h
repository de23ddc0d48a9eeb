#pragma once

#include <QElapsedTimer>
#include <QIcon>
#include <QTimer>
#include <QWidget>

#include "core/session/session_types.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace pastiche {

class Document;
class SessionController;

/// Start, Pause and Stop, and how the run is getting on: iteration, losses, time.
class RunBar : public QWidget {
  Q_OBJECT
 public:
  /// All of these must outlive the bar.
  RunBar(SessionController* controller, Document* document, QAction* start, QAction* pause,
         QAction* stop, QWidget* parent = nullptr);

  /// Start is the next thing to do.
  void SetStartBright(bool bright);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// A button for an action, wide enough for the longest text that the action takes.
  QToolButton* AddButton(QHBoxLayout* row, QAction* action, const QString& longest_text);
  QIcon IconOf(const QToolButton& button, const QAction& action) const;
  QLabel* AddFigure(QHBoxLayout* row, const QString& name, const QString& tooltip);
  QWidget* MakeFigures();
  void OnState(RunState state);
  void OnIteration(const IterationReport& report);
  void OnEnd(const RunSummary& summary);
  void ShowLosses(const LossTerms& loss);
  void ShowTimes();
  void ShowProgress();
  /// "Scale 3 of 5 · 256 px · iteration 12", or "Iteration 12 of 300" where there is one scale.
  QString PlaceText() const;
  QString ProgressText() const;

  SessionController* controller_;
  Document* document_;
  QAction* start_;
  QToolButton* start_button_ = nullptr;
  QProgressBar* progress_;
  QLabel* total_ = nullptr;
  /// The figures of the loss's parts.
  QWidget* parts_ = nullptr;
  QLabel* content_ = nullptr;
  QLabel* style_ = nullptr;
  QLabel* elapsed_ = nullptr;
  QLabel* remaining_ = nullptr;
  QTimer clock_;
  RunState state_ = RunState::kIdle;
  /// The latest of the run, and the time since it came.
  IterationReport report_;
  QElapsedTimer since_report_;
};

}  // namespace pastiche
