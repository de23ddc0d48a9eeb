#include "ui/run/run_details.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include "core/base/duration_text.h"
#include "ui/run/loss_plot.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/selectable_label.h"

namespace pastiche {
namespace {

const QString kNothing = QStringLiteral("–");
/// The pace is that of so many seconds at the least.
constexpr double kPaceSeconds = 2;

QString ClockText(std::optional<double> seconds) {
  return seconds ? QString::fromStdString(DurationText(*seconds)) : kNothing;
}

}  // namespace

RunDetails::RunDetails(QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout), plot_(new LossPlot) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(2, 0, 2, 0);
  column->setSpacing(6);
  column->addLayout(grid_);
  column->addWidget(plot_);
  grid_->setHorizontalSpacing(14);
  grid_->setVerticalSpacing(1);
  total_ = AddFigure(0, 0, tr("Loss"), tr("α · photo + β · painting + smoothing: what falls."));
  content_ = AddFigure(0, 1, tr("Photo"),
                       tr("Distance from the photo (content loss), before its weight α."));
  style_ = AddFigure(0, 2, tr("Painting"),
                     tr("Distance from the painting (style loss), before its weight β."));
  pace_ = AddFigure(0, 3, tr("Per second"),
                    tr("Evaluations per second: looks of the network at the picture."));
  pace_->setObjectName("pace");
  scale_ = AddFigure(1, 0, tr("Scale"),
                     tr("The picture is painted at growing sizes: which of them, and its longest "
                        "side in pixels."));
  iteration_ = AddFigure(1, 1, tr("Iteration"), tr("Steps done so far, at all scales."));
  elapsed_ = AddFigure(1, 2, tr("Elapsed"), tr("Time since the start, without pauses."));
  remaining_ = AddFigure(1, 3, tr("Remaining"),
                         tr("Time until the end, by estimate: at the pace of the latest "
                            "iterations, and as many as are likely to pay."));
  remaining_->setObjectName("remaining");
  for (int column = 0; column < 4; ++column) grid_->setColumnStretch(column, 1);
}

QLabel* RunDetails::AddFigure(int row, int column, const QString& name, const QString& tooltip) {
  auto* caption = new QLabel(name);
  caption->setProperty("role", "hint");
  caption->setToolTip(tooltip);
  auto* figure = Describe(new SelectableLabel(kNothing), name, tooltip);
  grid_->addWidget(caption, 2 * row, column);
  grid_->addWidget(figure, 2 * row + 1, column);
  return figure;
}

void RunDetails::Clear() {
  paced_from_ = {};
  for (QLabel* figure : {total_, content_, style_, pace_, scale_, iteration_}) {
    figure->setText(kNothing);
  }
}

void RunDetails::ShowReport(const IterationReport& report) {
  ShowLosses(report.loss);
  scale_->setText(
      tr("%1 of %2 · %3 px").arg(report.scale).arg(report.scales).arg(LongestSide(report.size)));
  iteration_->setText(locale().toString(report.iteration));
  // Another run, or the first report of this.
  if (paced_from_.iteration == 0 || report.seconds < paced_from_.seconds) paced_from_ = report;
  const double seconds = report.seconds - paced_from_.seconds;
  if (seconds < kPaceSeconds) return;
  pace_->setText(NumberText((report.evaluations - paced_from_.evaluations) / seconds, 3));
  paced_from_ = report;
}

void RunDetails::ShowLosses(const LossTerms& loss) {
  total_->setText(NumberText(loss.total, 3));
  content_->setText(NumberText(loss.content, 3));
  style_->setText(NumberText(loss.style, 3));
}

void RunDetails::ShowTimes(std::optional<double> elapsed, std::optional<double> remaining) {
  elapsed_->setText(ClockText(elapsed));
  remaining_->setText(ClockText(remaining));
}

}  // namespace pastiche
