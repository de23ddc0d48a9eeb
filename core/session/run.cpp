#include "core/session/run.h"

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include "core/artwork/result_size.h"
#include "core/base/failure.h"
#include "core/image/resample.h"
#include "core/image/share_image.h"
#include "core/objective/pictures/canvas.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/session/ascent.h"
#include "core/session/descent.h"
#include "core/session/device_end.h"
#include "core/session/frames.h"
#include "core/session/memory.h"
#include "core/session/saved_run.h"
#include "core/session/scale_plan.h"

namespace pastiche {

namespace {

using Clock = std::chrono::steady_clock;

class Run {
 public:
  Run(const RunRequest& request, const SessionOptions& options, ObjectiveKeeper& keeper,
      Mailbox& mailbox)
      : request_(request),
        options_(options),
        mailbox_(mailbox),
        frames_(mailbox, request.generation),
        descent_(request.artwork, options.machine.memory, keeper, request.stop,
                 [this](Message message) { Say(std::move(message)); }) {}

  RunEnd Execute() {
    EndAt(RunGuarded([&] { Prepare(); }));
    RunEnd end;
    // One that does not fit into memory is not there.
    if (options_.resumable) RunGuarded([&] { end.resume_point = FinalResumePoint(); });
    const auto summarized = RunGuarded([&] { Summarize(); });
    if (!summarized) RunGuarded([&] { SummarizeLastGood(); });
    // Stopped while it left a device that failed: stopped it is, with the picture of a moment ago.
    const bool stopped = summary_.termination == Termination::kStopped && summary_.picture;
    if (!stopped) EndAt(summarized);
    if (descent_.objective() != nullptr) summary_.computed = descent_.objective()->computed();
    if (summary_.picture) summary_.detail = descent_.size();
    summary_.threads = at::get_num_threads();
    summary_.evaluations = Evaluations();
    summary_.seconds = Seconds();
    summary_.peak_memory = static_cast<std::size_t>(PeakMemory());
    end.summary = std::move(summary_);
    return end;
  }

 private:
  void End(Termination termination, Message message) {
    summary_.termination = termination;
    summary_.message = std::move(message);
  }

  /// Where a part of the run did not come to its end, the run is over.
  void EndAt(const tl::expected<void, Interruption>& part) {
    if (part) return;
    if (part.error().cancelled) return End(Termination::kStopped, Text("stopped"));
    End(Termination::kFailed, part.error().message);
  }

  void Prepare() {
    if (const Result<void> checked = Check(artwork()); !checked) {
      return End(Termination::kFailed, checked.error().message);
    }
    at::Tensor picture;
    OptimizerState optimizer;
    if (const Result<void> read = ReadState(picture, optimizer); !read) {
      return End(Termination::kFailed, read.error().message);
    }
    if (const Result<void> begun = descent_.Begin(ascent_.size(), picture, optimizer); !begun) {
      return End(Termination::kFailed, begun.error().message);
    }
    // The run has them, or copies on its device, and may let them go before it ends.
    picture = at::Tensor();
    optimizer = OptimizerState();
    mailbox_.BeginIterations(request_.generation, ascent_.result_size());
    Iterate();
  }

  /// What the request brings of another run, and the ascent where that stood; a run from the
  /// beginning leaves both as they are.
  Result<void> ReadState(at::Tensor& picture, OptimizerState& optimizer) {
    const std::vector<ImageSize> plan = PlanFor(artwork());
    if (!request_.state) {
      ascent_.Begin(plan);
      return {};
    }
    const Result<SavedRun> saved = DecodeSavedRun(*request_.state, picture, optimizer);
    if (!saved) return tl::unexpected(saved.error());
    if (!ascent_.Resume(plan, saved->ascent)) return Fail(UnusableState());
    const ImageSize canvas = CanvasFor(artwork().recipe, ascent_.size()).size();
    if (picture.size(2) != canvas.height || picture.size(3) != canvas.width) {
      return Fail(UnusableState());
    }
    summary_.iteration = saved->iterations;
    evaluations_before_ = saved->evaluations;
    static_cast<LossTerms&>(summary_.loss) = saved->loss;
    seconds_before_ = saved->seconds;
    return {};
  }

