// What the window had when it was closed, brought back at the next start: the artwork's own file,
// or what was open without one, or, where that is gone, the pictures' files and the settings.

#include <utility>

#include <QStatusBar>

#include "ui/document/document_files.h"
#include "ui/remembered/remembered_work.h"
#include "ui/settings/network_box.h"
#include "ui/window/main_window.h"

namespace pastiche {

void MainWindow::ConnectRemembered() {
  connect(&last_work_, &LastWork::Brought, this, [this] {
    ShowOpened();
    // It may be gone.
    const std::string network = document_.recipe().network;
    if (network == Recipe().network) return;
    BringBackRecipe([](Recipe& recipe) { recipe.network = Recipe().network; });
    settings_->network_box()->UseAgain(network);
  });
  connect(&last_work_, &LastWork::NotBrought, this, [this] { RestorePictures(true, true); });
  connect(&last_work_, &LastWork::NotKept, this,
          [this](const QString& message) { not_kept_ = message; });
  connect(&last_work_, &LastWork::Idle, this, &MainWindow::CloseWhenIdle);
}

void MainWindow::BringBackRecipe(const std::function<void(Recipe&)>& change) {
  Artwork artwork = document_.artwork();
  change(artwork.recipe);
  document_.BringBack(tr("Settings"), artwork);
}

void MainWindow::RestoreWork(bool photo, bool painting) {
  const RememberedWork work = RecallWork();
  BringBackRecipe([&work](Recipe& recipe) {
    recipe = work.recipe;
    // Until it is known whether the network is still there.
    recipe.network = Recipe().network;
  });
  if (work.recipe.network != Recipe().network) {
    settings_->network_box()->UseAgain(work.recipe.network);
  }
  // What was begun meanwhile is not replaced.
  const auto wanted = [this, load = document_.load_count()] {
    return !closing_ && document_.load_count() == load && document_.steps().count() == 0;
  };
  if (!photo || !painting) return RestorePictures(photo, painting);
  if (!work.document.empty()) {
    if_not_opened_ = [this](const QString& message) {
      SayNotRestored(message);
      RestorePictures(true, true);
    };
    files_.Open(work.document, [this, wanted] {
      const bool yes = wanted();
      if (!yes) if_not_opened_ = nullptr;
      return yes;
    });
  } else if (LastWork::IsKept()) {
    last_work_.BringBack(wanted);
  } else {
    RestorePictures(true, true);
  }
}

void MainWindow::RestorePictures(bool photo, bool painting) {
  const RememberedWork work = RecallWork();
  if (photo && !work.photo.empty()) photo_->Reopen(work.photo);
  if (painting && !work.paintings.empty()) painting_->Reopen(work.paintings);
  if (!work.start.empty()) start_picture()->Reopen(work.start);
}

void MainWindow::SaveWork() const {
  // What is still being brought back is remembered already.
  if (Restoring()) return;
  Recipe recipe = document_.recipe();
  recipe.network = settings_->network_box()->network();
  RememberWork(
      {photo_->file(), painting_->files(), start_picture()->file(), recipe, document_.path()});
}

bool MainWindow::Restoring() const {
  return document_.load_count() == 0 && (if_not_opened_ || last_work_.busy());
}

bool MainWindow::LastWorkIsKept() {
  if (!std::exchange(last_work_asked_, true)) last_work_.Keep();
  return !last_work_.busy();
}

void MainWindow::SayNotRestored(const QString& message) {
  not_restored_.append(message);
  statusBar()->showMessage(tr("Not opened again: %1").arg(not_restored_.join(" · ")));
}

}  // namespace pastiche
