// How the picture gets into other programs without an export: copied, or dragged out.

#include <QAction>

#include "ui/canvas/canvas.h"
#include "ui/document/qt_image.h"
#include "ui/results/picture_drag.h"
#include "ui/results/picture_grip.h"
#include "ui/window/main_window.h"

namespace pastiche {

QWidget* MainWindow::MakeGrip() {
  auto* grip = new PictureGrip(&sharing_);
  grip->SetDrag(new PictureDrag(&sharing_, canvas_, grip));
  NameShortcut(grip, actions_.copy_picture);
  grip_ = grip;
  return grip;
}

void MainWindow::ConnectSharing() {
  connect(actions_.copy_picture, &QAction::triggered, &sharing_, &PictureSharing::Copy);
  auto* drag = new PictureDrag(&sharing_, canvas_, canvas_);
  connect(canvas_, &Canvas::PulledOut, drag, [this, drag] {
    if (keeper_.can_export()) drag->Begin();
  });
  connect(canvas_, &Canvas::LetGo, drag, &PictureDrag::LetGo);
  connect(drag, &PictureDrag::Ended, canvas_, &Canvas::EndPull);
  connect(&sharing_, &PictureSharing::Copied, this, [this](ImageSize size) {
    problems_->Clear(Problem::kExport);
    Note(tr("Copied: %1 pixels").arg(SizeText(size)));
  });
  connect(&sharing_, &PictureSharing::Failed, problems_,
          [this](const QString& message) { problems_->Show(Problem::kExport, message); });
}

}  // namespace pastiche
