// The dialog of the networks, which lives as long as the window: a fetch goes on while it is
// closed.

#include <QAction>

#include "ui/settings/network_box.h"
#include "ui/settings/network_dialog.h"
#include "ui/window/main_window.h"

namespace pastiche {

void MainWindow::ConnectNetworks() {
  connect(actions_.networks, &QAction::triggered, this, &MainWindow::ShowNetworks);
  connect(settings_->network_box(), &NetworkBox::NetworksWanted, this, &MainWindow::ShowNetworks);
}

void MainWindow::ShowNetworks() {
  if (networks_ == nullptr) {
    networks_ = new NetworkDialog(&document_, this);
    connect(&networks_->fetch(), &NetworkFetch::Fetched, this, [this] {
      if (!networks_->isVisible()) Note(tr("The network is fetched."));
    });
    connect(&networks_->fetch(), &NetworkFetch::Failed, this, [this](const QString& message) {
      if (!networks_->isVisible()) ShowNetworkProblem(message);
    });
  }
  networks_->show();
  networks_->raise();
  networks_->activateWindow();
}

}  // namespace pastiche