  /// With what the optimiser has learnt. Nothing where the picture alone is too large.
  std::optional<ResumePoint> ResumePointAt(const Ascent::Standing& standing,
                                           const OptimizerState& optimizer) const {
    const at::Tensor& picture = descent_.picture();
    if (static_cast<std::int64_t>(picture.nbytes()) > kMostSavedBytes) return std::nullopt;
    const SavedRun run = {standing, summary_.iteration, Evaluations(), Seconds(), summary_.loss};
    return ResumePoint{artwork(), std::make_shared<const std::vector<std::byte>>(
                                      EncodeSavedRun(run, picture, optimizer))};
  }

  /// Where the run has ended.
  std::optional<ResumePoint> FinalResumePoint() {
    if (!descent_.can_go_on() || summary_.termination == Termination::kFailed) return std::nullopt;
    if (summary_.termination == Termination::kStopped) {
      return ResumePointAt(ascent_.standing(), descent_.OptimizerStateNow());
    }
    // What goes on from an end wants more than that, and begins anew: what the optimiser has learnt
    // is many times as large as all else, and little use where it would hardly move.
    ascent_.ArriveAnew();
    return ResumePointAt(ascent_.standing(), {});
  }

  static std::vector<ImageSize> PlanFor(const Artwork& artwork) {
    return PlanScales(artwork.photo->size(), artwork.recipe);
  }

  void Iterate() {
    while (!request_.stop.stop_requested()) {
      // Begun before the iteration that has been made since.
      frames_.Publish();
      RunTurn turn = mailbox_.AwaitTurn(request_, frames_.due());
      paused_ += turn.waited;
      try {
        if (!Take(turn)) return;
      } catch (const FitsElsewhere& error) {
        if (!MoveForChange(error.refusal(), turn.wishes)) return;
        mailbox_.PutBack(request_.generation, std::move(turn.wishes));
      } catch (const std::exception& error) {
        // What goes on after this, or the end, meets them.
        mailbox_.PutBack(request_.generation, std::move(turn.wishes));
        const std::optional<DeviceEnd> end = EndOfDevice(error);
        if (!end) throw;
        const Result<bool> moved = GoOnOnProcessor(*end);
        if (!moved) return End(Termination::kFailed, moved.error().message);
        if (!*moved) throw;
      }
    }
    End(Termination::kStopped, Text("stopped"));
  }

  /// Descent's, from the picture as it is or was a moment ago.
  Result<bool> GoOnOnProcessor(DeviceEnd end) {
    return descent_.GoOnOnProcessor(end, [&] {
      frames_.Abandon();
      MarkChanged();
    });
  }

  /// To the processor, where the change that is wished for has room. It is refused where that is
  /// not to be had. False, with the run ended, where nothing can go on any more.
  bool MoveForChange(const Error& refusal, Wishes& wishes) {
    Result<bool> moved = false;
    const auto tried = RunGuarded([&] { moved = GoOnOnProcessor(DeviceEnd::kTooSmall); });
    if (tried && moved && *moved) return true;
    if (!tried && tried.error().cancelled) throw Cancelled();
    if (!moved || !descent_.can_go_on()) {
      End(Termination::kFailed, moved ? refusal.message : moved.error().message);
      return false;
    }
    wishes.artwork.reset();
    Refuse(refusal);
    return true;
  }

  /// What is wished for and, if it may be, one step on. False, with the run ended, where that was
  /// the last one.
  bool Take(RunTurn& turn) {
    Grant(turn.wishes);
    if (!turn.may_iterate) return true;
    const Ascent::End end = ascent_.DoneWith(artwork().recipe);
    if (end == Ascent::End::kNotYet) {
      const bool more = Iteration();
      if (put_off_) mailbox_.PutBack(request_.generation, *std::exchange(put_off_, std::nullopt));
      return more;
    }
    if (!ascent_.at_last_scale()) return Climb();
    Complete(end);
    return false;
  }

  /// Leaves in `wishes` what it throws before it has met.
  void Grant(Wishes& wishes) {
    if (wishes.frame) MakeFrame();
    wishes.frame = false;
    if (wishes.picture) GrantPicture(wishes.resume_point);
    wishes.picture = wishes.resume_point = false;
    if (wishes.artwork) Change(*wishes.artwork);
    wishes.artwork.reset();
  }

