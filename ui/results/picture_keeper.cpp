#include "ui/results/picture_keeper.h"

#include <algorithm>
#include <ctime>
#include <utility>

#include <QPointer>

#include "core/image/share_image.h"
#include "core/results/result_store.h"
#include "ui/document/qt_image.h"
#include "ui/run/session_controller.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

constexpr std::chrono::minutes kAutosaveInterval{1};

// For the worker. Each returns an empty text, or one line for the user.

QString WriteResult(const std::string& id, const Image& picture, const ResultInfo& info) {
  const Result<ResultStore> results = UsersResults();
  if (!results) return Translated(results.error().message);
  const Result<void> written = results->Write(id, picture, info);
  if (!written) return Translated(written.error().message);
  if (info.stage != ResultStage::kUnderWay) results->Prune({}, {id});
  return {};
}

QString TextOf(const Interruption& interruption) { return Translated(interruption.message); }

ResultStage StageOf(Termination termination) {
  switch (termination) {
    case Termination::kStopped:
      return ResultStage::kStopped;
    case Termination::kFailed:
      return ResultStage::kFailed;
    default:
      return ResultStage::kFinished;
  }
}

}  // namespace

template <class Work, class Done>
void PictureKeeper::DoInOrder(Work work, Done done) {
  using Value = std::invoke_result_t<Work>;
  ++jobs_;
  RunInBackground(pool_, this, std::move(work),
                  [this, done = std::move(done)](const Outcome<Value>& outcome) mutable {
                    WithEnd([&] { done(outcome); },
                            [this] {
                              --jobs_;
                              if (!busy()) Q_EMIT Idle();
                            });
                  });
}

PictureKeeper::PictureKeeper(SessionController* controller, QObject* parent)
    : QObject(parent), controller_(controller) {
  pool_.setMaxThreadCount(1);
  connect(controller_, &SessionController::PictureArrived, this, &PictureKeeper::OnPictureArrived);
  connect(controller_, &SessionController::IterationDone, this, &PictureKeeper::OnIteration);
  connect(controller_, &SessionController::RunEnded, this, &PictureKeeper::OnRunEnded);
  connect(controller_, &SessionController::RunSuperseded, this, &PictureKeeper::OnRunSuperseded);
  connect(&autosave_, &QTimer::timeout, this, &PictureKeeper::OnTimer);
  autosave_.start(kAutosaveInterval);
}

bool PictureKeeper::RunHasPicture() const {
  const RunState state = controller_->state();
  return (state == RunState::kRunning || state == RunState::kPaused ||
          state == RunState::kStopping) &&
         controller_->size() != ImageSize{} && IsDocuments(controller_->generation());
}

bool PictureKeeper::can_export() const { return picture_ != nullptr || RunHasPicture(); }

ImageSize PictureKeeper::export_size() const {
  if (RunHasPicture()) return controller_->size();
  return picture_ ? picture_->size() : ImageSize{};
}

const ResultInfo& PictureKeeper::export_info() const {
  const auto run = runs_.find(controller_->generation());
  return RunHasPicture() && run != runs_.end() ? run->second.info : picture_info_;
}

std::set<std::filesystem::path> PictureKeeper::exports_under_way() const {
  std::set<std::filesystem::path> paths(writing_exports_.begin(), writing_exports_.end());
  for (const WaitingExport& waiting : waiting_exports_) {
    if (!waiting.then) paths.insert(waiting.request.path);
  }
  return paths;
}

QString PictureKeeper::painting_id() const {
  const auto run = runs_.find(controller_->generation());
  return controller_->active() && run != runs_.end() ? run->second.id : QString();
}

PictureKeeper::RunRecord& PictureKeeper::CurrentRun() {
  RunRecord& run = runs_[controller_->generation()];
  if (run.id.isEmpty()) run.id = QString::fromStdString(ResultStore::NewId());
  return run;
}

void PictureKeeper::BeginRun(ResultInfo sources) {
  // The present run's recipe is the controller's until the next run begins.
  if (controller_->active()) CurrentRun().info.recipe = controller_->run_recipe();
  runs_[controller_->generation() + 1] = {QString::fromStdString(ResultStore::NewId()),
                                          std::move(sources)};
}

