// The fold with numbers and the plot of the losses.

#include "ui/run/run_details.h"

#include <cmath>

#include <QLabel>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/run/loss_plot.h"
#include "ui/widgets/theme.h"

namespace pastiche {
namespace {

using RunDetailsTest = WindowTest;

TEST_F(RunDetailsTest, EveryLossIsPlottedAndChangesAreMarked) {
  auto* plot = Find<LossPlot>(*window_, "loss_plot");
  OpenPictures();
  document().Set(&Recipe::scales, Scales(Scales::Kind::kListed, {20}));
  document().Set(&Recipe::iterations, 8);  // too few for an earlier end
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return state() == RunState::kFinished; }));
  ASSERT_EQ(plot->history().points().size(), 16U);
  EXPECT_EQ(plot->history().points()[15].iteration, 16);
  ASSERT_EQ(plot->history().marks().size(), 1U);
  EXPECT_EQ(plot->history().marks()[0].iteration, 9);
  // A run that goes on goes on in the plot, and what was changed before is marked.
  document().SetRatio(0.5);
  actions().go_on->trigger();
  ASSERT_TRUE(WaitFor([&] { return plot->history().points().size() > 20; }));
  EXPECT_EQ(plot->history().marks().back().kind, LossHistory::Mark::Kind::kSettings);
  // It can be drawn.
  Find<QToolButton>(*window_, "run_details_toggle")->setChecked(true);
  EXPECT_TRUE(plot->isVisible());
  EXPECT_TRUE(WaitFor([&] {
    const QImage drawn = plot->grab().toImage();
    int curve = 0;
    for (int y = 0; y < drawn.height(); ++y) {
      for (int x = 0; x < drawn.width(); ++x) {
        const QColor color = drawn.pixelColor(x, y);
        curve += std::abs(color.red() - theme::kAccent.red()) < 50 &&
                 std::abs(color.green() - theme::kAccent.green()) < 50 &&
                 std::abs(color.blue() - theme::kAccent.blue()) < 50;
      }
    }
    return curve > drawn.width() / 4;
  }));
  Find<QToolButton>(*window_, "run_details_toggle")->setChecked(false);
}

TEST(LossPlot, CurvesHaveTheNamesOfTheFieldsThatWeighThem) {
  EXPECT_EQ(LossPlot::NameOf(LossHistory::kTv), "Total variation");
  EXPECT_EQ(LossPlot::NameOf(LossHistory::kEdges), "Edge smoothness");
}

TEST_F(RunDetailsTest, TheNumbersAreInAFoldThatIsRemembered) {
  auto* toggle = Find<QToolButton>(*window_, "run_details_toggle");
  toggle->setChecked(false);
  auto* remaining = Find<QLabel>(*window_, "remaining");
  EXPECT_FALSE(remaining->isVisible());
  toggle->click();
  EXPECT_TRUE(remaining->isVisible());
  MakeWindow();
  EXPECT_TRUE(Find<QLabel>(*window_, "remaining")->isVisible());
  Find<QToolButton>(*window_, "run_details_toggle")->click();
  EXPECT_FALSE(Find<QLabel>(*window_, "remaining")->isVisible());
}

TEST(RunDetailsFigures, ThePaceIsThatOfTheLatestSeconds) {
  RunDetails details;
  const auto pace = [&] { return Find<QLabel>(details, "pace")->text(); };
  const auto report = [&](int iteration, int evaluations, double seconds) {
    IterationReport next;
    next.iteration = iteration;
    next.evaluations = evaluations;
    next.seconds = seconds;
    details.ShowReport(next);
  };
  EXPECT_EQ(pace(), "–");
  report(1, 1, 0.5);
  report(2, 3, 1.5);
  EXPECT_EQ(pace(), "–") << "too short a time to say";
  report(4, 11, 3.0);  // 10 in 2.5 s
  EXPECT_EQ(pace(), "4");
  report(5, 12, 4.0);
  EXPECT_EQ(pace(), "4") << "as it was, until as long has gone by again";
  report(6, 36, 5.0);  // 25 in 2 s, and not 35 in 4.5
  EXPECT_EQ(pace(), "12.5");
  // Another run counts anew, without its beginning.
  report(1, 1, 0.1);
  report(20, 101, 2.1);
  EXPECT_EQ(pace(), "50");
  details.Clear();
  EXPECT_EQ(pace(), "–");
}

}  // namespace
}  // namespace pastiche
