#include "ui/run_bar.h"

#include <algorithm>
#include <cmath>

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/describe.h"
#include "ui/recipe_model.h"
#include "ui/session_controller.h"

namespace pastiche {
namespace {

constexpr int kClockMs = 500;
constexpr int kProgressSteps = 1000;
const QString kNothing = QStringLiteral("–");

}  // namespace

QString DurationText(double seconds) {
  const auto whole = static_cast<long long>(std::llround(std::max(0.0, seconds)));
  const QString tail = QStringLiteral("%1:%2")
                           .arg(whole / 60 % 60, whole >= 3600 ? 2 : 1, 10, QChar('0'))
                           .arg(whole % 60, 2, 10, QChar('0'));
  return whole >= 3600 ? QStringLiteral("%1:%2").arg(whole / 3600).arg(tail) : tail;
}

RunBar::RunBar(SessionController* controller, RecipeModel* model, QAction* start, QAction* pause,
               QAction* stop, QWidget* parent)
    : QWidget(parent), controller_(controller), model_(model), progress_(new QProgressBar) {
  Describe(progress_, tr("Progress"),
           tr("How much of the work is done, by estimate: the picture is painted at growing sizes, "
              "each until more steps would hardly change it."));
  progress_->setObjectName("progress");
  progress_->setTextVisible(true);

  auto* figures_widget = new QWidget;
  // Figures come and grow while a run is on; the panels beside must not move for that.
  figures_widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  auto* figures = new QHBoxLayout(figures_widget);
  figures->setContentsMargins(2, 0, 2, 0);
  figures->setSpacing(18);
  total_ = AddFigure(figures, tr("Loss"), tr("α · photo + β · painting + smoothing: what falls."));
  content_ = AddFigure(figures, tr("Photo"),
                       tr("Distance from the photo (content loss), before its weight α."));
  style_ = AddFigure(figures, tr("Painting"),
                     tr("Distance from the painting (style loss), before its weight β."));
  figures->addStretch();
  elapsed_ = AddFigure(figures, tr("Elapsed"), tr("Time since the start, without pauses."));
  remaining_ = AddFigure(figures, tr("Remaining"),
                         tr("Time until the end, by estimate: at the pace of the latest "
                            "iterations, and as many as are likely to pay."));

  remaining_->setObjectName("remaining");

  auto* controls = new QHBoxLayout;
  controls->setSpacing(8);
  AddButton(controls, start, "primary", tr("Restart"))->setObjectName("start_button");
  AddButton(controls, pause, "run", tr("Resume"))->setObjectName("pause_button");
  AddButton(controls, stop, "run", tr("Stop"))->setObjectName("stop_button");
  controls->addSpacing(8);
  controls->addWidget(progress_, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 10, 12, 8);
  column->setSpacing(8);
  column->addLayout(controls);
  column->addWidget(figures_widget);

  connect(controller_, &SessionController::StateChanged, this, &RunBar::OnState);
  connect(controller_, &SessionController::IterationDone, this, &RunBar::OnIteration);
  connect(controller_, &SessionController::RunEnded, this, &RunBar::OnEnd);
  connect(model_, &RecipeModel::Changed, this, &RunBar::ShowProgress);
  connect(&clock_, &QTimer::timeout, this, &RunBar::ShowTimes);
  clock_.setInterval(kClockMs);
  OnState(RunState::kIdle);
}

QToolButton* RunBar::AddButton(QHBoxLayout* row, QAction* action, const char* role,
                               const QString& longest_text) {
  auto* button = new QToolButton;
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setIconSize({18, 18});
  button->setProperty("role", role);
  button->setFocusPolicy(Qt::StrongFocus);
  const bool primary = qstrcmp(role, "primary") == 0;
  // Not the default action: the button is bright, with a dark icon, while the action's data says
  // that pressing it is the next thing to do.
  const auto show = [button, action, primary] {
    const bool bright = primary && action->data().toBool();
    const bool dark = bright && action->isEnabled();
    const QString role = bright ? "primary" : "run";
    if (button->property("role") != role) {
      button->setProperty("role", role);
      button->style()->unpolish(button);
      button->style()->polish(button);
    }
    button->setText(action->text().remove('&'));
    button->setAccessibleName(button->text());
    button->setIcon(dark ? QIcon(":/icons/play-dark.svg") : action->icon());
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
  };
  connect(button, &QToolButton::clicked, action, &QAction::trigger);
  connect(action, &QAction::changed, button, show);
  button->setText(longest_text);
  button->setIcon(action->icon());
  button->ensurePolished();
  button->setMinimumWidth(button->sizeHint().width());
  show();
  row->addWidget(button);
  return button;
}

QLabel* RunBar::AddFigure(QHBoxLayout* row, const QString& name, const QString& tooltip) {
  auto* caption = new QLabel(name);
  caption->setProperty("role", "hint");
  auto* figure = Describe(new QLabel(kNothing), name, tooltip);
  caption->setToolTip(tooltip);
  figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* pair = new QHBoxLayout;
  pair->setSpacing(6);
  pair->addWidget(caption);
  pair->addWidget(figure);
  row->addLayout(pair);
  return figure;
}

void RunBar::OnState(RunState state) {
  const RunState before = state_;
  state_ = state;
  if (state == RunState::kPreparing ||
      (state == RunState::kRunning && before != RunState::kPaused &&
       before != RunState::kPreparing)) {
    report_ = {};
    for (QLabel* figure : {total_, content_, style_}) figure->setText(kNothing);
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
  report_ = report;
  since_report_.start();
  ShowLosses(report.loss);
  ShowProgress();
  ShowTimes();
}

void RunBar::OnEnd(const RunSummary& summary) {
  report_.iteration = summary.iterations;
  report_.seconds = summary.seconds;
  if (summary.termination == Termination::kConverged ||
      summary.termination == Termination::kIterationLimit) {
    report_.done = 1;
  }
  if (summary.iterations > 0) ShowLosses(summary.loss);
  ShowProgress();
  ShowTimes();
}

void RunBar::ShowLosses(const LossTerms& loss) {
  total_->setText(locale().toString(loss.total, 'g', 3));
  content_->setText(locale().toString(loss.content, 'g', 3));
  style_->setText(locale().toString(loss.style, 'g', 3));
}

void RunBar::ShowTimes() {
  const bool started = state_ != RunState::kIdle;
  const double since =
      state_ == RunState::kRunning ? 1e-3 * static_cast<double>(since_report_.elapsed()) : 0;
  elapsed_->setText(started ? DurationText(report_.seconds + since) : kNothing);
  const bool open = state_ == RunState::kRunning || state_ == RunState::kPaused;
  remaining_->setText(open && report_.seconds_left ? DurationText(*report_.seconds_left - since)
                                                   : kNothing);
}

QString RunBar::PlaceText() const {
  if (report_.scales == 1) {
    return tr("Iteration %1 of %2").arg(report_.iteration).arg(model_->recipe().iterations);
  }
  return tr("Scale %1 of %2 · %3 px · iteration %4")
      .arg(report_.scale)
      .arg(report_.scales)
      .arg(LongestSide(report_.size))
      .arg(report_.scale_iteration);
}

void RunBar::ShowProgress() {
  // Preparing has no measure: the bar runs to and fro.
  const bool busy = state_ == RunState::kPreparing;
  progress_->setRange(0, busy ? 0 : kProgressSteps);
  progress_->setValue(static_cast<int>(report_.done * kProgressSteps));
  switch (state_) {
    case RunState::kIdle:
      progress_->setFormat(tr("Not started"));
      break;
    case RunState::kPreparing:
      progress_->setFormat(tr("Looking at the pictures…"));
      break;
    case RunState::kRunning:
      progress_->setFormat(PlaceText());
      break;
    case RunState::kPaused:
      progress_->setFormat(tr("Paused: %1").arg(PlaceText()));
      break;
    case RunState::kStopping:
      progress_->setFormat(tr("Stopping…"));
      break;
    case RunState::kFinished:
      progress_->setFormat(tr("Ended after %n iteration(s)", nullptr, report_.iteration));
      break;
    case RunState::kFailed:
      progress_->setFormat(tr("Failed"));
      break;
  }
}

}  // namespace pastiche
