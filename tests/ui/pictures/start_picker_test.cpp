// What the picture starts from.

#include "ui/pictures/start_picker.h"

#include <QCheckBox>
#include <QToolButton>

#include "tests/ui/window_fixture.h"

namespace pastiche {
namespace {

class StartPickerTest : public WindowTest {
 protected:
  QToolButton& canvas_button() { return *Find<QToolButton>(*window_, "start_canvas"); }
  bool WaitForStart() {
    return WaitFor([this] {
      return document().recipe().start == Start::kCustom && document().artwork().start != nullptr;
    });
  }
};

TEST_F(StartPickerTest, WhatIsOnTheCanvasIsStartedFromAsOneStep) {
  EXPECT_FALSE(canvas_button().isEnabled());
  StartAndWaitForFrame();
  ASSERT_TRUE(StopAndWait());
  ASSERT_TRUE(WaitFor([this] { return document().result() && canvas_button().isEnabled(); }));
  const int steps = document().steps().count();
  canvas_button().click();
  ASSERT_TRUE(WaitForStart());
  EXPECT_EQ(document().artwork().start, document().result());
  EXPECT_EQ(document().steps().count(), steps + 1);
  EXPECT_TRUE(canvas_button().isChecked());
  ASSERT_NE(document().start_picture(), nullptr);
  EXPECT_FALSE(document().start_picture()->thumbnail.isNull());
  actions().undo->trigger();
  EXPECT_EQ(document().recipe().start, Start::kContent);
  EXPECT_FALSE(canvas_button().isChecked());
}

TEST_F(StartPickerTest, ARunThatGoesOnGivesItsPicture) {
  StartAndWaitForFrame();
  ASSERT_TRUE(canvas_button().isEnabled());
  canvas_button().click();
  EXPECT_FALSE(canvas_button().isChecked()) << "not before the picture is there";
  ASSERT_TRUE(WaitForStart());
  EXPECT_EQ(document().artwork().start->size(), (ImageSize{80, 60}));
  EXPECT_TRUE(controller().active());
  EXPECT_EQ(controller().generation(), 1U);
}

TEST_F(StartPickerTest, NoiseMayHaveThePaintingsColours) {
  document().Set(&Recipe::start, Start::kNoise);
  auto* painted = Find<QCheckBox>(*window_, "painted_noise");
  EXPECT_TRUE(painted->isVisible());
  EXPECT_FALSE(painted->isChecked());
  painted->click();
  EXPECT_EQ(document().recipe().noise_color, NoiseColor::kPainting);
  actions().undo->trigger();
  EXPECT_FALSE(painted->isChecked());
}

}  // namespace
}  // namespace pastiche
