#include "ui/picture_keeper.h"

#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/image/read_image.h"
#include "core/image/resample.h"
#include "ui/background.h"
#include "ui/qt_image.h"
#include "ui/session_controller.h"

namespace pastiche {
namespace {

/// Empty, or one line for the user.
QString WritePicture(const Image& picture, const QString& path, const WriteOptions& options,
                     ImageSize size) {
  if (size != ImageSize{} && size != picture.size()) {
    return WritePicture(Resample(picture, size), path, options, size);
  }
  const Result<void> written = WriteImage(picture, ToPath(path), options);
  return written ? QString() : QString::fromStdString(written.error().message);
}

constexpr std::chrono::minutes kAutosaveInterval{1};

}  // namespace

template <class MakePicture, class Done>
void PictureKeeper::Write(MakePicture make_picture, const ExportJob& job, Done done) {
  ++writes_;
  RunInBackground(
      pool_, this,
      [make_picture = std::move(make_picture), job] {
        return WritePicture(*make_picture(), job.path, job.options, job.size);
      },
      [this, done, path = job.path](const Outcome<QString>& error) {
        done(error ? *error
                   : tr("%1 could not be written: %2")
                         .arg(path, QString::fromStdString(error.error().message)));
        EndWrite();
      });
}

template <class MakePicture>
void PictureKeeper::WriteLastPicture(MakePicture make_picture) {
  QDir().mkpath(QFileInfo(LastPicturePath()).absolutePath());
  // 16 bits, so that an export after a restart of the program is as good as one before.
  Write(std::move(make_picture), {LastPicturePath(), WriteOptions{.bit_depth = 16}},
        [this](const QString& error) {
          if (!error.isEmpty()) Q_EMIT Failed(error);
        });
}

PictureKeeper::PictureKeeper(SessionController* controller, QObject* parent)
    : QObject(parent), controller_(controller) {
  pool_.setMaxThreadCount(1);
  connect(controller_, &SessionController::PictureArrived, this, &PictureKeeper::OnPictureArrived);
  connect(controller_, &SessionController::RunEnded, this, &PictureKeeper::OnRunEnded);
  connect(&autosave_, &QTimer::timeout, this, &PictureKeeper::Autosave);
  autosave_.start(kAutosaveInterval);
}

QString PictureKeeper::LastPicturePath() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/last-picture.png";
}

bool PictureKeeper::RunHasPicture() const {
  const RunState state = controller_->state();
  return (state == RunState::kRunning || state == RunState::kPaused) &&
         controller_->size() != ImageSize{};
}

bool PictureKeeper::can_export() const { return picture_ != nullptr || RunHasPicture(); }

ImageSize PictureKeeper::export_size() const {
  if (RunHasPicture()) return controller_->size();
  return picture_ ? picture_->size() : ImageSize{};
}

void PictureKeeper::Export(const QString& path, const WriteOptions& options) {
  const ExportJob job{path, options, export_size()};
  if (RunHasPicture()) {
    pending_ = job;  // written when the session has handed the picture over
    controller_->RequestPicture();
  } else if (picture_) {
    pending_ = job;
    WritePending(picture_);
  }
}

void PictureKeeper::OnRunEnded(const RunSummary& summary) {
  if (summary.picture) {
    picture_ = summary.picture;
    Keep(picture_);
    WriteLastPicture([picture = picture_] { return picture; });
  } else if (picture_) {
    Keep(picture_);
  }
  if (pending_ && picture_) WritePending(picture_);
  if (pending_) {
    pending_.reset();
    Q_EMIT Failed(tr("The run ended before it had a picture; nothing was exported."));
  }
  if (!busy()) Q_EMIT Idle();
}

void PictureKeeper::Autosave() {
  // Not while paused, when the picture does not change; not while the disk is still at the last
  // one.
  if (controller_->state() != RunState::kRunning || !RunHasPicture() || busy()) return;
  autosave_wished_ = true;
  controller_->RequestPicture();
}

void PictureKeeper::OnPictureArrived(const std::shared_ptr<const Image>& picture) {
  if (std::exchange(autosave_wished_, false)) {
    WriteLastPicture([picture] { return picture; });
  }
  WritePending(picture);
}

void PictureKeeper::KeepBeforeRestart(const QImage& frame) {
  if (!RunHasPicture() || frame.isNull()) return;
  WriteLastPicture([frame] { return std::make_shared<const Image>(ToImage(frame)); });
}

void PictureKeeper::Keep(const std::shared_ptr<const Image>& picture) {
  const std::uint64_t number = ++kept_;
  RunInBackground(
      *QThreadPool::globalInstance(), this, [picture] { return ToQImage(*picture); },
      [this, number](const Outcome<QImage>& view) {
        // A run that has begun meanwhile shows its own frames.
        if (view && number == kept_ && !RunHasPicture()) Q_EMIT PictureKept(*view);
      });
}

void PictureKeeper::WritePending(const std::shared_ptr<const Image>& picture) {
  if (!pending_) return;
  const ExportJob job = *std::exchange(pending_, std::nullopt);
  Write([picture] { return picture; }, job,
        [this, path = job.path](const QString& error) {
          if (error.isEmpty()) {
            Q_EMIT Exported(path);
          } else {
            Q_EMIT Failed(error);
          }
        });
}

void PictureKeeper::EndWrite() {
  --writes_;
  if (!busy()) Q_EMIT Idle();
}

void PictureKeeper::OpenLast() {
  struct Opened {
    std::shared_ptr<const Image> picture;
    QString error;
  };
  RunInBackground(
      pool_, this,
      [] {
        Result<Image> image = ReadImage(ToPath(LastPicturePath()));
        if (!image) return Opened{nullptr, QString::fromStdString(image.error().message)};
        return Opened{std::make_shared<const Image>(std::move(*image)), {}};
      },
      [this](const Outcome<Opened>& opened) {
        if (!opened || !opened->picture) {
          Q_EMIT Failed(opened ? opened->error : QString::fromStdString(opened.error().message));
          return;
        }
        picture_ = opened->picture;
        Keep(picture_);
      });
}

}  // namespace pastiche
