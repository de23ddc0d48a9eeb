// What is changed while a run goes on, whether it can be taken up or not.

#include <latch>
#include <new>

#include "core/session/session.h"
#include "tests/core/session/session_fixture.h"
#include "tests/support/pictures.h"

namespace pastiche {
namespace {

TEST_F(SessionTest, ALiveReweightKeepsThePictureAndTheRun) {
  Recipe recipe = EndlessRecipe();
  recipe.alpha = 1;
  recipe.beta = 1e-6;
  recipe.tv = 0;
  session_.Start(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher_.WaitForReports(40));
  recipe.alpha = 1e-6;
  recipe.beta = 1;
  session_.Update(With(PlainInputs(), recipe));
  // The minimum is now the style's colour.
  ASSERT_TRUE(
      watcher_.WaitFor([](const Watcher& w) { return w.reports().back().loss.style < 1e-4; }));
  EXPECT_EQ(options_.counters->prepared, 1);
  EXPECT_EQ(options_.counters->updates, 1);
  EXPECT_EQ(watcher_.generation(), 1U);
  // Iterations were counted on; the watcher would have noticed a gap or a repetition.
  EXPECT_GT(watcher_.reports().back().iteration, 40);
}

TEST_F(SessionTest, OfManyRecipesOnlyTheLatestIsTaken) {
  std::latch updated(1);
  // The second iteration is under way until all of them are there.
  options_.evaluating = [&](ImageSize) {
    if (options_.counters->evaluations > 0) updated.wait();
  };
  Watcher watcher(MakeFakeObjective(options_));
  Recipe recipe = EndlessRecipe();
  watcher.session().Start(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher.WaitForReports(1));
  for (int i = 1; i <= 1000; ++i) {
    recipe.alpha = i;
    watcher.session().Update(With(PlainInputs(), recipe));
  }
  updated.count_down();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) {
    const LossTerms& loss = w.reports().back().loss;
    return loss.total >= 999 * loss.content;
  }));
  // One of the first may have come before the second iteration began.
  EXPECT_LE(options_.counters->updates, 2);
}

TEST_F(SessionTest, ALiveResizeResamplesThePicture) {
  Recipe recipe = EndlessRecipe();
  session_.Start(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher_.WaitForReports(2));
  recipe.size = 16;
  session_.Update(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.size() == ImageSize{16, 12}; }));
  session_.RequestFrame();
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) {
    return w.frame() && w.frame()->size == ImageSize{16, 12};
  }));
}

TEST_F(SessionTest, AnotherPaintingIsTakenUpAndThePictureGoesOn) {
  Recipe recipe = EndlessRecipe();
  recipe.alpha = 0;
  const Artwork before = With(PlainInputs(), recipe);
  session_.Start(before);
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.reports().size() > 3; }));
  Artwork after = before;
  after.paintings = {{MakePlainPicture({24, 18}, 0.9F, 0.9F, 0.1F)}};
  session_.Update(after);
  const std::size_t seen = watcher_.reports().size();
  ASSERT_TRUE(watcher_.WaitFor([&](const Watcher& w) { return w.reports().size() > seen + 300; }));
  session_.Stop();
  ASSERT_TRUE(watcher_.WaitForState(RunState::kFinished));
  // It has come to the colours of the new painting; the iterations went on counting.
  const auto rgb = watcher_.summary()->picture->rgb();
  EXPECT_NEAR(rgb[0], 0.9F, 0.1F);
  EXPECT_NEAR(rgb[2], 0.1F, 0.1F);
  EXPECT_GT(watcher_.summary()->iteration, 300);
}

TEST_F(SessionTest, AChangeThatFailsCostsTheChangeAndNotTheRun) {
  options_.failing_size = 17;
  Watcher watcher(MakeFakeObjective(options_));
  Recipe recipe = EndlessRecipe();
  watcher.session().Start(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher.WaitForReports(2));
  recipe.size = 17;
  watcher.session().Update(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return !w.notice().empty(); }));
  EXPECT_NE(watcher.notice().find("out of memory"), std::string::npos);
  const std::size_t reports = watcher.reports().size();
  ASSERT_TRUE(watcher.WaitForReports(reports + 3));
  EXPECT_EQ(watcher.size(), (ImageSize{24, 18}));
}

// The objective is there by then; the picture that it would have to go on with is not.
TEST_F(SessionTest, SoDoesOneThatFailsHalfWay) {
  options_.starting = [](ImageSize size) {
    if (size.width == 17) throw std::bad_alloc();
  };
  Watcher watcher(MakeFakeObjective(options_));
  Recipe recipe = EndlessRecipe();
  watcher.session().Start(With(PlainInputs(), recipe));
  ASSERT_TRUE(watcher.WaitForReports(2));
  Recipe other = recipe;
  other.size = 17;
  other.alpha = 1;
  watcher.session().Update(With(PlainInputs(), other));
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return !w.notice().empty(); }));
  EXPECT_NE(watcher.notice().find("out of memory"), std::string::npos);
  const std::size_t reports = watcher.reports().size();
  ASSERT_TRUE(watcher.WaitForReports(reports + 3));
  EXPECT_EQ(watcher.size(), (ImageSize{24, 18}));
  watcher.session().RequestResumePoint();
  ASSERT_TRUE(watcher.WaitFor([](const Watcher& w) { return w.resume_point().has_value(); }));
  EXPECT_EQ(watcher.picture()->size(), (ImageSize{24, 18}));
  EXPECT_EQ(watcher.resume_point()->artwork.recipe, recipe);
  // Nor does the objective minimise another function.
  EXPECT_LE(watcher.reports().back().loss.total, watcher.reports().front().loss.total);
  EXPECT_EQ(watcher.broken_promise(), "");
}

TEST_F(SessionTest, AnArtworkThatCannotBePaintedIsSaidAndTheRunGoesOn) {
  const Artwork before = With(PlainInputs(), EndlessRecipe());
  session_.Start(before);
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return w.reports().size() > 3; }));
  Artwork after = before;
  after.paintings.clear();
  session_.Update(after);
  ASSERT_TRUE(watcher_.WaitFor([](const Watcher& w) { return !w.notice().empty(); }));
  EXPECT_NE(watcher_.notice().find("no painting"), std::string::npos);
  const std::size_t seen = watcher_.reports().size();
  EXPECT_TRUE(watcher_.WaitFor([&](const Watcher& w) { return w.reports().size() > seen + 3; }));
}

}  // namespace
}  // namespace pastiche
