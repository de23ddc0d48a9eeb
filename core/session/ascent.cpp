#include "core/session/ascent.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "core/session/likely_iterations.h"
#include "core/session/scale_plan.h"

namespace pastiche {

namespace {

/// Scales that are not IsFinished() end at so many times Recipe::stop_gain. They settle where the
/// large shapes and colours go, which more iterations at a coarse scale hardly change; the next
/// does not begin nearer to its end for them (docs/performance.md).
constexpr double kCoarserScales = 10;
/// The same for a last scale that began with a finished picture: it looks as one that has gone on
/// to the end after half the iterations (docs/quality.md, "Print sizes").
constexpr double kBegunFinished = 2.5;

/// How many iterations the present scale is likely to take in all: the loss's rate of falling
/// itself falls about as one over the square of the iterations, so it comes to the threshold as
/// much later as the root of how far it is above that (docs/performance.md). While there is no gain
/// yet, only a limit says something, and only one that is not far.
std::optional<double> ExpectedFromGain(int limit, double stop_gain, int iterations,
                                       std::optional<double> gain) {
  const bool limited = limit <= StopCriterion::kWindow;
  if (stop_gain == 0 || (!gain && limited)) return limit;
  if (!gain) return std::nullopt;
  // Of the loss as it is and not as it was before the window, which makes less of a steep fall.
  const double fallen = std::min(StopCriterion::kWindow * *gain, 1 - 1e-9);
  const double rate = -std::log1p(-fallen) / StopCriterion::kWindow;
  return std::min<double>(std::sqrt(std::max(1.0, rate / stop_gain)) * iterations, limit);
}

}  // namespace

void Ascent::Begin(std::vector<ImageSize> plan) {
  scale_ = 0;
  iterations_ = 0;
  slowness_.reset();
  plan_ = std::move(plan);
  forecast_ = Forecast();
  forecast_.SetPlan(plan_);
  RestartLosses();
}

bool Ascent::Resume(std::vector<ImageSize> plan, const Standing& standing) {
  if (standing.scale >= plan.size()) return false;
  Begin(std::move(plan));
  scale_ = standing.scale;
  iterations_ = standing.iterations;
  iterations_before_ = standing.iterations_before;
  no_step_ = standing.no_step;
  slowness_ = standing.slowness;
  for (const double loss : standing.losses) losses_.Add(loss);
  forecast_.SetWork(standing.work);
  return true;
}

Ascent::Standing Ascent::standing() const {
  return {scale_,           iterations_,      no_step_,          slowness_,
          losses_.Losses(), forecast_.work(), iterations_before_};
}

void Ascent::ArriveAnew() {
  iterations_ = 0;
  RestartLosses();
}

void Ascent::Continue(std::vector<ImageSize> plan, std::size_t scale) {
  if (plan == plan_ && scale == scale_) return;
  if (plan[scale] != size()) {
    iterations_ = 0;
    RestartLosses();
  }
  plan_ = std::move(plan);
  scale_ = scale;
  forecast_.SetPlan(plan_);
}

void Ascent::Advance() {
  ++scale_;
  ArriveAnew();
}

void Ascent::ForgetLosses() {
  RestartLosses();
  slowness_.reset();
  forecast_.ExpectAnew();
}

void Ascent::RestartLosses() {
  losses_.Restart();
  no_step_ = false;
  iterations_before_ = iterations_;
}

double Ascent::StopGain(const Recipe& recipe) const {
  if (recipe.scales.kind == Scales::Kind::kFlat) return 0;
  if (!IsFinished(plan_, size())) return kCoarserScales * recipe.stop_gain;
  return BeginsFinished(plan_, size()) ? kBegunFinished * recipe.stop_gain : recipe.stop_gain;
}

std::vector<int> Ascent::ExpectedIterations(const Recipe& recipe) {
  const std::optional<double> present =
      ExpectedFromGain(std::max(1, Limit(recipe) - iterations_before_), StopGain(recipe),
                       iterations_ - iterations_before_, losses_.Gain());
  if (present) slowness_ = *present / LikelyIterations(recipe, plan_, scale_);
  std::vector<int> expected;
  if (!slowness_) return expected;
  for (std::size_t scale = scale_; scale < plan_.size(); ++scale) {
    const double likely = *slowness_ * LikelyIterations(recipe, plan_, scale) +
                          (scale == scale_ ? iterations_before_ : 0);
    expected.push_back(
        static_cast<int>(std::min<double>(std::ceil(likely), IterationsAt(recipe, scale))));
  }
  return expected;
}

void Ascent::Count(const Recipe& recipe, IterationReport& report) {
  ++iterations_;
  losses_.Add(report.loss.total);
  forecast_.Add(scale_, iterations_, ExpectedIterations(recipe), report.seconds);
  report.size = size();
  report.scale = static_cast<int>(scale_) + 1;
  report.scales = static_cast<int>(plan_.size());
  report.scale_iteration = iterations_;
  report.done = forecast_.done();
  report.seconds_left = forecast_.seconds_left();
}

Ascent::End Ascent::DoneWith(const Recipe& recipe) const {
  if (no_step_) return End::kNoStep;
  if (iterations_ >= Limit(recipe)) return End::kLimit;
  return losses_.Met(StopGain(recipe)) ? End::kGain : End::kNotYet;
}

}  // namespace pastiche
