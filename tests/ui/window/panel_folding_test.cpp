// Which of the panels give way in a window that has no room for both, and what gives way in a low
// one.

#include <QAction>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/results/filmstrip.h"
#include "ui/run/run_details.h"

namespace pastiche {
namespace {

class PanelFoldingTest : public WindowTest {
 protected:
  void Resize(int width, int height) {
    window_->resize(width, height);
    HandleEvents();
  }
  bool pictures() { return Find<QWidget>(*window_, "pictures_panel")->isVisible(); }
  bool settings() { return window_->findChild<SettingsPanel*>()->isVisible(); }
  Filmstrip& history() { return *Find<Filmstrip>(*window_, "filmstrip"); }
  bool numbers() { return window_->findChild<RunDetails*>()->isVisible(); }
  void TakeSnapshot() {
    document().history().Add(
        {}, std::make_shared<const Image>(ToImage(PlainImage({8, 6}, Qt::red))), Occasion::kByHand);
    HandleEvents();
  }
};

TEST_F(PanelFoldingTest, OneFoldsInANarrowWindowAndComesBack) {
  Resize(1360, 700);
  ASSERT_TRUE(pictures() && settings());
  Resize(853, 700);
  EXPECT_TRUE(pictures());
  EXPECT_FALSE(settings());
  EXPECT_FALSE(actions().settings_panel->isChecked()) << "its button brings it back";
  Resize(1360, 700);
  EXPECT_TRUE(pictures() && settings());
  EXPECT_TRUE(actions().settings_panel->isChecked());
}

TEST_F(PanelFoldingTest, TheOneThatIsAskedForTakesTheOthersPlace) {
  Resize(853, 700);
  actions().settings_panel->trigger();
  HandleEvents();
  EXPECT_TRUE(settings());
  EXPECT_FALSE(pictures());
  actions().pictures_panel->trigger();
  HandleEvents();
  EXPECT_TRUE(pictures());
  EXPECT_FALSE(settings());
  Resize(1360, 700);
  EXPECT_TRUE(pictures() && settings());
}

TEST_F(PanelFoldingTest, WhatTheUserHasClosedStaysClosed) {
  Resize(1360, 700);
  actions().settings_panel->trigger();
  Resize(853, 700);
  EXPECT_TRUE(pictures());
  Resize(1360, 700);
  EXPECT_FALSE(settings());
}

TEST_F(PanelFoldingTest, WhatIsFoldedIsThereAtTheNextStart) {
  Resize(853, 700);
  ASSERT_FALSE(settings());
  window_->close();
  MakeWindow();
  Resize(1360, 700);
  EXPECT_TRUE(pictures() && settings());
}

TEST_F(PanelFoldingTest, InALowWindowTheHistoryGivesWayToTheCanvas) {
  TakeSnapshot();
  Resize(1360, 700);
  ASSERT_TRUE(history().isVisible());
  auto* toggle = Find<QToolButton>(*window_, "run_details_toggle");
  toggle->setChecked(true);
  Resize(1360, 400);
  EXPECT_FALSE(history().isVisible());
  EXPECT_TRUE(actions().history_strip->isChecked()) << "it is wanted still";
  EXPECT_TRUE(numbers());
  EXPECT_GE(canvas().parentWidget()->height(), 48);
  TakeSnapshot();
  EXPECT_FALSE(history().isVisible());
  Resize(1360, 700);
  EXPECT_TRUE(history().isVisible());
  EXPECT_TRUE(numbers());
}

}  // namespace
}  // namespace pastiche
