#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include "core/results/film_course.h"
#include "core/session/session_types.h"
#include "ui/results/pooled_work_folder.h"

namespace pastiche {

class SessionController;

/// The frames of a film: files in a folder that goes with the last who holds it.
struct FilmFrames {
  std::shared_ptr<PooledWorkFolder> folder;
  std::vector<std::filesystem::path> files;
  /// How a file of it is called, without its ending.
  QString stem = {};
};

/// Gathers pictures of the run under way, as it comes and goes, for a film of it: small JPEG files
/// in a folder for temporary files, as many as FilmCourse says. The frames of the last run stay
/// until another one begins, or the document becomes another; one that goes on from it goes on with
/// its film. Frames are written on another thread, one at a time; one that comes while it is busy
/// is let go.
class FilmRecorder : public QObject {
  Q_OBJECT
 public:
  /// `controller` must outlive it.
  explicit FilmRecorder(SessionController* controller, QObject* parent = nullptr);
  ~FilmRecorder() override;

  FilmFrames frames() const { return {folder_, course_.files(), stem_}; }
  bool empty() const { return course_.files().size() < 2; }
  /// The run that is begun next goes on from this picture: where the film ends with it, the film
  /// goes on.
  void GoOn(const std::shared_ptr<const Image>& from);
  /// The film of the run that is begun next is called so, unless that goes on with one.
  void SetNextStem(const QString& stem) { next_stem_ = stem; }
  /// The document has become another: there is no film of it, and a run that still ends adds none.
  void LetGo();
  /// Time between two frames at first; for tests.
  void SetInterval(int milliseconds) {
    first_interval_ = milliseconds;
    course_ = FilmCourse(milliseconds);
  }

 Q_SIGNALS:
  /// There is one frame more, or none any more.
  void Changed();

 private:
  void OnRunBegun();
  void OnFrame(const QImage& frame);
  /// The finished picture is the last frame.
  void OnRunEnded(const RunSummary& summary);
  QString NextName();
  void Begin();
  void Keep(const std::filesystem::path& file);

  SessionController* controller_;
  std::shared_ptr<PooledWorkFolder> folder_;
  FilmCourse course_;
  QString stem_;
  QString next_stem_;
  std::uint64_t generation_ = 0;
  /// The first run of the document.
  std::uint64_t first_generation_ = 0;
  /// What the run of the film ended with.
  std::weak_ptr<const Image> end_;
  /// The next run goes on from that.
  bool goes_on_ = false;
  std::uint64_t next_ = 0;
  int first_interval_ = FilmCourse::kFirstInterval;
  bool busy_ = false;
  QElapsedTimer since_;
  QThreadPool pool_;
};

}  // namespace pastiche
