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
  connect(&film_writer_, &FilmWriter::Failed, this,
          [this](const QString& message) { SayNotExported(message, [this] { ExportFilm(); }); });
}

void MainWindow::ExportFilm() {
  if (film_recorder_.empty()) return;
  auto* dialog = new QFileDialog(this, tr("Export time-lapse"), folders::Last("export"));
  dialog->setObjectName("film_dialog");
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters({tr("MP4, for phones and the web (*.mp4)"), tr("WebM (*.webm)")});
  dialog->setDefaultSuffix("mp4");
  connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
    dialog->setDefaultSuffix(filter.contains("*.webm") ? "webm" : "mp4");
  });
  dialog->selectFile(PictureSharing::StemFor(keeper_.export_info()) + ".mp4");
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    const std::filesystem::path path = ToPath(dialog->selectedUrls().value(0));
    NoteExport(tr("Writing the film…"));
    film_writer_.Write(film_recorder_.frames(), path);
  });
  dialog->open();
}

}  // namespace pastiche
