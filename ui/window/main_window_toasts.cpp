// What the window says: lines below it, and the ways out that messages over the canvas offer.

#include <utility>

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStatusBar>
#include <QUrl>

#include "ui/window/main_window.h"

namespace pastiche {
namespace {

/// Long enough to be read by somebody who looked elsewhere.
constexpr int kNoteMs = 10'000;

}  // namespace

void MainWindow::Note(const QString& message) { statusBar()->showMessage(message, kNoteMs); }

void MainWindow::NoteWhile(const QString& message) { statusBar()->showMessage(message); }

void MainWindow::NoteExport(const QString& message) {
  problems_->Clear(Problem::kExport);
  NoteWhile(message);
}

void MainWindow::ShowWork(int& work, const QString& message, const std::function<void()>& cancel) {
  work = problems_->ShowWork(work, message,
                             {tr("Cancel"), tr("Leave off: nothing is written."), cancel});
}

void MainWindow::EndWork(int& work) { problems_->TakeBack(std::exchange(work, 0)); }

void MainWindow::SayCancelled() { Note(tr("Cancelled: nothing was written.")); }

WayOut MainWindow::AnotherFile(const std::function<void()>& choose) {
  return {tr("Choose another file"), tr("Choose again, another file or another place."), choose};
}

void MainWindow::ShowNetworkProblem(const QString& message) {
  problems_->Show(
      Problem::kNetwork, message,
      {tr("Networks…"), tr("See the networks that there are."), [this] { ShowNetworks(); }});
}

void MainWindow::SayExported(const QString& path) {
  Note(tr("Exported: %1").arg(QDir::toNativeSeparators(path)));
  const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
  problems_->Say(tr("Exported: %1").arg(QFileInfo(path).fileName()),
                 {tr("Show the folder"), tr("Open the folder of this file in the file manager."),
                  [folder] { QDesktopServices::openUrl(folder); }});
}

}  // namespace pastiche
