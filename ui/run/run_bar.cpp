#include "ui/run/run_bar.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QScrollArea>
#include <QToolButton>

#include "core/base/duration_text.h"
#include "ui/document/document.h"
#include "ui/remembered/settings.h"
#include "ui/run/action_button.h"
#include "ui/run/loss_plot.h"
#include "ui/run/progress_words.h"
#include "ui/run/run_details.h"
#include "ui/run/session_controller.h"
#include "ui/widgets/describe.h"

namespace pastiche {
namespace {

constexpr int kClockMs = 500;
constexpr int kProgressSteps = 1000;
constexpr int kSpacing = 8;
constexpr int kMargin = 12;
/// Of the numbers, where the window has no room for more.
constexpr int kLeastFold = 40;
constexpr const char* kDetailsOpen = "run/details";

/// Shows the start of a text that has no room; the whole of it is in the tooltip.
class ProgressLine : public QProgressBar {
 public:
  QString text() const override {
    return fontMetrics().elidedText(format(), Qt::ElideRight, width() - 2 * kTextMargin);
  }

 private:
  static constexpr int kTextMargin = 6;
};

QString ClockText(double seconds) { return QString::fromStdString(DurationText(seconds)); }

QWidget* RowOf(std::initializer_list<QWidget*> widgets) {
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(kSpacing);
  for (QWidget* widget : widgets) layout->addWidget(widget);
  return row;
}

}  // namespace

RunBar::RunBar(SessionController* controller, Document* document, const RunActions& actions,
               QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      document_(document),
      actions_(actions),
      more_(new QMenu(this)),
      main_(new ActionButton({actions.start, actions.go_on}, {tr("Restart"), tr("Start anew")})),
      pause_(new ActionButton({actions.pause}, {tr("Resume")})),
      stop_(new ActionButton({actions.stop})),
      export_(new ActionButton({actions.export_picture}, {tr("Export…")})),
      progress_(new ProgressLine),
      details_toggle_(new QToolButton),
      details_(new RunDetails),
      fold_(new QScrollArea) {
  more_->addActions({actions.go_on, actions.go_on_larger, actions.start});
  more_->addSeparator();
  more_->addAction(actions.add_to_queue);
  main_->SetKeyOf(actions.paint);
  main_->setObjectName("start_button");
  pause_->setObjectName("pause_button");
  stop_->setObjectName("stop_button");
  export_->setObjectName("export_button");
  progress_->setAccessibleName(tr("Progress"));
  progress_->setObjectName("progress");
  progress_->setTextVisible(true);
  Describe(details_toggle_, tr("Details"), tr("Show or hide the numbers of the run."));
  details_toggle_->setObjectName("run_details_toggle");
  details_toggle_->setCheckable(true);
  details_toggle_->setAutoRaise(true);
  details_toggle_->setFocusPolicy(Qt::TabFocus);
  BuildLayout();

  connect(details_toggle_, &QToolButton::toggled, this, [this](bool open) {
    ShowDetails();
    details_toggle_->setArrowType(open ? Qt::DownArrow : Qt::UpArrow);
    Settings().setValue(kDetailsOpen, open);
  });
  details_toggle_->setArrowType(Qt::UpArrow);
  details_toggle_->setChecked(Settings().value(kDetailsOpen, false).toBool());
  connect(controller_, &SessionController::StateChanged, this, &RunBar::OnState);
  connect(controller_, &SessionController::IterationDone, this, &RunBar::OnIteration);
  connect(controller_, &SessionController::Reported, details_->plot(),
          [this](const std::vector<IterationReport>& reports) {
            if (IsOfDocument()) details_->plot()->Add(reports);
          });
  connect(controller_, &SessionController::RunChanged, details_->plot(), &LossPlot::MarkSettings);
  connect(controller_, &SessionController::RunEnded, this, &RunBar::OnEnd);
  connect(document_, &Document::Changed, this, &RunBar::ShowProgress);
  // It names the button.
  for (const QAction* action : {actions_.start, actions_.go_on}) {
    connect(action, &QAction::changed, this, &RunBar::ShowProgress);
  }
  connect(document_, &Document::AboutToLoad, this, &RunBar::LetGoOfRun);
  connect(&clock_, &QTimer::timeout, this, [this] {
    ShowTimes();
    ShowProgress();
  });
  clock_.setInterval(kClockMs);
  OnState(RunState::kIdle);
}

void RunBar::BuildLayout() {
  buttons_ = RowOf({main_, pause_, stop_});
  tail_ = RowOf({details_toggle_, export_});
  grid_ = new QGridLayout;
  grid_->setHorizontalSpacing(kSpacing);
  grid_->setVerticalSpacing(kSpacing);
  grid_->setColumnStretch(1, 1);
  fold_->setWidget(details_);
  fold_->setWidgetResizable(true);
  fold_->setFrameShape(QFrame::NoFrame);
  fold_->setFocusPolicy(Qt::NoFocus);
  fold_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  fold_->setMinimumHeight(kLeastFold);
  fold_->hide();
  // Figures come and grow while a run is on; the panels beside must not move for that.
  fold_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
  progress_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kMargin, 10, kMargin, 8);
  column->setSpacing(kSpacing);
  column->addLayout(grid_);
  column->addWidget(fold_);
  Arrange();
  // As they stand.
  QWidget* before = main_;
  for (QWidget* button : {static_cast<QWidget*>(pause_), static_cast<QWidget*>(stop_),
                          static_cast<QWidget*>(details_toggle_), static_cast<QWidget*>(export_)}) {
    setTabOrder(std::exchange(before, button), button);
  }
}

int RunBar::LeastHeight() const {
  const QMargins margins = layout()->contentsMargins();
  return grid_->minimumSize().height() + margins.top() + margins.bottom();
}

int RunBar::LeastDetailsHeight() const {
  return details_toggle_->isChecked() ? fold_->minimumHeight() + layout()->spacing() : 0;
}

void RunBar::SetRoomForDetails(bool room) {
  if (room == room_for_details_) return;
  room_for_details_ = room;
  ShowDetails();
}

void RunBar::ShowDetails() { fold_->setVisible(room_for_details_ && details_toggle_->isChecked()); }

void RunBar::Arrange() {
  // The narrower the bar, the more of its buttons are icons alone; the one that paints never is.
  const auto row_width = [this](bool compact, bool most_compact = false) {
    return main_->WidthOf(false) + pause_->WidthOf(compact) + stop_->WidthOf(compact) +
           export_->WidthOf(most_compact) + details_toggle_->sizeHint().width() + 5 * kSpacing +
           2 * kMargin;
  };
  const int words = fontMetrics().horizontalAdvance(tr("Painting large shapes, 88 min left")) + 24;
  const bool one_row = width() >= row_width(/*compact=*/false) + words;
  const bool compact = !one_row && width() < row_width(/*compact=*/false);
  pause_->SetCompact(compact);
  stop_->SetCompact(compact);
  export_->SetCompact(compact && width() < row_width(/*compact=*/true));
  // What it was made for must not keep the window from getting smaller.
  setMinimumWidth(row_width(/*compact=*/true, /*most_compact=*/true));
  if (one_row_ == one_row) return;
  one_row_ = one_row;
  for (QWidget* part : {buttons_, static_cast<QWidget*>(progress_), tail_}) {
    grid_->removeWidget(part);
  }
  const int row = one_row ? 0 : 1;
  grid_->addWidget(buttons_, row, 0);
  grid_->addWidget(tail_, row, 2);
  if (one_row) {
    grid_->addWidget(progress_, 0, 1);
  } else {
    grid_->addWidget(progress_, 0, 0, 1, 3);
  }
}

void RunBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  Arrange();
}

