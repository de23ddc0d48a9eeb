#include "ui/run/run_estimator.h"

#include <utility>

#include "core/session/estimate.h"
#include "core/session/machine.h"
#include "ui/widgets/background.h"
#include "ui/widgets/translated.h"

namespace pastiche {
namespace {

constexpr std::chrono::milliseconds kRest{500};

struct Answer {
  QString text;
  bool fits = true;
};

/// Of two artworks that differ in nothing else a run takes the same time and memory.
Artwork WhatCosts(Artwork artwork) {
  const Recipe defaults;
  Recipe& recipe = artwork.recipe;
  artwork.start = nullptr;
  for (Painting& painting : artwork.paintings) painting.share = painting.share > 0 ? 1 : 0;
  recipe.alpha = defaults.alpha;
  recipe.beta = defaults.beta;
  recipe.tv = defaults.tv;
  recipe.tv_form = defaults.tv_form;
  recipe.seed = defaults.seed;
  recipe.noise_strength = defaults.noise_strength;
  recipe.noise_ratio = defaults.noise_ratio;
  recipe.start = defaults.start;
  recipe.loss_scale = defaults.loss_scale;
  recipe.activation_level = defaults.activation_level;
  const auto used_or_not = [](LayerWeights& weights) {
    for (double& weight : weights) weight = weight != 0 ? 1 : 0;
  };
  used_or_not(recipe.content_layers);
  used_or_not(recipe.style_layers);
  recipe.figures = recipe.figures > 0 ? 1 : 0;
  recipe.noise_color = defaults.noise_color;
  recipe.roughness_weight = recipe.roughness_weight > 0 ? 1 : 0;
  recipe.roughness = defaults.roughness;
  recipe.range_weight = recipe.range_weight > 0 ? 1 : 0;
  return artwork;
}

Answer Estimate(const Artwork& artwork, const Machine& machine,
                const ObjectiveFactory& make_objective, const ObjectiveFactory& fall_back,
                const std::stop_token& stop) {
  const Result<RunEstimate> estimate =
      EstimateRun(artwork, machine, make_objective, fall_back, stop);
  if (!estimate) return {};
  if (!estimate->too_large.empty()) return {Translated(estimate->too_large), false};
  return {Translated(EstimateText(*estimate)), true};
}

}  // namespace

RunEstimator::RunEstimator(ObjectiveFactory make_objective, QObject* parent)
    : QObject(parent), make_objective_(std::move(make_objective)) {
  pool_.setMaxThreadCount(1);
  rest_.setSingleShot(true);
  rest_.setInterval(kRest);
  connect(&rest_, &QTimer::timeout, this, &RunEstimator::Begin);
}

RunEstimator::~RunEstimator() {
  stop_.request_stop();
  pool_.waitForDone();
}

void RunEstimator::SetMachine(const Machine& machine) {
  Cancel();
  machine_ = machine;
}

void RunEstimator::Ask(Artwork artwork) {
  artwork = WhatCosts(std::move(artwork));
  if (asked_ && artwork == artwork_) return;
  Cancel();
  asked_ = true;
  artwork_ = std::move(artwork);
  rest_.start();
}

void RunEstimator::Cancel() {
  if (!asked_) return;
  asked_ = false;
  rest_.stop();
  stop_.request_stop();
  stop_ = std::stop_source();
  SetMeasuring(false);
  Q_EMIT Estimated({}, true);
}

void RunEstimator::SetMeasuring(bool measuring) {
  if (measuring_ == measuring) return;
  measuring_ = measuring;
  Q_EMIT MeasuringChanged();
}

void RunEstimator::Begin() {
  SetMeasuring(true);
  RunInBackground(
      pool_, this,
      [artwork = artwork_, machine = machine_, make_objective = make_objective_,
       stop = stop_.get_token()] {
        if (make_objective) return Estimate(artwork, machine, make_objective, {}, stop);
        // Here, and not where it is asked for: a graphics card may take a second to say that it is
        // there.
        return Estimate(artwork, machine, StyleTransferFactory(machine), ProcessorFactory(machine),
                        stop);
      },
      [this, stop = stop_.get_token()](const Outcome<Answer>& answer) {
        if (stop.stop_requested()) return;
        SetMeasuring(false);
        // Nothing to say where it failed: Start will say why.
        const Answer said = answer.value_or(Answer());
        Q_EMIT Estimated(said.text, said.fits);
      });
}

}  // namespace pastiche
