#include "ui/window/panel_folding.h"

#include <utility>

#include <QAction>
#include <QEvent>
#include <QSplitter>

namespace pastiche {

PanelFolding::PanelFolding(QSplitter* splitter, QAction* first, QAction* last)
    : QObject(splitter), splitter_(splitter), panels_{first, last} {
  for (std::size_t panel = 0; panel < panels_.size(); ++panel) {
    connect(panels_[panel], &QAction::toggled, this,
            [this, panel](bool seen) { OnToggled(panel, seen); });
  }
  splitter_->installEventFilter(this);
}

bool PanelFolding::IsWanted(const QAction* panel) const {
  return panel->isChecked() || (folded_ && panels_[*folded_] == panel);
}

void PanelFolding::OnToggled(std::size_t panel, bool seen) {
  if (own_ || !seen) return;
  asked_for_last_ = panel;
  if (folded_ == panel) folded_.reset();
  Fold();
}

bool PanelFolding::HasRoomForBoth() const {
  int needed = (splitter_->count() - 1) * splitter_->handleWidth();
  for (int part = 0; part < splitter_->count(); ++part) {
    needed += splitter_->widget(part)->minimumSizeHint().width();
  }
  return needed <= splitter_->width();
}

void PanelFolding::Fold() {
  if (!splitter_->isVisible()) return;  // it has no width yet
  if (HasRoomForBoth()) {
    if (const auto panel = std::exchange(folded_, std::nullopt)) Show(*panel, true);
  } else if (panels_[0]->isChecked() && panels_[1]->isChecked()) {
    folded_ = 1 - asked_for_last_;
    Show(*folded_, false);
  }
}

void PanelFolding::Show(std::size_t panel, bool seen) {
  own_ = true;
  panels_[panel]->setChecked(seen);
  own_ = false;
}

bool PanelFolding::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::Show:
    case QEvent::Resize:
    case QEvent::LayoutRequest:
      Fold();
      break;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace pastiche
