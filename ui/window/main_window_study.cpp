// The study, which lives as long as the window: what it has painted is there when it is opened
// again.

#include <QAction>

#include "ui/study/study_dialog.h"
#include "ui/window/main_window.h"

namespace pastiche {

void MainWindow::ConnectStudy() {
  connect(actions_.study, &QAction::triggered, this, &MainWindow::ShowStudy);
}

void MainWindow::ShowStudy() {
  auto* study = findChild<StudyDialog*>();
  if (!study) {
    study = new StudyDialog(&document_, &previews_, this);
    // What was taken there can be undone there.
    study->addActions({actions_.undo, actions_.redo});
    const ContactSheetWriter& writer = study->sheet_writer();
    connect(&writer, &ContactSheetWriter::Idle, this, &MainWindow::CloseWhenIdle);
    connect(&writer, &ContactSheetWriter::Written, this, [this, study](const QString& path) {
      if (!study->isVisible()) SayExported(path);
    });
    connect(&writer, &ContactSheetWriter::Failed, this,
            [this, study](const QString& message, const std::function<void()>& again) {
              // The study says it where it can be seen.
              if (study->isVisible()) return;
              SayNotExported(message, [this, again] {
                ShowStudy();
                again();
              });
            });
  }
  study->show();
  study->raise();
  study->activateWindow();
}

}  // namespace pastiche