void RunBar::SetNext(bool goes_on, Next next) {
  main_->Show(goes_on ? actions_.go_on : actions_.start);
  main_->SetMore(actions_.add_to_queue->isEnabled() ? more_ : nullptr);
  main_->SetBright(next == Next::kPaint);
  export_->SetBright(next == Next::kExport);
  ShowProgress();
}

QAction* RunBar::main_action() const { return main_->action(); }

void RunBar::SetObstacle(const QString& obstacle) {
  if (obstacle == obstacle_) return;
  obstacle_ = obstacle;
  ShowProgress();
}

void RunBar::OnState(RunState state) {
  const RunState before = state_;
  state_ = state;
  if (state == RunState::kPreparing ||
      (state == RunState::kRunning && before != RunState::kPaused &&
       before != RunState::kPreparing)) {
    report_ = {};
    load_of_run_ = document_->load_count();
    termination_ = Termination::kNotRun;
    details_->Clear();
  }
  if (state == RunState::kRunning) {
    since_report_.start();
    clock_.start();
  } else {
    clock_.stop();
  }
  ShowProgress();
  ShowTimes();
}

void RunBar::OnIteration(const IterationReport& report) {
  if (!IsOfDocument()) return;
  report_ = report;
  since_report_.start();
  details_->ShowReport(report);
  ShowProgress();
  ShowTimes();
}

