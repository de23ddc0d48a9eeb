#include "core/study/study_run.h"

#include <algorithm>
#include <utility>

#include "core/base/rescue.h"
#include "core/image/write_image.h"
#include "core/study/cell_store.h"
#include "core/study/loss_curve.h"
#include "core/study/study_forecast.h"

namespace pastiche {

namespace {

std::vector<LossPoint> CurveOf(const RunSummary& summary) {
  LossCurve curve;
  for (const IterationReport& report : summary.iterations) {
    curve.Add({report.iteration, report.loss.total});
  }
  return curve.Points();
}

class StudyRun {
 public:
  StudyRun(const StudyJob& job, const StudyObserver& observer, const std::stop_token& stop)
      : job_(job), observer_(observer), stop_(stop), store_(job.cells, job.sources) {
    outcome_.cells.resize(job.table.cells.size());
  }

  StudyOutcome Run(Painter& painter) {
    const std::vector<std::size_t> missing = TakeOver();
    if (!missing.empty()) Paint(missing, painter);
    return std::move(outcome_);
  }

 private:
  const std::vector<StudyCell>& cells() const { return job_.table.cells; }

  /// Reads the cells that are there; returns the others.
  std::vector<std::size_t> TakeOver() {
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < cells().size(); ++i) {
      outcome_.cells[i] = store_.Load(static_cast<int>(i), cells()[i]);
      if (!outcome_.cells[i]) missing.push_back(i);
    }
    return missing;
  }

  void Paint(const std::vector<std::size_t>& missing, Painter& painter) {
    std::vector<double> costs;
    for (const std::size_t cell : missing) {
      costs.push_back(CellCost(job_.artwork.photo->size(), cells()[cell].recipe));
    }
    forecast_.emplace(std::move(costs));
    for (const std::size_t cell : missing) {
      if (stop_.stop_requested()) outcome_.end = StudyEnd::kStopped;
      if (outcome_.end != StudyEnd::kDone) return;
      Artwork artwork = job_.artwork;
      artwork.recipe = cells()[cell].recipe;
      PaintObserver watch;
      watch.report = [&](const IterationReport& report) { Report(cell, report); };
      watch.notice = observer_.notice;
      Finish(cell, painter.Paint(artwork, watch, stop_));
    }
  }

  void Report(std::size_t cell, const IterationReport& report) {
    forecast_->Advance(report.done, report.seconds, report.seconds_left);
    if (!observer_.progress) return;
    observer_.progress({static_cast<int>(cell) + 1, static_cast<int>(cells().size()),
                        cells()[cell].label, forecast_->done(), seconds_ + report.seconds,
                        forecast_->seconds_left()});
  }

  void Finish(std::size_t cell, const RunSummary& summary) {
    if (summary.termination == Termination::kFailed) return Fail(cell, summary.message);
    if (summary.termination == Termination::kStopped) {
      outcome_.end = StudyEnd::kStopped;
      return;
    }
    FinishedCell finished{summary.picture,
                          summary.picture->size(),
                          summary.loss,
                          summary.iteration,
                          summary.evaluations,
                          summary.seconds,
                          std::string(NameOf(summary.termination)),
                          summary.message,
                          CurveOf(summary)};
    const Result<void> saved = store_.Save(static_cast<int>(cell), cells()[cell], finished);
    if (!saved) Rescue(cell, *finished.picture, saved.error().message);
    finished.picture = ForSheet(std::move(finished.picture));
    forecast_->Finish(summary.seconds);
    seconds_ += summary.seconds;
    if (observer_.finished) observer_.finished(cells()[cell], finished);
    outcome_.cells[cell] = std::move(finished);
  }

  /// Keeps a picture elsewhere; the study goes on.
  void Rescue(std::size_t cell, const Image& picture, const Message& error) {
    ++outcome_.unsaved;
    WriteOptions options;
    options.existing = Existing::kKeep;
    const std::string name = CellStore::NameOf(static_cast<int>(cell), cells()[cell]) + ".png";
    const auto kept = WriteElsewhere(name, [&](const std::filesystem::path& path) {
      return WriteImage(picture, path, options);
    });
    if (!observer_.problem) return;
    const std::string& label = cells()[cell].label;
    observer_.problem(kept
                          ? Text("cell %1: %2 (its picture is kept in %3)", label, error, *kept)
                          : Text("cell %1: %2 (its picture could not be kept elsewhere either: %3)",
                                 label, error, kept.error().message));
  }

  void Fail(std::size_t cell, const Message& message) {
    outcome_.end = StudyEnd::kFailed;
    outcome_.message = Text("cell %1: %2", cells()[cell].label, message);
  }

  const StudyJob& job_;
  const StudyObserver& observer_;
  const std::stop_token stop_;
  const CellStore store_;
  StudyOutcome outcome_;
  std::optional<StudyForecast> forecast_;
  /// That finished cells took.
  double seconds_ = 0;
};

}  // namespace

int StudyOutcome::finished() const {
  return static_cast<int>(
      std::count_if(cells.begin(), cells.end(), [](const auto& cell) { return cell.has_value(); }));
}

int StudyOutcome::taken_over() const {
  return static_cast<int>(std::count_if(cells.begin(), cells.end(),
                                        [](const auto& cell) { return cell && cell->taken_over; }));
}

StudyOutcome RunStudy(const StudyJob& job, Painter& painter, const StudyObserver& observer,
                      const std::stop_token& stop) {
  return StudyRun(job, observer, stop).Run(painter);
}

}  // namespace pastiche
