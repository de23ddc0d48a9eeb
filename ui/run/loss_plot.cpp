#include "ui/run/loss_plot.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <QEvent>
#include <QVBoxLayout>

// Its header is written with Qt's keywords, which this library is built without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach

#include "ui/document/field_texts.h"
#include "ui/widgets/describe.h"
#include "ui/widgets/number_text.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

constexpr int kDrawMs = 250;
/// Losses below are as good as none, and would stretch the axis.
constexpr double kLeastShown = 1e-12;

QPen TermPen(int term) {
  static_assert(std::size(theme::kCurves) == LossHistory::kTermCount);
  QPen pen(theme::kCurves[term].color(), term == LossHistory::kTotal ? 2 : 1.2);
  if (term > LossHistory::kStyle) pen.setStyle(Qt::DashLine);
  return pen;
}

}  // namespace

QString LossPlot::NameOf(LossHistory::Term term) {
  switch (term) {
    case LossHistory::kTotal:
      return tr("Loss");
    case LossHistory::kContent:
      return tr("Photo");
    case LossHistory::kStyle:
      return tr("Painting");
    case LossHistory::kTv:
      return FieldLabel("tv");
    case LossHistory::kRoughness:
      return tr("Roughness");
    case LossHistory::kEdges:
      return FieldLabel("edge_smoothness");
    default:
      return tr("Range");
  }
}

LossPlot::LossPlot(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot(this)) {
  setObjectName("loss_plot");
  SetSpokenRole(this, QAccessible::Chart);
  Describe(this, tr("Loss plot"),
           tr("How the loss and its terms fall, iteration by iteration, on a logarithmic axis.\n"
              "A dotted line: the picture went on to a larger scale. A dashed one: settings were "
              "changed."));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(plot_);
  plot_->setFocusPolicy(Qt::NoFocus);
  plot_->setAttribute(Qt::WA_TransparentForMouseEvents);
  plot_->yAxis->setScaleType(QCPAxis::stLogarithmic);
  plot_->yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
  plot_->yAxis->setNumberFormat("eb");
  plot_->yAxis->setNumberPrecision(0);
  plot_->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
  plot_->axisRect()->setMargins(QMargins(0, 4, 6, 0));
  for (int term = 0; term < LossHistory::kTermCount; ++term) {
    QCPGraph* graph = plot_->addGraph();
    graph->setName(NameOf(static_cast<LossHistory::Term>(term)));
  }
  // The sum is seen where a term is all of it.
  plot_->addLayer("sum", plot_->layer("main"));
  plot_->graph(LossHistory::kTotal)->setLayer("sum");
  plot_->legend->setVisible(true);
  plot_->legend->setIconSize(14, 6);
  plot_->legend->setRowSpacing(-4);
  // Beside the curves, which it would cover.
  plot_->axisRect()->insetLayout()->take(plot_->legend);
  plot_->plotLayout()->addElement(0, 1, plot_->legend);
  plot_->plotLayout()->setColumnStretchFactor(1, 0.001);
  draw_.setSingleShot(true);
  draw_.setInterval(kDrawMs);
  connect(&draw_, &QTimer::timeout, this, &LossPlot::Draw);
  ApplyPalette();
}

void LossPlot::ApplyPalette() {
  const QColor text = palette().color(QPalette::WindowText);
  QColor faint = text;
  faint.setAlphaF(0.14F);
  for (int term = 0; term < LossHistory::kTermCount; ++term) {
    plot_->graph(term)->setPen(TermPen(term));
  }
  plot_->setBackground(palette().brush(QPalette::Base));
  for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
    axis->setBasePen(QPen(faint));
    axis->setTickPen(QPen(faint));
    axis->setSubTickPen(QPen(faint));
    axis->setTickLabelColor(text);
    axis->setTickLabelFont(font());
    axis->grid()->setPen(QPen(faint, 1));
  }
  QColor ground = palette().color(QPalette::Base);
  ground.setAlphaF(0.75F);
  plot_->legend->setBrush(ground);
  plot_->legend->setBorderPen(Qt::NoPen);
  plot_->legend->setTextColor(text);
  plot_->legend->setFont(font());
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
  ApplyPalette();
  DrawSoon();
}

void LossPlot::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  Draw();
}

void LossPlot::Add(const std::vector<IterationReport>& reports) {
  for (const IterationReport& report : reports) history_.Add(report);
  DrawSoon();
}

void LossPlot::MarkSettings() {
  history_.MarkSettings();
  DrawSoon();
}

void LossPlot::Clear() {
  history_.Clear();
  SetSpokenValue(this, {});
  DrawSoon();
}

void LossPlot::DrawSoon() {
  if (isVisible() && !draw_.isActive()) draw_.start();
}

void LossPlot::Draw() {
  const std::vector<LossHistory::Point>& points = history_.points();
  double least = INFINITY;
  double most = 0;
  for (int term = 0; term < LossHistory::kTermCount; ++term) {
    QVector<double> iterations;
    QVector<double> losses;
    for (const LossHistory::Point& point : points) {
      const double loss = point.losses[static_cast<std::size_t>(term)];
      if (!(loss > kLeastShown) || !std::isfinite(loss)) continue;
      iterations.append(point.iteration);
      losses.append(loss);
      least = std::min(least, loss);
      most = std::max(most, loss);
    }
    QCPGraph* graph = plot_->graph(term);
    graph->setData(iterations, losses, /*alreadySorted=*/true);
    graph->setVisible(!losses.isEmpty());
    // Only what is in use is named.
    if (losses.isEmpty()) {
      graph->removeFromLegend();
    } else {
      graph->addToLegend();
    }
  }
  plot_->clearItems();
  QColor line = palette().color(QPalette::WindowText);
  line.setAlphaF(0.4F);
  for (const LossHistory::Mark& mark : history_.marks()) {
    if (points.empty() || mark.iteration < points.front().iteration) continue;
    auto* item = new QCPItemStraightLine(plot_);
    const double x = mark.iteration - 0.5;
    item->point1->setCoords(x, 1);
    item->point2->setCoords(x, 10);
    item->setPen(
        QPen(line, 1, mark.kind == LossHistory::Mark::Kind::kScale ? Qt::DotLine : Qt::DashLine));
  }
  if (!points.empty() && most > 0) {
    plot_->xAxis->setRange(points.front().iteration,
                           std::max(points.back().iteration, points.front().iteration + 1));
    plot_->yAxis->setRange(least / 1.5, most * 1.5);
  }
  plot_->replot(QCustomPlot::rpQueuedReplot);
  if (!points.empty()) {
    const LossHistory::Point& latest = points.back();
    SetSpokenValue(this, tr("Loss %1 after iteration %2")
                             .arg(NumberText(latest.losses[LossHistory::kTotal], 3))
                             .arg(latest.iteration));
  }
}

}  // namespace pastiche
