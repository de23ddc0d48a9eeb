#include "core/session/run.h"

#include <chrono>
#include <cmath>
#include <cstdint>
#include <exception>
#include <limits>
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
#include "core/optimizer/optimizer.h"
#include "core/session/ascent.h"
#include "core/session/carry_over.h"
#include "core/session/device_end.h"
#include "core/session/frames.h"
#include "core/session/last_good.h"
#include "core/session/memory.h"
#include "core/session/run_memory.h"
#include "core/session/saved_run.h"
#include "core/session/scale_plan.h"

namespace pastiche {

namespace {

using Clock = std::chrono::steady_clock;

/// Of evaluations whose total the optimiser has asked for; the latest of equal ones.
Losses Lowest(std::vector<PendingLosses>& evaluated) {
  Losses lowest;
  lowest.total = std::numeric_limits<double>::infinity();
  for (PendingLosses& pending : evaluated) {
    Losses losses = Fetched(std::move(pending));
    if (losses.total <= lowest.total) lowest = std::move(losses);
  }
  return lowest;
}

Message Unusable() {
  return Text("the state of the run is not one of this artwork: start it anew from its picture");
}

class Run {
 public:
  Run(const RunRequest& request, const SessionOptions& options, ObjectiveKeeper& keeper,
      Mailbox& mailbox)
      : request_(request),
        options_(options),
        mailbox_(mailbox),
        artwork_(request.artwork),
        keeper_(keeper),
        frames_(mailbox, request.generation),
        memory_(keeper, options.machine.memory) {}

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
    if (const Result<void> checked = Check(artwork_); !checked) {
      return End(Termination::kFailed, checked.error().message);
    }
    at::Tensor picture;
    OptimizerState optimizer;
    if (const Result<void> read = ReadState(picture, optimizer); !read) {
      return End(Termination::kFailed, read.error().message);
    }
    if (const Result<void> begun = Begin(picture, optimizer); !begun) {
      return End(Termination::kFailed, begun.error().message);
    }
    // The run has them, or copies on its device, and may let them go before it ends.
    picture = at::Tensor();
    optimizer = OptimizerState();
    mailbox_.BeginIterations(request_.generation, ascent_.result_size());
    Iterate();
  }

  /// Everything up to the first iteration, on the machine's device or, where that fails, on the
  /// processor. `picture`: undefined where the run begins with the artwork's.
  Result<void> Begin(const at::Tensor& picture, const OptimizerState& optimizer) {
    try {
      const Result<void> made = MakeObjective();
      return made ? BeginFrom(picture, optimizer) : made;
    } catch (const Cancelled&) {
      throw;
    } catch (const std::exception& error) {
      const std::optional<DeviceEnd> end = EndOfDevice(error);
      if (!end) throw;
      const Result<bool> moved = UseProcessor(*end);
      if (!moved) return tl::unexpected(moved.error());
      if (!*moved) throw;
    }
    return BeginFrom(picture, optimizer);
  }

  Result<void> MakeObjective() {
    const Result<Objective*> made = keeper_.Prepare(artwork_, ascent_.size(), request_.stop);
    if (!made) return tl::unexpected(made.error());
    TakeUp(*made);
    const Result<void> fits = memory_.Check(*objective_, artwork_);
    if (fits) return {};
    // What does not fit on a graphics card may fit beside the processor.
    const Result<bool> moved = UseProcessor(DeviceEnd::kTooSmall);
    if (!moved) return tl::unexpected(moved.error());
    return *moved ? Result<void>() : fits;
  }

  /// Not before there is an objective: what ends before has no picture. What it is given stays as
  /// it is, for another try.
  Result<void> BeginFrom(const at::Tensor& picture, const OptimizerState& optimizer) {
    picture_ = picture.defined() ? picture : objective_->StartPicture();
    BeginOptimizer(ascent_.size());
    last_good_.Take(Kept());
    if (!optimizer_->SetState(optimizer, picture_)) return Fail(Unusable());
    return {};
  }

  void TakeUp(Objective* objective) {
    objective_ = objective;
    NoteHowItIsComputed();
    memory_.TakeUp(*objective_, artwork_.recipe);
  }

  /// Whether the processor could go on with what something else computes.
  bool HasAnotherWay() const {
    return keeper_.can_fall_back() &&
           (!objective_ || objective_->computed().device != NameOf(Device::kCpu));
  }

