#pragma once

#include <cstdint>
#include <optional>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "core/session/session_types.h"

class QAction;
class QGridLayout;
class QMenu;
class QProgressBar;
class QScrollArea;
class QToolButton;

namespace pastiche {

class ActionButton;
class Document;
class RunDetails;
class SessionController;

/// What the bar's buttons do.
struct RunActions {
  /// Does what the main button says; its key is the button's.
  QAction* paint;
  QAction* start;
  QAction* go_on;
  QAction* go_on_larger;
  QAction* pause;
  QAction* stop;
  QAction* export_picture;
  QAction* add_to_queue;
};

/// Start or Continue, Pause, Stop and Export, and how the run is getting on in words; its numbers
/// are in a fold.
class RunBar : public QWidget {
  Q_OBJECT
 public:
  /// All of these must outlive the bar.
  RunBar(SessionController* controller, Document* document, const RunActions& actions,
         QWidget* parent = nullptr);

  /// The one thing that the bar offers brightly.
  enum class Next { kNothing, kPaint, kExport };
  /// `goes_on`: the first button is Continue, and not Start.
  void SetNext(bool goes_on, Next next);
  /// What the main button does at the moment.
  QAction* main_action() const;
  /// Why nothing can be started, or what is chosen cannot be taken up by the run: one line, said in
  /// place of how it gets on; empty for nothing.
  void SetObstacle(const QString& obstacle);

  /// Of the bar without its numbers.
  int LeastHeight() const;
  /// Of the numbers, where they are asked for.
  int LeastDetailsHeight() const;
  /// Whether there is room for the numbers; they are seen only where there is.
  void SetRoomForDetails(bool room);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void BuildLayout();
  void ShowDetails();
  /// In one row, or with the progress above the buttons where there is no room beside them.
  void Arrange();
  void OnState(RunState state);
  void OnIteration(const IterationReport& report);
  void OnEnd(const RunSummary& summary);
  /// Its document is about to go.
  void LetGoOfRun();
  void ShowTimes();
  void ShowProgress();
  QString ProgressText() const;
  /// The numbers behind it.
  QString ProgressNumbers() const;
  /// Whether what was run, or is, is what is open now.
  bool IsOfDocument() const;
  /// Seconds since the latest report, while the run goes on.
  double SinceReport() const;

  SessionController* controller_;
  Document* document_;
  RunActions actions_;
  QMenu* more_;
  ActionButton* main_;
  ActionButton* pause_;
  ActionButton* stop_;
  ActionButton* export_;
  QProgressBar* progress_;
  QToolButton* details_toggle_;
  RunDetails* details_;
  /// Around the details, so that a low window can have them open.
  QScrollArea* fold_;
  bool room_for_details_ = true;
  QWidget* buttons_ = nullptr;
  QWidget* tail_ = nullptr;
  QGridLayout* grid_ = nullptr;
  /// As it is arranged; nothing before the first time.
  std::optional<bool> one_row_;
  QTimer clock_;
  QString obstacle_;
  RunState state_ = RunState::kIdle;
  /// Document::load_count as the run began; nothing where its document is gone.
  std::optional<std::uint64_t> load_of_run_ = 0;
  Termination termination_ = Termination::kNotRun;
  /// The latest of the run, and the time since it came.
  IterationReport report_;
  QElapsedTimer since_report_;
};

}  // namespace pastiche
