#include "core/study/kept_objective.h"

#include <optional>
#include <utility>

#include <ATen/ATen.h>

namespace pastiche {

namespace {

struct Kept {
  std::unique_ptr<Objective> objective;
  Artwork artwork;
  /// The limit that the latest run gave it.
  std::optional<std::int64_t> memory;
};

/// What a run owns: the kept objective, for as long as the run lasts.
class LentObjective final : public Objective {
 public:
  explicit LentObjective(std::shared_ptr<Kept> kept) : kept_(std::move(kept)) {}
  /// With no memory allowed the objective frees what evaluations leave behind.
  ~LentObjective() override {
    if (kept_->memory) objective().LimitMemory(0);
  }

  ImageSize size() const override { return objective().size(); }
  at::Tensor StartPicture() const override { return objective().StartPicture(); }
  at::Tensor Shown(const at::Tensor& picture) const override { return objective().Shown(picture); }
  at::Tensor Taken(const at::Tensor& picture) const override { return objective().Taken(picture); }
  Losses Evaluate(const at::Tensor& picture, at::Tensor* gradient,
                  const std::stop_token& stop) override {
    return objective().Evaluate(picture, gradient, stop);
  }
  Result<void> Update(const Artwork& artwork, ChangeCost change, ImageSize size,
                      const std::stop_token& stop) override {
    Result<void> updated = objective().Update(artwork, change, size, stop);
    if (updated) kept_->artwork = artwork;
    return updated;
  }
  ObjectiveMemory MemoryAt(const Recipe& recipe, ImageSize size) const override {
    return objective().MemoryAt(recipe, size);
  }
  double RelativeCost(const Recipe& recipe, ImageSize size, std::int64_t memory) const override {
    return objective().RelativeCost(recipe, size, memory);
  }
  void LimitMemory(std::int64_t bytes) override {
    kept_->memory = bytes;
    objective().LimitMemory(bytes);
  }
  std::string network_name() const override { return objective().network_name(); }
  std::string network_sha256() const override { return objective().network_sha256(); }
  std::string precision() const override { return objective().precision(); }
  std::string device() const override { return objective().device(); }

 private:
  Objective& objective() const { return *kept_->objective; }

  std::shared_ptr<Kept> kept_;
};

}  // namespace

ObjectiveFactory KeepObjective(ObjectiveFactory make_objective) {
  return [make_objective = std::move(make_objective), kept = std::make_shared<Kept>()](
             const Artwork& artwork, ImageSize size,
             const std::stop_token& stop) -> Result<std::unique_ptr<Objective>> {
    if (kept->objective && SamePictures(kept->artwork, artwork)) {
      auto lent = std::make_unique<LentObjective>(kept);
      if (kept->memory) lent->LimitMemory(*kept->memory);
      const ChangeCost change = ClassifyChange(kept->artwork, artwork);
      if (const Result<void> updated = lent->Update(artwork, change, size, stop); !updated) {
        return tl::unexpected(updated.error());
      }
      return lent;
    }
    // Two of them need not fit into memory.
    kept->objective.reset();
    auto made = make_objective(artwork, size, stop);
    if (!made) return made;
    *kept = {std::move(*made), artwork, std::nullopt};
    return std::make_unique<LentObjective>(kept);
  };
}

}  // namespace pastiche