  /// An objective for pictures of the present size on the processor, in the place of the present
  /// one, and says so. False, with nothing changed, where it is the processor that computes or none
  /// can be made for it: what sent the run there is then what there is to be said. An Error, with
  /// the objective there, where the finished picture does not fit beside it.
  Result<bool> UseProcessor(DeviceEnd end) {
    if (!HasAnotherWay()) return false;
    const Result<Objective*> made = keeper_.FallBack(artwork_, ascent_.size(), request_.stop);
    if (!made) return false;
    memory_.ForgetWhatFailed();
    TakeUp(*made);
    if (const Result<void> fits = memory_.Check(*objective_, artwork_); !fits)
      return tl::unexpected(fits.error());
    mailbox_.PublishNotice(request_.generation, NoticeOf(end));
    return true;
  }

  /// What the request brings of another run, and the ascent where that stood; a run from the
  /// beginning leaves both as they are.
  Result<void> ReadState(at::Tensor& picture, OptimizerState& optimizer) {
    const std::vector<ImageSize> plan = PlanFor(artwork_);
    if (!request_.state) {
      ascent_.Begin(plan);
      return {};
    }
    const Result<SavedRun> saved = DecodeSavedRun(*request_.state, picture, optimizer);
    if (!saved) return tl::unexpected(saved.error());
    if (!ascent_.Resume(plan, saved->ascent)) return Fail(Unusable());
    const ImageSize canvas = CanvasFor(artwork_.recipe, ascent_.size()).size();
    if (picture.size(2) != canvas.height || picture.size(3) != canvas.width) {
      return Fail(Unusable());
    }
    summary_.iteration = saved->iterations;
    summary_.evaluations = saved->evaluations;
    static_cast<LossTerms&>(summary_.loss) = saved->loss;
    seconds_before_ = saved->seconds;
    return {};
  }

  /// Nothing where the picture alone is too large.
  std::optional<ResumePoint> ResumePointAt(const Ascent::Standing& standing) const {
    if (static_cast<std::int64_t>(picture_.nbytes()) > kMostSavedBytes) return std::nullopt;
    const SavedRun run = {standing, summary_.iteration, summary_.evaluations, Seconds(),
                          summary_.loss};
    return ResumePoint{artwork_, std::make_shared<const std::vector<std::byte>>(
                                     EncodeSavedRun(run, picture_, optimizer_->State()))};
  }

  /// Where the run has ended.
  std::optional<ResumePoint> FinalResumePoint() {
    if (!picture_.defined() || !optimizer_ || summary_.termination == Termination::kFailed) {
      return std::nullopt;
    }
    // What goes on from an end wants more than that.
    if (summary_.termination != Termination::kStopped) ascent_.ArriveAnew();
    return ResumePointAt(ascent_.standing());
  }

  void NoteHowItIsComputed() {
    summary_.computed = objective_->computed();
    summary_.threads = at::get_num_threads();
  }