void RunBar::OnEnd(const RunSummary& summary) {
  if (!IsOfDocument()) return;
  report_.iteration = summary.iteration;
  report_.seconds = summary.seconds;
  termination_ = summary.termination;
  if (summary.termination == Termination::kConverged ||
      summary.termination == Termination::kIterationLimit) {
    report_.done = 1;
  }
  if (summary.iteration > 0) details_->ShowLosses(summary.loss);
  ShowProgress();
  ShowTimes();
}

void RunBar::LetGoOfRun() {
  load_of_run_.reset();
  report_ = {};
  details_->Clear();
  details_->plot()->Clear();
  ShowProgress();
  ShowTimes();
}

bool RunBar::IsOfDocument() const { return load_of_run_ == document_->load_count(); }

double RunBar::SinceReport() const {
  return state_ == RunState::kRunning ? 1e-3 * static_cast<double>(since_report_.elapsed()) : 0;
}

void RunBar::ShowTimes() {
  std::optional<double> elapsed;
  std::optional<double> remaining;
  if (IsOfDocument() && state_ != RunState::kIdle) elapsed = report_.seconds + SinceReport();
  if ((state_ == RunState::kRunning || state_ == RunState::kPaused) && report_.seconds_left) {
    remaining = *report_.seconds_left - SinceReport();
  }
  details_->ShowTimes(elapsed, remaining);
}

QString RunBar::ProgressText() const {
  const auto with_time = [this](const QString& text) {
    if (!report_.seconds_left) return text;
    return tr("%1, %2").arg(text, TimeLeftText(*report_.seconds_left - SinceReport()));
  };
  if (!obstacle_.isEmpty()) return obstacle_;
  switch (IsOfDocument() ? state_ : RunState::kIdle) {
    case RunState::kIdle:
      return tr("Ready. Press %1.").arg(main_->text());
    case RunState::kPreparing:
      return tr("Looking at the pictures…");
    case RunState::kRunning:
      return with_time(StageText(report_));
    case RunState::kPaused:
      return with_time(tr("Paused"));
    case RunState::kStopping:
      return tr("Stopping…");
    case RunState::kFinished:
      if (termination_ == Termination::kStopped) {
        return tr("Stopped after %1").arg(ClockText(report_.seconds));
      }
      if (report_.iteration == 0) return tr("Finished at once: there was nothing to change.");
      return tr("Finished in %1").arg(ClockText(report_.seconds));
    case RunState::kFailed:
      return tr("Failed");
  }
  return {};
}

QString RunBar::ProgressNumbers() const {
  const QString explanation =
      tr("How much of the work is done, by estimate: the picture is painted at growing sizes,\n"
         "each until more steps would hardly change it.");
  switch (IsOfDocument() ? state_ : RunState::kIdle) {
    case RunState::kRunning:
    case RunState::kPaused:
      return PlaceText(report_, IterationsAt(document_->recipe(), 0)) + "\n\n" + explanation;
    case RunState::kFinished:
      return tr("Ended after %n iterations", nullptr, report_.iteration);
    default:
      return explanation;
  }
}

void RunBar::ShowProgress() {
  // Preparing has no measure: the bar runs to and fro.
  const bool busy = IsOfDocument() && state_ == RunState::kPreparing;
  progress_->setRange(0, busy ? 0 : kProgressSteps);
  progress_->setValue(IsOfDocument() ? static_cast<int>(report_.done * kProgressSteps) : 0);
  const QString text = ProgressText();
  progress_->setFormat(text);
  progress_->setToolTip(text + "\n" + ProgressNumbers());
}

}  // namespace pastiche
