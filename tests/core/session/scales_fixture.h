#pragma once

#include <chrono>
#include <memory>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/session/session.h"
#include "tests/core/session/watcher.h"
#include "tests/support/artworks.h"
#include "tests/support/fake_objective.h"
#include "tests/support/pictures.h"

namespace pastiche {

inline constexpr ImageSize kCoarse = {20, 15};
inline constexpr ImageSize kMiddle = {40, 30};
inline constexpr ImageSize kResult = {80, 60};

/// Three scales of `iterations` each, without an end of their own.
inline Recipe ThreeScales(int iterations) {
  Recipe recipe;
  recipe.optimizer = OptimizerKind::kAdam;
  recipe.scales = {Scales::Kind::kListed, {20, 40}};
  recipe.iterations = iterations;
  recipe.stop_gain = 0;
  return recipe;
}
inline constexpr int kEndless = 1'000'000;
/// So small that the picture stays what it began with, to within rounding.
inline constexpr double kStandingStill = 1e-12;

inline const Artwork& Inputs() {
  static const Artwork artwork = {MakePlainPicture(kResult, 0.4F, 0.1F, 0.1F),
                                  {{MakePlainPicture({50, 50}, 0.2F, 0.3F, 0.9F)}}};
  return artwork;
}

inline std::vector<float> Values(const Image& image) {
  return {image.rgb().begin(), image.rgb().end()};
}

/// A session whose run goes from coarse to fine.
class ScalesTest : public testing::Test {
 protected:
  ScalesTest() { Make({}); }
  ~ScalesTest() override { EXPECT_EQ(watcher_->broken_promise(), ""); }

  void Make(FakeOptions options, const SessionOptions& session = {}) {
    if (options.evaluation_time.count() == 0)
      options.evaluation_time = std::chrono::milliseconds(1);
    counters_ = options.counters;
    watcher_ = std::make_unique<Watcher>(MakeFakeObjective(std::move(options)), session);
  }
  Session& session() { return watcher_->session(); }
  void Start(const Recipe& recipe) { session().Start(With(Inputs(), recipe)); }
  RunSummary RunToTheEnd(const Recipe& recipe) {
    Start(recipe);
    EXPECT_TRUE(watcher_->WaitFor([](const Watcher& w) { return w.summary().has_value(); }));
    return *watcher_->summary();
  }
  /// Waits until the run has worked at pictures of this size.
  bool WaitForSize(ImageSize size) {
    return watcher_->WaitFor([size](const Watcher& w) {
      return !w.reports().empty() && w.reports().back().size == size;
    });
  }
  bool WaitForMoreReports(std::size_t count) {
    return watcher_->WaitForReports(watcher_->reports().size() + count);
  }
  /// The present picture.
  std::shared_ptr<const Image> Picture() {
    const int before = watcher_->pictures();
    session().RequestPicture();
    EXPECT_TRUE(watcher_->WaitFor([&](const Watcher& w) { return w.pictures() > before; }));
    return watcher_->picture();
  }
  std::vector<ImageSize> Sizes() const {
    std::vector<ImageSize> sizes;
    for (const IterationReport& report : watcher_->reports()) sizes.push_back(report.size);
    return sizes;
  }

  std::shared_ptr<FakeCounters> counters_;
  std::unique_ptr<Watcher> watcher_;
};

}  // namespace pastiche