  /// One that knows nothing yet, in what it may take at this size, and the picture where its
  /// vectors are to lie.
  void BeginOptimizer(ImageSize size) {
    optimizer_ = MakeOptimizer(memory_.Divide(*objective_, artwork_.recipe, size));
    picture_ = memory_.beside() ? picture_.to(at::kCPU) : objective_->Placed(picture_);
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

  /// To the processor, where the change that is wished for has room. It is refused where that is
  /// not to be had. False, with the run ended, where nothing can go on any more.
  bool MoveForChange(const Error& refusal, Wishes& wishes) {
    Result<bool> moved = false;
    const auto tried = RunGuarded([&] { moved = GoOnOnProcessor(DeviceEnd::kTooSmall); });
    if (tried && moved && *moved) return true;
    if (!tried && tried.error().cancelled) throw Cancelled();
    if (!moved || !optimizer_) {
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
    const Ascent::End end = ascent_.DoneWith(artwork_.recipe);
    if (end == Ascent::End::kNotYet) return Iteration();
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
      frames_.Make(Shown(), summary_.iteration);
    } catch (const std::exception& error) {
      if (!IsOutOfMemory(error)) throw;
      if (IsOutOfItsMemory(error)) MakeSmaller(ascent_.size());
      frames_.Postpone();
    }
  }

  /// Likewise, for as long as tiles can be smaller.
  void GrantPicture(bool with_resume_point) {
    try {
      PublishPicture(with_resume_point);
    } catch (const std::exception& error) {
      if (!IsOutOfItsMemory(error) || !MakeSmaller(ascent_.size())) throw;
      mailbox_.PutBack(request_.generation, {.picture = true, .resume_point = with_resume_point});
    }
  }

  void PublishPicture(bool with_resume_point) {
    std::optional<ResumePoint> point;
    if (with_resume_point) RunGuarded([&] { point = ResumePointAt(ascent_.standing()); });
    mailbox_.PublishPicture(request_.generation, PictureOf(ToImage(Shown())), std::move(point));
  }

  /// Whether what computes ran out of memory, and not the computer beside a graphics card.
  bool IsOutOfItsMemory(const std::exception& error) const {
    const bool here = picture_.is_cpu() && !memory_.beside();
    return here ? IsOutOfMemory(error) : IsOutOfDeviceMemory(error);
  }

  /// Returns false, with the run ended, when there can be no further iteration.
  bool Iteration() {
    try {
      return TryIteration();
    } catch (const std::exception& error) {
      if (!IsOutOfItsMemory(error) || !MakeSmaller(ascent_.size())) throw;
    }
    return true;
  }

  /// UseProcessor, from the picture as it is or, where the device does not give it any more, as it
  /// was a moment ago, and without what the optimiser remembers.
  Result<bool> GoOnOnProcessor(DeviceEnd end) {
    const at::Tensor picture = OnProcessor();
    if (!picture.defined()) return false;
    Result<bool> moved = UseProcessor(end);
    if (moved && !*moved) return false;
    frames_.Abandon();
    picture_ = picture;
    frames_.MarkChanged();
    optimizer_.reset();
    if (!moved) return moved;
    BeginOptimizer(ascent_.size());
    last_good_.Take(Kept());
    return true;
  }

  at::Tensor OnProcessor() const {
    const auto here = RunGuarded([&] { return Kept().to(at::kCPU); });
    if (here) return *here;
    return last_good_.picture() != nullptr ? *last_good_.picture() : at::Tensor();
  }

  /// After something at this size did not fit: half the memory, in smaller tiles, and without what
  /// the optimiser remembers. False where tiles cannot be smaller.
  bool MakeSmaller(ImageSize size) {
    if (!memory_.Halve(*objective_, artwork_.recipe, size)) return false;
    picture_ = Kept();
    BeginOptimizer(size);
    SayThatTilesAreSmaller();
    return true;
  }

  void SayThatTilesAreSmaller() {
    mailbox_.PublishNotice(request_.generation, Text("memory ran out: going on in smaller tiles"));
  }

  bool TryIteration() {
    std::vector<PendingLosses> evaluated;
    const StepResult step =
        optimizer_->Step(picture_, [&](const at::Tensor& picture, at::Tensor* gradient) {
          evaluated.push_back(objective_->BeginEvaluation(picture, gradient, request_.stop));
          ++summary_.evaluations;
          return evaluated.back().total;
        });
    if (!std::isfinite(step.value)) {
      End(Termination::kFailed,
          Text("the loss is no longer a finite number: choose other weights"));
      return false;
    }
    if (step.converged) {
      ascent_.MarkNoStep();
      return true;
    }
    ++summary_.iteration;
    summary_.loss = Lowest(evaluated);
    frames_.MarkChanged();
    IterationReport report{summary_.iteration, summary_.evaluations, summary_.loss, Seconds()};
    ascent_.Count(artwork_.recipe, report);
    summary_.iterations.push_back(report);
    mailbox_.PublishReport(request_.generation, report);
    last_good_.Note(picture_, [&] { return Kept(); });
    return true;
  }

  /// What this scale ends with; null where nobody wants it, or where it does not fit into memory.
  std::shared_ptr<const Image> ScalePicture() {
    std::shared_ptr<const Image> picture;
    if (options_.scale_pictures) RunGuarded([&] { picture = PictureOf(ToImage(Shown())); });
    return picture;
  }

  void GoOnFrom(CarriedPicture carried) {
    picture_ = std::move(carried.picture);
    last_good_.TakeCopy(carried.copy);
    if (carried.another) frames_.MarkChanged();
  }

  /// To the next scale, with the picture. Returns false, with the run ended, where that fails.
  bool Climb() {
    const ImageSize size = ascent_.next_size();
    std::shared_ptr<const Image> finished = ScalePicture();
    // What nobody sees can lie far outside of what a picture holds, and would be cut off.
    picture_ = objective_->Taken(Kept());
    // What it has learnt is about pictures of another size, and makes room for those.
    optimizer_ = MakeOptimizer(artwork_.recipe);
    Result<CarriedPicture> moved = MovedInTiles(artwork_, ChangeCost::kNone, size, picture_);
    if (!moved) {
      End(Termination::kFailed, moved.error().message);
      return false;
    }
    // Not before: where the next scale has no room on the device, all this comes once more.
    if (finished) mailbox_.PublishScalePicture(request_.generation, std::move(finished));
    GoOnFrom(std::move(*moved));
    ascent_.Advance();
    BeginOptimizer(ascent_.size());
    return true;
  }

  /// CarryOver to this artwork and size; where memory runs out, in smaller tiles for as long as
  /// there are any.
  Result<CarriedPicture> MovedInTiles(const Artwork& artwork, ChangeCost change, ImageSize size,
                                      const at::Tensor& kept) {
    const Way way = {artwork_, ascent_.size(), artwork, size, change};
    bool smaller = false;
    for (;;) {
      // Targets of the new size are computed in what there is for that.
      memory_.Divide(*objective_, artwork.recipe, size);
      try {
        Result<CarriedPicture> moved = CarryOver(keeper_, *objective_, way, kept, request_.stop);
        if (moved && smaller) SayThatTilesAreSmaller();
        return moved;
      } catch (const std::exception& error) {
        if (!IsOutOfItsMemory(error) || !memory_.Halve(*objective_, artwork.recipe, size)) throw;
        smaller = true;
      }
    }
  }

  void Complete(Ascent::End end) {
    // The last step's loss may be that of another picture (Adam): say what the one that is handed
    // over has.
    summary_.loss = objective_->Evaluate(Kept(), nullptr, request_.stop);
    ++summary_.evaluations;
    if (end == Ascent::End::kLimit) {
      return End(Termination::kIterationLimit,
                 Counted("all %n iterations done", "the only iteration done",
                         ascent_.Limit(artwork_.recipe)));
    }
    End(Termination::kConverged, end == Ascent::End::kGain
                                     ? Text("further iterations would hardly change the picture")
                                     : Text("no step decreases the loss further"));
  }

  /// Takes another artwork over. The picture goes on at the scale of the new plan that is next to
  /// its size, unless it has to begin again. What cannot be painted is said, and changes nothing.
  void Change(Artwork artwork) {
    if (const Result<void> checked = Check(artwork); !checked) return Refuse(checked.error());
    const ChangeCost change = ClassifyChange(artwork_, artwork);
    const std::vector<ImageSize> plan = PlanFor(artwork);
    const bool restart = change == ChangeCost::kRestart;
    const std::size_t scale = restart ? 0 : ScaleFor(plan, objective_->size());
    const bool remade = change != ChangeCost::kNone || plan[scale] != objective_->size();
    if (remade) {
      Result<CarriedPicture> moved = TryMove(artwork, change, plan[scale]);
      if (!moved) return Refuse(moved.error());
      NoteHowItIsComputed();
      optimizer_.reset();
      GoOnFrom(std::move(*moved));
    }
    artwork_ = std::move(artwork);
    if (restart) {
      summary_.iteration = 0;
      summary_.iterations.clear();
      ascent_.Begin(plan);
    } else {
      ascent_.Continue(plan, scale);
    }
    if (remade) {
      ascent_.ForgetLosses();
      BeginOptimizer(ascent_.size());
    }
    mailbox_.PublishSize(request_.generation, ascent_.result_size());
  }

  /// MovedInTiles, if there is the memory. A change that fails, even for want of that, costs the
  /// change and not the run. Throws FitsElsewhere, and what a device throws that fails, where there
  /// is another way.
  Result<CarriedPicture> TryMove(const Artwork& artwork, ChangeCost change, ImageSize size) {
    if (const Result<void> fits = memory_.Check(*objective_, artwork); !fits) {
      if (FitsProcessor(artwork)) throw FitsElsewhere(fits.error());
      return tl::unexpected(fits.error());
    }
    const std::int64_t most = memory_.most_evaluation();
    Result<CarriedPicture> moved = Fail(Message());
    bool too_small = false;
    try {
      const bool restart = change == ChangeCost::kRestart;
      // What the present objective and optimiser make of the picture, while they are there.
      const at::Tensor kept = restart ? picture_ : objective_->Taken(Kept());
      moved = MovedInTiles(artwork, change, size, kept);
    } catch (const Cancelled&) {
      throw;  // ends the run
    } catch (const std::exception& error) {
      const std::optional<DeviceEnd> end = EndOfDevice(error);
      if (end == DeviceEnd::kBroken && HasAnotherWay()) throw;
      too_small = end == DeviceEnd::kTooSmall;
      moved = Fail(MessageOf(error));
    }
    if (!moved) {
      memory_.SetMostEvaluation(most);
      memory_.Divide(*objective_, artwork_.recipe, ascent_.size());
      if (too_small && FitsProcessor(artwork)) throw FitsElsewhere(moved.error());
    }
    return moved;
  }

  /// Whether the processor could go on with the present artwork, and with this one.
  bool FitsProcessor(const Artwork& artwork) const {
    return HasAnotherWay() && memory_.FitsProcessor(*objective_, artwork_) &&
           memory_.FitsProcessor(*objective_, artwork);
  }

  void Refuse(const Error& error) { mailbox_.PublishNotice(request_.generation, error.message); }

  /// Of the picture that is optimised, what is to be kept.
  at::Tensor Kept() const { return optimizer_ ? optimizer_->Kept(picture_) : picture_; }
  at::Tensor Shown() const { return objective_->Shown(Kept()); }

  /// `image` with the photo's transparency.
  std::shared_ptr<const Image> PictureOf(Image image) const {
    const std::shared_ptr<const Image>& photo = artwork_.photo;
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
        return PictureOf(Resample(ToImage(Shown()), ascent_.result_size()));
      } catch (const std::exception&) {  // NOLINT(bugprone-empty-catch): the other way follows.
      }
    }
    return PictureOf(ToImage(Shown()));
  }

