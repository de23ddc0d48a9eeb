// A film of the run: gathered while it paints, written when it is asked for.

#include <QAction>
#include <QFileDialog>
#include <QStatusBar>

#include "core/results/film.h"
#include "ui/document/qt_image.h"
#include "ui/remembered/folders.h"
#include "ui/window/main_window.h"

namespace pastiche {

void MainWindow::ConnectFilm() {
  const auto show = [this] { actions_.export_film->setEnabled(!film_recorder_.empty()); };
  show();
  connect(&film_recorder_, &FilmRecorder::Changed, this, show);
  connect(actions_.export_film, &QAction::triggered, this, &MainWindow::ExportFilm);
  connect(&film_writer_, &FilmWriter::Written, this, [this](const QString& path) {
    folders::Remember("export", path);
    SayExported(path);
  });
  connect(&film_writer_, &FilmWriter::Idle, this, &MainWindow::CloseWhenIdle);
  connect(&film_writer_, &FilmWriter::Failed, this, &MainWindow::SayNotExported);
}

void MainWindow::ExportFilm() {
  if (film_recorder_.empty()) return;
  QFileDialog* dialog =
      AskForFilmFile(film_recorder_.frames().stem, [this](const std::filesystem::path& path) {
        WriteFilm(film_recorder_.frames(), path);  // as far as it is by now
      });
  // The film was to be this document's.
  connect(&document_, &Document::AboutToLoad, dialog, &QDialog::reject);
}

void MainWindow::WriteFilm(const FilmFrames& frames, const std::filesystem::path& path) {
  NoteExport(tr("Writing the film…"));
  // Of this film, whatever the window holds by then.
  film_writer_.Write(frames, path, [this, frames] {
    AskForFilmFile(frames.stem, [this, frames](const std::filesystem::path& another) {
      WriteFilm(frames, another);
    });
  });
}

QFileDialog* MainWindow::AskForFilmFile(
    const QString& stem, const std::function<void(const std::filesystem::path&)>& then) {
  auto* dialog = new QFileDialog(this, tr("Export time-lapse"), folders::Last("export"));
  dialog->setObjectName("film_dialog");
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters({tr("MP4, for phones and the web (*.mp4)"), tr("WebM (*.webm)")});
  dialog->setDefaultSuffix("mp4");
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
    dialog->setDefaultSuffix(filter.contains("*.webm") ? "webm" : "mp4");
  });
  dialog->selectFile(stem + ".mp4");
  connect(dialog, &QDialog::accepted, this,
          [dialog, then] { then(ToPath(dialog->selectedUrls().value(0))); });
  dialog->open();
  return dialog;
}

}  // namespace pastiche
