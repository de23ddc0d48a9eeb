// What is done on the canvas: comparing.

#include <utility>

#include <QAction>

#include "ui/window/main_window.h"

namespace pastiche {

void MainWindow::ConnectCompare() {
  const std::pair<QAction*, CompareMode> modes[] = {
      {actions_.compare_wipe, CompareMode::kWipe},
      {actions_.compare_side_by_side, CompareMode::kSideBySide}};
  for (const auto& [action, mode] : modes) {
    connect(action, &QAction::triggered, canvas_, [this, mode = mode](bool on) {
      canvas_->SetCompareMode(on ? mode : CompareMode::kOff);
    });
  }
  connect(canvas_, &Canvas::CompareModeChanged, this, [this](CompareMode mode) {
    actions_.compare_wipe->setChecked(mode == CompareMode::kWipe);
    actions_.compare_side_by_side->setChecked(mode == CompareMode::kSideBySide);
  });
  connect(canvas_, &Canvas::ViewChanged, this, [this] {
    for (QAction* both : {actions_.compare_wipe, actions_.compare_side_by_side}) {
      both->setEnabled(canvas_->can_see_both());
    }
  });
}

}  // namespace pastiche
