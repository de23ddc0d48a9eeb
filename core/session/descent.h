#pragma once

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

#include "core/artwork/artwork.h"
#include "core/base/message.h"
#include "core/base/result.h"
#include "core/base/tensor_fwd.h"
#include "core/image/image.h"
#include "core/objective/objective.h"
#include "core/optimizer/optimizer.h"
#include "core/recipe/change_cost.h"
#include "core/session/device_end.h"
#include "core/session/last_good.h"
#include "core/session/objective_keeper.h"
#include "core/session/run_memory.h"

namespace pastiche {

struct CarriedPicture;

/// A picture on its way down the loss of its artwork: with the objective and the optimiser, in the
/// memory and on the device that there are for them. Where memory runs out it goes on in smaller
/// tiles, and where a graphics card gives out on the processor, from the picture as it was a moment
/// ago. Knows no scales (Ascent) and nobody who waits for it. What is not said to be an Error is
/// thrown as the objective, the optimiser and LibTorch throw it.
class Descent {
 public:
  struct Step {
    /// Of the picture that it ended with, not for one that converged.
    Losses loss;
    bool finite = true;
    /// No step decreases the loss: the picture is what it was.
    bool converged = false;
  };

  /// `memory`: as Machine has it. `say`: is told what a person should know of how it goes on.
  Descent(Artwork artwork, std::int64_t memory, ObjectiveKeeper& keeper, std::stop_token stop,
          std::function<void(Message)> say);
  ~Descent();

  /// Everything up to the first step, on the machine's device or, where that fails, on the
  /// processor. `picture`: undefined where the artwork says with what it begins. An Error too where
  /// `state` is of another picture or optimiser.
  Result<void> Begin(ImageSize size, const at::Tensor& picture, const OptimizerState& state);

  /// As it was taken over last.
  const Artwork& artwork() const { return artwork_; }
  ImageSize size() const { return size_; }
  /// Null before Begin has made one.
  const Objective* objective() const { return objective_; }
  int evaluations() const { return evaluations_; }
  /// Whether there is a picture, and whether it is one that steps can go on from.
  bool has_picture() const;
  bool can_go_on() const { return has_picture() && optimizer_; }
  /// As steps go on from it, with what the optimiser remembers.
  const at::Tensor& picture() const { return *picture_; }
  OptimizerState OptimizerStateNow() const { return optimizer_->State(); }
  /// As a person sees it.
  at::Tensor Shown() const;

  Step Descend();
  /// The loss of the picture that is handed over: the last step's may be that of another (Adam).
  Losses Evaluate();

  /// Where the exception says that what computes ran out of memory: half of that from now on, in
  /// smaller tiles, and without what the optimiser remembers. False, with nothing changed, where it
  /// says something else or tiles cannot be smaller.
  bool MakeRoom(const std::exception& error);

  /// To the processor, without what the optimiser remembers, and says so. `leaving` is called when
  /// nothing is asked of the former device any more. False, with nothing changed, where it is the
  /// processor that computes, none can be had, or no picture is left to go on with: what sent it
  /// there is then what there is to be said. An Error where the finished picture does not fit
  /// there; it cannot go on then.
  Result<bool> GoOnOnProcessor(DeviceEnd end, const std::function<void()>& leaving);

  /// The picture to another size or artwork, to Arrive there next. Says whether it is another
  /// picture than before. On an Error, and on a throw, the objective is as it was and the picture
  /// looks as it did, in values that a picture can have; what the optimiser knew may be gone.
  Result<bool> Climb(ImageSize size);
  /// Likewise. What fails costs the change and nothing else. Throws FitsElsewhere where the
  /// processor has the room, and what a device throws that fails where there is another way.
  Result<bool> Change(Artwork artwork, ChangeCost change, ImageSize size);
  /// Of which the picture is no matter.
  void SetArtwork(Artwork artwork) { artwork_ = std::move(artwork); }
  /// With an optimiser that knows nothing yet, in what it may take at this size, and the picture
  /// where its vectors are to lie.
  void Arrive();

  /// No step will follow: what finishing the picture takes is not on top of what steps took.
  void Finish();
  /// Likewise, where the device does not give the picture any more: with the one that is left.
  /// False where there is none.
  bool FinishWithLastGood();

 private:
  Result<void> MakeObjective();
  /// Not before there is an objective: what ends before has no picture. What it is given stays as
  /// it is, for another try.
  Result<void> BeginFrom(const at::Tensor& picture, const OptimizerState& state);
  void TakeUp(Objective* objective);

  /// Whether the processor could go on with what something else computes.
  bool HasAnotherWay() const;
  /// Whether it has the room, for the present artwork and for this one.
  bool FitsProcessor(const Artwork& artwork) const;
  /// An objective for pictures of the present size on the processor, in the place of the present
  /// one, and says so. False, with nothing changed, where it is the processor that computes or none
  /// can be made for it. An Error, with the objective there, where the finished picture does not
  /// fit beside it.
  Result<bool> UseProcessor(DeviceEnd end);
  /// What the device still gives of the picture, or its latest copy; undefined without either.
  at::Tensor OnProcessor() const;

  /// Whether what computes ran out of memory, and not the computer beside a graphics card.
  bool IsOutOfItsMemory(const std::exception& error) const;
  void SayThatTilesAreSmaller() const;

  /// CarryOver to this artwork and size; where memory runs out, in smaller tiles for as long as
  /// there are any.
  Result<CarriedPicture> MovedInTiles(const Artwork& artwork, ChangeCost change, ImageSize size,
                                      const at::Tensor& kept);
  /// Likewise, if there is the memory.
  Result<CarriedPicture> TryMove(const Artwork& artwork, ChangeCost change, ImageSize size);
  /// Says whether it is another picture.
  bool GoOnFrom(CarriedPicture carried, ImageSize size);

  /// Of the picture that is optimised, what is to be kept.
  at::Tensor Kept() const;

  Artwork artwork_;
  ImageSize size_;
  ObjectiveKeeper& keeper_;
  const std::stop_token stop_;
  const std::function<void(Message)> say_;
  /// The keeper's; null until it is prepared.
  Objective* objective_ = nullptr;
  std::unique_ptr<Optimizer> optimizer_;
  RunMemory memory_;
  /// Undefined before there is one.
  const std::unique_ptr<at::Tensor> picture_;
  LastGood last_good_;
  int evaluations_ = 0;
};

}  // namespace pastiche
