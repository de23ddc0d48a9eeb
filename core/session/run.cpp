#include "core/session/run.h"

#include <chrono>
#include <cmath>
#include <exception>
#include <limits>
#include <new>
#include <optional>
#include <string>
#include <utility>

#include <ATen/ATen.h>
#include <sys/resource.h>

#include "core/image/resample.h"
#include "core/objective/picture_tensor.h"
#include "core/objective/result_size.h"
#include "core/optimizer/optimizer.h"

namespace pastiche {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kFrameInterval = std::chrono::milliseconds(33);

std::size_t PeakMemory() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::size_t>(usage.ru_maxrss) * 1024;  // Linux counts in KiB.
}

constexpr char kOutOfMemory[] = "out of memory: choose a smaller size";

std::string MessageOf(const std::exception& error) {
  if (dynamic_cast<const std::bad_alloc*>(&error) != nullptr) return kOutOfMemory;
  const std::string text = error.what();
  // LibTorch's allocator does not throw std::bad_alloc, and its messages go on with a backtrace.
  if (text.find("can't allocate memory") != std::string::npos) return kOutOfMemory;
  return "unexpected failure: " + text.substr(0, text.find('\n'));
}

class Run {
 public:
  Run(const RunRequest& request, Mailbox& mailbox)
      : request_(request), mailbox_(mailbox), recipe_(request.recipe) {}

  RunSummary Execute(const ObjectiveFactory& make_objective) {
    try {
      Prepare(make_objective);
    } catch (const Cancelled&) {
      End(Termination::kStopped, "stopped");
    } catch (const std::exception& error) {
      End(Termination::kFailed, MessageOf(error));
    }
    Summarize();
    return std::move(summary_);
  }

 private:
  void End(Termination termination, std::string message) {
    summary_.termination = termination;
    summary_.message = std::move(message);
  }

  void Prepare(const ObjectiveFactory& make_objective) {
    if (const Result<void> checked = CheckInputs(request_.inputs, recipe_); !checked) {
      return End(Termination::kFailed, checked.error().message);
    }
    Result<std::unique_ptr<Objective>> objective =
        make_objective(request_.inputs, recipe_, SizeFor(recipe_), request_.stop);
    if (!objective) return End(Termination::kFailed, objective.error().message);
    objective_ = std::move(*objective);
    summary_.network_name = objective_->network_name();
    summary_.network_sha256 = objective_->network_sha256();
    optimizer_ = MakeOptimizer(recipe_);
    picture_ = objective_->StartPicture();
    mailbox_.BeginIterations(request_.generation, objective_->size());
    Iterate();
  }

  ImageSize SizeFor(const Recipe& recipe) const {
    return ResultSize(request_.inputs.content->size(), recipe);
  }

  void Iterate() {
    while (!request_.stop.stop_requested()) {
      const Turn turn = mailbox_.AwaitTurn(
          request_, picture_changed_ ? std::optional(next_frame_) : std::nullopt);
      paused_ += turn.waited;
      if (turn.wishes.frame) MakeFrame();
      if (turn.wishes.picture) {
        mailbox_.PublishPicture(request_.generation, FinishedPicture());
      }
      if (turn.wishes.recipe) ChangeRecipe(*turn.wishes.recipe);
      if (!turn.may_iterate) continue;
      if (summary_.iterations >= recipe_.iterations) return Complete();
      if (!Iteration()) return;
    }
    End(Termination::kStopped, "stopped");
  }

  /// Returns false, with the run ended, when there can be no further iteration.
  bool Iteration() {
    LossTerms lowest;
    lowest.total = std::numeric_limits<double>::infinity();
    const StepResult step =
        optimizer_->Step(picture_, [&](const at::Tensor& picture, at::Tensor* gradient) {
          const LossTerms terms = objective_->Evaluate(picture, gradient, request_.stop);
          ++summary_.evaluations;
          if (terms.total <= lowest.total) {
            lowest = terms;
            summary_.layers = objective_->layer_losses();
          }
          return terms.total;
        });
    if (!std::isfinite(step.value)) {
      End(Termination::kFailed, "the loss is no longer a finite number: choose other weights");
      return false;
    }
    if (step.converged) {
      End(Termination::kConverged, "no step decreases the loss further");
      return false;
    }
    ++summary_.iterations;
    summary_.loss = lowest;
    picture_changed_ = true;
    mailbox_.PublishReport(request_.generation,
                           {summary_.iterations, summary_.evaluations, lowest, Seconds()});
    return true;
  }

