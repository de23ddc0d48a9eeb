#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <QImage>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include "core/results/result_info.h"
#include "core/session/session_types.h"
#include "ui/results/export_request.h"

namespace pastiche {

class SessionController;

/// A picture with what it is.
struct HandedPicture {
  /// Null where the run ended without one.
  std::shared_ptr<const Image> picture;
  /// That it will have in the end: of a coarse scale it is smaller.
  ImageSize size;
  ResultInfo info;
};

/// Keeps every picture that was painted, so that no later run, no restart, no failure, no close and
/// no crash loses one: what a run ends with, what a restart stops, and what a run under way is once
/// a minute are written to the user's results (core/results/result_store.h), one result per run.
/// What cannot be written stays in memory and is tried again. Exports what is on the screen: the
/// picture of the run under way, else the kept one. While a run is at a coarse scale its picture is
/// exported at the size that it will have in the end, as the screen shows it, and saved at the size
/// that it has. Reads and writes on one worker thread, in order.
class PictureKeeper : public QObject {
  Q_OBJECT
 public:
  /// `controller` must outlive the keeper.
  explicit PictureKeeper(SessionController* controller, QObject* parent = nullptr);

  /// What an export would write now: whether there is anything, its size, and what it is.
  bool can_export() const;
  ImageSize export_size() const;
  const ResultInfo& export_info() const;
  /// Where exports are going that are not finished yet.
  std::set<std::filesystem::path> exports_under_way() const;
  /// The picture that the latest run ended with, or the result that was shown since; or null.
  const std::shared_ptr<const Image>& picture() const { return picture_; }
  /// Whether a file is being read or written.
  bool busy() const { return jobs_ > 0 || !waiting_exports_.empty(); }
  /// Results that could not be written and are only in memory.
  std::size_t unsaved() const { return unsaved_.size(); }
  /// The result that the run under way will be; empty while there is none.
  QString painting_id() const;

  /// Time between two writes of a run's picture while it goes on.
  void SetAutosaveInterval(std::chrono::milliseconds interval) { autosave_.setInterval(interval); }
  /// Before every start of the controller: what the run that it starts is made from. Recipe, size
  /// and the like are filled in as they become known.
  void BeginRun(ResultInfo sources);
  /// After the run under way was given other pictures or settings.
  void ChangeRun(ResultInfo sources);

  /// The document has become another: what the runs so far paint is kept, but it is not what is on
  /// the screen.
  void LetGo();

  /// What is there to export now; nothing is an ExportFailed.
  void Export(const ExportRequest& request);
  /// Calls `then`, as long as `receiver` is there, with what an export would write now.
  void HandOver(QObject* receiver, std::function<void(const HandedPicture&)> then);
  /// Exports a picture that is not on the screen, resampled to `size`.
  void ExportPicture(const std::shared_ptr<const Image>& picture, ImageSize size,
                     const ExportRequest& request);
  /// Reads a kept result: EarlierRead, unless by then another one is wished or `wanted` says no.
  void ReadEarlier(const QString& id, const std::function<bool()>& wanted = {});
  /// Puts a document's picture on the screen; null takes what is there off it.
  void ShowPicture(const std::shared_ptr<const Image>& picture, const ResultInfo& info);
  /// Tries again to write what could not be written.
  void SaveUnsaved();

 Q_SIGNALS:
  void EarlierRead(const std::shared_ptr<const pastiche::Image>& picture,
                   const pastiche::ResultInfo& info);
  /// Another picture is kept; `view` is for the screen.
  void PictureKept(const QImage& view);
  void Exported(const QString& path);
  /// One line: which file, what is wrong, what to do. Nothing was written. `again` asks for another
  /// file for the very picture that it was of; it may be empty.
  void ExportFailed(const QString& message, const std::function<void()>& again);
  /// The same, of a result that could not be kept or shown.
  void Failed(const QString& message);
  /// A result was written.
  void ResultsChanged();
  /// Nothing is left to read or write.
  void Idle();

 private:
  struct RunRecord {
    QString id;
    ResultInfo info;
  };
  struct WaitingExport {
    ExportRequest request;
    ImageSize size;
    /// The run whose picture it is.
    std::uint64_t generation = 0;
    /// Gets it in place of a file.
    std::function<void(const std::shared_ptr<const Image>&)> then = {};
  };
  struct StoreJob {
    QString id;
    std::shared_ptr<const Image> picture;
    ResultInfo info;
  };

  /// Whether a run paints the document that there is.
  bool IsDocuments(std::uint64_t generation) const { return generation >= first_generation_; }
  /// Whether the run under way has a picture of its own, and it is the document's.
  bool RunHasPicture() const;
  /// Of the controller's present run.
  RunRecord& CurrentRun();
  void OnIteration(const IterationReport& report);
  void OnRunEnded(const RunSummary& summary);
  void OnRunSuperseded(std::uint64_t generation, const RunSummary& summary);
  void OnTimer();
  void OnPictureArrived(const std::shared_ptr<const Image>& picture);
  void Keep(const std::shared_ptr<const Image>& picture, const ResultInfo& info);
  void ShowKept();
  /// Stores what a run ended with, whoever ended it.
  void StoreEnd(RunRecord& run, const RunSummary& summary, ResultStage stage);
  void Store(StoreJob job);
  void OnStored(const StoreJob& job, const QString& error);
  /// Writes the exports that wait for this run's picture; without one they fail.
  void WriteExports(std::uint64_t generation, const std::shared_ptr<const Image>& picture);
  /// There is nothing to export, or not any more.
  void SayNoPicture();
  void WriteExport(const std::shared_ptr<const Image>& picture, const WaitingExport& job);
  /// Does `work` on the worker and hands what it returns to `done` here.
  template <class Work, class Done>
  void DoInOrder(Work work, Done done);

  SessionController* controller_;
  std::shared_ptr<const Image> picture_;
  ResultInfo picture_info_;
  std::uint64_t kept_ = 0;
  /// The first run of the document.
  std::uint64_t first_generation_ = 1;
  /// The latest wish for an earlier result.
  std::uint64_t earlier_ = 0;
  /// By generation: the present run and those that are not over yet.
  std::map<std::uint64_t, RunRecord> runs_;
  std::vector<WaitingExport> waiting_exports_;
  std::multiset<std::filesystem::path> writing_exports_;
  std::vector<StoreJob> unsaved_;
  bool store_failing_ = false;
  int jobs_ = 0;
  QTimer autosave_;
  bool autosave_wished_ = false;
  QThreadPool pool_;
};

}  // namespace pastiche
