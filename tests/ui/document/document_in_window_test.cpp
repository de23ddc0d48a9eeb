// What the window and its run make of the document's steps.

#include "tests/ui/window_fixture.h"
#include "ui/widgets/decade_slider.h"

namespace pastiche {
namespace {

class DocumentInWindow : public WindowTest {};

TEST_F(DocumentInWindow, ADragOfTheBalanceIsOneStepAndAllFollow) {
  auto* slider = window_->findChild<DecadeSlider*>("ratio_slider");
  const double before = document().ratio();
  const int steps = document().steps().count();
  const int position = slider->value();
  slider->setSliderDown(true);
  for (int i = 1; i <= 20; ++i) slider->setValue(position + i);
  slider->setSliderDown(false);
  EXPECT_EQ(document().steps().count(), steps + 1);
  EXPECT_GT(document().ratio(), before);
  actions().undo->trigger();
  EXPECT_DOUBLE_EQ(document().ratio(), before);
  EXPECT_EQ(slider->value(), position);
  EXPECT_TRUE(actions().redo->isEnabled());
  actions().redo->trigger();
  EXPECT_EQ(slider->value(), position + 20);
}

TEST_F(DocumentInWindow, UndoAndRedoReachARunThatGoesOn) {
  StartAndWaitForFrame();
  document().SetRatio(0.25);
  ASSERT_TRUE(WaitFor([this] { return controller().run_recipe() == document().recipe(); }));
  actions().undo->trigger();
  ASSERT_TRUE(WaitFor([this] { return controller().run_recipe() == document().recipe(); }));
  EXPECT_LT(controller().run_recipe().alpha, 0.25);
  EXPECT_EQ(state(), RunState::kRunning);
}

TEST_F(DocumentInWindow, AnotherPaintingIsTakenUpByTheRun) {
  StartAndWaitForFrame();
  const auto before = document().artwork().paintings.front().image;
  window_->OpenPainting(Write("green.png", {30, 30}, Qt::green));
  ASSERT_TRUE(
      WaitFor([&] { return controller().run_artwork().paintings.front().image != before; }));
  EXPECT_EQ(controller().generation(), 1U);
  const int now = iteration();
  EXPECT_TRUE(WaitFor([&] { return iteration() > now + 2; }));
  EXPECT_EQ(state(), RunState::kRunning);
  // Undone, the run has the painting that it began with.
  actions().undo->trigger();
  EXPECT_TRUE(
      WaitFor([&] { return controller().run_artwork().paintings.front().image == before; }));
}

TEST_F(DocumentInWindow, APhotoOfAnotherShapeWaitsForTheNextStart) {
  StartAndWaitForFrame();  // 80 x 60
  const auto before = document().artwork().photo;
  auto* notice = window_->findChild<QLabel*>("pictures_waiting");
  window_->OpenPhoto(Write("tall.png", {60, 80}, Qt::green));
  ASSERT_TRUE(WaitFor([&] { return notice->isVisible(); }));
  // What else is changed meanwhile is taken up all the same.
  document().SetRatio(0.25);
  ASSERT_TRUE(WaitFor([this] { return controller().run_recipe().alpha == 0.25; }));
  EXPECT_EQ(controller().run_artwork().photo, before);
  EXPECT_EQ(canvas().picture_size(), QSize(80, 60));
  actions().start->trigger();
  EXPECT_FALSE(notice->isVisible());
  ASSERT_TRUE(WaitFor([this] { return canvas().picture_size() == QSize(60, 80); }));
  // One of the same shape is taken up at once.
  window_->OpenPhoto(Write("other.png", {120, 160}, Qt::blue));
  ASSERT_TRUE(
      WaitFor([this] { return controller().run_artwork().photo == document().artwork().photo; }));
  EXPECT_EQ(controller().generation(), 2U);
}

TEST_F(DocumentInWindow, WithoutAPaintingTheRunGoesOnAndTheWindowSaysSo) {
  StartAndWaitForFrame();
  document().RemovePainting(0);
  auto* notice = window_->findChild<QLabel*>("pictures_waiting");
  ASSERT_TRUE(WaitFor([&] { return notice->isVisible(); }));
  EXPECT_TRUE(notice->text().contains("painting"));
  const int now = iteration();
  EXPECT_TRUE(WaitFor([&] { return iteration() > now + 2; }));
  actions().undo->trigger();
  EXPECT_TRUE(WaitFor([&] { return !notice->isVisible(); }));
}

}  // namespace
}  // namespace pastiche
