// How the machine is used: whoever computes hears of it.

#include "ui/queue/queue.h"
#include "ui/window/main_window.h"

namespace pastiche {

void MainWindow::ConnectMachine() {
  const auto take_up = [this] {
    controller_.SetMachine(machine_.machine());
    estimator_.SetMachine(machine_.machine());
    previews_.SetMachine(machine_.machine());
    queue_->SetMachine(machine_.machine());
  };
  take_up();
  connect(&machine_, &MachineChoice::Changed, this, [this, take_up] {
    take_up();
    ShowState();  // the estimate is asked for anew
  });
}

}  // namespace pastiche
