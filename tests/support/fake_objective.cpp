#include "tests/support/fake_objective.h"

#include <cmath>
#include <condition_variable>
#include <mutex>
#include <new>
#include <stdexcept>

#include <ATen/ATen.h>

#include "core/image/resample.h"
#include "core/objective/pictures/canvas.h"
#include "core/objective/pictures/picture_tensor.h"
#include "core/objective/pictures/start_picture.h"

namespace pastiche {

namespace {

/// Passes the time, or throws Cancelled as soon as a stop is requested.
void Take(std::chrono::milliseconds time, const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any never;
  std::unique_lock lock(mutex);
  never.wait_for(lock, stop, time, [] { return false; });
  if (stop.stop_requested()) throw Cancelled();
}

at::Tensor MeanColor(const Image& image) { return ToTensor(image).mean({2, 3}, true); }

class FakeObjective final : public Objective {
 public:
  FakeObjective(const Artwork& artwork, ImageSize size, const FakeOptions& options)
      : size_(size), options_(options), buffers_(options.device_buffers) {
    TakeOver(artwork);
  }

  ImageSize size() const override { return size_; }

  at::Tensor StartPicture() const override {
    if (options_.starting) options_.starting(size_);
    return Mirrored(StartWithoutMargin(), CanvasFor(artwork_.recipe, size()).margin);
  }

  at::Tensor Shown(const at::Tensor& picture) const override {
    if (options_.showing) options_.showing();
    return Inner(picture, size());
  }

  PendingLosses BeginEvaluation(const at::Tensor& picture, at::Tensor* gradient,
                                const std::stop_token& stop) override {
    if (options_.evaluating) options_.evaluating(size_);
    Take(options_.evaluation_time, stop);
    if (++options_.counters->evaluations == options_.failing_evaluation) {
      throw std::runtime_error("fake failure");
    }
    options_.counters->memory = memory_;
    if (options_.breaking_memory > 0 && memory_ > options_.breaking_memory) throw std::bad_alloc();
    const auto count = static_cast<double>(picture.numel());
    PendingLosses terms;
    terms.content = (picture - content_).square().sum().item<double>() / count;
    terms.style = (picture - style_).square().sum().item<double>() / count;
    const Recipe& recipe = artwork_.recipe;
    terms.total = recipe.alpha * terms.content + recipe.beta * terms.style;
    if (gradient != nullptr) {
      *gradient =
          ((picture - content_) * recipe.alpha + (picture - style_) * recipe.beta) * (2 / count);
      const int senseless = options_.senseless_gradient;
      if (senseless > 0 && options_.counters->evaluations >= senseless) {
        gradient->view({-1})[0] = std::nan("");
      }
    }
    return terms;
  }

  Result<void> Update(const Artwork& artwork, ChangeCost, ImageSize size,
                      const std::stop_token& stop) override {
    ++options_.counters->updates;
    if (options_.failing_size > 0 && artwork.recipe.size == options_.failing_size) {
      throw std::bad_alloc();
    }
    if (options_.failing_scale > 0 && LongestSide(size) == options_.failing_scale) {
      throw std::bad_alloc();
    }
    if (size != size_ && options_.breaking_update_memory > 0 &&
        memory_ > options_.breaking_update_memory) {
      throw std::runtime_error("CUDA out of memory. Tried to allocate 20.00 MiB");
    }
    if (size != size_) Take(options_.scaling_time, stop);
    former_ = {artwork_, size_};
    TakeOver(artwork);
    size_ = size;
    return {};
  }

  void UndoUpdate() override {
    TakeOver(former_.artwork);
    size_ = former_.size;
  }

  ObjectiveMemory MemoryAt(const Recipe&, ImageSize size) const override {
    return options_.memory_at ? options_.memory_at(size) : options_.memory;
  }
  std::optional<DeviceMemory> device_memory() const override {
    std::optional<DeviceMemory> memory = options_.device_memory;
    if (memory) memory->free -= buffers_;
    return memory;
  }
  void LimitMemory(std::int64_t bytes) override {
    memory_ = bytes;
    former_ = {};
    buffers_ = 0;
  }

  ComputedWith computed() const override { return {"fake", "", "", ""}; }

 private:
  at::Tensor StartWithoutMargin() const {
    const Recipe& recipe = artwork_.recipe;
    if (recipe.start == Start::kNoise) return WhiteNoise(size(), recipe.seed);
    if (recipe.start == Start::kCustom)
      return StartFrom(*artwork_.start, artwork_.photo->size(), size());
    if (recipe.start == Start::kStyle) {
      return ToTensor(Resample(*artwork_.paintings.front().image, size()));
    }
    return ToTensor(Resample(*artwork_.photo, size()));
  }

  void TakeOver(const Artwork& artwork) {
    if (artwork.photo != artwork_.photo) content_ = MeanColor(*artwork.photo);
    // The mean of the paintings' colours, in their shares.
    at::Tensor sum = at::zeros({1, 3, 1, 1});
    double shares = 0;
    for (const Painting& painting : artwork.paintings) {
      sum = sum + MeanColor(*painting.image) * painting.share;
      shares += painting.share;
    }
    style_ = sum / shares;
    artwork_ = artwork;
  }

  struct Former {
    Artwork artwork;
    ImageSize size;
  };

  Artwork artwork_;
  ImageSize size_;
  /// Before the latest Update.
  Former former_;
  FakeOptions options_;
  at::Tensor content_;
  at::Tensor style_;
  std::int64_t memory_ = 0;
  std::int64_t buffers_;
};

}  // namespace

ObjectiveFactory MakeFakeObjective(FakeOptions options) {
  return [options = std::move(options)](
             const Artwork& artwork, ImageSize size,
             const std::stop_token& stop) -> Result<std::unique_ptr<Objective>> {
    if (options.preparing) options.preparing();
    Take(options.preparation_time, stop);
    ++options.counters->prepared;
    if (!options.preparation_error.empty()) return Fail(Verbatim(options.preparation_error));
    return std::make_unique<FakeObjective>(artwork, size, options);
  };
}

}  // namespace pastiche