  /// The last step's loss may be that of the picture before it (Adam): say what the picture that is
  /// handed over has.
  void Complete() {
    summary_.loss = objective_->Evaluate(picture_, nullptr, request_.stop);
    summary_.layers = objective_->layer_losses();
    ++summary_.evaluations;
    End(Termination::kIterationLimit,
        "all " + std::to_string(recipe_.iterations) + " iterations done");
  }

  /// A change that fails, even for want of memory, costs the change and not the run.
  Result<void> TryUpdate(const Recipe& recipe, RecipeChange change) {
    try {
      return objective_->Update(recipe, change, SizeFor(recipe), request_.stop);
    } catch (const std::exception& error) {
      return Fail(MessageOf(error));
    }
  }

  void ChangeRecipe(const Recipe& recipe) {
    if (!Validate(recipe)) return;
    const RecipeChange change = ClassifyChange(recipe_, recipe);
    if (change != RecipeChange::kNone) {
      const Result<void> updated = TryUpdate(recipe, change);
      if (!updated) {
        mailbox_.PublishNotice(request_.generation, updated.error().message);
        return;
      }
      summary_.network_name = objective_->network_name();
      summary_.network_sha256 = objective_->network_sha256();
      optimizer_ = MakeOptimizer(recipe);
    }
    recipe_ = recipe;
    if (change == RecipeChange::kResize) {
      picture_ = ToTensor(Resample(ToImage(picture_), objective_->size()));
    } else if (change == RecipeChange::kRestart) {
      picture_ = objective_->StartPicture();
      summary_.iterations = 0;
    }
    if (change >= RecipeChange::kResize) {
      picture_changed_ = true;
      mailbox_.PublishSize(request_.generation, objective_->size());
    }
  }

  void MakeFrame() {
    mailbox_.PublishFrame(request_.generation,
                          {summary_.iterations, objective_->size(), ToBytes(picture_)});
    picture_changed_ = false;
    next_frame_ = Clock::now() + kFrameInterval;
  }

  /// The picture with the photo's transparency.
  std::shared_ptr<const Image> FinishedPicture() const {
    auto image = std::make_shared<Image>(ToImage(picture_));
    const std::shared_ptr<const Image>& photo = request_.inputs.content;
    if (photo && photo->has_alpha()) {
      const Image resampled = Resample(*photo, image->size());
      image->SetAlpha({resampled.alpha().begin(), resampled.alpha().end()});
    }
    return image;
  }

  double Seconds() const {
    return std::chrono::duration<double>(Clock::now() - began_ - paused_).count();
  }

  void Summarize() {
    try {
      if (picture_.defined()) {
        summary_.picture = FinishedPicture();
        // Asked for or not: the last frame is the one that stays on the screen.
        if (picture_changed_) MakeFrame();
      }
    } catch (const std::exception& error) {
      End(Termination::kFailed, MessageOf(error));
    }
    summary_.seconds = Seconds();
    summary_.peak_memory = PeakMemory();
  }

  const RunRequest& request_;
  Mailbox& mailbox_;
  Recipe recipe_;
  RunSummary summary_;
  std::unique_ptr<Objective> objective_;
  std::unique_ptr<Optimizer> optimizer_;
  at::Tensor picture_;
  bool picture_changed_ = true;
  const Clock::time_point began_ = Clock::now();
  Clock::time_point next_frame_ = began_;
  Clock::duration paused_{};
};

}  // namespace

RunSummary ExecuteRun(const RunRequest& request, const ObjectiveFactory& make_objective,
                      Mailbox& mailbox) {
  return Run(request, mailbox).Execute(make_objective);
}

}  // namespace pastiche
