#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "core/session/session_types.h"
#include "ui/remaining_time.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace pastiche {

class RecipeModel;
class SessionController;

/// Start, Pause and Stop, and how the run is getting on: iteration, losses, time.
class RunBar : public QWidget {
  Q_OBJECT
 public:
  /// All of these must outlive the bar.
  RunBar(SessionController* controller, RecipeModel* model, QAction* start, QAction* pause,
         QAction* stop, QWidget* parent = nullptr);

 private:
  /// A button for an action, wide enough for the longest text that the action takes.
  QToolButton* AddButton(QHBoxLayout* row, QAction* action, const char* role,
                         const QString& longest_text);
  QLabel* AddFigure(QHBoxLayout* row, const QString& name, const QString& tooltip);
  void OnState(RunState state);
  void OnIteration(const IterationReport& report);
  void OnEnd(const RunSummary& summary);
  void ShowLosses(const LossTerms& loss);
  void ShowTimes();
  void ShowProgress(int iteration);

  SessionController* controller_;
  RecipeModel* model_;
  QProgressBar* progress_;
  QLabel* total_ = nullptr;
  QLabel* content_ = nullptr;
  QLabel* style_ = nullptr;
  QLabel* elapsed_ = nullptr;
  QLabel* remaining_ = nullptr;
  QTimer clock_;
  RemainingTime estimate_;
  RunState state_ = RunState::kIdle;
  int iteration_ = 0;
  /// Seconds of the latest report, and the time since it came.
  double seconds_ = 0;
  QElapsedTimer since_report_;
};

/// "1:05", "2:10:07".
QString DurationText(double seconds);

}  // namespace pastiche
