#include "ui/results/film_recorder.h"

#include <system_error>
#include <utility>

#include "ui/document/qt_image.h"
#include "ui/run/session_controller.h"
#include "ui/widgets/background.h"

namespace pastiche {
namespace {

constexpr int kQuality = 92;

/// The file that it is in then; empty where it could not be written.
std::filesystem::path WriteFrame(const QImage& frame, PooledWorkFolder& folder,
                                 const QString& name) {
  if (folder.path().empty()) return {};
  const std::filesystem::path path = folder.path() / name.toStdString();
  QImage small = frame;
  if (small.width() > FilmCourse::kLongestSide || small.height() > FilmCourse::kLongestSide) {
    small = small.scaled(FilmCourse::kLongestSide, FilmCourse::kLongestSide, Qt::KeepAspectRatio,
                         Qt::SmoothTransformation);
  }
  return small.save(ToText(path), "JPG", kQuality) ? path : std::filesystem::path();
}

}  // namespace

FilmRecorder::FilmRecorder(SessionController* controller, QObject* parent)
    : QObject(parent), controller_(controller) {
  pool_.setMaxThreadCount(1);
  connect(controller_, &SessionController::RunBegun, this, &FilmRecorder::OnRunBegun);
  connect(controller_, &SessionController::FrameArrived, this, &FilmRecorder::OnFrame);
  connect(controller_, &SessionController::RunEnded, this, &FilmRecorder::OnRunEnded);
}

FilmRecorder::~FilmRecorder() { pool_.waitForDone(); }

void FilmRecorder::Begin() {
  generation_ = controller_->generation();
  course_ = FilmCourse(first_interval_);
  folder_ = std::make_shared<PooledWorkFolder>("frames");
  stem_ = next_stem_;
  since_.invalidate();
  Q_EMIT Changed();
}

void FilmRecorder::GoOn(const std::shared_ptr<const Image>& from) {
  goes_on_ = from && end_.lock() == from;
}

void FilmRecorder::LetGo() {
  first_generation_ = controller_->generation() + 1;
  goes_on_ = false;
  end_.reset();
  folder_.reset();
  course_ = FilmCourse(first_interval_);
  Q_EMIT Changed();
}

void FilmRecorder::OnRunBegun() {
  // Before the first frame of it can come.
  if (std::exchange(goes_on_, false)) generation_ = controller_->generation();
}

void FilmRecorder::OnFrame(const QImage& frame) {
  if (controller_->generation() < first_generation_) return;
  if (!folder_ || controller_->generation() != generation_) Begin();
  if (busy_ || frame.isNull()) return;
  if (since_.isValid() && !course_.IsDue(since_.elapsed())) return;
  since_.start();
  busy_ = true;
  RunInBackground(
      pool_, this,
      [frame, name = NextName(), folder = folder_] { return WriteFrame(frame, *folder, name); },
      [this, folder = folder_](const Outcome<std::filesystem::path>& file) {
        busy_ = false;
        if (file && !file->empty() && folder == folder_) Keep(*file);
      });
}

void FilmRecorder::OnRunEnded(const RunSummary& summary) {
  if (!folder_ || controller_->generation() != generation_) return;
  end_ = summary.picture;
  if (course_.files().empty() || !summary.picture) return;
  RunInBackground(
      pool_, this,
      [picture = summary.picture, name = NextName(), folder = folder_] {
        return WriteFrame(ToQImage(*picture), *folder, name);
      },
      [this, folder = folder_](const Outcome<std::filesystem::path>& file) {
        if (file && !file->empty() && folder == folder_) Keep(*file);
      });
}

QString FilmRecorder::NextName() {
  return QStringLiteral("%1.jpg").arg(next_++, 8, 10, QLatin1Char('0'));
}

void FilmRecorder::Keep(const std::filesystem::path& file) {
  const std::vector<std::filesystem::path> gone = course_.Add(file);
  if (!gone.empty()) {
    RunInBackground(
        pool_, this,
        [gone, folder = folder_] {
          std::error_code ignored;
          for (const auto& path : gone) std::filesystem::remove(path, ignored);
          return true;
        },
        [](const Outcome<bool>&) {});
  }
  Q_EMIT Changed();
}

}  // namespace pastiche