  double Seconds() const {
    return seconds_before_ + std::chrono::duration<double>(Clock::now() - began_ - paused_).count();
  }

  void Summarize() {
    if (!picture_.defined()) return;
    // What the finished picture takes is not on top of what making it took.
    picture_ = Kept();
    optimizer_.reset();
    summary_.picture = FinishedPicture();
    // Asked for or not: the last frame is the one that stays on the screen. The picture is worth
    // more, and is there.
    RunGuarded([&] {
      if (frames_.due()) frames_.Make(Shown(), summary_.iteration);
    });
    frames_.Publish();
  }

  /// Where the device does not give the picture any more.
  void SummarizeLastGood() {
    if (last_good_.picture() == nullptr) return;
    picture_ = *last_good_.picture();
    optimizer_.reset();
    frames_.Abandon();
    // What a person would see of it may be on the device too.
    const auto finished = RunGuarded([&] { return FinishedPicture(); });
    summary_.picture = finished ? *finished : PictureOf(ToImage(Inner(picture_, ascent_.size())));
  }

  const RunRequest& request_;
  const SessionOptions& options_;
  Mailbox& mailbox_;
  /// As it was taken over last.
  Artwork artwork_;
  RunSummary summary_;
  ObjectiveKeeper& keeper_;
  Frames frames_;
  /// The keeper's; null until it is prepared.
  Objective* objective_ = nullptr;
  std::unique_ptr<Optimizer> optimizer_;
  Ascent ascent_;
  RunMemory memory_;
  at::Tensor picture_;
  LastGood last_good_;
  const Clock::time_point began_ = Clock::now();
  Clock::duration paused_{};
  /// That the run took before it was interrupted.
  double seconds_before_ = 0;
};

}  // namespace

RunEnd ExecuteRun(const RunRequest& request, const SessionOptions& options, ObjectiveKeeper& keeper,
                  Mailbox& mailbox) {
  return Run(request, options, keeper, mailbox).Execute();
}

}  // namespace pastiche
