// How the picture gets into other programs without an export: copied, or dragged out.

#include <QAction>

#include "ui/document/qt_image.h"
#include "ui/results/picture_grip.h"
#include "ui/window/main_window.h"

namespace pastiche {

QWidget* MainWindow::MakeGrip() {
  grip_ = new PictureGrip(&sharing_, canvas_);
  NameShortcut(grip_, actions_.copy_picture);
  return grip_;
}

void MainWindow::ConnectSharing() {
  connect(actions_.copy_picture, &QAction::triggered, &sharing_, &PictureSharing::Copy);
  connect(&sharing_, &PictureSharing::Copied, this, [this](ImageSize size) {
    problems_->Clear(Problem::kExport);
    Note(tr("Copied: %1 pixels").arg(SizeText(size)));
  });
  connect(&sharing_, &PictureSharing::Failed, problems_,
          [this](const QString& message) { problems_->Show(Problem::kExport, message); });
}

}  // namespace pastiche
