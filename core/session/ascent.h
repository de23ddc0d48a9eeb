#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/image/image.h"
#include "core/recipe/recipe.h"
#include "core/session/forecast.h"
#include "core/session/session_types.h"
#include "core/session/stop_criterion.h"

namespace pastiche {

/// Where a run stands on its way from coarse to fine: at which scale, since how many iterations,
/// and whether this scale is done. Knows no picture and no objective.
class Ascent {
 public:
  enum class End {
    kNotYet,
    /// IterationsAt.
    kLimit,
    /// Recipe::stop_gain.
    kGain,
    /// No step decreases the loss.
    kNoStep,
  };

  /// What another needs to stand where this one does.
  struct Standing {
    std::size_t scale = 0;
    int iterations = 0;
    bool no_step = false;
    std::optional<double> slowness;
    /// The latest, oldest first.
    std::vector<double> losses;
    /// Done so far (Forecast).
    double work = 0;
    /// Of `iterations`, those before the objective was another.
    int iterations_before = 0;
  };

  /// Begins at the foot of `plan`.
  void Begin(std::vector<ImageSize> plan);
  /// Goes on where another stood. False, with nothing changed, where the plan has no such scale.
  bool Resume(std::vector<ImageSize> plan, const Standing& standing);
  Standing standing() const;
  /// As one that has just come to its scale.
  void ArriveAnew();
  /// Goes on at scale `scale` of another plan.
  void Continue(std::vector<ImageSize> plan, std::size_t scale);
  /// To the next scale. Not at the last.
  void Advance();
  /// The objective or the optimiser is another: what was seen of the losses says nothing any more,
  /// and what was expected neither.
  void ForgetLosses();

  ImageSize size() const { return plan_[scale_]; }
  ImageSize next_size() const { return plan_[scale_ + 1]; }
  /// Of the finished picture.
  ImageSize result_size() const { return plan_.back(); }
  bool at_last_scale() const { return scale_ + 1 == plan_.size(); }

  /// Iterations that the present scale makes at the most.
  int Limit(const Recipe& recipe) const { return IterationsAt(recipe, scale_); }

  /// One more iteration: takes the loss and the time from `report` and puts in what belongs to the
  /// scale.
  void Count(const Recipe& recipe, IterationReport& report);
  void MarkNoStep() { no_step_ = true; }
  End DoneWith(const Recipe& recipe) const;

 private:
  /// Below which gain the present scale ends; 0: never.
  double StopGain(const Recipe& recipe) const;
  /// Iterations that this scale and those after it are likely to take; empty while nothing is
  /// known.
  std::vector<int> ExpectedIterations(const Recipe& recipe);
  void RestartLosses();

  std::vector<ImageSize> plan_;
  std::size_t scale_ = 0;
  int iterations_ = 0;
  /// Of these, those before the objective was another.
  int iterations_before_ = 0;
  bool no_step_ = false;
  /// Iterations that this scale, or the one before it, is expected to take, over LikelyIterations.
  std::optional<double> slowness_;
  StopCriterion losses_;
  Forecast forecast_;
};

}  // namespace pastiche
