#include "core/session/descent.h"

#include <cmath>
#include <limits>
#include <optional>
#include <vector>

#include <ATen/ATen.h>

#include "core/base/failure.h"
#include "core/session/carry_over.h"
#include "core/session/saved_run.h"

namespace pastiche {

namespace {

/// Of evaluations whose total the optimiser has asked for, those of the one that it settled for, or
/// of the lowest where none has that total; the latest of equal ones.
Losses Settled(std::vector<PendingLosses>& evaluated, double total) {
  Losses settled;
  settled.total = std::numeric_limits<double>::infinity();
  for (PendingLosses& pending : evaluated) {
    Losses losses = Fetched(std::move(pending));
    const bool nearer = settled.total != total && losses.total <= settled.total;
    if (losses.total == total || nearer) settled = std::move(losses);
  }
  return settled;
}

}  // namespace

Descent::Descent(Artwork artwork, std::int64_t memory, ObjectiveKeeper& keeper,
                 std::stop_token stop, std::function<void(Message)> say)
    : artwork_(std::move(artwork)),
      keeper_(keeper),
      stop_(std::move(stop)),
      say_(std::move(say)),
      memory_(keeper, memory),
      picture_(std::make_unique<at::Tensor>()) {}

Descent::~Descent() = default;

Result<void> Descent::Begin(ImageSize size, const at::Tensor& picture,
                            const OptimizerState& state) {
  size_ = size;
  try {
    const Result<void> made = MakeObjective();
    return made ? BeginFrom(picture, state) : made;
  } catch (const Cancelled&) {
    throw;
  } catch (const std::exception& error) {
    const std::optional<DeviceEnd> end = EndOfDevice(error);
    if (!end) throw;
    const Result<bool> moved = UseProcessor(*end);
    if (!moved) return tl::unexpected(moved.error());
    if (!*moved) throw;
  }
  return BeginFrom(picture, state);
}

Result<void> Descent::MakeObjective() {
  const Result<Objective*> made = keeper_.Prepare(artwork_, size_, stop_);
  if (!made) return tl::unexpected(made.error());
  TakeUp(*made);
  const Result<void> fits = memory_.Check(*objective_, artwork_);
  if (fits) return {};
  // What does not fit on a graphics card may fit beside the processor.
  const Result<bool> moved = UseProcessor(DeviceEnd::kTooSmall);
  if (!moved) return tl::unexpected(moved.error());
  return *moved ? Result<void>() : fits;
}

Result<void> Descent::BeginFrom(const at::Tensor& picture, const OptimizerState& state) {
  *picture_ = picture.defined() ? picture : objective_->StartPicture();
  Arrive();
  last_good_.Take(Kept());
  if (!optimizer_->SetState(state, *picture_)) return Fail(UnusableState());
  return {};
}

void Descent::TakeUp(Objective* objective) {
  objective_ = objective;
  memory_.TakeUp(*objective_, artwork_.recipe);
}

bool Descent::HasAnotherWay() const {
  return keeper_.can_fall_back() &&
         (!objective_ || objective_->computed().device != NameOf(Device::kCpu));
}

Result<bool> Descent::UseProcessor(DeviceEnd end) {
  if (!HasAnotherWay()) return false;
  const Result<Objective*> made = keeper_.FallBack(artwork_, size_, stop_);
  if (!made) return false;
  memory_.ForgetWhatFailed();
  TakeUp(*made);
  if (const Result<void> fits = memory_.Check(*objective_, artwork_); !fits)
    return tl::unexpected(fits.error());
  say_(NoticeOf(end));
  return true;
}

void Descent::Arrive() {
  optimizer_ = MakeOptimizer(memory_.Divide(*objective_, artwork_.recipe, size_));
  *picture_ = memory_.beside() ? picture_->to(at::kCPU) : objective_->Placed(*picture_);
}

bool Descent::IsOutOfItsMemory(const std::exception& error) const {
  const bool here = picture_->is_cpu() && !memory_.beside();
  return here ? IsOutOfMemory(error) : IsOutOfDeviceMemory(error);
}

bool Descent::MakeRoom(const std::exception& error) {
  if (!IsOutOfItsMemory(error)) return false;
  if (!memory_.Halve(*objective_, artwork_.recipe, size_)) return false;
  *picture_ = Kept();
  Arrive();
  SayThatTilesAreSmaller();
  return true;
}

void Descent::SayThatTilesAreSmaller() const {
  say_(Text("memory ran out: going on in smaller tiles"));
}

Result<bool> Descent::GoOnOnProcessor(DeviceEnd end, const std::function<void()>& leaving) {
  const at::Tensor picture = OnProcessor();
  if (!picture.defined()) return false;
  Result<bool> moved = UseProcessor(end);
  if (moved && !*moved) return false;
  leaving();
  *picture_ = picture;
  optimizer_.reset();
  if (!moved) return moved;
  Arrive();
  last_good_.Take(Kept());
  return true;
}

at::Tensor Descent::OnProcessor() const {
  const auto here = RunGuarded([&] { return Kept().to(at::kCPU); });
  if (here) return *here;
  return last_good_.picture() != nullptr ? *last_good_.picture() : at::Tensor();
}

bool Descent::has_picture() const { return picture_->defined(); }

at::Tensor Descent::Shown() const { return objective_->Shown(Kept()); }

at::Tensor Descent::Kept() const { return optimizer_ ? optimizer_->Kept(*picture_) : *picture_; }

Descent::Step Descent::Descend() {
  last_good_.Note(*picture_, [&] { return Kept(); });
  std::vector<PendingLosses> evaluated;
  const StepResult step =
      optimizer_->Step(*picture_, [&](const at::Tensor& picture, at::Tensor* gradient) {
        evaluated.push_back(objective_->BeginEvaluation(picture, gradient, stop_));
        ++evaluations_;
        return evaluated.back().total;
      });
  if (!std::isfinite(step.value)) return {.loss = {}, .finite = false};
  if (step.converged) return {.loss = {}, .converged = true};
  return {.loss = Settled(evaluated, step.value)};
}

Losses Descent::Evaluate() {
  Losses losses = objective_->Evaluate(Kept(), nullptr, stop_);
  ++evaluations_;
  return losses;
}

Result<bool> Descent::Climb(ImageSize size) {
  // What nobody sees can lie far outside of what a picture holds, and would be cut off.
  *picture_ = objective_->Taken(Kept());
  // What it has learnt is about pictures of another size, and makes room for those.
  optimizer_ = MakeOptimizer(artwork_.recipe);
  Result<CarriedPicture> moved = MovedInTiles(artwork_, ChangeCost::kNone, size, *picture_);
  if (!moved) return tl::unexpected(moved.error());
  return GoOnFrom(std::move(*moved), size);
}

Result<bool> Descent::Change(Artwork artwork, ChangeCost change, ImageSize size) {
  Result<CarriedPicture> moved = TryMove(artwork, change, size);
  if (!moved) return tl::unexpected(moved.error());
  optimizer_.reset();
  artwork_ = std::move(artwork);
  return GoOnFrom(std::move(*moved), size);
}

bool Descent::GoOnFrom(CarriedPicture carried, ImageSize size) {
  size_ = size;
  *picture_ = std::move(carried.picture);
  last_good_.TakeCopy(carried.copy);
  return carried.another;
}

Result<CarriedPicture> Descent::MovedInTiles(const Artwork& artwork, ChangeCost change,
                                             ImageSize size, const at::Tensor& kept) {
  const Way way = {artwork_, size_, artwork, size, change};
  bool smaller = false;
  for (;;) {
    // Targets of the new size are computed in what there is for that.
    memory_.Divide(*objective_, artwork.recipe, size);
    try {
      Result<CarriedPicture> moved = CarryOver(keeper_, *objective_, way, kept, stop_);
      if (moved && smaller) SayThatTilesAreSmaller();
      return moved;
    } catch (const std::exception& error) {
      if (!IsOutOfItsMemory(error) || !memory_.Halve(*objective_, artwork.recipe, size)) throw;
      smaller = true;
    }
  }
}

Result<CarriedPicture> Descent::TryMove(const Artwork& artwork, ChangeCost change, ImageSize size) {
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
    const at::Tensor kept = restart ? *picture_ : objective_->Taken(Kept());
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
    memory_.Divide(*objective_, artwork_.recipe, size_);
    if (too_small && FitsProcessor(artwork)) throw FitsElsewhere(moved.error());
  }
  return moved;
}

bool Descent::FitsProcessor(const Artwork& artwork) const {
  return HasAnotherWay() && memory_.FitsProcessor(*objective_, artwork_) &&
         memory_.FitsProcessor(*objective_, artwork);
}

void Descent::Finish() {
  *picture_ = Kept();
  optimizer_.reset();
}

bool Descent::FinishWithLastGood() {
  if (last_good_.picture() == nullptr) return false;
  *picture_ = *last_good_.picture();
  optimizer_.reset();
  return true;
}

}  // namespace pastiche
