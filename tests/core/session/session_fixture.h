#pragma once

#include <chrono>

#include <gtest/gtest.h>

#include "core/session/session.h"
#include "tests/core/session/watcher.h"
#include "tests/support/artworks.h"
#include "tests/support/fake_objective.h"

namespace pastiche {

/// Long enough never to end by itself within a test.
inline Recipe EndlessRecipe() {
  Recipe recipe;
  recipe.optimizer = OptimizerKind::kAdam;
  recipe.scales.kind = Scales::Kind::kFlat;
  recipe.iterations = 1'000'000;
  return recipe;
}

inline Recipe ShortRecipe(int iterations) {
  Recipe recipe = EndlessRecipe();
  recipe.iterations = iterations;
  return recipe;
}

inline float FirstRed(const Image& image) { return image.rgb()[0]; }

/// A session over a fake objective, at one scale. For another objective a test changes the options
/// and makes a watcher of its own.
class SessionTest : public testing::Test {
 protected:
  ~SessionTest() override { EXPECT_EQ(watcher_.broken_promise(), ""); }

  static FakeOptions QuickOptions() {
    FakeOptions options;
    options.evaluation_time = std::chrono::milliseconds(1);
    return options;
  }

  FakeOptions options_ = QuickOptions();
  Watcher watcher_{MakeFakeObjective(options_)};
  Session& session_ = watcher_.session();
};

}  // namespace pastiche
