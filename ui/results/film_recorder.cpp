#include "ui/results/film_recorder.h"

#include <system_error>
#include <utility>

#include "ui/document/qt_image.h"
#include "ui/run/session_controller.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

constexpr int kQuality = 92;

/// Whether it was written.
bool WriteFrame(const QImage& frame, const QString& path) {
  QImage small = frame;
  if (small.width() > FilmRecorder::kLongestSide || small.height() > FilmRecorder::kLongestSide) {
    small = small.scaled(FilmRecorder::kLongestSide, FilmRecorder::kLongestSide,
                         Qt::KeepAspectRatio, Qt::SmoothTransformation);
  }
  return small.save(path, "JPG", kQuality);
}

}  // namespace

FilmRecorder::FilmRecorder(SessionController* controller, QObject* parent)
    : QObject(parent), controller_(controller) {
  pool_.setMaxThreadCount(1);
  connect(controller_, &SessionController::FrameArrived, this, &FilmRecorder::OnFrame);
  connect(controller_, &SessionController::RunEnded, this, &FilmRecorder::OnRunEnded);
}

FilmRecorder::~FilmRecorder() { pool_.waitForDone(); }

void FilmRecorder::Begin() {
  generation_ = controller_->generation();
  interval_ = first_interval_;
  if (frames_.folder) {
    // Deleting the files takes a while.
    RunInBackground(
        pool_, this,
        [folder = std::move(frames_.folder)]() mutable {
          folder.reset();
          return true;
        },
        [](const Outcome<bool>&) {});
  }
  frames_ = {std::make_shared<QTemporaryDir>(), {}};
  since_.invalidate();
  Q_EMIT Changed();
}

void FilmRecorder::OnFrame(const QImage& frame) {
  if (!frames_.folder || controller_->generation() != generation_) Begin();
  if (busy_ || frame.isNull() || !frames_.folder->isValid()) return;
  if (since_.isValid() && since_.elapsed() < interval_) return;
  since_.start();
  busy_ = true;
  const QString path = NextPath();
  RunInBackground(
      pool_, this, [frame, path, folder = frames_.folder] { return WriteFrame(frame, path); },
      [this, path, folder = frames_.folder](const Outcome<bool>& written) {
        busy_ = false;
        if (written && *written && folder == frames_.folder) Keep(ToPath(path));
      });
}

void FilmRecorder::OnRunEnded(const RunSummary& summary) {
  if (frames_.files.empty() || !summary.picture || controller_->generation() != generation_) return;
  const QString path = NextPath();
  RunInBackground(
      pool_, this,
      [picture = summary.picture, path, folder = frames_.folder] {
        return WriteFrame(ToQImage(*picture), path);
      },
      [this, path, folder = frames_.folder](const Outcome<bool>& written) {
        if (written && *written && folder == frames_.folder) Keep(ToPath(path));
      });
}

QString FilmRecorder::NextPath() {
  return frames_.folder->filePath(QStringLiteral("%1.jpg").arg(next_++, 8, 10, QLatin1Char('0')));
}

void FilmRecorder::Keep(const std::filesystem::path& file) {
  frames_.files.push_back(file);
  if (frames_.files.size() >= kMostFrames) {
    interval_ *= 2;
    std::vector<std::filesystem::path> kept;
    std::vector<std::filesystem::path> gone;
    for (std::size_t i = 0; i < frames_.files.size(); ++i) {
      (i % 2 == 0 ? kept : gone).push_back(frames_.files[i]);
    }
    frames_.files = std::move(kept);
    RunInBackground(
        pool_, this,
        [gone, folder = frames_.folder] {
          std::error_code ignored;
          for (const auto& path : gone) std::filesystem::remove(path, ignored);
          return true;
        },
        [](const Outcome<bool>&) {});
  }
  Q_EMIT Changed();
}

}  // namespace pastiche
