#include "ui/results/film_writer.h"

#include "core/results/film.h"
#include "ui/document/qt_image.h"
#include "ui/results/export_target.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {

FilmWriter::FilmWriter(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(1); }

FilmWriter::~FilmWriter() {
  stop_.request_stop();
  pool_.waitForDone();
}

void FilmWriter::Cancel() {
  stop_.request_stop();
  stop_ = {};
}

void FilmWriter::Write(const FilmFrames& frames, const ChosenFile& file,
                       const std::vector<NamedPath>& reads, const std::function<void()>& again) {
  ++jobs_;
  RunInBackground(
      pool_, this,
      [frames, file, reads, stop = stop_.get_token()] {
        const QString refusal = RefusalOf(file, reads);
        if (!refusal.isEmpty()) return refusal;
        const Result<void> written =
            WriteFilm(file.path, frames.files, {.existing = file.existing}, stop);
        return written ? QString() : Translated(written.error().message);
      },
      [this, path = file.path, again](const Outcome<QString>& error) {
        --jobs_;
        WithEnd(
            [&] {
              const QString message = error ? *error : Translated(error.error().message);
              if (!error && error.error().cancelled) {
                Q_EMIT Cancelled();
              } else if (message.isEmpty()) {
                Q_EMIT Written(ToText(path));
              } else {
                Q_EMIT Failed(message, again);
              }
            },
            [this] {
              if (!busy()) Q_EMIT Idle();
            });
      });
}

}  // namespace pastiche
