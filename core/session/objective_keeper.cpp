#include "core/session/objective_keeper.h"

#include <exception>
#include <utility>

namespace pastiche {

ObjectiveKeeper::ObjectiveKeeper(ObjectiveFactory make_objective, ObjectiveFactory fall_back)
    : make_objective_(std::move(make_objective)), fall_back_(std::move(fall_back)) {}

Result<Objective*> ObjectiveKeeper::Prepare(const Artwork& artwork, ImageSize size,
                                            const std::stop_token& stop) {
  // The device may be well again, or have more memory.
  if (std::exchange(fallen_back_, false)) objective_.reset();
  if (Bring(artwork, size, stop)) return objective_.get();
  // Two of them need not fit into memory.
  objective_.reset();
  memory_.reset();
  Artwork own = artwork;
  Result<std::unique_ptr<Objective>> made = make_objective_(artwork, size, stop);
  if (!made) return tl::unexpected(made.error());
  objective_ = std::move(*made);
  artwork_ = std::move(own);
  former_artwork_ = {};
  return objective_.get();
}

Result<Objective*> ObjectiveKeeper::FallBack(const Artwork& artwork, ImageSize size,
                                             const std::stop_token& stop) {
  Artwork own = artwork;
  Result<std::unique_ptr<Objective>> made = fall_back_(artwork, size, stop);
  if (!made) return tl::unexpected(made.error());
  objective_ = std::move(*made);
  memory_.reset();
  artwork_ = std::move(own);
  former_artwork_ = {};
  fallen_back_ = true;
  return objective_.get();
}

bool ObjectiveKeeper::Bring(const Artwork& artwork, ImageSize size, const std::stop_token& stop) {
  if (!objective_) return false;
  if (memory_) objective_->LimitMemory(*memory_);
  try {
    return Update(artwork, ClassifyChange(artwork_, artwork), size, stop).has_value();
  } catch (const Cancelled&) {
    throw;
  } catch (const std::exception&) {
    return false;
  }
}

Result<void> ObjectiveKeeper::Update(const Artwork& artwork, ChangeCost change, ImageSize size,
                                     const std::stop_token& stop) {
  Artwork own = artwork;
  Result<void> updated = objective_->Update(artwork, change, size, stop);
  if (updated) former_artwork_ = std::exchange(artwork_, std::move(own));
  return updated;
}

void ObjectiveKeeper::UndoUpdate() {
  objective_->UndoUpdate();
  artwork_ = std::move(former_artwork_);
}

void ObjectiveKeeper::LimitMemory(std::int64_t bytes) {
  memory_ = bytes;
  former_artwork_ = {};  // its pictures are memory
  objective_->LimitMemory(bytes);
}

void ObjectiveKeeper::Rest() {
  former_artwork_ = {};
  if (objective_) objective_->LimitMemory(0);
}

}  // namespace pastiche