void PictureKeeper::ChangeRun(ResultInfo sources) {
  ResultInfo& info = CurrentRun().info;
  info.recipe = std::move(sources.recipe);
  info.photo = std::move(sources.photo);
  info.paintings = std::move(sources.paintings);
}

void PictureKeeper::LetGo() { first_generation_ = controller_->generation() + 1; }

void PictureKeeper::OnIteration(const IterationReport& report) {
  RunRecord& run = CurrentRun();
  run.info.iterations = report.iteration;
  run.info.seconds = report.seconds;
}

void PictureKeeper::Export(const ExportRequest& request) {
  const WaitingExport job{request, export_size(), controller_->generation()};
  if (RunHasPicture()) {
    waiting_exports_.push_back(job);  // written when the session has handed the picture over
    controller_->RequestPicture();
  } else if (picture_) {
    WriteExport(picture_, job);
  } else {
    SayNoPicture();
  }
}

void PictureKeeper::SayNoPicture() {
  // Of nothing, no other file helps.
  Q_EMIT ExportFailed(tr("The run ended before it had a picture; nothing was exported."), {});
}

void PictureKeeper::HandOver(QObject* receiver, std::function<void(const HandedPicture&)> then) {
  WaitingExport job{{}, export_size(), controller_->generation()};
  job.then = [receiver = QPointer<QObject>(receiver), then = std::move(then), size = job.size,
              info = export_info()](const std::shared_ptr<const Image>& picture) {
    if (receiver) then({picture, size, info});
  };
  if (RunHasPicture()) {
    waiting_exports_.push_back(std::move(job));
    controller_->RequestPicture();
  } else {
    job.then(picture_);
  }
}

void PictureKeeper::ExportPicture(const std::shared_ptr<const Image>& picture, ImageSize size,
                                  const ExportRequest& request) {
  WriteExport(picture, {request, size});
}

void PictureKeeper::StoreEnd(RunRecord& run, const RunSummary& summary, ResultStage stage) {
  run.info.stage = stage;
  run.info.iterations = summary.iteration;
  run.info.seconds = summary.seconds;
  run.info.time = std::time(nullptr);
  run.info.size = summary.picture->size();
  run.info.detail = summary.detail == run.info.size ? ImageSize{} : summary.detail;
  // Before the first iteration the picture is what the run started from.
  if (summary.iteration > 0) Store({run.id, summary.picture, run.info});
}

void PictureKeeper::OnRunEnded(const RunSummary& summary) {
  const std::uint64_t generation = controller_->generation();
  RunRecord run = CurrentRun();
  run.info.recipe = controller_->run_recipe();
  runs_.erase(runs_.begin(), runs_.upper_bound(generation));
  if (summary.picture) StoreEnd(run, summary, StageOf(summary.termination));
  if (summary.picture && IsDocuments(generation)) {
    Keep(summary.picture, run.info);
  } else if (picture_) {
    ShowKept();
  }
  WriteExports(generation, summary.picture);
  if (!busy()) Q_EMIT Idle();
}

void PictureKeeper::OnRunSuperseded(std::uint64_t generation, const RunSummary& summary) {
  RunRecord run = runs_[generation];
  if (run.id.isEmpty()) run.id = QString::fromStdString(ResultStore::NewId());
  runs_.erase(generation);
  StoreEnd(run, summary,
           summary.termination == Termination::kStopped ? ResultStage::kRestarted
                                                        : StageOf(summary.termination));
  if (IsDocuments(generation)) {
    // Exported until the new run has a picture, since the screen still shows it.
    picture_ = summary.picture;
    picture_info_ = run.info;
  }
  WriteExports(generation, summary.picture);
}

void PictureKeeper::OnTimer() {
  if (busy()) return;  // the disk is still at the last one
  SaveUnsaved();
  // While paused the picture does not change.
  if (controller_->state() != RunState::kRunning || !RunHasPicture()) return;
  autosave_wished_ = true;
  controller_->RequestPicture();
}

void PictureKeeper::OnPictureArrived(const std::shared_ptr<const Image>& picture) {
  if (std::exchange(autosave_wished_, false)) {
    RunRecord& run = CurrentRun();
    run.info.recipe = controller_->run_recipe();
    run.info.stage = ResultStage::kUnderWay;
    run.info.time = std::time(nullptr);
    Store({run.id, picture, run.info});
  }
  WriteExports(controller_->generation(), picture);
}

