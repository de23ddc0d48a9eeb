// Photo, paintings and palette.

#include <filesystem>
#include <vector>

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

#include "tests/bench/artist_walk.h"
#include "ui/document/qt_image.h"
#include "ui/pictures/palette.h"
#include "ui/pictures/palette_view.h"

namespace pastiche {
namespace {

void Drop(QWidget* target, const std::vector<std::filesystem::path>& files) {
  QMimeData mime;
  QList<QUrl> urls;
  for (const std::filesystem::path& file : files) urls.append(QUrl::fromLocalFile(ToText(file)));
  mime.setUrls(urls);
  const QPoint at = target->rect().center();
  QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(target, &enter);
  QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(target, &drop);
}

/// Whether there is a thumbnail of each; those that are not there are asked for.
bool AllShown(const PaletteModel& model) {
  bool all = model.rowCount() > 0 && !model.reading();
  for (int row = 0; row < model.rowCount(); ++row) {
    if (model.data(model.index(row), PaletteModel::kThumbnail).value<QImage>().isNull())
      all = false;
  }
  return all;
}

}  // namespace

void ArtistWalk::WalkPictures() {
  const auto paintings = [this] { return document().artwork().paintings.size(); };
  Step(
      "open the photo", [this] { window_->OpenPhoto(files_.photo()); },
      [this] { return document().photo() != nullptr; });
  Step(
      "drop two paintings",
      [this] {
        Drop(window_->painting(),
             {files_.palette() / "painting-0.jpg", files_.palette() / "painting-1.jpg"});
      },
      [&] { return paintings() == 2; });
  auto* palette = window_->findChild<Palette*>();
  Step(
      "open the palette's folder", [&] { palette->SetFolder(files_.palette()); },
      [&] { return AllShown(palette->model()); });
  auto* preview_all = PartOf<QToolButton>(*palette, "palette_preview_all");
  const auto previews = [&] {
    int painted = 0;
    const PaletteModel& model = palette->model();
    for (int row = 0; row < model.rowCount(); ++row) {
      painted += model.data(model.index(row), PaletteModel::kPending).toBool() ? 0 : 1;
    }
    return painted;
  };
  Step(
      "preview all, until three are painted", [&] { preview_all->click(); },
      [&] { return preview_all->isChecked() && previews() >= 3; });
  Step(
      "end the previews", [&] { preview_all->click(); }, [&] { return !preview_all->isChecked(); });
  constexpr int kMoves = 150;
  actions().paint_masks->trigger();
  Gesture(
      "paint a mask while the palette reads paintings", kMoves,
      [&](int move) {
        if (move == 0) palette->SetFolder(files_.other_palette());
        Drag(move, kMoves, 0.3);
        if (move % 10 == 0) AllShown(palette->model());
      },
      [&] { return AllShown(palette->model()); });
  Step(
      "drop the palette's paintings all at once",
      [&] {
        std::vector<std::filesystem::path> files;
        for (int row = 0; row < palette->model().rowCount(); ++row) {
          files.push_back(palette->model().path(row));
        }
        Drop(window_->painting(), files);
      },
      [&] { return paintings() > 2 && !window_->painting()->loading(); });
  Step(
      "undo that", [this] { actions().undo->trigger(); }, [&] { return paintings() == 2; });
}

}  // namespace pastiche
