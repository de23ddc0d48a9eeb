// What is done on the canvas: comparing, and the tools.

#include <algorithm>
#include <utility>

#include <QAction>
#include <QMenu>

#include "ui/widgets/theme.h"
#include "ui/window/canvas_tools.h"
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

void MainWindow::ShowCanvasMenu(const QPoint& global) {
  auto* menu = new QMenu(this);
  menu->setObjectName("canvas_menu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addActions({actions_.copy_picture, actions_.export_picture, actions_.take_snapshot});
  menu->addAction(theme::Icon(":/icons/go-on.svg"), tr("&Use as the start picture"), this,
                  &MainWindow::StartFromCanvas)
      ->setEnabled(CanStartFromCanvas());
  menu->addSeparator();
  menu->addActions({actions_.fit, actions_.actual_size});
  menu->addMenu(tr("Co&mpare"))
      ->addActions({actions_.compare, actions_.compare_wipe, actions_.compare_side_by_side});
  menu->addSeparator();
  menu->addMenu(tr("&Photo"))
      ->addActions({actions_.paint_masks, actions_.crop, actions_.turn_left, actions_.turn_right});
  menu->popup(global);
}

void MainWindow::ConnectTools() {
  connect(canvas_, &Canvas::MenuWanted, this, &MainWindow::ShowCanvasMenu);
  actions_.SetWhenStepsAreThere(
      [this](const std::function<void()>& then) { tools_->masks().WhenStepsAreThere(then); });
  auto* paint_its_mask =
      new QAction(theme::Icon(":/icons/brush.svg"), tr("Paint its &mask"), painting_);
  paint_its_mask->setObjectName("paint_its_mask");
  painting_->addAction(paint_its_mask);
  paint_its_mask->setEnabled(actions_.paint_masks->isEnabled());
  connect(actions_.paint_masks, &QAction::enabledChanged, paint_its_mask, &QAction::setEnabled);
  connect(paint_its_mask, &QAction::triggered, tools_,
          [this] { tools_->PaintMask({std::max(0, painting_->current())}); });
  // Whose mask is painted, if it is a painting's.
  connect(painting_, &PaintingList::CurrentChanged, &tools_->masks(), [this](int painting) {
    MaskTool& masks = tools_->masks();
    if (painting >= 0 && masks.place().painting >= 0) masks.SetPlace({painting});
  });
  connect(tools_, &CanvasTools::Failed, this,
          [this](const QString& message) { problems_->Show(Problem::kCanvas, message); });
  connect(tools_, &CanvasTools::Said, this, [this](const QString& message) {
    problems_->Clear(Problem::kCanvas);
    Note(message);
  });
}

}  // namespace pastiche