  /// Where there is no memory for one, tiles become smaller, as far as they can, and it is wished
  /// for again: a frame is not worth a run.
  void MakeFrame() {
    try {
      frames_.Make(descent_.Shown(), summary_.iteration);
    } catch (const std::exception& error) {
      if (!IsOutOfMemory(error)) throw;
      descent_.MakeRoom(error);
      frames_.Postpone();
    }
  }

  /// Likewise; where tiles cannot be smaller it is wished for again after the next iteration, or
  /// what there is besides a graphics card goes on.
  void GrantPicture(bool with_resume_point) {
    const Wishes wish = {.picture = true, .resume_point = with_resume_point};
    try {
      PublishPicture(with_resume_point);
    } catch (const std::exception& error) {
      if (descent_.MakeRoom(error)) return mailbox_.PutBack(request_.generation, wish);
      if (!IsOutOfMemory(error) || EndOfDevice(error)) throw;
      put_off_ = wish;
    }
  }

  void PublishPicture(bool with_resume_point) {
    std::optional<ResumePoint> point;
    if (with_resume_point) {
      RunGuarded([&] { point = ResumePointAt(ascent_.standing(), descent_.OptimizerStateNow()); });
      // Where there is none, the picture may not be to be had any more either.
      if (!point) published_.reset();
    }
    std::shared_ptr<const Image> picture = published_.lock();
    if (!picture) published_ = picture = PictureOf(ToImage(descent_.Shown()));
    mailbox_.PublishPicture(request_.generation, std::move(picture), std::move(point));
  }

  /// The picture is another.
  void MarkChanged() {
    frames_.MarkChanged();
    published_.reset();
  }

  /// Returns false, with the run ended, when there can be no further iteration.
  bool Iteration() {
    try {
      return TryIteration();
    } catch (const std::exception& error) {
      if (!descent_.MakeRoom(error)) throw;
    }
    return true;
  }

  bool TryIteration() {
    const Descent::Step step = descent_.Descend();
    if (!step.finite) {
      End(Termination::kFailed,
          Text("the loss is no longer a finite number: choose other weights"));
      return false;
    }
    if (step.converged) {
      ascent_.MarkNoStep();
      return true;
    }
    ++summary_.iteration;
    summary_.loss = step.loss;
    MarkChanged();
    IterationReport report{summary_.iteration, Evaluations(), summary_.loss, Seconds()};
    ascent_.Count(artwork().recipe, report);
    summary_.iterations.push_back(report);
    mailbox_.PublishReport(request_.generation, report);
    return true;
  }

  /// What this scale ends with; null where nobody wants it, or where it does not fit into memory.
  std::shared_ptr<const Image> ScalePicture() {
    std::shared_ptr<const Image> picture;
    if (options_.scale_pictures)
      RunGuarded([&] { picture = PictureOf(ToImage(descent_.Shown())); });
    return picture;
  }

  /// To the next scale, with the picture. Returns false, with the run ended, where that fails.
  bool Climb() {
    std::shared_ptr<const Image> finished = ScalePicture();
    const Result<bool> moved = descent_.Climb(ascent_.next_size());
    if (!moved) {
      End(Termination::kFailed, moved.error().message);
      return false;
    }
    // Not before: where the next scale has no room on the device, all this comes once more.
    if (finished) mailbox_.PublishScalePicture(request_.generation, std::move(finished));
    if (*moved) MarkChanged();
    ascent_.Advance();
    descent_.Arrive();
    return true;
  }

  void Complete(Ascent::End end) {
    summary_.loss = descent_.Evaluate();
    if (end == Ascent::End::kLimit) {
      return End(Termination::kIterationLimit,
                 Counted("all %n iterations done", "the only iteration done",
                         ascent_.Limit(artwork().recipe)));
    }
    End(Termination::kConverged, end == Ascent::End::kGain
                                     ? Text("further iterations would hardly change the picture")
                                     : Text("no step decreases the loss further"));
  }

