#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "core/base/written_paths.h"
#include "ui/document/chosen_file.h"
#include "ui/results/film_recorder.h"

namespace pastiche {

/// Makes films on a thread of its own, one after another. One that is not done when this goes is
/// given up, and nothing of it is left: the window waits for Idle before it closes.
class FilmWriter : public QObject {
  Q_OBJECT
 public:
  explicit FilmWriter(QObject* parent = nullptr);
  ~FilmWriter() override;

  /// Whether a film is being written.
  bool busy() const { return jobs_ > 0; }
  /// None of `reads` is replaced, nor a kept result. `again` is for Failed.
  void Write(const FilmFrames& frames, const ChosenFile& file, const std::vector<NamedPath>& reads,
             const std::function<void()>& again = {});

  /// Leaves off; what waits is not begun.
  void Cancel();

 Q_SIGNALS:
  void Written(const QString& path);
  /// One line. `again` asks for another file for the same film; it may be empty.
  void Failed(const QString& message, const std::function<void()>& again);
  /// One was called off, and nothing of it is left.
  void Cancelled();
  void Idle();

 private:
  int jobs_ = 0;
  std::stop_source stop_;
  QThreadPool pool_;
};

}  // namespace pastiche
