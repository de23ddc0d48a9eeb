#include "tests/bench/quality_render.h"

#include <semaphore>

#include "core/session/session.h"

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
  // Woken at most once between two TakeUpdates.
  std::counting_semaphore<> news(0);
  Session session([&news] { news.release(); });
  Artwork artwork = inputs;
  artwork.recipe = recipe;
  session.Start(std::move(artwork));
  std::vector<IterationReport> last;
  for (;;) {
    news.acquire();
    SessionUpdate update = session.TakeUpdate();
    for (const IterationReport& report : update.reports) Keep(report, &last);
    if (!update.summary) continue;
    const RunSummary& summary = *update.summary;
    if (summary.termination == Termination::kFailed) return Fail(summary.message);
    return QualityRender{summary.picture, summary.iterations, summary.evaluations, summary.seconds,
                         CostsOf(last, summary)};
  }
}

}  // namespace pastiche
