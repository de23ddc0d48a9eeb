#include "tests/bench/quality_render.h"

#include <vector>

#include "core/session/paint.h"

namespace pastiche {
namespace {

/// The last report of each scale, by scale.
void Keep(const IterationReport& report, std::vector<IterationReport>* last) {
  if (last->empty() || last->back().scale != report.scale) last->emplace_back();
  last->back() = report;
}

std::vector<ScaleCost> CostsOf(const std::vector<IterationReport>& last,
                               const RunSummary& summary) {
  std::vector<ScaleCost> costs;
  IterationReport before;
  for (const IterationReport& report : last) {
    costs.push_back({LongestSide(report.size), report.iteration - before.iteration,
                     report.evaluations - before.evaluations, report.seconds - before.seconds});
    before = report;
  }
  // A last step that found nothing lower has no report.
  if (!costs.empty()) {
    costs.back().evaluations += summary.evaluations - before.evaluations;
    costs.back().seconds += summary.seconds - before.seconds;
  }
  return costs;
}

}  // namespace

Result<QualityRender> RenderForQuality(const Artwork& inputs, const Recipe& recipe) {
  Artwork artwork = inputs;
  artwork.recipe = recipe;
  const RunSummary summary = Painter().Paint(artwork);
  if (summary.termination == Termination::kFailed) return Fail(summary.message);
  std::vector<IterationReport> last;
  for (const IterationReport& report : summary.iterations) Keep(report, &last);
  return QualityRender{summary.picture, summary.iteration, summary.evaluations, summary.seconds,
                       CostsOf(last, summary)};
}

}  // namespace pastiche
