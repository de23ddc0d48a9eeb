// What the picture starts from.

#include "ui/pictures/start_picker.h"

#include <QCheckBox>
#include <QToolButton>

#include "tests/support/gate.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/background.h"

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

TEST_F(StartPickerTest, ARestartLeavesTheWishForTheCanvasThatItWas) {
  const auto gate = std::make_shared<Gate>();
  FakeOptions options;
  options.evaluating = [gate](ImageSize) { gate->Pass(); };
  MakeWindow(std::move(options));
  StartAndWaitForFrame();
  gate->Close();
  EXPECT_TRUE(WaitFor([&] { return gate->holds(); }));
  std::shared_ptr<const Image> before;
  QObject::connect(&controller(), &SessionController::RunSuperseded, window_.get(),
                   [&](std::uint64_t, const RunSummary& summary) { before = summary.picture; });
  const int steps = document().steps().count();
  canvas_button().click();
  actions().start->trigger();  // restarts
  gate->Open();
  EXPECT_TRUE(WaitFor([&] { return before != nullptr; }));
  EXPECT_TRUE(QTest::qWaitFor([&] { return document().artwork().start != nullptr; }, 5000));
  EXPECT_EQ(document().artwork().start, before);
  // Later pictures are not meant.
  QSignalSpy pictures(&controller(), &SessionController::PictureArrived);
  controller().RequestPicture();
  EXPECT_TRUE(WaitFor([&] { return pictures.size() == 1; }));
  BackgroundPool().waitForDone();
  HandleEvents();
  EXPECT_EQ(document().artwork().start, before);
  EXPECT_EQ(document().steps().count(), steps + 1);
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
