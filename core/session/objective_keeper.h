#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/objective/objective.h"

namespace pastiche {

/// The objective of a session, from run to run: the first run makes it, each further one brings
/// what the run before left to its own artwork. So weights are laid out once, and what is known of
/// pictures that stay is not computed again.
class ObjectiveKeeper {
 public:
  /// `fall_back`: makes one on the processor, for when the device that `make_objective` uses gives
  /// out; none where that is the processor.
  explicit ObjectiveKeeper(ObjectiveFactory make_objective, ObjectiveFactory fall_back = {});

  /// The objective for this artwork at this size; it stays the keeper's, and there until the next
  /// call. One that cannot be brought to it is made anew. Throws what the factory throws.
  Result<Objective*> Prepare(const Artwork& artwork, ImageSize size, const std::stop_token& stop);

  /// Whether FallBack has a way to go.
  bool can_fall_back() const { return fall_back_ && !fallen_back_; }
  /// Puts one on the processor in the place of the present one, if there is any, until the next
  /// Prepare. The present one stays where that fails. Throws what the factory throws.
  Result<Objective*> FallBack(const Artwork& artwork, ImageSize size, const std::stop_token& stop);

  /// Objective::Update of the one that was prepared.
  Result<void> Update(const Artwork& artwork, ChangeCost change, ImageSize size,
                      const std::stop_token& stop);

  /// Objective::UndoUpdate, of the latest Update that was no Error, if nothing was limited since.
  void UndoUpdate();

  /// Objective::LimitMemory of the one that was prepared.
  void LimitMemory(std::int64_t bytes);

  /// Until the next run: frees what evaluations leave behind.
  void Rest();

 private:
  /// The present one to another artwork; false where that fails.
  bool Bring(const Artwork& artwork, ImageSize size, const std::stop_token& stop);

  ObjectiveFactory make_objective_;
  ObjectiveFactory fall_back_;
  bool fallen_back_ = false;
  std::unique_ptr<Objective> objective_;
  /// That it is prepared for.
  Artwork artwork_;
  /// Before the latest Update.
  Artwork former_artwork_;
  /// The latest limit.
  std::optional<std::int64_t> memory_;
};

}  // namespace pastiche
