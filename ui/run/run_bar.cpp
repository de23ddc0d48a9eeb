#include "ui/run/run_bar.h"

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

#include "core/base/duration_text.h"
#include "ui/document/document.h"
#include "ui/run/session_controller.h"
#include "ui/widgets/describe.h"

namespace pastiche {
namespace {

constexpr int kClockMs = 500;
constexpr int kProgressSteps = 1000;
constexpr int kFigureSpacing = 18;
constexpr int kCaptionSpacing = 6;
const QString kNothing = QStringLiteral("–");
// As wide as a figure gets.
const QString kWidestFigure = QStringLiteral("8.88e-08");

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

}  // namespace

RunBar::RunBar(SessionController* controller, Document* document, QAction* start, QAction* pause,
               QAction* stop, QWidget* parent)
    : QWidget(parent),
      controller_(controller),
      document_(document),
      start_(start),
      progress_(new ProgressLine) {
  progress_->setAccessibleName(tr("Progress"));
  progress_->setObjectName("progress");
  progress_->setTextVisible(true);

  auto* controls = new QHBoxLayout;
  controls->setSpacing(8);
  start_button_ = AddButton(controls, start, tr("Restart"));
  start_button_->setObjectName("start_button");
  AddButton(controls, pause, tr("Resume"))->setObjectName("pause_button");
  AddButton(controls, stop, tr("Stop"))->setObjectName("stop_button");
  controls->addSpacing(8);
  controls->addWidget(progress_, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 10, 12, 8);
  column->setSpacing(8);
  column->addLayout(controls);
  column->addWidget(MakeFigures());

  connect(controller_, &SessionController::StateChanged, this, &RunBar::OnState);
  connect(controller_, &SessionController::IterationDone, this, &RunBar::OnIteration);
  connect(controller_, &SessionController::RunEnded, this, &RunBar::OnEnd);
  connect(document_, &Document::Changed, this, &RunBar::ShowProgress);
  connect(&clock_, &QTimer::timeout, this, &RunBar::ShowTimes);
  clock_.setInterval(kClockMs);
  OnState(RunState::kIdle);
}

QWidget* RunBar::MakeFigures() {
  auto* row = new QWidget;
  // Figures come and grow while a run is on; the panels beside must not move for that.
  row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  auto* figures = new QHBoxLayout(row);
  figures->setContentsMargins(2, 0, 2, 0);
  figures->setSpacing(kFigureSpacing);
  total_ = AddFigure(figures, tr("Loss"), tr("α · photo + β · painting + smoothing: what falls."));
  parts_ = new QWidget;
  auto* parts = new QHBoxLayout(parts_);
  parts->setContentsMargins(0, 0, 0, 0);
  parts->setSpacing(kFigureSpacing);
  content_ = AddFigure(parts, tr("Photo"),
                       tr("Distance from the photo (content loss), before its weight α."));
  style_ = AddFigure(parts, tr("Painting"),
                     tr("Distance from the painting (style loss), before its weight β."));
  figures->addWidget(parts_);
  figures->addStretch();
  elapsed_ = AddFigure(figures, tr("Elapsed"), tr("Time since the start, without pauses."));
  remaining_ = AddFigure(figures, tr("Remaining"),
                         tr("Time until the end, by estimate: at the pace of the latest "
                            "iterations, and as many as are likely to pay."));
  remaining_->setObjectName("remaining");
  return row;
}

void RunBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // Where there is no room for all figures, the parts of the loss are in its tooltip only.
  int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right();
  for (const QLabel* figure : {total_, content_, style_, elapsed_, remaining_}) {
    needed += fontMetrics().horizontalAdvance(figure->accessibleName() + kWidestFigure) +
              kCaptionSpacing + kFigureSpacing;
  }
  parts_->setVisible(width() >= needed);
}

