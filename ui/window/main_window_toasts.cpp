// The ways out that messages over the canvas offer.

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStatusBar>
#include <QUrl>

#include "ui/window/main_window.h"

namespace pastiche {

WayOut MainWindow::AnotherFile(const std::function<void()>& choose) {
  return {tr("Choose another file"), tr("Choose again, another file or another place."), choose};
}

void MainWindow::ShowNetworkProblem(const QString& message) {
  problems_->Show(
      Problem::kNetwork, message,
      {tr("Networks…"), tr("See the networks that there are."), [this] { ShowNetworks(); }});
}

void MainWindow::SayExported(const QString& path) {
  problems_->Clear(Problem::kExport);
  statusBar()->showMessage(tr("Exported: %1").arg(QDir::toNativeSeparators(path)));
  const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
  problems_->Say(tr("Exported: %1").arg(QFileInfo(path).fileName()),
                 {tr("Show the folder"), tr("Open the folder of this file in the file manager."),
                  [folder] { QDesktopServices::openUrl(folder); }});
}

}  // namespace pastiche