void PictureKeeper::Keep(const std::shared_ptr<const Image>& picture, const ResultInfo& info) {
  picture_ = picture;
  picture_info_ = info;
  ShowKept();
}

void PictureKeeper::ShowPicture(const std::shared_ptr<const Image>& picture,
                                const ResultInfo& info) {
  Keep(picture, info);
}

void PictureKeeper::ShowKept() {
  const std::uint64_t number = ++kept_;
  if (!picture_) {
    Q_EMIT PictureKept({});
    return;
  }
  RunInBackground(
      BackgroundPool(), this, [picture = picture_] { return ToQImage(*picture); },
      [this, number](const Outcome<QImage>& view) {
        // A run that has begun meanwhile shows its own frames.
        if (view && number == kept_ && !RunHasPicture()) Q_EMIT PictureKept(*view);
      });
}

void PictureKeeper::Store(StoreJob job) {
  DoInOrder([job] { return WriteResult(job.id.toStdString(), *job.picture, job.info); },
            [this, job](const Outcome<QString>& error) {
              OnStored(job, error ? *error : TextOf(error.error()));
            });
}

void PictureKeeper::OnStored(const StoreJob& job, const QString& error) {
  if (error.isEmpty()) {
    store_failing_ = false;
    Q_EMIT ResultsChanged();
    return;
  }
  // A later picture of the same run makes up for one that was saved while it was painted.
  if (job.info.stage != ResultStage::kUnderWay) unsaved_.push_back(job);
  if (!std::exchange(store_failing_, true)) {
    Q_EMIT Failed(tr("The picture could not be kept among the earlier results, and is tried again: "
                     "%1. Export it to be safe.")
                      .arg(error));
  }
}

void PictureKeeper::SaveUnsaved() {
  for (StoreJob& job : std::exchange(unsaved_, {})) Store(std::move(job));
}

void PictureKeeper::WriteExports(std::uint64_t generation,
                                 const std::shared_ptr<const Image>& picture) {
  const auto others = std::stable_partition(
      waiting_exports_.begin(), waiting_exports_.end(),
      [&](const WaitingExport& waiting) { return waiting.generation <= generation; });
  const std::vector<WaitingExport> due(waiting_exports_.begin(), others);
  waiting_exports_.erase(waiting_exports_.begin(), others);
  for (const WaitingExport& job : due) {
    if (job.then) {
      job.then(job.generation == generation ? picture : nullptr);
    } else if (picture && job.generation == generation) {
      WriteExport(picture, job);
    } else {
      SayNoPicture();
    }
  }
}

void PictureKeeper::WriteExport(const std::shared_ptr<const Image>& picture,
                                const WaitingExport& job) {
  writing_exports_.insert(job.request.path);
  DoInOrder([picture, job] { return WriteExportedPicture(*picture, job.request, job.size); },
            [this, picture, path = job.request.path,
             again = job.request.again](const Outcome<QString>& error) {
              writing_exports_.erase(writing_exports_.find(path));
              if (error && error->isEmpty()) {
                Q_EMIT Exported(ToText(path));
              } else {
                Q_EMIT ExportFailed(
                    error ? *error
                          : tr("%1 could not be written: %2")
                                .arg(ToText(path.filename()), TextOf(error.error())),
                    again ? [again, picture] { again(picture); } : std::function<void()>());
              }
            });
}

void PictureKeeper::ReadEarlier(const QString& id, const std::function<bool()>& wanted) {
  struct Opened {
    std::shared_ptr<const Image> picture;
    ResultInfo info;
    QString error;
  };
  DoInOrder(
      [id = id.toStdString()]() -> Opened {
        const Result<ResultStore> results = UsersResults();
        if (!results) return {nullptr, {}, Translated(results.error().message)};
        Result<Image> image = results->Read(id);
        if (!image) return {nullptr, {}, Translated(image.error().message)};
        return {ShareImage(std::move(*image)), results->ReadInfo(id).value_or(ResultInfo()), {}};
      },
      [this, wanted, wish = ++earlier_](const Outcome<Opened>& opened) {
        if (wish != earlier_ || (wanted && !wanted())) return;
        if (opened && opened->picture) {
          Q_EMIT EarlierRead(opened->picture, opened->info);
        } else {
          Q_EMIT Failed(opened ? opened->error : TextOf(opened.error()));
        }
      });
}

}  // namespace pastiche
