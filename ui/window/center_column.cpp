#include "ui/window/center_column.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/results/filmstrip.h"
#include "ui/run/run_bar.h"

namespace pastiche {
namespace {

/// With less there is no history below it.
constexpr int kLeastCanvasHeight = 120;
/// In the lowest window, with a tool's bar.
constexpr int kLowestCanvasHeight = 48;

int HeightOf(const QWidget& bar, int width) {
  if (bar.isHidden()) return 0;
  return bar.hasHeightForWidth() ? bar.heightForWidth(width) : bar.minimumSizeHint().height();
}

}  // namespace

CenterColumn::CenterColumn(const std::vector<QWidget*>& bars, QWidget* canvas, Filmstrip* history,
                           RunBar* run)
    : bars_(bars), history_(history), run_(run) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  for (QWidget* bar : bars) layout->addWidget(bar);
  canvas->setMinimumHeight(kLowestCanvasHeight);
  layout->addWidget(canvas, 1);
  layout->addWidget(history);
  layout->addWidget(run);
}

void CenterColumn::MakeRoom() {
  int room = height() - run_->LeastHeight();
  for (const QWidget* bar : bars_) room -= HeightOf(*bar, width());
  const int details = run_->LeastDetailsHeight();
  const bool has_history = room - details - history_->StripHeight() >= kLeastCanvasHeight;
  history_->SetRoom(has_history);
  run_->SetRoomForDetails(has_history || room - details >= kLowestCanvasHeight);
}

bool CenterColumn::event(QEvent* event) {
  const bool known = QWidget::event(event);
  if (event->type() == QEvent::LayoutRequest) MakeRoom();
  return known;
}

void CenterColumn::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  MakeRoom();
}

}  // namespace pastiche
