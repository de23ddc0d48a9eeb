// What the look panel needs of the rest of the window.

#include "ui/queue/queue.h"
#include "ui/window/main_window.h"

namespace pastiche {

void MainWindow::ConnectLook() {
  connect(&controller_, &SessionController::StateChanged, this, &MainWindow::PausePreviews);
  connect(&estimator_, &RunEstimator::MeasuringChanged, this, &MainWindow::PausePreviews);
}

void MainWindow::PausePreviews() {
  previews_.SetPaused(controller_.active() || estimator_.measuring() || queue_->painting());
}

}  // namespace pastiche
