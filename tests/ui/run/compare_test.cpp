// Comparing the picture with the photo, by click, key and hold.

#include <QAction>
#include <QTimer>
#include <QToolButton>

#include "tests/ui/window_fixture.h"

namespace pastiche {
namespace {

using ComparingTest = WindowTest;

TEST_F(ComparingTest, CompareIsAClickOrAHold) {
  auto* button = Find<QToolButton>(*window_, "compare");
  OpenPictures();
  EXPECT_FALSE(button->isEnabled());
  EXPECT_FALSE(actions().compare->isEnabled());
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([this] { return canvas().has_picture(); }));
  ASSERT_TRUE(WaitFor([&] { return button->isEnabled() && actions().compare->isEnabled(); }));
  const auto expect = [&](bool photo) {
    EXPECT_EQ(canvas().shows_photo(), photo);
    EXPECT_EQ(button->isChecked(), photo);
    EXPECT_EQ(actions().compare->isChecked(), photo);
  };
  button->click();
  expect(true);
  button->click();
  expect(false);
  actions().compare->trigger();
  expect(true);
  actions().compare->trigger();
  expect(false);
  QTest::mousePress(button, Qt::LeftButton);
  EXPECT_TRUE(canvas().shows_photo());
  ASSERT_TRUE(WaitFor([this] { return !window_->findChild<QTimer*>("click_time")->isActive(); }));
  QTest::mouseRelease(button, Qt::LeftButton);
  expect(false);
  // Without the photo there is nothing to compare with.
  window_->photo()->Clear();
  EXPECT_FALSE(button->isEnabled());
  EXPECT_FALSE(actions().compare->isEnabled());
}

TEST_F(ComparingTest, ComparingIsOneModeOrTheOtherAndEscapeEndsItBeforeTheFullScreen) {
  QAction* wipe = actions().compare_wipe;
  QAction* beside = actions().compare_side_by_side;
  OpenPictures();
  EXPECT_FALSE(wipe->isEnabled());
  EXPECT_FALSE(beside->isEnabled());
  actions().start->trigger();
  ASSERT_TRUE(WaitFor([&] { return wipe->isEnabled() && beside->isEnabled(); }));
  wipe->trigger();
  EXPECT_EQ(canvas().compare_mode(), CompareMode::kWipe);
  beside->trigger();
  EXPECT_EQ(canvas().compare_mode(), CompareMode::kSideBySide);
  EXPECT_FALSE(wipe->isChecked());
  beside->trigger();
  EXPECT_EQ(canvas().compare_mode(), CompareMode::kOff);
  EXPECT_FALSE(beside->isChecked());

  actions().full_screen->trigger();
  ASSERT_TRUE(WaitFor([this] { return window_->isFullScreen(); }));
  wipe->trigger();
  QTest::keyClick(window_.get(), Qt::Key_Escape);
  EXPECT_EQ(canvas().compare_mode(), CompareMode::kOff);
  EXPECT_FALSE(wipe->isChecked());
  EXPECT_TRUE(window_->isFullScreen());
  QTest::keyClick(window_.get(), Qt::Key_Escape);
  ASSERT_TRUE(WaitFor([this] { return !window_->isFullScreen(); }));
}

}  // namespace
}  // namespace pastiche
