// What the window had when it was closed, brought back at the next start: the artwork's own file,
// or what was open without one, or, where that is gone, the pictures' files and the settings.

#include <utility>

#include "ui/document/document_files.h"
#include "ui/remembered/remembered_work.h"
#include "ui/settings/network_box.h"
#include "ui/window/main_window.h"

namespace pastiche {

void MainWindow::ConnectRemembered() {
  connect(&last_work_, &LastWork::Brought, this, [this] {
    restoring_ = false;
    ShowOpened();
    // It may be gone.
    const std::string network = document_.recipe().network;
    if (network == Recipe().network) return;
    BringBackRecipe([](Recipe& recipe) { recipe.network = Recipe().network; });
    settings_->network_box()->UseAgain(network);
  });
  connect(&last_work_, &LastWork::IsAside, this,
          [this](const QString& path) { Note(tr("What was open last is kept in %1").arg(path)); });
  connect(&last_work_, &LastWork::NotBrought, this, [this] {
    restoring_ = false;
    last_work_.PutAside();  // it may be of a later version
    RestorePictures(true, true, true);
  });
  connect(&last_work_, &LastWork::NotWanted, this, [this] {
    if (closing_) return;
    restoring_ = false;
    last_work_.PutAside();
  });
  connect(&last_work_, &LastWork::NotKept, this,
          [this](const QString& message) { not_kept_ = message; });
  connect(&last_work_, &LastWork::Idle, this, &MainWindow::CloseWhenIdle);
  // Who was told what would be lost was told of less.
  connect(&document_, &Document::Changed, this, [this] { close_anyway_ = false; });
}

void MainWindow::BringBackRecipe(const std::function<void(Recipe&)>& change) {
  Artwork artwork = document_.artwork();
  change(artwork.recipe);
  document_.BringBack(tr("Settings"), artwork);
}

void MainWindow::Begin(const std::filesystem::path& named,
                       const std::vector<std::filesystem::path>& paintings) {
  const bool artwork = IsArtworkName(named);
  RestoreWork(named.empty(), paintings.empty() && !artwork, !artwork);
  if (!artwork) {
    if (!named.empty()) OpenPhoto(named);
    return OpenPaintings(paintings);
  }
  OpenArtwork(named);
  if (paintings.empty()) return;
  // Into the artwork, and not into what that takes the place of.
  connect(
      &files_, &DocumentFiles::Idle, this,
      [this, paintings] {
        if (!closing_) OpenPaintings(paintings);
      },
      Qt::SingleShotConnection);
}

void MainWindow::OpenPaintings(const std::vector<std::filesystem::path>& paths) {
  for (std::size_t i = 0; i < paths.size(); ++i) {
    i == 0 ? OpenPainting(paths[i]) : painting_->Add(paths[i]);
  }
}

void MainWindow::RestoreWork(bool photo, bool painting, bool start) {
  const RememberedWork work = RecallWork();
  last_work_.LookForEarlier();
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
    return !closing_ && document_.load_count() == load && document_.steps().count() == 0 &&
           !IsReadingPictures();
  };
  if (!photo || !painting) {
    last_work_.PutAside();
    return RestorePictures(photo, painting, start);
  }
  if (!work.document.empty()) {
    restoring_ = restoring_file_ = true;
    files_.Open(work.document, [this, wanted] {
      const bool yes = wanted();
      if (!yes && !closing_) restoring_ = false;
      return yes;
    });
  } else if (LastWork::IsKept()) {
    restoring_ = true;
    last_work_.BringBack(wanted);
  } else {
    RestorePictures(true, true, true);
  }
}

void MainWindow::RestorePictures(bool photo, bool painting, bool start) {
  const RememberedWork work = RecallWork();
  if (photo && !work.photo.empty()) photo_->Reopen(work.photo);
  if (painting && !work.paintings.empty()) painting_->Reopen(work.paintings);
  if (start && !work.start.empty()) start_picture()->Reopen(work.start);
}

bool MainWindow::IsReadingPictures() const {
  return photo_->loading() || painting_->loading() || start_picture()->loading();
}

void MainWindow::SaveWork() const {
  // What is still being brought back is remembered already.
  if (restoring_) return;
  Recipe recipe = document_.recipe();
  recipe.network = settings_->network_box()->network();
  RememberWork(
      {photo_->file(), painting_->files(), start_picture()->file(), recipe, document_.path()});
}

bool MainWindow::LastWorkIsKept() {
  if (!std::exchange(last_work_asked_, true)) {
    not_kept_.clear();
    last_work_.Keep();
  }
  return !last_work_.busy();
}

void MainWindow::SayNotRestored(const QString& message) {
  not_restored_.append(message);
  Note(tr("Not opened again: %1").arg(not_restored_.join(" · ")));
}

}  // namespace pastiche
