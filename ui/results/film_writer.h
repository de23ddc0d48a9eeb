#pragma once

#include <filesystem>
#include <stop_token>

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "ui/results/film_recorder.h"

namespace pastiche {

/// Makes films on a thread of its own, one after another. One that is not done when it goes is
/// given up, and nothing of it is left.
class FilmWriter : public QObject {
  Q_OBJECT
 public:
  explicit FilmWriter(QObject* parent = nullptr);
  ~FilmWriter() override;

  /// A file that has the name is replaced.
  void Write(const FilmFrames& frames, const std::filesystem::path& path);

 Q_SIGNALS:
  void Written(const QString& path);
  /// One line.
  void Failed(const QString& message);

 private:
  std::stop_source stop_;
  QThreadPool pool_;
};

}  // namespace pastiche
