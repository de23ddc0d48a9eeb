#include "ui/queue/queue_painter.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include "core/base/rescue.h"
#include "core/image/resample.h"
#include "core/session/paint.h"
#include "ui/document/qt_image.h"
#include "ui/document/sources.h"
#include "ui/results/export_info.h"
#include "ui/results/export_request.h"
#include "ui/results/export_target.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kReportInterval{100};
constexpr std::chrono::milliseconds kFrameInterval{1000};

QString Tr(const char* text) { return QCoreApplication::translate("pastiche::Queue", text); }

QueueOutcome Failed(const QString& message) {
  QueueOutcome outcome;
  outcome.state = QueueState::kFailed;
  outcome.message = message;
  return outcome;
}

QImage Small(const QImage& image) {
  return image.scaled(kQueueThumbnailSide, kQueueThumbnailSide, Qt::KeepAspectRatio,
                      Qt::SmoothTransformation);
}

QImage ThumbnailOf(const Image& picture) {
  const double longest = LongestSide(picture.size());
  const double factor = std::min(1.0, kQueueThumbnailSide / longest);
  const auto scaled = [&](int side) { return std::max(1, static_cast<int>(side * factor)); };
  const ImageSize size = {scaled(picture.size().width), scaled(picture.size().height)};
  return size == picture.size() ? ToQImage(picture) : ToQImage(Resample(picture, size));
}

ExportRequest RequestOf(const QueueOutput& output, const ArtworkFile& file) {
  const ResultInfo info = SourcesOf(file);
  ExportRequest request{output.path, output.options, output.reads};
  if (output.keeps_metadata) request.options.metadata = info.photo.metadata;
  if (output.keeps_settings) request.options.text = SettingsTextOf(info);
  return request;
}

/// Why the picture cannot go where it is to go, or nothing: asked before hours of painting.
QString Obstacle(const QueueOutput& output) {
  if (output.path.empty()) {
    return Tr(QT_TRANSLATE_NOOP("pastiche::Queue", "Choose a file for it."));
  }
  const QString refusal = RefusalOf({output.path, output.options.existing}, output.reads);
  if (!refusal.isEmpty()) return refusal;
  const QFileInfo file(ToText(output.path));
  if (output.chosen > 0 && file.exists() &&
      file.lastModified().toMSecsSinceEpoch() > output.chosen) {
    return Tr(QT_TRANSLATE_NOOP(
                  "pastiche::Queue",
                  "%1: the file has been changed since. Choose it again, or another."))
        .arg(file.fileName());
  }
  return {};
}

}  // namespace

/// What the pool's one thread works with: one objective for one entry after another.
class QueuePainter::Workshop {
 public:
  /// What it says on the way; on the pool's thread.
  struct Listener {
    std::function<void(const IterationReport&)> report;
    std::function<void(const QImage&)> frame;
    std::function<void(const IterationReport&)> kept;
  };

  Workshop(std::filesystem::path folder, ObjectiveFactory make_objective)
      : store_(std::move(folder)), make_objective_(std::move(make_objective)) {}

  QueueOutcome Work(const QueueJob& job, const Listener& listener, const Machine& machine,
                    std::chrono::milliseconds keep_interval, const std::stop_token& stop) {
    const QueueEntry& entry = job.entry;
    Result<ArtworkFile> file = ReadArtworkFile(store_.DocumentOf(entry.id));
    if (!file) return Refused(job, Translated(file.error().message));
    if (const QString obstacle = Obstacle(entry.output); !obstacle.isEmpty()) {
      return Refused(job, obstacle);
    }
    QueueOutcome outcome;
    // A result without a run is one that was finished, and could not be exported.
    if (job.painted) {
      file->result = job.painted;
    } else if (!file->result || file->run_state) {
      outcome = Paint(entry.id, *file, listener, machine, keep_interval, stop);
      if (outcome.state != QueueState::kDone) {
        // Without that it begins again.
        const bool stands = outcome.state == QueueState::kWaiting && outcome.seconds;
        if (stands && !Keep(entry.id, *file)) outcome.seconds.reset();
        return outcome;
      }
    } else {
      outcome.state = QueueState::kDone;
    }
    outcome.state = QueueState::kDone;
    outcome.thumbnail = ThumbnailOf(*file->result);
    // Before the export: whatever becomes of that, the picture is there.
    const bool kept = Keep(entry.id, *file);
    // Asked again: hours may have gone by.
    QString error = Obstacle(entry.output);
    if (error.isEmpty()) {
      error = WriteExportedPicture(*file->result, RequestOf(entry.output, *file), entry.size);
    }
    if (error.isEmpty()) return outcome;
    outcome.state = QueueState::kFailed;
    outcome.message = error;
    if (!kept) Rescue(entry.output, *file, outcome);
    return outcome;
  }

  void CleanUp() { painter_.reset(); }

 private:
  /// Nothing was done: what was in memory alone still is.
  static QueueOutcome Refused(const QueueJob& job, const QString& why) {
    QueueOutcome outcome = Failed(why);
    outcome.unsaved = job.painted;
    return outcome;
  }

  bool Keep(const std::string& id, const ArtworkFile& file) {
    if (!store_.WriteDocument(id, file)) return false;
    // The next start shows what there is of it.
    if (file.result) store_.WriteThumbnail(id, ThumbnailOf(*file.result));
    return true;
  }

  /// A picture that neither its file nor its document took.
  static void Rescue(const QueueOutput& output, const ArtworkFile& file, QueueOutcome& outcome) {
    outcome.unsaved = file.result;
    WriteOptions options = RequestOf(output, file).options;
    options.existing = Existing::kKeep;
    const auto write = [&](const std::filesystem::path& path) {
      return WriteImage(*file.result, path, options);
    };
    if (const auto path = WriteElsewhere(output.path.filename(), write)) {
      outcome.message =
          Tr(QT_TRANSLATE_NOOP("pastiche::Queue", "%1. The picture was put into %2 instead."))
              .arg(outcome.message, ToText(*path));
    }
  }