  /// Takes another artwork over. The picture goes on at the scale of the new plan that is next to
  /// its size, unless it has to begin again. What cannot be painted is said, and changes nothing.
  void Change(Artwork artwork) {
    if (const Result<void> checked = Check(artwork); !checked) return Refuse(checked.error());
    const ChangeCost change = ClassifyChange(this->artwork(), artwork);
    const std::vector<ImageSize> plan = PlanFor(artwork);
    const bool restart = change == ChangeCost::kRestart;
    const std::size_t scale = restart ? 0 : ScaleFor(plan, descent_.size());
    const bool remade = change != ChangeCost::kNone || plan[scale] != descent_.size();
    if (remade) {
      const Result<bool> moved = descent_.Change(std::move(artwork), change, plan[scale]);
      if (!moved) return Refuse(moved.error());
      // What is protected shows the photo at once.
      published_.reset();
      if (*moved) MarkChanged();
    } else {
      descent_.SetArtwork(std::move(artwork));
    }
    if (restart) {
      summary_.iteration = 0;
      summary_.iterations.clear();
      ascent_.Begin(plan);
    } else {
      ascent_.Continue(plan, scale);
    }
    if (remade) {
      ascent_.ForgetLosses();
      descent_.Arrive();
    }
    mailbox_.PublishSize(request_.generation, ascent_.result_size());
  }

  void Say(Message message) { mailbox_.PublishNotice(request_.generation, std::move(message)); }
  void Refuse(const Error& error) { Say(error.message); }

  /// `image` with the photo's transparency.
  std::shared_ptr<const Image> PictureOf(Image image) const {
    const std::shared_ptr<const Image>& photo = artwork().photo;
    if (photo && photo->has_alpha()) {
      const Image resampled = Resample(*photo, image.size());
      image.SetAlpha({resampled.alpha().begin(), resampled.alpha().end()});
    }
    return ShareImage(std::move(image));
  }

  /// At the size that the recipe asks for or, failing that, at the scale's.
  std::shared_ptr<const Image> FinishedPicture() const {
    if (!ascent_.at_last_scale()) {
      try {
        return PictureOf(Resample(ToImage(descent_.Shown()), ascent_.result_size()));
      } catch (const std::exception&) {  // NOLINT(bugprone-empty-catch): the other way follows.
      }
    }
    return PictureOf(ToImage(descent_.Shown()));
  }

  const Artwork& artwork() const { return descent_.artwork(); }

  int Evaluations() const { return evaluations_before_ + descent_.evaluations(); }

  double Seconds() const {
    return seconds_before_ + std::chrono::duration<double>(Clock::now() - began_ - paused_).count();
  }

  void Summarize() {
    if (!descent_.has_picture()) return;
    descent_.Finish();
    summary_.picture = FinishedPicture();
    // Asked for or not: the last frame is the one that stays on the screen. The picture is worth
    // more, and is there.
    RunGuarded([&] {
      if (frames_.due()) frames_.Make(descent_.Shown(), summary_.iteration);
    });
    frames_.Publish();
  }

  /// Where the device does not give the picture any more.
  void SummarizeLastGood() {
    if (!descent_.FinishWithLastGood()) return;
    frames_.Abandon();
    // What a person would see of it may be on the device too.
    const auto finished = RunGuarded([&] { return FinishedPicture(); });
    const at::Tensor& picture = descent_.picture();
    summary_.picture = finished ? *finished : PictureOf(ToImage(Inner(picture, descent_.size())));
  }

  const RunRequest& request_;
  const SessionOptions& options_;
  Mailbox& mailbox_;
  RunSummary summary_;
  Frames frames_;
  Ascent ascent_;
  Descent descent_;
  const Clock::time_point began_ = Clock::now();
  Clock::duration paused_{};
  /// That the run took before it was interrupted.
  double seconds_before_ = 0;
  int evaluations_before_ = 0;
  /// For want of memory.
  std::optional<Wishes> put_off_;
  /// What was asked for last, as long as the picture is still that.
  std::weak_ptr<const Image> published_;
};

}  // namespace

RunEnd ExecuteRun(const RunRequest& request, const SessionOptions& options, ObjectiveKeeper& keeper,
                  Mailbox& mailbox) {
  return Run(request, options, keeper, mailbox).Execute();
}

}  // namespace pastiche
