#include "ui/widgets/side_panel.h"

#include <QEvent>
#include <QScrollBar>

namespace pastiche {
namespace {

constexpr int kLeastHeight = 120;

}  // namespace

SidePanel::SidePanel(QWidget* contents, QWidget* parent) : QScrollArea(parent) {
  setWidget(contents);
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  // It would be a stop of the Tab key at which nothing shows where the keyboard is.
  setFocusPolicy(Qt::NoFocus);
}

QSize SidePanel::minimumSizeHint() const {
  return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
          kLeastHeight};
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace pastiche