  /// Leaves the picture in `file`, and where the run stands if it was told to stop.
  QueueOutcome Paint(const std::string& id, ArtworkFile& file, const Listener& listener,
                     const Machine& machine, std::chrono::milliseconds keep_interval,
                     const std::stop_token& stop) {
    // One that threw is not used again.
    std::unique_ptr<Painter> painter = std::move(painter_);
    if (!painter || machine != machine_) {
      painter.reset();  // its network's memory goes before another takes as much
      painter = std::make_unique<Painter>(make_objective_,
                                          SessionOptions{.machine = machine, .resumable = true});
      machine_ = machine;
    }
    QueueOutcome outcome;
    std::optional<ResumePoint> point;
    IterationReport latest;
    bool wanted = false;
    Clock::time_point next_keep = Clock::now() + keep_interval;
    Clock::time_point next_report;
    Clock::time_point next_frame;
    PaintObserver observer;
    observer.report = [&](const IterationReport& report) {
      latest = report;
      const Clock::time_point now = Clock::now();
      if (now < next_report) return;
      next_report = now + kReportInterval;
      listener.report(report);
    };
    observer.notice = [&](const Message& message) { outcome.message = Translated(message); };
    observer.wants_frame = [&] { return Clock::now() >= next_frame; };
    observer.frame = [&](const Frame& frame) {
      next_frame = Clock::now() + kFrameInterval;
      listener.frame(Small(ToQImage(frame)));
    };
    observer.wants_resume_point = [&] {
      if (Clock::now() < next_keep) return false;
      wanted = true;
      next_keep = Clock::now() + keep_interval;
      return true;
    };
    observer.stands = [&](const ResumePoint& stands, const std::shared_ptr<const Image>& picture) {
      point = stands;
      // What comes unasked is the end, which is kept by who called.
      if (!std::exchange(wanted, false)) return;
      ArtworkFile so_far = file;
      so_far.result = picture;
      so_far.run_state = stands.state;
      if (Keep(id, so_far)) listener.kept(latest);
    };

    RunSummary summary;
    if (file.run_state) {
      summary = painter->Continue({file.artwork, file.run_state}, observer, stop);
      // What cannot go on begins again.
      if (summary.termination == Termination::kFailed && latest.iteration == 0) {
        file.run_state = nullptr;
        summary = painter->Paint(file.artwork, observer, stop);
      }
    } else {
      summary = painter->Paint(file.artwork, observer, stop);
    }
    painter_ = std::move(painter);
    if (summary.termination == Termination::kFailed) {
      return Failed(Translated(summary.message));
    }
    if (summary.termination == Termination::kStopped) {
      outcome.state = QueueState::kWaiting;
      if (point) outcome.seconds = summary.seconds;
      file.result = point ? summary.picture : nullptr;
      file.run_state = point ? point->state : nullptr;
      return outcome;
    }
    outcome.seconds = summary.seconds;
    outcome.state = QueueState::kDone;
    file.result = summary.picture;
    // Who goes on from it later starts from its picture.
    file.run_state = nullptr;
    return outcome;
  }

  /// Without the lock, which the queue has.
  QueueStore store_;
  ObjectiveFactory make_objective_;
  /// What the painter was made for.
  Machine machine_;
  std::unique_ptr<Painter> painter_;
};

QueuePainter::QueuePainter(std::filesystem::path folder, ObjectiveFactory make_objective,
                           QObject* parent)
    : QObject(parent),
      workshop_(std::make_shared<Workshop>(std::move(folder), std::move(make_objective))) {
  pool_.setMaxThreadCount(1);
}

QueuePainter::~QueuePainter() {
  stop_.request_stop();
  pool_.clear();
  pool_.waitForDone();
}

void QueuePainter::Paint(const QueueJob& job) {
  stop_ = std::stop_source();
  busy_ = true;
  const std::uint64_t number = ++number_;
  // They come on the pool's thread, which ends before this does.
  const auto here = [this, number](auto tell) {
    QMetaObject::invokeMethod(
        this,
        [this, number, tell = std::move(tell)] {
          if (busy_ && number == number_) tell();
        },
        Qt::QueuedConnection);
  };
  Workshop::Listener listener;
  listener.report = [this, here](const IterationReport& report) {
    here([this, report] { Q_EMIT Progressed(report); });
  };
  listener.kept = [this, here](const IterationReport& report) {
    here([this, report] { Q_EMIT Kept(report); });
  };
  listener.frame = [this, here](const QImage& frame) {
    here([this, frame] { Q_EMIT FramePainted(frame); });
  };
  RunInBackground(
      pool_, this,
      [workshop = workshop_, job, listener, machine = machine_, interval = keep_interval_,
       stop = stop_.get_token()] { return workshop->Work(job, listener, machine, interval, stop); },
      [this, painted = job.painted](const Outcome<QueueOutcome>& outcome) {
        busy_ = false;
        if (outcome) {
          Q_EMIT Ended(*outcome);
          return;
        }
        QueueOutcome ended;
        if (!outcome.error().cancelled) ended = Failed(Translated(outcome.error().message));
        ended.unsaved = painted;
        Q_EMIT Ended(ended);
      });
}

void QueuePainter::Rest() {
  RunInBackground(
      pool_, this, [workshop = workshop_] { return workshop->CleanUp(), true; },
      [](const Outcome<bool>& /*cleaned*/) {});
}

}  // namespace pastiche
