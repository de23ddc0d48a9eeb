// Documents, and the end of the program.

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>

#include "tests/bench/artist_walk.h"
#include "ui/document/qt_image.h"

namespace pastiche {

void ArtistWalk::WalkDocuments() {
  const std::filesystem::path file = files_.folder / "work.pastiche";
  std::filesystem::remove(file);
  Step(
      "open the dialog of saving", [this] { actions().save->trigger(); },
      [this] { return window_->findChild<QFileDialog*>() != nullptr; });
  Step(
      "save",
      [&] {
        auto* dialog = window_->findChild<QFileDialog*>();
        PartOf<QLineEdit>(*dialog, "fileNameEdit")->setText(ToText(file));
        QMetaObject::invokeMethod(dialog, "accept");
      },
      [&] { return document().path() == file && !window_->files().busy(); });
  Step(
      "new", [this] { actions().new_artwork->trigger(); },
      [this] { return !document().photo() && document().path().empty(); });
  Step(
      "open the document", [&] { window_->OpenArtwork(file); },
      [&] { return document().path() == file && document().photo() != nullptr; });
}

void ArtistWalk::WalkClosing() {
  Close("close");
  Step(
      "start again", [this] { MakeWindow(); }, [this] { return window_->isVisible(); },
      /*judged=*/false);
  Step(
      "the document comes back", [this] { window_->RestoreWork(true, true); },
      [this] { return document().photo() != nullptr; });
  Step(
      "new again", [this] { actions().new_artwork->trigger(); },
      [this] { return !document().photo() && document().path().empty(); });
  Step(
      "photo and paintings",
      [this] {
        window_->OpenPhoto(files_.photo());
        window_->OpenPainting(files_.palette() / "painting-2.jpg");
      },
      [this] { return document().photo() && document().painting(); });
  actions().paint_masks->trigger();
  constexpr int kMoves = 60;
  Gesture(
      "a stroke", kMoves, [&](int move) { Drag(move, kMoves, 0.5); },
      [this] { return document().artwork().protect || document().artwork().paintings[0].mask; });
  Close("close with work that has no file");
  Step(
      "start once more", [this] { MakeWindow(); }, [this] { return window_->isVisible(); },
      /*judged=*/false);
  Step(
      "the work comes back", [this] { window_->RestoreWork(true, true); },
      [this] { return document().photo() != nullptr; });
  Close("close at once");
}

}  // namespace pastiche
