// A film of the run: gathered while it paints, written when it is asked for.

#include <QAction>
#include <QStatusBar>

#include "core/results/film.h"
#include "ui/document/save_file_dialog.h"
#include "ui/document/sources.h"
#include "ui/remembered/folders.h"
#include "ui/window/main_window.h"

namespace pastiche {

void MainWindow::ConnectFilm() {
  const auto show = [this] {
    const bool any = !film_recorder_.empty();
    actions_.export_film->setEnabled(any);
    SetActionTip(actions_.export_film,
                 any ? tr("Write a film of how the picture formed: MP4 or WebM.")
                     : tr("There is a film of what has been painted since the program was started "
                          "or the artwork opened: paint first."));
  };
  show();
  connect(&film_recorder_, &FilmRecorder::Changed, this, show);
  connect(actions_.export_film, &QAction::triggered, this, &MainWindow::ExportFilm);
  connect(&film_writer_, &FilmWriter::Written, this, [this](const QString& path) {
    folders::Remember("export", path);
    SayExported(path);
  });
  connect(&film_writer_, &FilmWriter::Idle, this, [this] { EndWork(film_work_); });
  connect(&film_writer_, &FilmWriter::Cancelled, this, &MainWindow::SayCancelled);
  connect(&film_writer_, &FilmWriter::Idle, this, &MainWindow::CloseWhenIdle);
  connect(&film_writer_, &FilmWriter::Failed, this, &MainWindow::SayNotExported);
}

void MainWindow::ExportFilm() {
  if (film_recorder_.empty()) return;
  AskForFilmFile(film_recorder_.frames().stem, &document_, [this](const ChosenFile& file) {
    WriteFilm(FilmNow(), file);  // as far as it is by now
  });
}

MainWindow::FilmToWrite MainWindow::FilmNow() const {
  // The run may have been of other pictures than those that stand in the window now.
  return {film_recorder_.frames(), WithFilesInUse(FilesOf(SourcesOf(controller_.run_artwork())))};
}

void MainWindow::WriteFilm(const FilmToWrite& film, const ChosenFile& file) {
  NoteExport(tr("Writing the film…"));
  ShowWork(film_work_, tr("Writing the film…"), [this] { film_writer_.Cancel(); });
  // Of this film, whatever the window holds by then.
  film_writer_.Write(film.frames, file, WithFilesInUse(film.reads), [this, film] {
    AskForFilmFile(film.frames.stem, nullptr,
                   [this, film](const auto& another) { WriteFilm(film, another); });
  });
}

void MainWindow::AskForFilmFile(const QString& stem, Document* of,
                                const std::function<void(const ChosenFile&)>& then) {
  AskForSaveFile(this,
                 {tr("Export time-lapse"),
                  "film_dialog",
                  folders::Last("export"),
                  stem + ".mp4",
                  {tr("MP4, for phones and the web (*.mp4)"), tr("WebM (*.webm)")},
                  of},
                 then);
}

}  // namespace pastiche