QToolButton* RunBar::AddButton(QHBoxLayout* row, QAction* action, const QString& longest_text) {
  auto* button = new QToolButton;
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setIconSize({18, 18});
  button->setProperty("role", "run");
  button->setFocusPolicy(Qt::StrongFocus);
  // Not the default action: a bright button has a dark icon.
  const auto show = [this, button, action] {
    button->setText(action->text().remove('&'));
    button->setAccessibleName(button->text());
    button->setIcon(IconOf(*button, *action));
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

QIcon RunBar::IconOf(const QToolButton& button, const QAction& action) const {
  const bool bright = button.property("role") == QVariant("primary");
  return bright && action.isEnabled() ? QIcon(":/icons/play-dark.svg") : action.icon();
}

void RunBar::SetStartBright(bool bright) {
  const QString role = bright ? "primary" : "run";
  if (start_button_->property("role") == role) return;
  start_button_->setProperty("role", role);
  start_button_->style()->unpolish(start_button_);
  start_button_->style()->polish(start_button_);
  start_button_->setIcon(IconOf(*start_button_, *start_));
}

QLabel* RunBar::AddFigure(QHBoxLayout* row, const QString& name, const QString& tooltip) {
  auto* caption = new QLabel(name);
  caption->setProperty("role", "hint");
  auto* figure = Describe(new QLabel(kNothing), name, tooltip);
  caption->setToolTip(tooltip);
  figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* pair = new QHBoxLayout;
  pair->setSpacing(kCaptionSpacing);
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
  report_.iteration = summary.iteration;
  report_.seconds = summary.seconds;
  if (summary.termination == Termination::kConverged ||
      summary.termination == Termination::kIterationLimit) {
    report_.done = 1;
  }
  if (summary.iteration > 0) ShowLosses(summary.loss);
  ShowProgress();
  ShowTimes();
}

void RunBar::ShowLosses(const LossTerms& loss) {
  total_->setText(locale().toString(loss.total, 'g', 3));
  content_->setText(locale().toString(loss.content, 'g', 3));
  style_->setText(locale().toString(loss.style, 'g', 3));
  total_->setToolTip(tr("α · photo + β · painting + smoothing: what falls.\nPhoto %1, painting %2.")
                         .arg(content_->text(), style_->text()));
}

void RunBar::ShowTimes() {
  const bool started = state_ != RunState::kIdle;
  const double since =
      state_ == RunState::kRunning ? 1e-3 * static_cast<double>(since_report_.elapsed()) : 0;
  elapsed_->setText(started ? ClockText(report_.seconds + since) : kNothing);
  const bool open = state_ == RunState::kRunning || state_ == RunState::kPaused;
  remaining_->setText(open && report_.seconds_left ? ClockText(*report_.seconds_left - since)
                                                   : kNothing);
}

QString RunBar::PlaceText() const {
  if (report_.scales == 1) {
    return tr("Iteration %1 of %2")
        .arg(report_.iteration)
        .arg(IterationsAt(document_->recipe(), 0));
  }
  return tr("Scale %1 of %2 · %3 px · iteration %4")
      .arg(report_.scale)
      .arg(report_.scales)
      .arg(LongestSide(report_.size))
      .arg(report_.scale_iteration);
}

QString RunBar::ProgressText() const {
  switch (state_) {
    case RunState::kIdle:
      return tr("Not started");
    case RunState::kPreparing:
      return tr("Looking at the pictures…");
    case RunState::kRunning:
      return PlaceText();
    case RunState::kPaused:
      return tr("Paused: %1").arg(PlaceText());
    case RunState::kStopping:
      return tr("Stopping…");
    case RunState::kFinished:
      // Two texts, not one with "(s)": English has no file of plurals.
      return report_.iteration == 1 ? tr("Ended after 1 iteration")
                                    : tr("Ended after %n iterations", nullptr, report_.iteration);
    case RunState::kFailed:
      return tr("Failed");
  }
  return {};
}

void RunBar::ShowProgress() {
  // Preparing has no measure: the bar runs to and fro.
  const bool busy = state_ == RunState::kPreparing;
  progress_->setRange(0, busy ? 0 : kProgressSteps);
  progress_->setValue(static_cast<int>(report_.done * kProgressSteps));
  const QString text = ProgressText();
  progress_->setFormat(text);
  progress_->setToolTip(text + "\n\n" +
                        tr("How much of the work is done, by estimate: the picture is painted at "
                           "growing sizes,\neach until more steps would hardly change it."));
}

}  // namespace pastiche
