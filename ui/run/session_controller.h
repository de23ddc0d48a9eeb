#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <QImage>
#include <QObject>

#include "core/session/session.h"
#include "core/session/session_types.h"
#include "ui/document/document.h"
#include "ui/widgets/signal_compressor.h"

namespace pastiche {

/// Owns the Session on the window's side: its wake-ups become one queued call, its mailbox becomes
/// typed signals, and changes of the recipe go to it, compressed. Nothing here waits.
class SessionController : public QObject {
  Q_OBJECT
 public:
  /// `document` must outlive the controller. `make_objective` as in Session.
  explicit SessionController(Document* document, ObjectiveFactory make_objective = {},
                             QObject* parent = nullptr);
  /// Joins the session's thread: at once when no run is active, else within one layer block.
  ~SessionController() override;

  RunState state() const { return state_; }
  /// Whether there is a run that Stop would end.
  bool active() const;
  /// 1 for the first run, 0 before.
  std::uint64_t generation() const { return generation_; }
  /// Size of the finished picture of the current run; 0 x 0 before the first frame.
  ImageSize size() const { return size_; }
  const Recipe& run_recipe() const { return run_artwork_.recipe; }
  /// Recipe changes that went to the session while it ran, over the controller's life.
  int live_updates() const { return live_updates_; }

  /// How the machine is used from the next start on.
  void SetMachine(const Machine& machine) { session_->SetMachine(machine); }

  void Start();
  /// Goes on where another run stood, with the changes that the document has had since.
  void Continue(const ResumePoint& from);
  void Pause();
  void Resume();
  void Stop();
  void RequestFrame() { session_->RequestFrame(); }
  void RequestPicture() { session_->RequestPicture(); }
  /// A picture with what it takes to go on from it.
  void RequestResumePoint() { session_->RequestResumePoint(); }
  /// What came with the latest picture, or with the end of the run; nothing otherwise.
  const std::optional<ResumePoint>& resume_point() const { return resume_point_; }

  /// What the current run paints, with the changes that it has taken over since.
  const Artwork& run_artwork() const { return run_artwork_; }
  /// Whether a run is active that started from something else than the document says now: only
  /// another Start takes that up.
  bool StartWaits() const;
  /// Why a run that is active paints something else than the document says now; empty where it
  /// does not.
  QString PicturesWait() const;

 Q_SIGNALS:
  /// Another generation(), of which nothing has been said yet.
  void RunBegun();
  void StateChanged(pastiche::RunState state);
  void IterationDone(const pastiche::IterationReport& report);
  /// All iterations since the last time, of which IterationDone brings the latest.
  void Reported(const std::vector<pastiche::IterationReport>& reports);
  /// A frame is as large as the scale that the run is at; `full_size` is that of the finished
  /// picture.
  void FrameArrived(const QImage& frame, QSize full_size);
  /// A scale that is followed by another is done; `picture` is as large as that scale.
  void ScaleDone(const std::shared_ptr<const pastiche::Image>& picture);
  void PictureArrived(const std::shared_ptr<const pastiche::Image>& picture);
  /// A change that the run could not take over, and why; the run goes on.
  void ChangeRefused(const QString& message);
  /// The run was given other pictures or settings.
  void RunChanged();
  void RunEnded(const pastiche::RunSummary& summary);
  /// An earlier run, in whose place another was started, has ended; its picture is never null.
  void RunSuperseded(std::uint64_t generation, const pastiche::RunSummary& summary);

 private:
  /// Takes all that is new; on the window's thread.
  void Drain();
  /// Says that it has arrived, once it is there in Qt's words: a large one takes another thread.
  void HandOn(Frame frame);
  void SendLiveUpdate();
  /// Whether the run's picture can go on with the document's photo.
  bool PhotoFits() const;

  Document* document_;
  SignalCompressor compressor_;
  RunState state_ = RunState::kIdle;
  std::uint64_t generation_ = 0;
  ImageSize size_;
  int live_updates_ = 0;
  /// The number of the frame that arrived last; none counts any more once its run has ended.
  std::uint64_t newest_frame_ = 0;
  Artwork run_artwork_;
  std::optional<ResumePoint> resume_point_;
  /// Last, so that it is gone before anything that its wake-ups touch.
  std::unique_ptr<Session> session_;
};

}  // namespace pastiche
